import { ClipboardCheck } from 'lucide-react';
import type { Entry } from '#shared/chart/entry.ts';
import { intakeSchema } from '#shared/chart/intake/schema.ts';
import { Button } from '../../components/Button.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { useNewEntry } from '../../components/chart/useNewEntry.ts';
import { useLanguage, useText } from '../../platform/language.ts';

interface Props {
  newest: Entry;
}

/** What can be done with a signed history: review it, which begins a new one, and have it as PDF. */
export function IntakeActions({ newest }: Props) {
  const text = useText();
  const screen = useLanguage();
  const { startOrGoOn, pendingFor } = useNewEntry('intake');
  const asked = intakeSchema.safeParse(newest.body);
  return (
    <>
      <SavePdf
        entryId={newest.id}
        language={asked.success ? asked.data.language : screen}
        label={text('intake:action.savePdf')}
      />
      <Button
        variant="primary"
        icon={ClipboardCheck}
        isPending={pendingFor !== null}
        onPress={() => startOrGoOn(newest.patientId)}
      >
        {text('intake:action.review')}
      </Button>
    </>
  );
}
