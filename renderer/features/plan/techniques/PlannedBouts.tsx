import { useCallback } from 'react';
import type { PlannedBout } from '#shared/chart/plan/schema.ts';
import type { MoreOfRow } from '../../../components/chart/bouts/BoutRow.tsx';
import { BoutTable } from '../../../components/chart/bouts/BoutTable.tsx';
import type { BoutSafety } from '../../../components/chart/bouts/safety.ts';
import { AreaConsent } from '../../../components/chart/sensitiveArea/AreaConsent.tsx';
import type { AreaNeed } from '../../../components/chart/sensitiveArea/areaNeed.ts';
import { useText } from '../../../platform/language.ts';
import type { PlanDraft } from '../planDraft.ts';
import { PlannedLine } from './PlannedLine.tsx';
import { newPlannedBout } from './plannedBout.ts';

interface Props {
  draft: PlanDraft;
  safety: BoutSafety;
}

const more: MoreOfRow<PlannedBout> = (props) => <PlannedLine {...props} />;

/** What is to be done in a session, technique by technique, in order. */
export function PlannedBouts({ draft, safety }: Props) {
  const { patientId } = safety.background;
  const areaField = useCallback(
    (need: AreaNeed) => <PlannedArea need={need} patientId={patientId} />,
    [patientId],
  );
  return (
    <BoutTable draft={draft} safety={safety} newRow={newPlannedBout} more={more} areaField={areaField} />
  );
}

/** What a sensitive area will ask of the visits: only the consent for the plan can be recorded ahead. */
function PlannedArea({ need: { area, needs }, patientId }: { need: AreaNeed; patientId: string }) {
  const text = useText();
  const words = text(`plan:techniques.area.${needs}`, { area: text(`clinical:sensitiveArea.${area}`) });
  if (needs !== 'written-plan') return <p>{words}</p>;
  return (
    <AreaConsent area={area} patientId={patientId}>
      {words}
    </AreaConsent>
  );
}
