import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST_COST, LEAST_MEMORY_KIB, memoryFor } from '#data/keys/derive.ts';
import { createKey, type NewKey, openKey, type Secret } from '#data/keys/keys.ts';
import { newRecoveryCode, readRecoveryCode } from '#data/keys/recoveryCode.ts';
import { passphraseStrength } from '#data/keys/strength.ts';
import { laterRefusalOf } from '../support/refusal.ts';
import { temporaryFolder } from '../support/store.ts';

const PASSPHRASE = 'café umbrella tango';
const NOW = '2026-11-20T20:00:00.000Z';
const folder = temporaryFolder();
const path = join(folder, 'practice.key.json');
let made: NewKey;
let whole: string;
beforeAll(async () => {
  made = await createKey(path, PASSPHRASE, NOW, LEAST_COST);
  whole = readFileSync(path, 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

const byPassphrase: Secret = { with: 'passphrase', secret: PASSPHRASE };
const byCode = (): Secret => ({ with: 'recovery-code', secret: made.recoveryCode });

/** The key file with one of its parts changed; `wrap` 0 is the passphrase's, 1 the recovery code's. */
async function withChange<T>(change: (file: KeyFileText) => void, work: () => Promise<T>): Promise<T> {
  const file = JSON.parse(whole) as KeyFileText;
  change(file);
  writeFileSync(path, JSON.stringify(file));
  try {
    return await work();
  } finally {
    writeFileSync(path, whole);
  }
}
interface KeyFileText {
  version: number;
  wraps: [WrapText, WrapText];
}
interface WrapText {
  derivation: { memoryKiB: number; passes: number; salt: string };
  sealed: string;
  nonce: string;
}
const other = (base64: string) => (base64.startsWith('A') ? `B${base64.slice(1)}` : `A${base64.slice(1)}`);

describe('a key file', () => {
  it('opens by the passphrase and by the recovery code, to the same random key', async () => {
    expect(await openKey(path, byPassphrase)).toEqual(made.key);
    expect(await openKey(path, byCode())).toEqual(made.key);
    expect([made.key.key.length, made.key.salt.length]).toEqual([32, 16]);
  });

  it('opens by the same passphrase typed as other code points', async () => {
    expect(await openKey(path, { with: 'passphrase', secret: PASSPHRASE.normalize('NFD') })).toEqual(
      made.key,
    );
  });

  it('holds neither the key nor a secret, and only its owner may read it', () => {
    const { key } = made.key;
    const forms = [
      PASSPHRASE,
      made.recoveryCode,
      ...(['hex', 'base64'] as const).map((form) => Buffer.from(key).toString(form)),
    ];
    for (const form of forms) expect(whole).not.toContain(form);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps its cost, at the floor or above', () => {
    const { derivation } = (JSON.parse(whole) as KeyFileText).wraps[0];
    expect(derivation).toMatchObject({ name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 });
  });

  it('does not open by another secret', async () => {
    const wrong = await laterRefusalOf(() =>
      openKey(path, { with: 'passphrase', secret: 'Café umbrella tango' }),
    );
    expect(wrong).toEqual({ code: 'refused', reason: 'wrong-passphrase' });
    for (const secret of [newRecoveryCode(), '', 'x'.repeat(1000), `${made.recoveryCode}0`])
      expect((await laterRefusalOf(() => openKey(path, { with: 'recovery-code', secret }))).reason).toBe(
        'wrong-recovery-code',
      );
  });

  const damages: [string, (file: KeyFileText) => void][] = [
    [
      'a flipped key',
      (file) => {
        file.wraps[0].sealed = other(file.wraps[0].sealed);
      },
    ],
    [
      'a flipped nonce',
      (file) => {
        file.wraps[0].nonce = other(file.wraps[0].nonce);
      },
    ],
    [
      'another salt',
      (file) => {
        file.wraps[0].derivation.salt = other(file.wraps[0].derivation.salt);
      },
    ],
    [
      'a memory below the floor',
      (file) => {
        file.wraps[0].derivation.memoryKiB = 1024;
      },
    ],
    [
      'a memory beyond this machine',
      (file) => {
        file.wraps[0].derivation.memoryKiB = 2 ** 31;
      },
    ],
    [
      'fewer passes',
      (file) => {
        file.wraps[0].derivation.passes = 1;
      },
    ],
    [
      'a key cut short',
      (file) => {
        file.wraps[0].sealed = file.wraps[0].sealed.slice(0, 40);
      },
    ],
    [
      'no wrap at all',
      (file) => {
        file.wraps[0] = file.wraps[1];
      },
    ],
  ];

  it.each(damages)('with %s is damaged, and the recovery code still opens it', async (_what, damage) => {
    await withChange(damage, async () => {
      expect(await laterRefusalOf(() => openKey(path, byPassphrase))).toEqual({
        code: 'damaged',
        reason: 'key-file-damaged',
      });
      expect(await openKey(path, byCode())).toEqual(made.key);
    });
  });

  it.each(['', '{}', 'null', '[]', '\u0000', '{"format":"tableside-key","version":1}', 'x'.repeat(100_000)])(
    'that is none is damaged (%#)',
    async (text) => {
      writeFileSync(path, text);
      const error = await laterRefusalOf(() => openKey(path, byCode()));
      writeFileSync(path, whole);
      expect(error.reason).toBe('key-file-damaged');
    },
  );

  it('of a version that is not known is not guessed at', async () => {
    const error = await withChange(
      (file) => {
        file.version = 2;
      },
      () => laterRefusalOf(() => openKey(path, byCode())),
    );
    expect(error.reason).toBe('key-file-damaged');
  });
});

describe('a recovery code', () => {
  it('is read whatever its case, groups and look-alike letters', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom(0, 1, 2)), (choices) => {
        const code = newRecoveryCode();
        const typed = [...code].map((character) => {
          const choice = choices.next().value;
          if (character === '-') return ['', ' ', '–'][choice];
          if (character === '0') return ['0', 'O', 'o'][choice];
          if (character === '1') return ['1', 'I', 'l'][choice];
          return choice === 0 ? character.toLowerCase() : character;
        });
        expect(readRecoveryCode(typed.join(''))).toBe(code);
      }),
    );
  });

  it('with one character wrong, missing or doubled is seen at once', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(fc.nat(27), fc.constantFrom(...alphabet), (at, letter) => {
        const bare = newRecoveryCode().replaceAll('-', '');
        const wrong = bare.slice(0, at) + letter + bare.slice(at + 1);
        if (letter !== bare[at]) expect(readRecoveryCode(wrong)).toBeNull();
        expect(readRecoveryCode(bare.slice(0, at) + bare.slice(at + 1))).toBeNull();
        expect(readRecoveryCode(bare.slice(0, at) + letter + bare.slice(at))).toBeNull();
      }),
    );
  });

  it('is seven groups of four from 32 characters, never the same', () => {
    const codes = Array.from({ length: 500 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/u);
  });
});

