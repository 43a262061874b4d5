import type { PartProps } from '../planDraft.ts';

export function GoalsPart(_props: PartProps) {
  return null;
}
