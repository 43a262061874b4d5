import type { PartProps } from '../planDraft.ts';

export function TechniquesPart(_props: PartProps) {
  return null;
}
