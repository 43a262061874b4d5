import type { SectionProps } from '../assessmentDraft.ts';

export function NeurologyPart(_props: SectionProps) {
  return null;
}
