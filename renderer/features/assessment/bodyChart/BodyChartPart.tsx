import type { SectionProps } from '../assessmentDraft.ts';

export function BodyChartPart(_props: SectionProps) {
  return null;
}
