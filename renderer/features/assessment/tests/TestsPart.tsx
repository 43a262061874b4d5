import type { SectionProps } from '../assessmentDraft.ts';

export function TestsPart(_props: SectionProps) {
  return null;
}
