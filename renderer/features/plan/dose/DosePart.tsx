import type { PartProps } from '../planDraft.ts';

export function DosePart(_props: PartProps) {
  return null;
}
