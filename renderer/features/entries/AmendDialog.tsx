import { useNavigate } from '@tanstack/react-router';
import type { Entry } from '#shared/chart/entry.ts';
import { useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  /** The newest signed version. */
  entry: Entry;
  onClose: () => void;
}

/** Begins an amendment, with its reason, and goes to its editor. */
export function AmendDialog({ entry, onClose }: Props) {
  const text = useText();
  const navigate = useNavigate();
  const action = useAction('entries.amend', {
    invalidates: ['entries.read', 'entries.timeline', 'entries.drafts'],
  });

  return (
    <ReasonDialog
      title={text('chart:amend.title')}
      lead={text('chart:amend.lead')}
      label={text('chart:amend.reason')}
      confirm={text('chart:amend.confirm')}
      variant="primary"
      isPending={action.isPending}
      error={action.error?.error ?? null}
      onConfirm={(reason) =>
        action.mutate(
          { entryId: entry.id, reason },
          { onSuccess: ({ entryId }) => navigate({ to: '/entries/$entryId', params: { entryId } }) },
        )
      }
      onClose={onClose}
    />
  );
}
