import { useNavigate } from '@tanstack/react-router';
import type { Entry } from '#shared/chart/entry.ts';
import { announce } from '../../components/announce.tsx';
import type { Autosave } from '../../platform/autosave.ts';
import { useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  entry: Entry;
  autosave: Autosave;
  onClose: () => void;
}

/** Takes a draft out of the chart, with a reason, and goes back to the patient. */
export function DiscardDialog({ entry, autosave, onClose }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const action = useAction('entries.discard', {
    invalidates: ['entries.timeline', 'entries.drafts', 'patients.search'],
  });

  async function discard(reason: string): Promise<void> {
    // What was typed goes on the record too; a draft that cannot be saved can still be discarded.
    await autosave.flush().catch(() => undefined);
    await action.mutateAsync({ entryId: entry.id, reason });
    autosave.end();
    announce(text('chart:discard.done'));
    await navigate({ to: '/patients/$patientId', params: { patientId: entry.patientId } });
  }

  return (
    <ReasonDialog
      title={text('chart:discard.title')}
      lead={text('chart:discard.lead')}
      label={text('chart:discard.reason')}
      confirm={text('chart:discard.confirm')}
      variant="danger"
      isPending={action.isPending}
      error={action.error?.error ?? null}
      onConfirm={(reason) => void discard(reason).catch(() => undefined)}
      onClose={onClose}
    />
  );
}
