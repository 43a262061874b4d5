/** The real data process, killed at every step of real work, again and again on the same practice. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProcess, startDataProcess } from '../support/dataProcess.ts';
import { serviceIn, type TestService } from '../support/service.ts';
import { completeVisit, patientNamed, SERVICE } from '../support/store.ts';

const ROUNDS = 12;
/** A round is killed within so many milliseconds after one of its answers, in the midst of the next request. */
const WITHIN_MS = 12;

let test: TestService;
let code: string;
beforeAll(async () => {
  test = serviceIn();
  code = await test.create();
  test.service.close();
});
afterAll(() => rmSync(dirname(test.profile), { recursive: true }));

/** What was acknowledged of one visit. */
interface Acknowledged {
  entryId: string;
  revision: number;
  signed: boolean;
  receipt: number | null;
}

async function start(): Promise<RunningProcess> {
  const started = startDataProcess(test.profile);
  await started.ready;
  await started.value('practice.unlock', { secret: code, with: 'recovery-code' });
  return started;
}

/** Charts one visit after the other until the process is gone, noting only what was answered. */
async function work(process: RunningProcess, patientId: string, noted: Acknowledged[], answered: () => void) {
  const value: RunningProcess['value'] = async (name, input) => {
    const answer = await process.value(name, input);
    answered();
    return answer;
  };
  for (;;) {
    const { entryId } = await value('entries.create', { patientId, kind: 'visit' });
    const visit: Acknowledged = { entryId, revision: 0, signed: false, receipt: null };
    noted.push(visit);
    for (let save = 0; save < 3; save += 1) {
      const body = completeVisit({ subjective: `revision ${save + 1}` });
      const saved = await value('entries.save', { entryId, revision: save, service: SERVICE, body });
      visit.revision = saved.revision;
    }
    await value('entries.sign', { entryId, revision: visit.revision });
    visit.signed = true;
    const choice = { entryId, payment: 'cash', paidOn: SERVICE.date, language: 'en' } as const;
    visit.receipt = (await value('receipts.issue', choice)).number;
  }
}

/** Works until that many requests were answered, and kills it a moment later. */
async function killAfter(answers: number, process: RunningProcess, patientId: string, noted: Acknowledged[]) {
  let left = answers;
  const answered = () => {
    left -= 1;
    if (left === 0) setTimeout(() => process.child.kill('SIGKILL'), Math.random() * WITHIN_MS);
  };
  const stopped = work(process, patientId, noted, answered);
  await Promise.race([process.ended, stopped]);
}

async function expectKept(process: RunningProcess, noted: readonly Acknowledged[]): Promise<void> {
  for (const { entryId, revision, signed } of noted) {
    const { entry } = await process.value('entries.read', { entryId });
    expect(entry.revision).toBeGreaterThanOrEqual(revision);
    if (revision > 0) expect(entry.body).toMatchObject({ subjective: `revision ${entry.revision}` });
    if (signed) expect(entry.state).toBe('signed');
  }
}

describe('killed while it saves, signs and issues', () => {
  it('loses nothing that it acknowledged, and numbers receipts without gaps', async () => {
    const noted: Acknowledged[] = [];
    let process = await start();
    const { patientId } = await process.value('patients.create', {
      patient: patientNamed('Maren', 'Okonkwo'),
    });
    for (let round = 0; round < ROUNDS; round += 1) {
      await killAfter(1 + round, process, patientId, noted);
      process = await start();
    }
    await expectKept(process, noted);
    const { receipts } = await process.value('receipts.list', { patientId });
    const issued = noted.flatMap(({ receipt }) => receipt ?? []);
    const numbers = receipts.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(issued.length).toBeGreaterThan(0);
    expect(numbers).toEqual(expect.arrayContaining(issued));
    process.child.kill('SIGKILL');
    await process.ended;
    console.log(
      `${ROUNDS} kills, ${noted.length} visits, ${issued.length} receipts: nothing acknowledged was lost`,
    );
  });
});

describe('killed while a practice is set up', () => {
  it('leaves none, or one that its passphrase opens', async () => {
    for (const delay of [50, 400, 900, 1300, 1700]) {
      const fresh = serviceIn();
      fresh.service.close();
      const { PRACTICE, THERAPIST } = await import('../support/store.ts');
      const passphrase = 'umbrella walrus tango seventeen';
      const process = startDataProcess(fresh.profile);
      await process.ready;
      const created = process.call('practice.create', {
        practice: PRACTICE,
        therapist: THERAPIST,
        passphrase,
      });
      await Promise.race([created, new Promise((resolve) => setTimeout(resolve, delay))]);
      process.child.kill('SIGKILL');
      await process.ended;

      const after = serviceIn(fresh.profile);
      const { state, obstacle } = await after.value('app.status', {});
      expect(obstacle).toBeNull();
      if (state === 'locked')
        await after.value('practice.unlock', { secret: passphrase, with: 'passphrase' });
      else expect(state).toBe('no-practice');
      after.service.close();
      rmSync(dirname(fresh.profile), { recursive: true });
    }
  });
});
