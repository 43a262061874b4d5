import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProcess, startDataProcess } from '../support/dataProcess.ts';
import { serviceIn, type TestService } from '../support/service.ts';
import { completeVisit, patientNamed, SERVICE } from '../support/store.ts';

let test: TestService;
let code: string;
beforeAll(async () => {
  test = serviceIn();
  code = await test.create();
  test.service.close();
});
afterAll(() => rmSync(dirname(test.profile), { recursive: true }));

const running: RunningProcess[] = [];
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

async function start(): Promise<RunningProcess> {
  const started = startDataProcess(test.profile);
  running.push(started);
  await started.ready;
  return started;
}

/** Started, unlocked, and with a draft of a visit. */
async function working() {
  const started = await start();
  await started.value('practice.unlock', { secret: code, with: 'recovery-code' });
  const { patientId } = await started.value('patients.create', { patient: patientNamed('Maren', 'Okonkwo') });
  const { entryId } = await started.value('entries.create', { patientId, kind: 'visit' });
  const save = (revision: number) =>
    started.call('entries.save', {
      entryId,
      revision,
      service: SERVICE,
      body: completeVisit({ subjective: `revision ${revision + 1}` }),
    });
  return { ...started, entryId, save };
}

describe('the data process', () => {
  it('answers requests in the order they came, however many come at once', async () => {
    const { save } = await working();
    const results = await Promise.all([0, 1, 2, 3, 4].map(save));
    expect(results.map((result) => result.ok && result.value.revision)).toEqual([1, 2, 3, 4, 5]);
  });

  it('answers what came during an unlock after it', async () => {
    const started = await start();
    const unlocking = started.call('practice.unlock', { secret: code, with: 'recovery-code' });
    const status = started.value('app.status', {});
    expect([(await unlocking).ok, (await status).state]).toEqual([true, 'unlocked']);
  });

  it('survives messages that are no requests', async () => {
    const started = await start();
    for (const message of [
      null,
      7,
      'text',
      [],
      {},
      { id: 'x' },
      { id: 1, name: 7, input: {}, from: 'window' },
    ])
      started.send(message);
    expect((await started.value('app.status', {})).state).toBe('locked');
    expect(started.errors()).toContain('request-malformed');
  });

  it('closes the store and ends when its parent goes', async () => {
    const { child, ended } = await working();
    child.disconnect();
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it('closes the store and ends when it is asked to', async () => {
    const { child, ended } = await working();
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it('killed in the middle of saves has lost nothing that it acknowledged', async () => {
    const { child, ended, save, entryId } = await working();
    let acknowledged = 0;
    const saving = Array.from({ length: 200 }, (_, revision) =>
      save(revision).then((result) => {
        if (result.ok) acknowledged = result.value.revision;
        if (acknowledged === 60) child.kill('SIGKILL');
      }),
    );
    expect(await ended).toEqual({ code: null, signal: 'SIGKILL' });
    expect(saving.length).toBeGreaterThan(acknowledged);

    const again = await start();
    await again.value('practice.unlock', { secret: code, with: 'recovery-code' });
    const { entry } = await again.value('entries.read', { entryId });
    expect(entry.revision).toBeGreaterThanOrEqual(acknowledged);
    expect(entry.body).toMatchObject({ subjective: `revision ${entry.revision}` });
  });

  it('needs a profile folder and a parent', async () => {
    const { spawnSync } = await import('node:child_process');
    const alone = spawnSync(process.execPath, ['electron/data/process.ts'], { encoding: 'utf8' });
    expect([alone.status, alone.stderr.trim()]).toEqual([
      1,
      expect.stringMatching(/^\[data\] stopped-by-error Error /u),
    ]);
  });
});
