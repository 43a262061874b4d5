import type { SectionProps } from '../assessmentDraft.ts';

export function ImpressionPart(_props: SectionProps) {
  return null;
}
