import { Check, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { placeName } from '#shared/chart/assessment/sidedName.ts';
import type { PlannedBout } from '#shared/chart/plan/schema.ts';
import type { Place } from '#shared/clinical/places.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { announce } from '../../../../components/announce.tsx';
import { useDraftPart } from '../../../../platform/drafts.ts';
import { useText } from '../../../../platform/language.ts';
import type { PlanDraft } from '../../planDraft.ts';
import { addBout } from '../plannedBout.ts';
import styles from './Suggestions.module.css';

interface Props {
  draft: PlanDraft;
  technique: TechniqueId;
  place: Place;
  /** What else the row begins with. */
  said: Pick<PlannedBout, 'pressure' | 'minutes' | 'reason'>;
  goTo: (path: string) => void;
}

/** Takes a technique into the plan; once it is there, leads to its row. */
export function AddButton({ draft, technique, place, said, goTo }: Props) {
  const text = useText();
  const index = useDraftPart(draft, ({ body }) =>
    body.bouts.findIndex((bout) => bout.technique === technique && bout.region === place.region),
  );
  const name = text(`chart:technique.${technique}`);
  const where = placeName(place, text);
  const isThere = index >= 0;
  const Icon = isThere ? Check : Plus;

  function press(): void {
    if (isThere) {
      goTo(`bouts.${index}.technique`);
      return;
    }
    const row = addBout(draft, technique, { ...place, ...said });
    if (row !== null) announce(text('plan:techniques.added', { technique: name, row }));
  }

  return (
    <Button
      className={styles['add'] ?? ''}
      data-there={isThere || undefined}
      aria-label={
        isThere
          ? text('plan:techniques.inPlanOf', { technique: name, place: where, row: index + 1 })
          : text('plan:techniques.addOf', { technique: name, place: where })
      }
      onPress={press}
    >
      <Icon size={16} aria-hidden />
      {isThere ? text('plan:techniques.inPlan', { row: index + 1 }) : text('plan:techniques.add')}
    </Button>
  );
}
