import { intakeProse } from '#shared/chart/intake/prose.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { ProseSections } from '../../components/chart/ProseSections.tsx';
import { SignedByHand } from '../../components/practice/SignedByHand.tsx';
import { useText } from '../../platform/language.ts';
import { IntakeSummary } from './IntakeSummary.tsx';

interface Props {
  content: EntryContent<IntakeBody>;
}

/** A history to read: of a review what changed stands first. */
export function IntakeView({ content }: Props) {
  const text = useText();
  const { patientSignature } = content.body;
  return (
    <>
      <IntakeSummary content={content} />
      <ProseSections sections={intakeProse(content, text)} />
      {patientSignature && <SignedByHand signed={patientSignature} />}
    </>
  );
}
