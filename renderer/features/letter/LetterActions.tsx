import type { Entry } from '#shared/chart/entry.ts';
import { letterSchema } from '#shared/chart/letter/schema.ts';
import { BackToVisit } from '../../components/chart/BackToVisit.tsx';
import { SavePdf } from '../../components/chart/SavePdf.tsx';
import { useText } from '../../platform/language.ts';

/** The letter on paper, in its own language. */
export function LetterActions({ newest }: { newest: Entry }) {
  const text = useText();
  const { language } = letterSchema.parse(newest.body);
  return (
    <>
      <SavePdf entryId={newest.id} language={language} label={text('chart:entry.savePdf')} />
      <BackToVisit patientId={newest.patientId} />
    </>
  );
}
