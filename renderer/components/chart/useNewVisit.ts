import { useNavigate } from '@tanstack/react-router';
import type { CallError } from '#shared/contract/errors.ts';
import { useAction } from '../../platform/queries.ts';

interface NewVisit {
  start: (patientId: string) => void;
  /** The patient whose visit is being begun, so that only her button turns. */
  pendingFor: string | null;
  error: CallError | null;
}

/** Begins a visit and goes to it. A second press while one is being begun does nothing. */
export function useNewVisit(): NewVisit {
  const navigate = useNavigate();
  const create = useAction('entries.create', {
    invalidates: ['entries.timeline', 'entries.drafts', 'patients.search'],
  });
  return {
    start: (patientId) => {
      if (create.isPending) return;
      create.mutate(
        { patientId, kind: 'visit' },
        { onSuccess: ({ entryId }) => navigate({ to: '/entries/$entryId', params: { entryId } }) },
      );
    },
    pendingFor: create.isPending ? create.variables.patientId : null,
    error: create.error?.error ?? null,
  };
}
