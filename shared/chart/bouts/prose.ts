import type { Text } from '../../text/text.ts';
import type { Bout, ChosenTechnique } from './schema.ts';

/** What the technique is called; empty while none is chosen. */
export function techniqueName({ technique, own }: ChosenTechnique, text: Text): string {
  if (own !== undefined) return own.name;
  return technique === '' ? '' : text(`chart:technique.${technique}`);
}

/** `Petrissage, low back (both sides), pressure 3/5, 10 min`; what is not recorded is left out. */
export function boutLine(bout: Bout, text: Text): string {
  const parts: string[] = [];
  const technique = techniqueName(bout, text);
  if (technique !== '') parts.push(technique);
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
