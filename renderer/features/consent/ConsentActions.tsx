import { CircleSlash } from 'lucide-react';
import { consentSchema } from '#shared/chart/consent/schema.ts';
import { withdrawalOf } from '#shared/chart/consent/withdrawal.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { Button } from '../../components/Button.tsx';
import { BackToVisit } from '../../components/chart/BackToVisit.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';

/** A copy for the patient in her language, and the record of a withdrawal. */
export function ConsentActions({ newest }: { newest: Entry }) {
  const text = useText();
  const { data } = useCall('patients.read', { patientId: newest.patientId });
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
      <SavePdf
        entryId={newest.id}
        language={data?.patient.language ?? body.language}
        label={text('consent:action.copy')}
      />
      <BackToVisit patientId={newest.patientId} />
    </>
  );
}
