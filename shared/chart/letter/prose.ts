import type { Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import { paragraphsOf } from '../paragraphs.ts';
import type { LetterBody } from './schema.ts';

/** The letter as it is sent: to whom, about what, and its text, paragraph by paragraph. */
export function letterProse({ body }: EntryContent<LetterBody>, text: Text): ProseSection[] {
  const sections: ProseSection[] = [
    { heading: text('chart:letter.to'), paragraphs: [body.to] },
    { heading: text('chart:letter.subject'), paragraphs: [body.subject] },
    { heading: text('chart:letter.text'), paragraphs: paragraphsOf(body.text) },
  ];
  return sections.filter(({ paragraphs }) => paragraphs.some((paragraph) => paragraph !== ''));
}
