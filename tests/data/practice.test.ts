import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lockedPractice, PASSPHRASE, serviceIn, type TestService, unlock } from '../support/service.ts';
import { PRACTICE, patientNamed, THERAPIST } from '../support/store.ts';

let opened: TestService[] = [];
afterEach(() => {
  for (const { service, profile } of opened) {
    service.close();
    rmSync(dirname(profile), { recursive: true, force: true });
  }
  opened = [];
});

function service(...args: Parameters<typeof serviceIn>): TestService {
  const test = serviceIn(...args);
  opened.push(test);
  return test;
}

/** A practice that is set up and open. */
async function open(): Promise<TestService & { code: string }> {
  const test = await lockedPractice();
  opened.push(test);
  await unlock(test, test.code);
  return test;
}

const setup = { practice: PRACTICE, therapist: THERAPIST, passphrase: PASSPHRASE };
const state = async (test: TestService) => (await test.value('app.status', {})).state;

describe('a practice', () => {
  it('is set up, locked and opened again by its passphrase and by its recovery code', async () => {
    const test = service();
    expect(await state(test)).toBe('no-practice');
    expect((await test.error('practice.read', {})).reason).toBe('no-practice');

    const recoveryCode = await test.create();
    expect(await state(test)).toBe('unlocked');
    const { patientId } = await test.value('patients.create', { patient: patientNamed('Maren', 'Okonkwo') });

    for (const secret of [
      { secret: PASSPHRASE, with: 'passphrase' },
      { secret: recoveryCode.toLowerCase().replaceAll('-', ' '), with: 'recovery-code' },
    ] as const) {
      await test.value('practice.lock', {});
      expect(await state(test)).toBe('locked');
      expect(await test.error('patients.read', { patientId })).toEqual({ code: 'locked', reason: 'locked' });
      await test.value('practice.unlock', secret);
      expect((await test.value('patients.read', { patientId })).patient.givenName).toBe('Maren');
    }
    expect(await test.value('practice.read', {})).toMatchObject({ practice: PRACTICE, therapist: THERAPIST });
  });

  it('stays locked after a wrong passphrase, as often as it is tried', async () => {
    const test = await open();
    await test.value('practice.lock', {});
    for (const secret of ['wrong', `${PASSPHRASE} `])
      expect((await test.error('practice.unlock', { secret, with: 'passphrase' })).reason).toBe(
        'wrong-passphrase',
      );
    expect(await state(test)).toBe('locked');
    await test.value('practice.unlock', { secret: PASSPHRASE, with: 'passphrase' });
  });

  it('is not set up under a weak passphrase', async () => {
    const test = service();
    expect((await test.error('practice.create', { ...setup, passphrase: 'password' })).reason).toBe(
      'weak-passphrase',
    );
    expect(readdirSync(test.profile)).toEqual([]);
  });

  it('is not set up over another one', async () => {
    const test = await open();
    expect(await test.error('practice.create', setup)).toEqual({
      code: 'conflict',
      reason: 'practice-exists',
    });
    expect(await state(test)).toBe('unlocked');
  });

  it('whose setting up was cut off is none, and leaves nothing behind', async () => {
    const first = service();
    mkdirSync(join(first.profile, 'practice.unfinished'));
    writeFileSync(join(first.profile, 'practice.unfinished', 'practice.key.json'), '{}');
    const test = service(first.profile);
    expect(await state(test)).toBe('no-practice');
    expect(readdirSync(test.profile)).toEqual([]);
  });

  it('leaves its log in its file when it is locked: the folder holds the file and its key alone', async () => {
    const test = await open();
    await test.value('practice.lock', {});
    expect(readdirSync(join(test.profile, 'practice')).toSorted()).toEqual([
      'practice.db',
      'practice.key.json',
    ]);
  });
});

describe('looking around', () => {
  it('opens a fictional practice beside the real one, says so, and leaves nothing', async () => {
    const test = await open();
    await test.value('patients.create', { patient: patientNamed('Maren', 'Okonkwo') });
    const everyone = {
      text: '',
      show: 'all',
      sort: 'name',
      descending: false,
      offset: 0,
      limit: 10,
    } as const;
    const names = async () =>
      (await test.value('patients.search', everyone)).rows.map(({ familyName }) => familyName);

    await test.value('practice.lookAround', { language: 'en' });
    expect(await test.value('app.status', {})).toMatchObject({ state: 'unlocked', fictional: true });
    expect(await names()).toEqual(['Imaginary']);

    await test.value('practice.lock', {});
    expect(await test.value('app.status', {})).toMatchObject({ state: 'locked', fictional: false });
    expect(existsSync(join(test.profile, 'look-around'))).toBe(false);
    await unlock(test, test.code);
    expect(await names()).toEqual(['Okonkwo']);
  });

  it('ends when a practice is set up', async () => {
    const test = service();
    await test.value('practice.lookAround', { language: 'fr' });
    await test.create();
    expect(await test.value('app.status', {})).toMatchObject({ state: 'unlocked', fictional: false });
    expect(existsSync(join(test.profile, 'look-around'))).toBe(false);
  });

  it('that was cut off is cleared away at the next start', async () => {
    const first = service();
    await first.value('practice.lookAround', { language: 'en' });
    const test = service(first.profile);
    expect([await state(test), readdirSync(test.profile)]).toEqual(['no-practice', []]);
  });

  it('that cannot be filled is closed again', async () => {
    const seedFictional = async () => {
      throw new Error('no story');
    };
    const test = service(undefined, { seedFictional });
    expect((await test.error('practice.lookAround', { language: 'en' })).reason).toBe('internal');
    expect([await state(test), readdirSync(test.profile)]).toEqual(['no-practice', []]);
  });
});

describe('settings', () => {
  it('are kept without a practice, and after a restart', async () => {
    const first = service();
    await first.value('settings.write', { language: 'fr', theme: 'table' });
    const test = service(first.profile);
    expect((await test.value('app.status', {})).settings).toEqual({ language: 'fr', theme: 'table' });
  });

  it.each(['', '{', '{"language":"de","theme":null}', '[]', '\u0000\u0001', 'null'])(
    'that are damaged are set aside with a notice, and the app goes on (%#)',
    async (text) => {
      const first = service();
      writeFileSync(join(first.profile, 'settings.json'), text);

      const test = service(first.profile);
      expect(await test.value('app.status', {})).toMatchObject({
        settings: { language: null, theme: null },
        notices: ['settings-damaged'],
      });
      expect(readFileSync(join(test.profile, 'settings.damaged.json'), 'utf8')).toBe(text);

      await test.value('settings.write', { language: 'en', theme: null });
      expect((await test.value('app.status', {})).notices).toEqual([]);
    },
  );
});
