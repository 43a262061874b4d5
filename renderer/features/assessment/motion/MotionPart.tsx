import type { SectionProps } from '../assessmentDraft.ts';

export function MotionPart(_props: SectionProps) {
  return null;
}
