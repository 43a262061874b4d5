import { CircleSlash } from 'lucide-react';
import { consentSchema } from '#shared/chart/consent/schema.ts';
import { withdrawalOf } from '#shared/chart/consent/withdrawal.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { Button } from '../../components/Button.tsx';
import { BackToVisit } from '../../components/chart/BackToVisit.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useLanguage, useText } from '../../platform/language.ts';

/**
 * The record of a withdrawal, and two papers: the patient's copy, in the language that was chosen for her to read
 * and without the therapist's alerts, and the page of the chart, which has them.
 */
export function ConsentActions({ newest }: { newest: Entry }) {
  const text = useText();
  const screen = useLanguage();
  const withdrawal = useNewEntry('consent');
  const body = consentSchema.parse(newest.body);
  return (
    <>
      {body.decision === 'given' && (
        <Button
          variant="quiet"
          icon={CircleSlash}
          isPending={withdrawal.pendingFor !== null}
          onPress={() => withdrawal.start(newest.patientId, withdrawalOf(body))}
        >
          {text('consent:action.withdraw')}
        </Button>
      )}
      <SavePdf entryId={newest.id} language={screen} label={text('consent:action.chartPage')} />
      <SavePdf
        entryId={newest.id}
        language={body.language}
        copyFor="patient"
        label={text('consent:action.copy')}
      />
      <BackToVisit patientId={newest.patientId} />
    </>
  );
}
