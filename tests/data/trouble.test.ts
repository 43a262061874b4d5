import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '#data/digest.ts';
import { openKey } from '#data/keys/keys.ts';
import { MIGRATIONS } from '#data/store/migrations/migrations.ts';
import { openStore } from '#data/store/open.ts';
import { canMount, withFileSystem } from '../support/fileSystem.ts';
import { lockedPractice, PASSPHRASE, serviceIn, type TestService } from '../support/service.ts';
import {
  completeVisit,
  PRACTICE,
  patientNamed,
  SERVICE,
  THERAPIST,
  temporaryFolder,
} from '../support/store.ts';

const opened: TestService[] = [];
afterEach(() => {
  for (const { service, profile } of opened.splice(0)) {
    service.close();
    rmSync(dirname(profile), { recursive: true, force: true });
  }
});

/** A locked practice, and where its two files are. */
async function files() {
  const test = await lockedPractice();
  opened.push(test);
  const file = (name: string) => join(test.profile, 'practice', name);
  return {
    ...test,
    database: file('practice.db'),
    keyFile: file('practice.key.json'),
    secret: byCode(test.code),
  };
}

const byCode = (code: string) => ({ secret: code, with: 'recovery-code' }) as const;
const bytes = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const SETUP = { practice: PRACTICE, therapist: THERAPIST, passphrase: PASSPHRASE };

describe('files that are not there', () => {
  it('the data file: it is named, and none is made in its place', async () => {
    const test = await files();
    renameSync(test.database, `${test.database}.away`);
    expect(await test.value('app.status', {})).toMatchObject({ state: 'locked', obstacle: 'store-missing' });
    expect(await test.error('practice.unlock', test.secret)).toEqual({
      code: 'damaged',
      reason: 'store-missing',
    });
    expect((await test.call('practice.create', SETUP)).ok).toBe(false);

    renameSync(`${test.database}.away`, test.database);
    expect((await test.value('app.status', {})).obstacle).toBeNull();
    await test.value('practice.unlock', test.secret);
  });

  it('the key file: it is named, and the data file is not touched', async () => {
    const test = await files();
    rmSync(test.keyFile);
    const before = bytes(test.database);
    expect((await test.value('app.status', {})).obstacle).toBe('key-file-missing');
    expect((await test.error('practice.unlock', test.secret)).reason).toBe('key-file-missing');
    expect((await test.call('practice.create', SETUP)).ok).toBe(false);
    expect(bytes(test.database)).toBe(before);
  });

  it('the folder above the profile: nothing is made there, and it works when the drive is back', async () => {
    const drive = join(temporaryFolder(), 'drive');
    const test = serviceIn(join(drive, 'profile'));
    opened.push(test);
    expect((await test.value('app.status', {})).obstacle).toBe('folder-missing');
    expect((await test.error('settings.write', { language: 'en', theme: null })).reason).toBe(
      'folder-missing',
    );
    expect((await test.error('practice.create', SETUP)).reason).toBe('folder-missing');

    mkdirSync(drive);
    expect((await test.value('app.status', {})).obstacle).toBeNull();
    await test.create();
  });
});

describe('files that are not as they should be', () => {
  it.each([
    ['cut to nothing', (path: string) => truncateSync(path, 0)],
    ['cut short', (path: string) => truncateSync(path, 6000)],
    ['another file', (path: string) => writeFileSync(path, 'hello'.repeat(9000))],
  ])('the data file %s is damaged, and left as it is', async (_what, damage) => {
    const test = await files();
    damage(test.database);
    const before = bytes(test.database);
    expect(await test.error('practice.unlock', test.secret)).toEqual({
      code: 'damaged',
      reason: 'store-damaged',
    });
    expect([(await test.value('app.status', {})).state, bytes(test.database)]).toEqual(['locked', before]);
  });

  it('the key file: the data file is not touched', async () => {
    const test = await files();
    writeFileSync(test.keyFile, '{"format":');
    expect(await test.error('practice.unlock', test.secret)).toEqual({
      code: 'damaged',
      reason: 'key-file-damaged',
    });
  });

  it('a data file of a newer app is refused untouched', async () => {
    const test = await files();
    const key = await openKey(test.keyFile, test.secret);
    const sql = 'CREATE TABLE tomorrow (id INTEGER) STRICT';
    const later = { version: MIGRATIONS.length + 1, name: 'tomorrow', sql, checksum: sha256(sql) };
    const now = test.clock.now();
    openStore({ path: test.database, key, now, migrations: [...MIGRATIONS, later] }).close();
    const before = bytes(test.database);
    expect(await test.error('practice.unlock', test.secret)).toEqual({
      code: 'refused',
      reason: 'newer-database',
    });
    expect(bytes(test.database)).toBe(before);
  });
});

