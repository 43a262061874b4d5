import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockedPractice, PASSPHRASE, type TestService, unlock } from '../support/service.ts';
import { completeVisit, PRACTICE, patientNamed, SERVICE, THERAPIST } from '../support/store.ts';

let test: TestService;
let recoveryCode: string;
beforeEach(async () => {
  const locked = await lockedPractice();
  test = locked;
  recoveryCode = locked.code;
  await unlock(test, recoveryCode);
});
afterEach(() => {
  test.service.close();
  rmSync(dirname(test.profile), { recursive: true });
});

/** Words that stand in every part of a chart and nowhere else on a machine. */
const MARKERS = Array.from({ length: 40 }, (_, index) => `Qwxz${index}marker`);
const marker = (index: number): string => MARKERS[index] ?? '';

/** Everything a chart can hold, with a marker in each place. */
async function useIt(): Promise<void> {
  const patient = patientNamed(marker(0), marker(1), {
    preferredName: marker(2),
    occupation: marker(3),
    alerts: marker(4),
    email: `${marker(5)}@example.ca`,
    address: { street: marker(6), city: marker(7), province: 'ON', postalCode: 'M5V' },
  });
  const { patientId } = await test.value('patients.create', { patient });
  const search = { show: 'all', sort: 'name', descending: false, offset: 0, limit: 500 } as const;
  for (let visit = 0; visit < 20; visit += 1) {
    const { entryId } = await test.value('entries.create', { patientId, kind: 'visit' });
    const body = completeVisit({ subjective: `${marker(8 + visit)} `.repeat(200), plan: marker(30) });
    await test.value('entries.save', { entryId, revision: 0, service: SERVICE, body });
    if (visit > 4) continue;
    await test.value('entries.sign', { entryId, revision: 1 });
    const choice = { entryId, payment: 'cash', paidOn: '2026-11-20', language: 'en' } as const;
    const { receiptId } = await test.value('receipts.issue', choice);
    await test.value('receipts.reissue', { receiptId });
    const amended = await test.value('entries.amend', { entryId, reason: marker(31) });
    await test.value('entries.discard', { entryId: amended.entryId, reason: marker(32) });
  }
  await test.value('patients.search', { ...search, text: marker(0) });
  await test.value('practice.write', {
    practice: { ...PRACTICE, name: marker(33) },
    therapist: { ...THERAPIST, name: marker(34) },
  });
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** Files under the profile in which something that should be unreadable can be read, in UTF-8 or UTF-16. */
function readableIn(secrets: readonly string[]): string[] {
  return files(test.profile).filter((path) => {
    const content = readFileSync(path);
    return secrets.some((secret) =>
      (['utf8', 'utf16le'] as const).some((encoding) => content.includes(Buffer.from(secret, encoding))),
    );
  });
}

const SECRETS = [
  ...MARKERS,
  PASSPHRASE,
  'Fjordheim',
  'Quokka',
  'CREATE TABLE',
  'SQLite format',
  'patient_id',
];

describe('the profile folder', () => {
  it('holds no readable word of a chart while it is open, nor after it is locked', async () => {
    await useIt();
    const names = files(test.profile).map((path) => path.slice(test.profile.length));
    expect(names.toSorted()).toEqual([
      '/practice/practice.db',
      '/practice/practice.db-shm',
      '/practice/practice.db-wal',
      '/practice/practice.key.json',
    ]);
    expect(readableIn([...SECRETS, recoveryCode])).toEqual([]);

    await test.value('practice.lock', {});
    expect(readableIn([...SECRETS, recoveryCode])).toEqual([]);
  });

  it('is found out by this test when a word is readable', async () => {
    await test.value('settings.write', { language: 'fr', theme: null });
    expect(readableIn(['"language": "fr"']).length).toBe(1);
  });

  it('holds nothing that compresses: what is written is noise', async () => {
    await useIt();
    await test.value('practice.lock', {});
    const { gzipSync } = await import('node:zlib');
    const content = readFileSync(join(test.profile, 'practice', 'practice.db'));
    expect(gzipSync(content).length).toBeGreaterThan(content.length * 0.99);
  });
});
