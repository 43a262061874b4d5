import { kindOf } from '#shared/chart/registry.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import type { EntryColumns } from '../store/entries.ts';
import { record } from './audit.ts';
import { backgroundOf } from './background.ts';
import { aboutEntry, draftRow, entryRow } from './entries.ts';
import { authorColumns, entryHash, entryOf } from './entryRows.ts';
import { authorNow } from './practice.ts';
import { storeFacts, summarize } from './projections.ts';

/**
 * Signs a draft: refused with what is missing (`entry-incomplete`); an amendment of a version that has been
 * amended since is refused too (`changed-elsewhere`), so that nothing signed is undone unseen.
 */
export function signEntry(
  context: Context,
  { entryId, revision }: CallParsed<'entries.sign'>,
): CallOutput<'entries.sign'> {
  const { store, now } = context;
  return store.write(() => {
    const row = draftRow(context, entryId, revision);
    const kind = kindOf(row.kind);
    const author = authorNow(context);
    const draft = entryOf(row);
    const signedAt = now();
    const background = backgroundOf(context, row.patientId, row.threadId);
    const missing = kind.missing({ body: draft.body, service: draft.service, author }, signedAt, background);
    if (missing.length > 0) throw new Refusal('refused', 'entry-incomplete', { missing });
    refuseOvertaken(context, row);

    const signed = { ...draft, state: 'signed' as const, author, signedAt };
    const hash = entryHash(signed);
    const { version } = kind;
    store.entries.sign({
      id: entryId,
      version,
      ...authorColumns(author),
      signedAt,
      hash,
      body: JSON.stringify(draft.body),
    });
    storeFacts(store, { ...row, signedAt }, kind.facts(draft.body));
    record(context, 'entry.signed', { ...aboutEntry(row), digest: hash });
    return { entry: { ...signed, hash } };
  });
}

function refuseOvertaken({ store }: Context, row: EntryColumns): void {
  if (row.amendsId === null) return;
  if (store.entries.newestSigned(row.threadId)?.id !== row.amendsId)
    throw new Refusal('conflict', 'changed-elsewhere');
}

/**
 * A draft that begins as a copy of the newest signed version of an entry and amends that version. While one is
 * being written, a second request leads to the same draft, which takes the new reason.
 */
export function amendEntry(
  context: Context,
  { entryId, reason }: CallParsed<'entries.amend'>,
): CallOutput<'entries.amend'> {
  const { store, now } = context;
  return store.write(() => {
    const { threadId, patientId } = entryRow(context, entryId);
    const newest = store.entries.newestSigned(threadId);
    if (!newest) throw new Refusal('refused', 'entry-not-signed');
    const open = store.entries.thread(threadId).find((row) => row.state === 'draft');
    const id = open?.id ?? newId(now());
    if (open) store.entries.giveReason(id, reason);
    else beginAmendment(context, id, newest, reason);
    record(context, 'entry.amended', aboutEntry({ id, patientId }));
    return { entryId: id };
  });
}

function beginAmendment(context: Context, id: string, newest: EntryColumns, reason: string): void {
  const { store, now } = context;
  const kind = kindOf(newest.kind);
  const { body } = entryOf(newest);
  store.entries.insert({
    ...newest,
    id,
    version: kind.version,
    enteredAt: now(),
    ...authorColumns(authorNow(context)),
    amendsId: newest.id,
    amendsReason: reason,
    body: JSON.stringify(body),
  });
  summarize(store, id, kind, body);
}
