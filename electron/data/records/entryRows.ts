import { type Author, type Entry, entrySchema, type Service } from '#shared/chart/entry.ts';
import { kindOf } from '#shared/chart/registry.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { canonicalJson } from '#shared/practice/canonical.ts';
import { sha256 } from '../digest.ts';
import type { EntryColumns } from '../store/entries.ts';

type Dated = Pick<EntryColumns, 'serviceDate' | 'serviceStart' | 'serviceZone'>;

export const serviceOf = ({ serviceDate, serviceStart, serviceZone }: Dated): Service => ({
  date: serviceDate,
  start: serviceStart,
  zone: serviceZone,
});

export const serviceColumns = ({ date, start, zone }: Service): Dated => ({
  serviceDate: date,
  serviceStart: start,
  serviceZone: zone,
});

export const authorColumns = ({ therapistId, name, designation, registrationNumber }: Author) => ({
  therapistId,
  authorName: name,
  authorDesignation: designation,
  authorRegistration: registrationNumber,
});

export const amendsOf = ({
  amendsId,
  amendsReason,
}: Pick<EntryColumns, 'amendsId' | 'amendsReason'>): Entry['amends'] =>
  amendsId === null || amendsReason === null ? null : { entryId: amendsId, reason: amendsReason };

/** A row as the entry it stands for, its body still of the version it was stored in. */
function storedEntry(row: EntryColumns): Entry {
  return {
    id: row.id,
    patientId: row.patientId,
    episodeId: row.episodeId,
    kind: row.kind,
    version: row.version,
    body: JSON.parse(row.body),
    state: row.state,
    service: serviceOf(row),
    enteredAt: row.enteredAt,
    author: {
      therapistId: row.therapistId,
      name: row.authorName,
      designation: row.authorDesignation,
      registrationNumber: row.authorRegistration,
    },
    revision: row.revision,
    amends: amendsOf(row),
    signedAt: row.signedAt,
    hash: row.hash,
    voidReason: row.voidReason,
  };
}

/**
 * SHA-256 over everything that signing freezes: the whole entry but its state, its revision (a count of saves
 * that nobody signs), the hash itself and the reason of a discarded draft.
 */
export function entryHash(entry: Entry): string {
  const { state: _state, revision: _revision, hash: _hash, voidReason: _voidReason, ...signed } = entry;
  return sha256(`tableside entry 1\n${canonicalJson(signed)}`);
}

/** A row as an entry. One that was signed and is no longer as it was is refused (`entry-altered`). */
export function entryOf(row: EntryColumns): Entry {
  const entry = storedEntry(row);
  if (entry.state === 'signed' && entryHash(entry) !== entry.hash)
    throw new Refusal('damaged', 'entry-altered');
  const kind = kindOf(entry.kind);
  return entrySchema.parse({ ...entry, version: kind.version, body: kind.read(entry.body, entry.version) });
}
