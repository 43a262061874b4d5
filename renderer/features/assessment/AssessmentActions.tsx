import { ClipboardCheck } from 'lucide-react';
import type { Entry } from '#shared/chart/entry.ts';
import { Button } from '../../components/Button.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useLanguage, useText } from '../../platform/language.ts';

/** What can be done with a signed assessment: have it as PDF, and re-assess, which begins a new one beside it. */
export function AssessmentActions({ newest }: { newest: Entry }) {
  const text = useText();
  const language = useLanguage();
  const { startOrGoOn, pendingFor } = useNewEntry('assessment');
  return (
    <>
      <SavePdf entryId={newest.id} language={language} label={text('assessment:action.savePdf')} />
      <Button
        variant="primary"
        icon={ClipboardCheck}
        isPending={pendingFor !== null}
        onPress={() => startOrGoOn(newest.patientId)}
      >
        {text('assessment:action.again')}
      </Button>
    </>
  );
}
