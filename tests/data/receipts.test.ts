import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveEntry, timeline } from '#data/records/entries.ts';
import { writePractice } from '#data/records/practice.ts';
import {
  issueReceipt,
  listReceipts,
  previewReceipt,
  readReceipt,
  reissueReceipt,
  writeReceipt,
} from '#data/records/receipts.ts';
import { amendEntry, signEntry } from '#data/records/signing.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { laterRefusalOf, refusalOf } from '../support/refusal.ts';
import {
  addDraft,
  addPatient,
  addSigned,
  completeVisit,
  newTestStore,
  PRACTICE,
  SERVICE,
  type TestStore,
  THERAPIST,
} from '../support/store.ts';

let test: TestStore;
let patientId: string;
let entryId: string;
beforeEach(() => {
  test = newTestStore();
  patientId = addPatient(test.context);
  entryId = addSigned(test.context, patientId);
});
afterEach(() => test.remove());

const choice = (of = entryId) => ({
  entryId: of,
  payment: 'debit' as const,
  paidOn: '2026-11-20',
  language: 'en' as const,
});
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('utf8');
const list = () => listReceipts(test.context, { patientId }).receipts;

function amendWith(body: VisitBody): void {
  const { entryId: id } = amendEntry(test.context, { entryId, reason: 'fee was wrong' });
  saveEntry(test.context, { entryId: id, revision: 0, service: SERVICE, body });
  signEntry(test.context, { entryId: id, revision: 1 });
}

