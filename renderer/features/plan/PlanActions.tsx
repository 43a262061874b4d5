import { Handshake, Pencil } from 'lucide-react';
import type { Entry } from '#shared/chart/entry.ts';
import { Button } from '../../components/Button.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useText } from '../../platform/language.ts';
import { PlanPaper } from './PlanPaper.tsx';

/** What can be done with a signed plan: have it as PDF, ask for consent to it, and change it, which begins its next version. */
export function PlanActions({ newest }: { newest: Entry }) {
  const text = useText();
  const plan = useNewEntry('plan');
  const consent = useNewEntry('consent');
  return (
    <>
      <PlanPaper newest={newest} />
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
