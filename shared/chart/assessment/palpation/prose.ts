import type { PalpationRow } from '../../../clinical/palpation.ts';
import type { Text } from '../../../text/text.ts';
import { atStart, placeName } from '../../intake/lines.ts';
import { dateWords } from '../dateWords.ts';
import { ended } from '../listWords.ts';
import type { Before, Earlier, TellContext } from '../part.ts';
import { isUnpalpated, type Palpation } from './schema.ts';

/** The region with its side, as a heading of its line; a side that was not said is left out. */
export const whereOf = ({ region, side }: PalpationRow, text: Text): string =>
  side === '' ? text(`chart:region.${region}`) : placeName({ region, side }, text);

const tendernessOf = (grade: number, text: Text): string =>
  text('assessment:palpation.tenderness', {
    grade,
    words: text(`examination:palpation.tenderness.${grade as 0 | 1 | 2 | 3 | 4}`),
  });

/** What was found in a region, in the order of the hands: tone, tenderness, texture, temperature, fascia, points. */
export function foundIn(row: PalpationRow, text: Text): string[] {
  const found: string[] = [];
  if (row.tone !== '') found.push(text(`examination:palpation.tone.${row.tone}`));
  if (row.tenderness !== null) found.push(tendernessOf(row.tenderness, text));
  found.push(...row.textures.map((texture) => text(`examination:palpation.texture.${texture}`)));
  if (row.temperature !== '') found.push(text(`examination:palpation.temperature.${row.temperature}`));
  if (row.fascia !== '') {
    const fascia = text(`examination:palpation.fascia.${row.fascia}`);
    const directions = row.fascialDirections
      .map((direction) => text(`examination:palpation.direction.${direction}`))
      .join(', ');
    found.push(directions === '' ? fascia : `${fascia} (${directions})`);
  }
  if (row.triggerPoint !== '') {
    const point = text(`examination:palpation.triggerPoint.${row.triggerPoint}`);
    const referred = row.refersTo.map((place) => placeName(place, text)).join(', ');
    found.push(
      referred === '' ? point : `${point}, ${text('examination:palpation.refersTo', { where: referred })}`,
    );
  }
  return found;
}

/** What tenderness was at the baseline, where the same place was graded then. */
function before(row: PalpationRow, baseline: Before<Palpation> | null, text: Text): string {
  const then = baseline?.value.rows.find(({ region, side }) => region === row.region && side === row.side);
  if (!baseline || then?.tenderness == null || row.tenderness === null) return '';
  const date = dateWords(baseline.date, text);
  return then.tenderness === row.tenderness
    ? text('assessment:palpation.asBefore', { date })
    : text('assessment:palpation.before', { date, grade: then.tenderness });
}

interface Line {
  row: PalpationRow;
  said: string;
}

/** Two sides of a region of which the same is to be said are one line. */
function merged(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const twin = kept.findIndex(
      ({ row, said }) =>
        said === line.said &&
        row.region === line.row.region &&
        [row.side, line.row.side].toSorted().join() === 'left,right',
    );
    if (twin < 0) kept.push(line);
    else kept[twin] = { ...line, row: { ...line.row, side: 'both' } };
  }
  return kept;
}

/** A line a region: what was found there, and how tender it was at the baseline. */
export function palpationLines(
  { rows, note }: Palpation,
  { baseline }: Earlier<Palpation>,
  { text }: TellContext,
): string[] {
  const lines = rows
    .filter((row) => !isUnpalpated(row))
    .map((row): Line => {
      const found = [foundIn(row, text).join(', '), row.note.trim()].filter((part) => part !== '');
      const said = found.map(ended).join(' ');
      return { row, said: [said, before(row, baseline, text)].filter((part) => part !== '').join(' ') };
    });
  const written = merged(lines).map(({ row, said }) =>
    atStart(text('assessment:palpation.line', { where: whereOf(row, text), said })),
  );
  return note.trim() === '' ? written : [...written, note];
}
