import type { Text } from '../../text/text.ts';
import { sidedName } from '../assessment/sidedName.ts';
import type { Bout, ChosenTechnique } from './schema.ts';

/** What the technique is called; empty while none is chosen. */
export function techniqueName({ technique, own }: ChosenTechnique, text: Text): string {
  if (own !== undefined) return own.name;
  return technique === '' ? '' : text(`chart:technique.${technique}`);
}

/** Where it is done, with the side: `low back (both sides)`; empty while no region is chosen. */
export const boutPlace = ({ region, side }: Bout, text: Text): string =>
  region === '' ? '' : sidedName(text(`chart:region.${region}`), side, text);

/** `Petrissage, low back (both sides), pressure 3/5, 10 min`; what is not recorded is left out. */
export function boutLine(bout: Bout, text: Text): string {
  const parts = [techniqueName(bout, text), boutPlace(bout, text)].filter((part) => part !== '');
  if (bout.pressure !== null) parts.push(text('chart:pressureOf', { level: bout.pressure }));
  if (bout.minutes !== null) parts.push(text('chart:minutesShort', { minutes: bout.minutes }));
  const line = parts.join(', ');
  const reason = bout.override.trim();
  return reason === '' ? line : text('chart:advice.proseOverride', { bout: line, reason });
}
