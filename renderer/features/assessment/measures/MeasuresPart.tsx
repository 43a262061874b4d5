import type { SectionProps } from '../assessmentDraft.ts';

export function MeasuresPart(_props: SectionProps) {
  return null;
}
