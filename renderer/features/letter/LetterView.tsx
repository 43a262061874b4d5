import type { EntryContent } from '#shared/chart/kind.ts';
import { letterProse } from '#shared/chart/letter/prose.ts';
import type { LetterBody } from '#shared/chart/letter/schema.ts';
import { ProseSections } from '../../components/chart/ProseSections.tsx';
import { useText } from '../../platform/language.ts';

/** A letter to read. */
export function LetterView({ content }: { content: EntryContent<LetterBody> }) {
  const text = useText();
  return <ProseSections sections={letterProse(content, text)} />;
}