describe('a receipt', () => {
  it('says who treated whom, when, for how long, and what was paid with which tax', async () => {
    const { receiptId, number } = await issueReceipt(test.context, choice());
    const { receipt, pdf } = readReceipt(test.context, { receiptId });

    expect(receipt).toEqual({
      number: 1,
      issuedAt: test.clock.now(),
      reissuedAt: null,
      zone: 'America/Toronto',
      language: 'en',
      practice: {
        name: PRACTICE.name,
        address: PRACTICE.address,
        phone: PRACTICE.phone,
        email: '',
      },
      therapist: THERAPIST,
      patientId,
      patientName: 'Maren Okonkwo',
      service: { date: '2026-11-20', start: '14:00', durationMinutes: 45 },
      feeCents: 9500,
      taxes: [{ code: 'HST', basisPoints: 1300, cents: 1235, registrationNumber: PRACTICE.taxNumber }],
      totalCents: 10_735,
      payment: 'debit',
      paidOn: '2026-11-20',
    });
    expect(number).toBe(1);
    expect(text(pdf)).toBe(`original ${JSON.stringify(receipt)}`);
  });

  it('is previewed without a number, and none is used', async () => {
    const { receipt, pdf } = await previewReceipt(test.context, choice());
    expect([receipt.number, text(pdf).startsWith('preview'), list()]).toEqual([null, true, []]);
  });

  it('is the same for ever, whatever changes in the practice', async () => {
    const { receiptId } = await issueReceipt(test.context, choice());
    const before = readReceipt(test.context, { receiptId });
    writePractice(test.context, {
      practice: { ...PRACTICE, name: 'New Name', taxNumber: '' },
      therapist: { ...THERAPIST, registrationNumber: 'Z9' },
    });
    test.reopen();
    expect(readReceipt(test.context, { receiptId })).toEqual(before);
  });

  it('names the therapist as she signed the visit', async () => {
    writePractice(test.context, { practice: PRACTICE, therapist: { ...THERAPIST, name: 'Odalys Marsh' } });
    const { receipt } = await previewReceipt(test.context, choice());
    expect(receipt.therapist.name).toBe('Odalys Fjordheim');
  });

  it('shows no tax for a practice that is not registered', async () => {
    writePractice(test.context, { practice: { ...PRACTICE, taxNumber: '' }, therapist: THERAPIST });
    const { receipt } = await previewReceipt(test.context, choice());
    expect([receipt.taxes, receipt.totalCents]).toEqual([[], 9500]);
  });

  it('is made of the newest signed version of the visit', async () => {
    amendWith(completeVisit({ feeCents: 11_000 }));
    const { receiptId } = await issueReceipt(test.context, choice());
    expect(readReceipt(test.context, { receiptId }).receipt.feeCents).toBe(11_000);
  });

  it('is numbered without gaps, also past one that was refused', async () => {
    const entries = [entryId, addSigned(test.context, patientId), addSigned(test.context, patientId)];
    const first = await issueReceipt(test.context, choice(entries[0]));
    await laterRefusalOf(() => issueReceipt(test.context, choice(entries[0])));
    const failing = {
      ...test.context,
      renderReceipt: () => {
        throw new Refusal('refused', 'character-not-printable', { character: '☃ U+2603' });
      },
    };
    expect(await laterRefusalOf(() => issueReceipt(failing, choice(entries[1])))).toEqual({
      code: 'refused',
      reason: 'character-not-printable',
      character: '☃ U+2603',
    });
    const second = await issueReceipt(test.context, choice(entries[1]));
    const third = await issueReceipt(test.context, choice(entries[2]));
    expect([first.number, second.number, third.number]).toEqual([1, 2, 3]);
    expect(list().map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('stands in the timeline at every signed version of its visit', async () => {
    await issueReceipt(test.context, choice());
    amendWith(completeVisit());
    addSigned(test.context, patientId);
    const numbers = timeline(test.context, { patientId }).items.map(({ receiptNumber }) => receiptNumber);
    expect(numbers).toEqual([null, 1, 1]);
  });
});

describe('a receipt is refused', () => {
  it('for a visit that is not signed', async () => {
    const draft = addDraft(test.context, patientId);
    expect((await laterRefusalOf(() => issueReceipt(test.context, choice(draft)))).reason).toBe(
      'entry-not-signed',
    );
  });

  it('a second time, also through an amendment of the visit', async () => {
    await issueReceipt(test.context, choice());
    amendWith(completeVisit({ feeCents: 1 }));
    const amended = timeline(test.context, { patientId }).items[0]?.id ?? '';
    for (const id of [entryId, amended])
      expect((await laterRefusalOf(() => issueReceipt(test.context, choice(id)))).reason).toBe(
        'receipt-exists',
      );
  });

  it('while a mandatory field is missing, in the preview too', async () => {
    const free = addSigned(test.context, patientId, completeVisit({ feeCents: null }));
    writePractice(test.context, { practice: PRACTICE, therapist: { ...THERAPIST, signature: null } });
    for (const make of [issueReceipt, previewReceipt]) {
      const error = await laterRefusalOf(() => make(test.context, choice(free)));
      expect([error.reason, error.missing?.map(({ reason }) => reason)]).toEqual([
        'receipt-incomplete',
        ['signature', 'fee'],
      ]);
    }
  });
});

describe('a reprint', () => {
  it('is marked a duplicate with both dates, and each is recorded and kept', async () => {
    const { receiptId } = await issueReceipt(test.context, choice());
    const original = readReceipt(test.context, { receiptId });
    const times = [60, 60].map((seconds) => {
      test.clock.pass(seconds);
      return test.clock.now();
    });
    test.clock.set(times[0] ?? '');
    const first = await reissueReceipt(test.context, { receiptId });
    test.clock.set(times[1] ?? '');
    await reissueReceipt(test.context, { receiptId });

    expect(first.receipt).toEqual({ ...original.receipt, reissuedAt: times[0] });
    expect(text(first.pdf)).toBe(`duplicate ${JSON.stringify(first.receipt)}`);
    expect(list()[0]?.reissuedAt).toEqual(times);
    expect(readReceipt(test.context, { receiptId })).toEqual(original);
  });
});

describe('writing a receipt to a file', () => {
  const target = () => join(test.folder, 'chosen.pdf');

  it('writes the original or the reprint of that time, byte for byte, over what was there', async () => {
    const { receiptId } = await issueReceipt(test.context, choice());
    test.clock.pass(60);
    const { pdf } = await reissueReceipt(test.context, { receiptId });
    writeFileSync(target(), 'an older file');

    writeReceipt(test.context, { receiptId, reissuedAt: null, path: target() });
    expect(readFileSync(target())).toEqual(Buffer.from(readReceipt(test.context, { receiptId }).pdf));
    writeReceipt(test.context, { receiptId, reissuedAt: test.clock.now(), path: target() });
    expect(readFileSync(target())).toEqual(Buffer.from(pdf));
  });

  it('that cannot be written says so, leaves what was there and records no export', async () => {
    const { receiptId } = await issueReceipt(test.context, choice());
    mkdirSync(target());
    const before = readdirSync(test.folder);
    for (const path of [target(), join(test.folder, 'nowhere', 'a.pdf')])
      expect(refusalOf(() => writeReceipt(test.context, { receiptId, reissuedAt: null, path })).reason).toBe(
        'file-not-written',
      );
    expect([readdirSync(test.folder), existsSync(join(test.folder, 'nowhere'))]).toEqual([before, false]);
  });

  it('of a reprint that was never made is refused', async () => {
    const { receiptId } = await issueReceipt(test.context, choice());
    const write = () =>
      writeReceipt(test.context, { receiptId, reissuedAt: test.clock.now(), path: target() });
    expect(refusalOf(write).reason).toBe('receipt-not-found');
    expect(existsSync(target())).toBe(false);
  });
});
