/** A disk that fills up at every possible moment of real work: one block less room each time. */
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callErrorOf } from '#data/failures.ts';
import { readEntry, saveEntry } from '#data/records/entries.ts';
import { signEntry } from '#data/records/signing.ts';
import { canMount, withFileSystem } from '../support/fileSystem.ts';
import { addDraft, addPatient, completeVisit, newTestStore, SERVICE } from '../support/store.ts';

const STEPS = 40;

describe.runIf(canMount)('a disk that fills up while a visit is saved and signed', () => {
  it('refuses plainly, keeps all that was acknowledged, and goes on when there is room', async () => {
    let refusals = 0;
    await withFileSystem('8m', async ({ path }) => {
      for (let room = 0; room < STEPS; room += 1) {
        const test = newTestStore(join(path));
        const entryId = addDraft(test.context, addPatient(test.context));
        const ballast = join(path, 'ballast');
        const { bsize, bavail } = statfsSync(path);
        writeFileSync(ballast, Buffer.alloc(bsize * Math.max(bavail - room, 0)));

        let revision = 1;
        let signed = false;
        try {
          for (; revision < 6; revision += 1)
            saveEntry(test.context, {
              entryId,
              revision,
              service: SERVICE,
              body: completeVisit({ plan: 'x'.repeat(9000) }),
            });
          signEntry(test.context, { entryId, revision });
          signed = true;
        } catch (error) {
          expect(callErrorOf(error)).toEqual({ code: 'disk-full', reason: 'disk-full' });
          refusals += 1;
        }

        rmSync(ballast);
        const { entry } = readEntry(test.reopen(), { entryId });
        expect([entry.revision, entry.state]).toEqual([revision, signed ? 'signed' : 'draft']);
        if (!signed) saveEntry(test.context, { entryId, revision, service: SERVICE, body: completeVisit() });
        test.context.store.close();
        rmSync(test.path);
      }
    });
    expect(refusals).toBeGreaterThan(STEPS / 4);
    console.log(`${STEPS} disks, ${refusals} refusals: nothing acknowledged was lost`);
  });
});
