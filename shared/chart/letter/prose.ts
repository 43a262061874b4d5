import type { Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import type { LetterBody } from './schema.ts';

/** An empty line ends a paragraph. */
export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/u).map((part) => part.trim());

/** The letter as it is sent: to whom, about what, and its text, paragraph by paragraph. */
export function letterProse({ body }: EntryContent<LetterBody>, text: Text): ProseSection[] {
  const sections: ProseSection[] = [
    { heading: text('chart:letter.to'), paragraphs: [body.to] },
    { heading: text('chart:letter.subject'), paragraphs: [body.subject] },
    { heading: text('chart:letter.text'), paragraphs: paragraphsOf(body.text) },
  ];
  return sections.filter(({ paragraphs }) => paragraphs.some((paragraph) => paragraph !== ''));
}
