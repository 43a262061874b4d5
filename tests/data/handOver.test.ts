import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKey } from '#data/keys/keys.ts';
import type { ConditionRow, IntakeBody } from '#shared/chart/intake/schema.ts';
import { CONTRACT, isCallName } from '#shared/contract/contract.ts';
import { rowsOf } from '../support/raw.ts';
import { lockedPractice, PASSPHRASE, serviceIn, type TestService, unlock } from '../support/service.ts';
import {
  completeIntake,
  completeVisit,
  handOf,
  PRACTICE,
  patientNamed,
  SERVICE,
  THERAPIST,
} from '../support/store.ts';

let test: TestService & { code: string };
let patientId: string;
let entryId: string;
beforeEach(async () => {
  test = await lockedPractice();
  await unlock(test, test.code);
  ({ patientId } = await test.value('patients.create', { patient: patientNamed('Maren', 'Okonkwo') }));
  ({ entryId } = await test.value('entries.create', { patientId, kind: 'intake' }));
});
afterEach(() => {
  test.service.close();
  rmSync(dirname(test.profile), { recursive: true, force: true });
});

const secret = { secret: PASSPHRASE, with: 'passphrase' } as const;
const handOver = () => test.value('handOver.begin', { entryId });
const read = () => test.value('handOver.read', {});
const status = () => test.value('app.status', {});
const bodyIn = async () =>
  (await test.value('entries.read', { entryId })).entry.body as unknown as IntakeBody;
const save = async (change: Partial<IntakeBody>) => {
  const { revision, body } = await read();
  return test.value('handOver.save', { revision, body: { ...body, ...change } });
};

/** Whether a call is refused because the laptop is in the patient's hands. */
async function isClosed(name: string, input: unknown = {}): Promise<boolean> {
  const answers = await Promise.all(
    (['window', 'main'] as const).map((from) => test.service.answer({ name, input, from })),
  );
  return answers.every(
    (answer) => !answer.ok && answer.error.code === 'refused' && answer.error.reason === 'handed-over',
  );
}

/** The actions of the audit log about this entry, the saves left out. */
async function recorded(): Promise<unknown[]> {
  const { keyFile, database } = {
    keyFile: join(test.profile, 'practice', 'practice.key.json'),
    database: join(test.profile, 'practice', 'practice.db'),
  };
  const key = await openKey(keyFile, { with: 'recovery-code', secret: test.code });
  return rowsOf({ path: database, key }, 'audit')
    .filter(({ entity_id }) => entity_id === entryId)
    .map(({ action }) => action)
    .filter((action) => action !== 'entry.saved');
}

describe('while the laptop is turned to the patient', () => {
  /** All that is answered. Whatever is added to the contract is refused until it is named here and in the gate. */
  const REACHABLE = [
    'app.status',
    'settings.write',
    'practice.lock',
    'handOver.read',
    'handOver.save',
    'handOver.finish',
    'handOver.end',
  ];
  const CLOSED = Object.keys(CONTRACT)
    .filter(isCallName)
    .filter((name) => CONTRACT[name].door !== 'main' && !REACHABLE.includes(name));

  it('every other call of the contract is refused, by its name alone', async () => {
    await handOver();
    const open: string[] = [];
    for (const name of CLOSED) if (!(await isClosed(name))) open.push(name);
    expect(open).toEqual([]);
    expect(CLOSED.length).toBeGreaterThan(30);
  });

  it('what would reach a chart is refused with an input that is right, and changes nothing', async () => {
    const { entryId: other } = await test.value('entries.create', { patientId, kind: 'visit' });
    const { entryId: form } = await test.value('entries.create', { patientId, kind: 'intake' });
    await handOver();
    const body = completeVisit();
    const attempts: [string, unknown][] = [
      ['handOver.begin', { entryId: form }],
      ['patients.read', { patientId }],
      ['patients.search', { text: 'm', show: 'all', sort: 'name', descending: false, offset: 0, limit: 9 }],
      ['entries.timeline', { patientId }],
      ['entries.read', { entryId }],
      ['entries.read', { entryId: other }],
      ['entries.save', { entryId: other, revision: 0, service: SERVICE, body }],
      ['entries.sign', { entryId, revision: 1 }],
      ['entries.discard', { entryId: other, reason: 'x' }],
      ['entries.drafts', {}],
      ['entries.pdf', { entryId, language: 'en', copyFor: 'chart' }],
      ['entries.writePdf', { entryId, language: 'en', copyFor: 'chart', path: join(test.profile, 'x.pdf') }],
      ['chart.background', { patientId }],
      ['chart.needs', {}],
      ['instruments.list', {}],
      ['instruments.takeOver', { path: join(test.profile, 'x.json') }],
      ['techniques.list', {}],
      ['techniques.offer', { techniques: ['cupping'], isOffered: false }],
      ['practice.read', {}],
      ['practice.write', { practice: PRACTICE, therapist: { ...THERAPIST, name: 'Somebody Else' } }],
      ['practice.lookAround', { language: 'en' }],
      ['practice.create', { practice: PRACTICE, therapist: THERAPIST, passphrase: PASSPHRASE }],
      ['practice.unlock', secret],
      ['no.such.call', {}],
      ['__proto__', {}],
    ];
    for (const [name, input] of attempts) expect([name, await isClosed(name, input)]).toEqual([name, true]);
    expect(await status()).toMatchObject({ state: 'unlocked', fictional: false, handedOver: true });
    await test.value('handOver.end', secret);
    expect((await test.value('entries.read', { entryId: other })).entry).toMatchObject({
      state: 'draft',
      revision: 0,
    });
  });

  it('language and theme can be chosen', async () => {
    await handOver();
    await test.value('settings.write', { language: 'fr', theme: 'dark' });
    expect((await status()).settings).toEqual({ language: 'fr', theme: 'dark' });
  });

  it('a page that comes back after a crash is told so, and reads what was saved last', async () => {
    await handOver();
    await save({ goals: 'To garden again.' });
    expect((await status()).handedOver).toBe(true);
    expect((await read()).body.goals).toBe('To garden again.');
  });

  it('locking ends it: what is unlocked afterwards is the practice', async () => {
    await handOver();
    await save({ goals: 'To garden again.' });
    await test.value('practice.lock', {});
    expect(await status()).toMatchObject({ state: 'locked', handedOver: false });
    expect((await test.error('handOver.read', {})).reason).toBe('locked');
    await unlock(test, test.code);
    expect((await bodyIn()).goals).toBe('To garden again.');
  });

  it('a data process that starts again is locked', async () => {
    await handOver();
    const again = serviceIn(test.profile);
    expect(await again.value('app.status', {})).toMatchObject({ state: 'locked', handedOver: false });
    expect((await again.error('handOver.read', {})).code).toBe('locked');
    again.service.close();
  });
});

