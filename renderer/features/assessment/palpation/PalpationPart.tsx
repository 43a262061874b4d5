import type { SectionProps } from '../assessmentDraft.ts';

export function PalpationPart(_props: SectionProps) {
  return null;
}
