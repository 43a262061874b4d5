import type { PalpationRow } from '../../../clinical/palpation.ts';
import type { Text } from '../../../text/text.ts';
import { placeName } from '../../intake/lines.ts';
import type { NamedFinding } from '../part.ts';
import type { Palpation } from './palpation.ts';

/** `low back (right), increased tone, active trigger point`. */
export const palpationFindings = ({ rows }: Palpation, text: Text): NamedFinding[] =>
  rows.flatMap((row) => {
    const found = foundIn(row, text);
    return found.length === 0 ? [] : [{ id: row.id, words: [whereOf(row, text), ...found].join(', ') }];
  });

const whereOf = ({ region, side }: PalpationRow, text: Text): string =>
  side === '' ? text(`chart:region.${region}`) : placeName({ region, side }, text);

function foundIn(row: PalpationRow, text: Text): string[] {
  const { tone, tenderness, textures, temperature, fascia, triggerPoint } = row;
  const found = textures.map((id) => text(`examination:palpation.texture.${id}`));
  if (tenderness !== null)
    found.unshift(text(`examination:palpation.tenderness.${tenderness as 0 | 1 | 2 | 3 | 4}`));
  if (tone !== '') found.unshift(text(`examination:palpation.tone.${tone}`));
  if (temperature !== '') found.push(text(`examination:palpation.temperature.${temperature}`));
  if (fascia !== '') found.push(text(`examination:palpation.fascia.${fascia}`));
  if (triggerPoint !== '') found.push(text(`examination:palpation.triggerPoint.${triggerPoint}`));
  return found;
}