describe.runIf(canMount)('a folder that cannot be written to', () => {
  it('is named before the passphrase, and nothing acknowledged is lost', async () => {
    await withFileSystem('16m', async (mounted) => {
      const test = await lockedPractice(join(mounted.path, 'profile'));
      const secret = byCode(test.code);
      await test.value('practice.unlock', secret);
      const { patientId } = await test.value('patients.create', {
        patient: patientNamed('Maren', 'Okonkwo'),
      });
      await test.value('practice.lock', {});

      mounted.remount('ro');
      const reader = serviceIn(test.profile);
      expect((await reader.value('app.status', {})).obstacle).toBe('folder-read-only');
      for (const error of [
        await reader.error('settings.write', { language: 'en', theme: null }),
        await reader.error('practice.unlock', secret),
      ])
        expect(error).toEqual({ code: 'refused', reason: 'folder-read-only' });

      mounted.remount('rw');
      expect((await reader.value('app.status', {})).obstacle).toBeNull();
      await reader.value('practice.unlock', secret);
      expect((await reader.value('patients.read', { patientId })).patient.givenName).toBe('Maren');
      reader.service.close();
    });
  });
});

describe.runIf(canMount)('a full disk', () => {
  it('refuses the save and keeps every one before; saving goes on when there is room', async () => {
    await withFileSystem('4m', async (mounted) => {
      const test = await lockedPractice(join(mounted.path, 'profile'));
      const secret = byCode(test.code);
      await test.value('practice.unlock', secret);
      const { patientId } = await test.value('patients.create', {
        patient: patientNamed('Maren', 'Okonkwo'),
      });
      const { entryId } = await test.value('entries.create', { patientId, kind: 'visit' });
      const save = (revision: number, fill: number) =>
        test.call('entries.save', {
          entryId,
          revision,
          service: SERVICE,
          body: completeVisit({ subjective: `save ${revision} `.repeat(fill) }),
        });

      const ballast = join(mounted.path, 'ballast');
      const { bsize, bavail } = statfsSync(mounted.path);
      writeFileSync(ballast, Buffer.alloc(bsize * (bavail - 8)));
      let revision = 0;
      let refused = await save(revision, 1);
      for (; refused.ok; refused = await save(revision, 1000)) revision = refused.value.revision;
      expect(refused.error).toEqual({ code: 'disk-full', reason: 'disk-full' });

      rmSync(ballast);
      expect(await save(revision, 1000)).toMatchObject({ ok: true, value: { revision: revision + 1 } });
      await test.value('practice.lock', {});
      await test.value('practice.unlock', secret);
      const { entry } = await test.value('entries.read', { entryId });
      expect(entry.revision).toBe(revision + 1);
      test.service.close();
    });
  });

  it('does not set a practice up by half', async () => {
    await withFileSystem('1m', async (mounted) => {
      const test = serviceIn(join(mounted.path, 'profile'));
      writeFileSync(join(mounted.path, 'ballast'), Buffer.alloc(940_000));
      expect(await test.error('practice.create', SETUP)).toEqual({ code: 'disk-full', reason: 'disk-full' });
      expect((await test.value('app.status', {})).state).toBe('no-practice');
      rmSync(join(mounted.path, 'ballast'));
      await test.create();
      test.service.close();
    });
  });
});
