import type { Text } from '../../text/text.ts';
import { boutLine } from '../bouts/prose.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import { screenLines } from '../screen/prose.ts';
import type { VisitBody } from './schema.ts';

const painLine = (when: 'Before' | 'After', value: number | null, text: Text): string[] =>
  value === null ? [] : [text(`chart:visit.prosePain${when}`, { value })];

const written = (note: string): string[] => (note.trim() === '' ? [] : [note]);

/** What was asked before treating: changes, red flags, and a word of consent. What was not asked says nothing. */
function beforeLines(body: VisitBody, text: Text): string[] {
  const { answer, note } = body.changes;
  const changed =
    note.trim() === ''
      ? text('chart:visit.before.proseChangedUnsaid')
      : text('chart:visit.before.proseChanged', { note: note.trim() });
  const areas = body.verbalConsent.map((area) => text(`clinical:sensitiveArea.${area}`)).join(', ');
  return [
    ...(answer === 'yes' ? [changed] : []),
    ...(answer === 'no' ? [text('chart:visit.before.proseUnchanged')] : []),
    ...screenLines(body, text),
    ...(areas === '' ? [] : [text('chart:visit.before.proseVerbal', { areas })]),
  ];
}

/** The SOAP note as headed paragraphs; sections with nothing in them are left out. */
export function visitProse({ body }: EntryContent<VisitBody>, text: Text): ProseSection[] {
  const sections: ProseSection[] = [
    { heading: text('chart:visit.before.title'), paragraphs: beforeLines(body, text) },
    {
      heading: text('chart:visit.subjective'),
      paragraphs: [...written(body.subjective), ...painLine('Before', body.painBefore, text)],
    },
    { heading: text('chart:visit.objective'), paragraphs: written(body.objective) },
    { heading: text('chart:visit.techniques'), paragraphs: body.bouts.map((bout) => boutLine(bout, text)) },
    {
      heading: text('chart:visit.response'),
      paragraphs: [...written(body.response), ...painLine('After', body.painAfter, text)],
    },
    { heading: text('chart:visit.assessment'), paragraphs: written(body.assessment) },
    { heading: text('chart:visit.plan'), paragraphs: written(body.plan) },
    { heading: text('chart:visit.homeCare'), paragraphs: written(body.homeCare) },
  ];
  return sections.filter((section) => section.paragraphs.some((paragraph) => paragraph !== ''));
}
