import type { ComponentType } from 'react';
import type { SectionId } from '#shared/chart/assessment/sections.ts';
import { RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import { RedFlags } from '../../components/chart/RedFlags.tsx';
import { useReferral } from '../../components/chart/useReferral.ts';
import type { SectionProps } from './assessmentDraft.ts';
import { BodyChartPart } from './bodyChart/BodyChartPart.tsx';
import { ComplaintPart } from './complaint/ComplaintPart.tsx';
import { ImpressionPart } from './impression/ImpressionPart.tsx';
import { MeasuresPart } from './measures/MeasuresPart.tsx';
import { MotionPart } from './motion/MotionPart.tsx';
import { NeurologyPart } from './neurology/NeurologyPart.tsx';
import { ObservationPart } from './observation/ObservationPart.tsx';
import { PalpationPart } from './palpation/PalpationPart.tsx';
import { TestsPart } from './tests/TestsPart.tsx';

/** What stands in each section of the assessment. */
export const SECTION_FIELDS: Record<SectionId, ComponentType<SectionProps>> = {
  complaints: ComplaintPart,
  flags: FlagsPart,
  bodyChart: BodyChartPart,
  measures: MeasuresPart,
  observation: ObservationPart,
  palpation: PalpationPart,
  motion: MotionPart,
  neurology: NeurologyPart,
  tests: TestsPart,
  impression: ImpressionPart,
};

function FlagsPart({ draft, entry }: SectionProps) {
  const onLetter = useReferral(draft, entry);
  return <RedFlags draft={draft} flags={RED_FLAG_IDS} onLetter={onLetter} />;
}
