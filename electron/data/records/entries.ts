import type { Entry } from '#shared/chart/entry.ts';
import type { Beginning } from '#shared/chart/kind.ts';
import { KIND_IDS, type KindId, kindOf } from '#shared/chart/registry.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import type { TimelineItem } from '#shared/contract/entries.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { fieldProblems } from '#shared/practice/fields.ts';
import { listName } from '#shared/practice/patient.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import type { EntryColumns, TimelineRow } from '../store/entries.ts';
import { aboutPatient, record } from './audit.ts';
import { backgroundOf } from './background.ts';
import { amendsOf, authorColumns, entryOf, serviceColumns, serviceOf } from './entryRows.ts';
import { findingsOf } from './findings.ts';
import { patientOf, patientRow } from './patients.ts';
import { authorNow, today } from './practice.ts';
import { summarize } from './projections.ts';

const knownKind = (kind: string): KindId => {
  const known = KIND_IDS.find((id) => id === kind);
  if (!known) throw new Error('unknown kind of entry');
  return known;
};

export const aboutEntry = ({ id, patientId }: Pick<EntryColumns, 'id' | 'patientId'>) =>
  ({ patientId, entity: 'entry', entityId: id }) as const;

/** The row of an entry, or a refusal when there is none. */
export function entryRow({ store }: Context, entryId: string): EntryColumns {
  const row = store.entries.read(entryId);
  if (!row) throw new Refusal('not-found', 'entry-not-found');
  return row;
}

/** The row of a draft that may be changed; with a revision, only when it is the newest. */
export function draftRow(context: Context, entryId: string, revision: number | null): EntryColumns {
  const row = entryRow(context, entryId);
  if (row.state !== 'draft') throw new Refusal('refused', 'entry-not-a-draft');
  if (revision !== null && row.revision !== revision) throw new Refusal('conflict', 'changed-elsewhere');
  return row;
}

function timelineItem(row: TimelineRow): TimelineItem {
  const {
    id,
    state,
    enteredAt,
    signedAt,
    authorName,
    painBefore,
    painAfter,
    boutCount,
    excerpt,
    receiptNumber,
  } = row;
  return {
    id,
    kind: knownKind(row.kind),
    state,
    service: serviceOf(row),
    enteredAt,
    signedAt,
    authorName,
    amends: amendsOf(row),
    painBefore,
    painAfter,
    boutCount,
    excerpt,
    receiptNumber,
  };
}

/** A patient's chart, newest service first, without discarded drafts. Made of columns: no body is read. */
export function timeline(
  context: Context,
  { patientId }: CallParsed<'entries.timeline'>,
): CallOutput<'entries.timeline'> {
  const { store } = context;
  return store.write(() => {
    patientRow(context, patientId);
    record(context, 'chart.viewed', aboutPatient(patientId));
    return { items: store.entries.timeline(patientId).map(timelineItem) };
  });
}

/** An entry and what amends it: later versions of its thread, one being written with them. */
export function readEntry(
  context: Context,
  { entryId }: CallParsed<'entries.read'>,
): CallOutput<'entries.read'> {
  const { store } = context;
  return store.write(() => {
    const row = entryRow(context, entryId);
    record(context, 'entry.viewed', aboutEntry(row));
    return { entry: entryOf(row), amendments: amendmentsOf(entryId, store.entries.thread(row.threadId)) };
  });
}

/** Of a thread, oldest first, those that amend the entry directly or through another amendment. */
function amendmentsOf(entryId: string, thread: readonly EntryColumns[]): Entry[] {
  const amended = new Set([entryId]);
  const amendments: Entry[] = [];
  for (const row of thread) {
    if (row.amendsId === null || !amended.has(row.amendsId)) continue;
    amended.add(row.id);
    amendments.push(entryOf(row));
  }
  return amendments;
}

export function listDrafts({ store }: Context): CallOutput<'entries.drafts'> {
  const drafts = store.entries.drafts().map((row) => ({
    entryId: row.id,
    patientId: row.patientId,
    patientName: listName(row),
    kind: knownKind(row.kind),
    service: serviceOf(row),
    enteredAt: row.enteredAt,
  }));
  return { drafts };
}

/** The episode of care that is open, or a new one. */
function episodeFor({ store, now }: Context, patientId: string): string {
  const open = store.entries.openEpisode(patientId);
  if (open !== undefined) return open;
  const id = newId(now());
  store.entries.beginEpisode(id, patientId, now());
  return id;
}

export function createEntry(
  context: Context,
  { patientId, kind: kindId, body: given }: CallParsed<'entries.create'>,
): CallOutput<'entries.create'> {
  const { store, now } = context;
  const kind = kindOf(kindId);
  const entryId = newId(now());
  const { zone, date } = today(context);
  return store.write(() => {
    const body =
      given === undefined ? kind.begin(beginningOf(context, patientId, kindId)) : checkedBody(kind, given);
    store.entries.insert({
      id: entryId,
      threadId: entryId,
      patientId,
      episodeId: episodeFor(context, patientId),
      kind: kindId,
      version: kind.version,
      ...serviceColumns({ date, start: '', zone }),
      enteredAt: now(),
      ...authorColumns(authorNow(context)),
      amendsId: null,
      amendsReason: null,
      body: JSON.stringify(body),
    });
    summarize(store, entryId, kind, body);
    record(context, 'entry.created', aboutEntry({ id: entryId, patientId }));
    return { entryId };
  });
}

/** What a new entry of that kind can start from. */
function beginningOf(context: Context, patientId: string, kind: KindId): Beginning<unknown> {
  const patient = patientOf(context, patientId);
  const newest = context.store.entries.newestOfKind(patientId, kind);
  const previous = newest
    ? {
        entryId: newest.id,
        date: newest.serviceDate,
        isSameEpisode: newest.episodeId === context.store.entries.openEpisode(patientId),
        body: entryOf(newest).body,
      }
    : null;
  const findings = findingsOf(context, patientId);
  return { previous, patient, background: backgroundOf(context, patientId), findings };
}

/** Saves a draft; when this returns it is on the disk (or in the outer `write` that it is a part of). */
export function saveEntry(context: Context, input: CallParsed<'entries.save'>): CallOutput<'entries.save'> {
  const { store, now } = context;
  const { entryId, revision, service } = input;
  return store.write(() => {
    const row = draftRow(context, entryId, revision);
    const kind = kindOf(row.kind);
    const body = checkedBody(kind, input.body);
    store.entries.save({
      id: entryId,
      version: kind.version,
      ...serviceColumns(service),
      body: JSON.stringify(body),
    });
    summarize(store, entryId, kind, body);
    record(context, 'entry.saved', aboutEntry(row));
    return { revision: revision + 1, savedAt: now() };
  });
}

function checkedBody(kind: ReturnType<typeof kindOf>, body: unknown): unknown {
  const checked = kind.check.safeParse(body);
  if (checked.success) return checked.data;
  const fields = fieldProblems(checked.error).map(({ path, reason }) => ({
    path: path === '' ? 'body' : `body.${path}`,
    reason,
  }));
  throw new Refusal('invalid', 'input-invalid', { fields });
}

/** Takes a draft out of the chart. It stays in the store, void, with the reason. */
export function discardEntry(
  context: Context,
  { entryId, reason }: CallParsed<'entries.discard'>,
): CallOutput<'entries.discard'> {
  context.store.write(() => {
    const row = draftRow(context, entryId, null);
    context.store.entries.discard(entryId, reason);
    record(context, 'entry.discarded', aboutEntry(row));
  });
  return {};
}