describe('handing over', () => {
  it('makes the draft one that the patient fills in, and is recorded from beginning to end', async () => {
    await handOver();
    await read();
    await test.value('handOver.finish', {});
    expect(await test.value('handOver.end', secret)).toEqual({ entryId });
    expect((await bodyIn()).filledBy).toBe('patient');
    expect(await recorded()).toEqual([
      'entry.created',
      'handover.begun',
      'entry.viewed',
      'handover.finished',
      'handover.ended',
      'entry.viewed',
    ]);
  });

  it('shows the patient her own form and nothing else of the chart', async () => {
    await test.value('patients.update', {
      patientId,
      revision: 0,
      patient: patientNamed('Maren', 'Okonkwo', { alerts: 'Pays late', preferredName: 'Mar' }),
    });
    await handOver();
    expect(await read()).toEqual({
      entryId,
      revision: 1,
      body: expect.objectContaining({ filledBy: 'patient' }),
      date: '2026-11-20',
      isDone: false,
      practiceName: PRACTICE.name,
      therapistName: THERAPIST.name,
      patient: {
        givenName: 'Maren',
        familyName: 'Okonkwo',
        preferredName: 'Mar',
        birthDate: '1984-03-12',
        phone: '416-555-0143',
        email: '',
      },
    });
  });

  it('is refused for what is not the draft of a history', async () => {
    const { entryId: visit } = await test.value('entries.create', { patientId, kind: 'visit' });
    const begin = async (id: string) => (await test.error('handOver.begin', { entryId: id })).reason;
    expect(await begin(visit)).toBe('entry-not-found');
    expect(await begin('01a2032b-c0bd-7fd0-b26c-338af2749da0')).toBe('entry-not-found');
    const body = completeIntake();
    await test.value('entries.save', { entryId, revision: 0, service: SERVICE, body });
    await test.value('entries.sign', { entryId, revision: 1 });
    expect(await begin(entryId)).toBe('entry-not-a-draft');
    expect((await status()).handedOver).toBe(false);
  });

  it('has nothing to read, save or end before it has begun', async () => {
    const body = completeIntake();
    const reasons = [
      (await test.error('handOver.read', {})).reason,
      (await test.error('handOver.save', { revision: 0, body })).reason,
      (await test.error('handOver.finish', {})).reason,
      (await test.error('handOver.end', secret)).reason,
    ];
    expect(new Set(reasons)).toEqual(new Set(['entry-not-found']));
  });
});

