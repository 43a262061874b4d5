import type { Place } from '../../clinical/places.ts';
import type { Text } from '../../text/text.ts';

/** What was examined with its side: `straight leg raise (right)`; the midline and a side not said need none. */
export const sidedName = (name: string, side: string, text: Text): string =>
  side === 'left' || side === 'right' || side === 'both'
    ? text('chart:regionWithSide', { region: name, side: text(`chart:side.${side}`) })
    : name;

/** A region with its side: `low back (left)`. */
export const placeName = ({ region, side }: Place, text: Text): string =>
  sidedName(text(`chart:region.${region}`), side, text);
