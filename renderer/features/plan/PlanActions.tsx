import { Handshake, Pencil } from 'lucide-react';
import { planIn } from '#shared/chart/background/plans.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { planSchema } from '#shared/chart/plan/schema.ts';
import { Button } from '../../components/Button.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { PlanPaper } from './PlanPaper.tsx';
import { KeepAsTemplate } from './templates/KeepAsTemplate.tsx';

/**
 * What can be done with a signed plan: have it as PDF, and where it is the one in force ask for consent to it and change
 * it, which begins its next version.
 */
export function PlanActions({ newest }: { newest: Entry }) {
  const text = useText();
  const plan = useNewEntry('plan');
  const consent = useNewEntry('consent');
  const { data } = useCall('chart.background', { patientId: newest.patientId });
  const paper = (
    <>
      <PlanPaper newest={newest} />
      <KeepAsTemplate plan={() => planSchema.parse(newest.body)} />
    </>
  );
  if (!data || planIn(data.background)?.entryId !== newest.id) return paper;
  return (
    <>
      {paper}
      <Button
        icon={Pencil}
        isPending={plan.pendingFor !== null}
        onPress={() => plan.startOrGoOn(newest.patientId)}
      >
        {text('plan:action.newVersion')}
      </Button>
      <Button
        variant="primary"
        icon={Handshake}
        isPending={consent.pendingFor !== null}
        onPress={() => consent.start(newest.patientId)}
      >
        {text('plan:action.consent')}
      </Button>
    </>
  );
}
