import { POSTURE_FINDING_IDS, type PostureRow } from '../../../clinical/posture.ts';
import type { Text } from '../../../text/text.ts';
import { dateWords } from '../dateWords.ts';
import type { Earlier, TellContext } from '../part.ts';
import type { Observation } from './schema.ts';
import { postureName } from './words.ts';

/** `shoulder high, right (slight)`. */
function postureWords(row: PostureRow, text: Text): string {
  const { degree, note } = row;
  const sided = postureName(row, text);
  const extra = [degree === '' ? '' : text(`examination:degree.${degree}`), note.trim()]
    .filter((part) => part !== '')
    .join(', ');
  return extra === '' ? sided : `${sided} (${extra})`;
}

/** Head to foot, whatever the order they were seen in. */
const inOrder = (rows: readonly PostureRow[]): PostureRow[] =>
  rows.toSorted((a, b) => POSTURE_FINDING_IDS.indexOf(a.finding) - POSTURE_FINDING_IDS.indexOf(b.finding));

const keyOf = ({ finding, side }: PostureRow): string => `${finding} ${side}`;

/** What of the baseline's posture is no longer seen; nothing where posture was not looked at this time. */
function goneLine(posture: readonly PostureRow[], { baseline }: Earlier<Observation>, text: Text): string[] {
  if (!baseline || posture.length === 0) return [];
  const seen = new Set(posture.map(keyOf));
  const gone = inOrder(baseline.value.posture).filter((row) => !seen.has(keyOf(row)));
  if (gone.length === 0) return [];
  return [
    text('assessment:observation.gone', {
      date: dateWords(baseline.date, text),
      findings: gone.map((row) => postureWords(row, text)).join('; '),
    }),
  ];
}

/** Posture, gait, guarding and skin, a line each, and what was written. */
export function observationLines(
  { posture, gait, guarding, skin, note }: Observation,
  earlier: Earlier<Observation>,
  { text }: TellContext,
): string[] {
  const line = (part: 'posture' | 'gait' | 'guarding' | 'skin', found: readonly string[], join: string) =>
    found.length === 0 ? [] : [text(`assessment:observation.line.${part}`, { found: found.join(join) })];
  return [
    ...line(
      'posture',
      inOrder(posture).map((row) => postureWords(row, text)),
      '; ',
    ),
    ...goneLine(posture, earlier, text),
    ...line(
      'gait',
      gait.map((id) => text(`examination:gait.${id}`)),
      ', ',
    ),
    ...line(
      'guarding',
      guarding.map((id) => text(`examination:guarding.${id}`)),
      ', ',
    ),
    ...line(
      'skin',
      skin.map((id) => text(`examination:skin.${id}`)),
      ', ',
    ),
    ...(note.trim() === '' ? [] : [note]),
  ];
}
