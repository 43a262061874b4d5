import { Handshake, Pencil } from 'lucide-react';
import type { Entry } from '#shared/chart/entry.ts';
import { planSchema } from '#shared/chart/plan/schema.ts';
import { Button } from '../../components/Button.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import { KeepAsTemplate } from './templates/KeepAsTemplate.tsx';

/** What can be done with a signed plan: have it as PDF, ask for consent to it, and change it, which begins its next version. */
export function PlanActions({ newest }: { newest: Entry }) {
  const text = useText();
  const language = useLanguage();
  const plan = useNewEntry('plan');
  const consent = useNewEntry('consent');
  return (
    <>
      <SavePdf entryId={newest.id} language={language} label={text('chart:entry.savePdf')} />
      <KeepAsTemplate plan={() => planSchema.parse(newest.body)} />
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