describe('the cost of a key', () => {
  it.each([
    [2000, LEAST_MEMORY_KIB],
    [900, LEAST_MEMORY_KIB],
    [400, 2 * LEAST_MEMORY_KIB],
    [240, 4 * LEAST_MEMORY_KIB],
    [1, 16 * LEAST_MEMORY_KIB],
  ])('where the floor takes %i ms is %i KiB', (floorMs, memoryKiB) => {
    expect(memoryFor(floorMs)).toBe(memoryKiB);
  });
});

describe('a passphrase', () => {
  it.each([
    ['', false],
    ['password', false],
    ['motdepasse', false],
    ['Tremblay1984', false],
    ['quiet otter lamp', true],
    ['fifteen letters', true],
    ['x8#Kq!z0Wp', true],
    ['🙂'.repeat(14), false],
  ])('%s: taken %s', async (passphrase, accepted) => {
    const strength = await passphraseStrength({ passphrase, language: 'en' });
    expect(strength.accepted).toBe(accepted);
    if (!accepted) expect(strength.hint).not.toBe('');
  });

  it('is weighed in the language of its reader', async () => {
    const hints = await Promise.all(
      (['en', 'fr'] as const).map((language) => passphraseStrength({ passphrase: 'password', language })),
    );
    expect(hints.map(({ hint }) => hint)).toEqual([
      'This is a heavily used password.',
      'Ce mot de passe est très utilisé.',
    ]);
  });

  it('of the greatest length is weighed at once', async () => {
    expect((await passphraseStrength({ passphrase: 'aA1!'.repeat(250), language: 'fr' })).accepted).toBe(
      true,
    );
  });
});
