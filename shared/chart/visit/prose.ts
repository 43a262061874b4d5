import type { Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import { screenLines } from '../screen/prose.ts';
import type { Bout, VisitBody } from './schema.ts';

/** `Petrissage, low back (both sides), pressure 3/5, 10 min`; what is not recorded is left out. */
export function boutLine(bout: Bout, text: Text): string {
  const parts: string[] = [];
  if (bout.technique) parts.push(text(`chart:technique.${bout.technique}`));
  if (bout.region) {
    const region = text(`chart:region.${bout.region}`);
    const side = bout.side === '' || bout.side === 'midline' ? null : text(`chart:side.${bout.side}`);
    parts.push(side === null ? region : text('chart:regionWithSide', { region, side }));
  }
  if (bout.pressure !== null) parts.push(text('chart:pressureOf', { level: bout.pressure }));
  if (bout.minutes !== null) parts.push(text('chart:minutesShort', { minutes: bout.minutes }));
  const line = parts.join(', ');
  const reason = bout.override.trim();
  return reason === '' ? line : text('chart:advice.proseOverride', { bout: line, reason });
}

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
