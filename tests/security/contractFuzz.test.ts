import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openKey } from '#data/keys/keys.ts';
import { emptyPlan } from '#shared/chart/plan/schema.ts';
import { templateOf } from '#shared/chart/plan/templates/keep.ts';
import { CONTRACT, isCallName } from '#shared/contract/contract.ts';
import { ERROR_CODES, ERROR_REASONS, type Result } from '#shared/contract/errors.ts';
import { rowsOf } from '../support/raw.ts';
import { serviceIn, type TestService } from '../support/service.ts';
import { completeIntake, completeVisit, patientNamed, SERVICE } from '../support/store.ts';

let test: TestService;
let store: Parameters<typeof rowsOf>[0];
let patientId: string;
let entryId: string;
beforeAll(async () => {
  test = serviceIn();
  const secret = await test.create();
  ({ patientId } = await test.value('patients.create', { patient: patientNamed('Maren', 'Okonkwo') }));
  ({ entryId } = await test.value('entries.create', { patientId, kind: 'visit' }));
  await test.value('entries.save', { entryId, revision: 0, service: SERVICE, body: completeVisit() });
  const key = await openKey(join(test.profile, 'practice', 'practice.key.json'), {
    with: 'recovery-code',
    secret,
  });
  store = { path: join(test.profile, 'practice', 'practice.db'), key };
});
afterAll(() => {
  test.service.close();
  rmSync(dirname(test.profile), { recursive: true });
});

const NAMES = Object.keys(CONTRACT)
  .filter(isCallName)
  .filter((name) => CONTRACT[name].door !== 'main');
/** Calls that take an input at all; the others ignore what they are given. */
const TAKING = NAMES.filter((name) => !CONTRACT[name].input.safeParse({}).success);
const TABLES = [
  'patient',
  'entry',
  'entry_summary',
  'fact',
  'episode',
  'receipt',
  'receipt_reissue',
  'practice',
];
const rows = () => TABLES.map((table) => rowsOf(store, table));

/** An error of the contract, and nothing else with it. */
function expectTyped(result: Result<unknown>): void {
  if (result.ok) throw new Error('it was not refused');
  const { code, reason, ...more } = result.error;
  expect(ERROR_CODES).toContain(code);
  expect(ERROR_REASONS).toContain(reason);
  expect(Object.keys(more).filter((key) => !['fields', 'missing', 'character'].includes(key))).toEqual([]);
}

const polluted: unknown = JSON.parse(
  '{"__proto__":{"ok":true,"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
);
const deep = (): unknown => Array.from({ length: 5000 }).reduce<unknown>((inside) => ({ inside }), {});
const WRONG: [string, unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a text', 'text'],
  ['a huge text', 'x'.repeat(20_000_000)],
  ['a list', [1, 2]],
  ['a huge list', Array.from({ length: 1_000_000 }, () => 0)],
  ['a date', new Date(0)],
  ['a map', new Map([['patientId', 'x']])],
  ['bytes', new Uint8Array(1000)],
  ['a polluting object', polluted],
  ['a deep object', deep()],
  ['an object without a prototype', Object.create(null)],
];

describe.each(TAKING)('%s', (name) => {
  it.each(WRONG)('given %s is refused', async (_what, input) => {
    const result = await test.service.answer({ name, input, from: 'main' });
    expectTyped(result);
    expect(result).toMatchObject({ error: { code: 'invalid', reason: 'input-invalid' } });
  });
});

