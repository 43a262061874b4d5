import { useNavigate } from '@tanstack/react-router';
import type { KindId } from '#shared/chart/registry.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { call } from '../../platform/bridge.ts';
import { useAction } from '../../platform/queries.ts';

interface NewEntry {
  /** Begins an entry for that patient, from what the kind begins with or from that body. */
  start: (patientId: string, body?: unknown) => void;
  /** As `start`, but goes on with a draft of the kind that the chart has already. */
  startOrGoOn: (patientId: string) => void;
  /** The patient whose entry is being begun, so that only her button turns. */
  pendingFor: string | null;
  error: CallError | null;
}

/** Begins an entry of a kind and goes to it. A second press while one is being begun does nothing. */
export function useNewEntry(kind: KindId): NewEntry {
  const navigate = useNavigate();
  const create = useAction('entries.create', {
    invalidates: ['entries.timeline', 'entries.drafts', 'patients.search'],
  });
  const open = (entryId: string) => navigate({ to: '/entries/$entryId', params: { entryId } });

  function start(patientId: string, body?: unknown): void {
    if (create.isPending) return;
    create.mutate(
      { patientId, kind, ...(body !== undefined && { body }) },
      { onSuccess: ({ entryId }) => open(entryId) },
    );
  }

  async function startOrGoOn(patientId: string): Promise<void> {
    const { drafts } = await call('entries.drafts', {});
    const begun = drafts.find((draft) => draft.patientId === patientId && draft.kind === kind);
    if (begun) await open(begun.entryId);
    else start(patientId);
  }

  return {
    start,
    // What keeps the drafts from being read keeps one from being begun too, and says so.
    startOrGoOn: (patientId) => void startOrGoOn(patientId).catch(() => start(patientId)),
    pendingFor: create.isPending ? create.variables.patientId : null,
    error: create.error?.error ?? null,
  };
}