describe('what the patient saves', () => {
  const row: ConditionRow = { id: 'c1', condition: 'migraine', places: [], note: '', clearedBy: 'Dr. Ferro' };

  it('is in the draft, signature included, and needs the newest revision', async () => {
    await handOver();
    const filled = {
      reason: 'Low back.',
      answers: { sleep: 'no' },
      patientSignature: handOf('Maren Okonkwo'),
    } as const;
    expect(await save(filled)).toEqual({ revision: 2, savedAt: test.clock.now() });
    const { body } = await read();
    expect(body).toMatchObject(filled);
    expect((await test.error('handOver.save', { revision: 1, body })).reason).toBe('changed-elsewhere');
  });

  it('cannot change what is the therapist’s to say', async () => {
    const action = { flag: 'fever', action: 'referred', note: 'Sent on.', letterId: null } as const;
    await test.value('entries.save', {
      entryId,
      revision: 0,
      service: SERVICE,
      body: completeIntake({ conditions: [row], flagActions: [action], answers: { nerves: 'yes' } }),
    });
    await handOver();
    const { reviews, set } = (await read()).body;
    await save({
      reviews: '01a2032b-c0bd-7fd0-b26c-338af2749da0',
      set: 'general',
      filledBy: 'therapist',
      flagActions: [],
      conditions: [
        { ...row, clearedBy: 'Somebody', note: 'Since school.' },
        { ...row, id: 'c2', condition: 'aneurysm', clearedBy: 'Dr. Ferro' },
      ],
    });
    const { body } = await read();
    expect(body).toMatchObject({ reviews, set, filledBy: 'patient', flagActions: [action] });
    expect(body.conditions).toEqual([
      { ...row, note: 'Since school.' },
      { ...row, id: 'c2', condition: 'aneurysm', clearedBy: '' },
    ]);
  });

  it('cannot carry a physician’s word over to another condition', async () => {
    const body = completeIntake({ conditions: [row], answers: { nerves: 'yes', heart: 'yes' } });
    await test.value('entries.save', { entryId, revision: 0, service: SERVICE, body });
    await handOver();
    await save({ conditions: [{ ...row, condition: 'aneurysm' }] });
    expect((await read()).body.conditions[0]?.clearedBy).toBe('');
  });

  it('leaves the day and time of the service as they were', async () => {
    await test.value('entries.save', { entryId, revision: 0, service: SERVICE, body: completeIntake() });
    await handOver();
    await save({ goals: 'x' });
    await test.value('handOver.end', secret);
    expect((await test.value('entries.read', { entryId })).entry.service).toEqual(SERVICE);
  });

  it('is frozen once she has given it back, also for a second finish', async () => {
    await handOver();
    await save({ goals: 'Mine.' });
    await test.value('handOver.finish', {});
    await test.value('handOver.finish', {});
    const { revision, body, isDone } = await read();
    expect(isDone).toBe(true);
    const late = { revision, body: { ...body, goals: 'Not mine.' } };
    expect(await test.error('handOver.save', late)).toEqual({ code: 'refused', reason: 'handed-over' });
    expect((await read()).body.goals).toBe('Mine.');
  });
});

describe('taking it back', () => {
  it('needs the passphrase or the recovery code: anything else is refused as at the door', async () => {
    await handOver();
    for (const wrong of ['x', `${PASSPHRASE} `, test.code]) {
      const error = await test.error('handOver.end', { secret: wrong, with: 'passphrase' });
      expect(error).toEqual({ code: 'refused', reason: 'wrong-passphrase' });
    }
    const noCode = await test.error('handOver.end', { secret: PASSPHRASE, with: 'recovery-code' });
    expect(noCode.reason).toBe('wrong-recovery-code');
    expect(await isClosed('entries.read', { entryId })).toBe(true);

    await test.value('handOver.end', { secret: test.code, with: 'recovery-code' });
    expect((await status()).handedOver).toBe(false);
    expect(await bodyIn()).toBeDefined();
    await handOver();
    await test.value('handOver.end', secret);
    expect((await status()).handedOver).toBe(false);
  });

  it('stays closed where the key file was damaged meanwhile; locking still works', async () => {
    await handOver();
    writeFileSync(join(test.profile, 'practice', 'practice.key.json'), '{}');
    expect((await test.error('handOver.end', secret)).code).toBe('damaged');
    expect(await isClosed('entries.read', { entryId })).toBe(true);
    await test.value('practice.lock', {});
    expect((await status()).state).toBe('locked');
  });

  it('takes any text in the fictional practice, which has no passphrase', async () => {
    await test.value('practice.lookAround', { language: 'en' });
    const { rows } = await test.value('patients.search', {
      text: '',
      show: 'all',
      sort: 'name',
      descending: false,
      offset: 0,
      limit: 1,
    });
    const form = await test.value('entries.create', { patientId: rows[0]?.id ?? '', kind: 'intake' });
    await test.value('handOver.begin', form);
    expect(await isClosed('entries.read', form)).toBe(true);
    await test.value('handOver.end', { secret: 'anything', with: 'passphrase' });
    expect((await status()).handedOver).toBe(false);
  });
});
