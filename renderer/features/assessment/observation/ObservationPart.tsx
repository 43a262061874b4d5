import type { SectionProps } from '../assessmentDraft.ts';

export function ObservationPart(_props: SectionProps) {
  return null;
}
