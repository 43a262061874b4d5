/** Documents of entries to draw: a visit, a history, a consent, a letter, each with everything in it. */
import type { EntryDocument, EntryVersion } from '#data/documents/entryDocument.ts';
import type { Alert } from '#shared/chart/background/alert.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { KindId } from '#shared/chart/registry.ts';
import { kindOf } from '#shared/chart/registry.ts';
import type { Therapist } from '#shared/practice/practice.ts';
import { receipt } from './support.ts';

export const ENTRY_ID = '0199f3a1-7c22-7def-8a3b-000000000001';
const therapist: Therapist = receipt.therapist;

/** A signed version; the therapist is the one of the receipt. */
export function version(kind: KindId, body: unknown, more: Partial<Entry> = {}): EntryVersion {
  const { name, designation, registrationNumber } = therapist;
  const entry: Entry = {
    id: ENTRY_ID,
    patientId: receipt.patientId,
    episodeId: '0199f3a1-7c22-7def-8a3b-000000000002',
    kind,
    version: kindOf(kind).version,
    body,
    state: 'signed',
    service: { date: '2026-11-20', start: '14:30', zone: 'America/Toronto' },
    enteredAt: '2026-11-20T19:35:00.000Z',
    author: { therapistId: ENTRY_ID, name, designation, registrationNumber },
    revision: 3,
    amends: null,
    signedAt: '2026-11-20T20:10:00.000Z',
    hash: `3f9a2c41d07b${'0'.repeat(52)}`,
    voidReason: null,
    ...more,
  };
  return { entry, therapist };
}

/** What stands before and after signing is the same but for what signing adds. */
export const draft = (kind: KindId, body: unknown): EntryVersion =>
  version(kind, body, { state: 'draft', signedAt: null, hash: null });

export const ALERTS: Alert[] = [
  {
    id: 'allergy 0',
    level: 'danger',
    what: { type: 'allergy', to: 'latex', reaction: 'hives' },
    entryId: null,
  },
  { id: 'note 0', level: 'warn', what: { type: 'note', note: 'Prefers side lying' }, entryId: null },
];

export function documentOf(
  versions: EntryDocument['versions'],
  more: Partial<EntryDocument> = {},
): EntryDocument {
  const { patientId, patientName, practice } = receipt;
  return {
    language: 'en',
    copyFor: 'chart',
    paper: 'letter',
    zone: 'America/Toronto',
    // The evening before in Toronto.
    generatedAt: '2026-11-24T02:45:10.000Z',
    practice,
    patient: { id: patientId, name: patientName, birthDate: '1984-03-12' },
    versions,
    isBeingAmended: false,
    alerts: ALERTS,
    ...more,
  };
}