describe('any call', () => {
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.constant(polluted),
    fc.constantFrom(Number.MAX_SAFE_INTEGER + 2, -0, Number.POSITIVE_INFINITY, '\u0000', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  /** Keys that calls know, with values that they mostly do not. */
  const input = fc.record(
    {
      patientId: fc.oneof(hostile, fc.uuid({ version: 7 })),
      entryId: fc.oneof(hostile, fc.uuid({ version: 7 })),
      receiptId: fc.oneof(hostile, fc.uuid({ version: 7 })),
      revision: fc.oneof(hostile, fc.integer()),
      service: fc.oneof(hostile, fc.constant(SERVICE)),
      body: hostile,
      patient: hostile,
      practice: hostile,
      therapist: hostile,
      text: hostile,
      show: fc.oneof(hostile, fc.constant('all')),
      sort: fc.oneof(hostile, fc.constant('name')),
      descending: fc.oneof(hostile, fc.boolean()),
      offset: fc.oneof(hostile, fc.integer()),
      limit: fc.oneof(hostile, fc.integer()),
      reason: hostile,
      kind: fc.oneof(hostile, fc.constant('visit')),
      payment: fc.oneof(hostile, fc.constant('cash')),
      paidOn: fc.oneof(hostile, fc.constant('2026-11-20')),
      language: fc.oneof(hostile, fc.constant('en')),
      set: fc.oneof(hostile, fc.constant('on')),
      copyFor: fc.oneof(hostile, fc.constant('patient')),
      secret: hostile,
      with: fc.oneof(hostile, fc.constant('passphrase')),
      reissuedAt: fc.oneof(hostile, fc.constant(null)),
      archived: fc.oneof(hostile, fc.boolean()),
    },
    { requiredKeys: [] },
  );
  /** Calls on records; the others open, close and derive keys, and are fuzzed with wrong types above. */
  const records = TAKING.filter((name) => !/^(practice|passphrase|settings)\./u.test(name));

  it('given hostile values answers with a typed error or a value, and writes nothing that was not asked for', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const before = rows();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...records), input, async (name, hostileInput) => {
        const result = await test.service.answer({ name, input: hostileInput, from: 'main' });
        if (!result.ok) expectTyped(result);
        if (!result.ok) expect(result.error.code).not.toBe('internal');
      }),
      { numRuns: 3000 },
    );
    expect(rows()).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('given a hostile body for a draft stores nothing of it', async () => {
    const before = rows();
    await fc.assert(
      fc.asyncProperty(hostile, async (body) => {
        const result = await test.service.answer({
          name: 'entries.save',
          input: { entryId, revision: 1, service: SERVICE, body },
          from: 'window',
        });
        expectTyped(result);
      }),
      { numRuns: 500 },
    );
    expect(rows()).toEqual(before);
  });

  it('on a locked practice is refused as locked, whatever it is given', async () => {
    await test.value('practice.lock', {});
    for (const name of records) {
      const result = await test.service.answer({ name, input: validInput(name), from: 'main' });
      expect(result).toEqual({ ok: false, error: { code: 'locked', reason: 'locked' } });
    }
  });

  /** Something that the call's schema takes. */
  function validInput(name: string): object {
    const choice = { payment: 'cash', paidOn: '2026-11-20', language: 'en' };
    const query = { text: '', show: 'all', sort: 'name', descending: false, offset: 0, limit: 1 };
    const names = { familyName: 'a', givenName: 'b', birthDate: '', except: null };
    const patient = name === 'patients.similar' ? {} : { patient: patientNamed('A', 'B') };
    const ids = {
      patientId,
      entryId,
      receiptId: entryId,
      templateId: entryId,
      revision: 1,
      reason: 'x',
      kind: 'visit',
      archived: true,
    };
    const rest = {
      service: SERVICE,
      body: name === 'handOver.save' ? completeIntake() : completeVisit(),
      set: 'on',
      copyFor: 'chart',
      secret: 'x',
      with: 'passphrase',
      reissuedAt: null,
      name: 'x',
      content: templateOf(emptyPlan()),
      path: join(test.profile, 'x.pdf'),
    };
    const own = { name: 'a', group: null, pressure: null, minutes: null };
    const technique = name === 'techniques.changeOwn' ? { id: entryId, ...own } : own;
    const techniques = { id: entryId, techniques: ['thai'], isOffered: true, technique };
    return { ...choice, ...query, ...names, ...patient, ...ids, ...rest, ...techniques };
  }
});
