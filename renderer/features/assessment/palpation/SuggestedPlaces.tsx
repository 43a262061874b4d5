import { Plus } from 'lucide-react';
import { placeName } from '#shared/chart/intake/lines.ts';
import { meets, type Place } from '#shared/clinical/places.ts';
import { Button } from '../../../components/Button.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import look from '../look.module.css';
import styles from './Palpation.module.css';

interface Props {
  draft: AssessmentDraft;
  onAdd: (place: Place) => void;
}

/** The places of the complaints that were not palpated yet: each a press. */
export function SuggestedPlaces({ draft, onAdd }: Props) {
  const text = useText();
  const complaints = useDraftPart(draft, ({ body }) => body.complaints);
  const rows = useDraftPart(draft, ({ body }) => body.palpation.rows);
  const places = complaints.flatMap((complaint) => complaint.places);
  const open = places.filter(
    (place, index) =>
      places.findIndex((one) => one.region === place.region && one.side === place.side) === index &&
      !rows.some(({ region, side }) => side !== '' && meets({ region, side }, place)),
  );
  if (open.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div className={styles['suggested']} role="group" aria-label={text('assessment:palpation.suggested')}>
      <span className={look['label']} aria-hidden>
        {text('assessment:palpation.suggested')}
      </span>
      {open.map((place) => (
        <Button key={`${place.region} ${place.side}`} icon={Plus} onPress={() => onAdd(place)}>
          {placeName(place, text)}
        </Button>
      ))}
    </div>
  );
}
