import { useNavigate } from '@tanstack/react-router';
import { NotebookPen } from 'lucide-react';
import { useDates } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { Button } from '../Button.tsx';

/** From a signed consent or letter back to the visit that is being charted, which waits for it; nothing otherwise. */
export function BackToVisit({ patientId }: { patientId: string }) {
  const text = useText();
  const navigate = useNavigate();
  const { date } = useDates();
  const { data } = useCall('entries.drafts', {});
  const visit = data?.drafts.find((draft) => draft.patientId === patientId && draft.kind === 'visit');
  if (!visit) return null;
  return (
    <Button
      variant="primary"
      icon={NotebookPen}
      onPress={() => void navigate({ to: '/entries/$entryId', params: { entryId: visit.entryId } })}
    >
      {text('chart:entry.toVisit', { date: date(visit.service.date) })}
    </Button>
  );
}
