import type { SectionProps } from '../assessmentDraft.ts';

export function ComplaintPart(_props: SectionProps) {
  return null;
}
