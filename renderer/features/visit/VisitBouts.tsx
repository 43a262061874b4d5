import { useCallback } from 'react';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { BoutTable } from '../../components/chart/bouts/BoutTable.tsx';
import { newBout } from '../../components/chart/bouts/bouts.ts';
import type { BoutSafety } from '../../components/chart/bouts/safety.ts';
import type { AreaNeed } from '../../components/chart/sensitiveArea/areaNeed.ts';
import { SensitiveArea } from '../../components/chart/sensitiveArea/SensitiveArea.tsx';
import type { Draft } from '../../platform/drafts.ts';
import { BoutTotal } from './BoutTotal.tsx';

interface Props {
  draft: Draft<VisitBody>;
  safety: BoutSafety;
}

/** What was done, technique by technique, with the consents that a visit needs for it. */
export function VisitBouts({ draft, safety }: Props) {
  const { patientId } = safety.background;
  const areaField = useCallback(
    (need: AreaNeed) => <SensitiveArea draft={draft} need={need} patientId={patientId} />,
    [draft, patientId],
  );
  return (
    <BoutTable
      draft={draft}
      safety={safety}
      newRow={newBout}
      areaField={areaField}
      total={<BoutTotal draft={draft} />}
    />
  );
}
