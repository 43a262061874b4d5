import type { Text } from '../../text/text.ts';
import type { Mark, Shift } from './change.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentId } from './instruments.ts';
import { BAND_IDS, type BandId, type PopulationId, type PromptId } from './rows.ts';

/**
 * What an instrument and its parts are called: by id in `measures`, or in its own words where the therapist
 * added it. An id of the app's definitions always has words (tests/unit/measuresData.test.ts).
 */

export const nameOf = ({ id, own }: Instrument, text: Text): string =>
  own ? own.name : text(`measures:name.${id as InstrumentId}`);

export const shortNameOf = ({ id, own }: Instrument, text: Text): string =>
  own ? own.shortName : text(`measures:short.${id as InstrumentId}`);

/** The words of an item (number from 1), or null where they stand on the paper form only. */
export function promptOf({ items, own }: Instrument, item: number, text: Text): string | null {
  const words = items[item - 1]?.words ?? null;
  if (words === null) return own?.prompt ?? null;
  return own ? words : text(`measures:prompt.${words as PromptId}`);
}

/** The words at the two ends of an item's scale, or null where they stand on the paper form only. */
export function endsOf(
  { items, own }: Instrument,
  item: number,
  text: Text,
): { low: string; high: string } | null {
  const words = items[item - 1]?.words ?? null;
  if (words === null || own) return null;
  const id = words as PromptId;
  return { low: text(`measures:ends.${id}.low`), high: text(`measures:ends.${id}.high`) };
}

/** The instruments that have a hint on how to enter them. */
const HINTED = ['pain-vas', 'psfs', 'rmdq', 'start-back', 'quick-dash', 'dash'] as const;

export function hintOf({ id }: Instrument, text: Text): string | null {
  const hinted = HINTED.find((each) => each === id);
  return hinted ? text(`measures:hint.${hinted}`) : null;
}

/** A band or risk group by its id, as a result keeps it. */
export const bandNameOf = (band: string, text: Text): string =>
  BAND_IDS.some((id) => id === band) ? text(`measures:band.${band as BandId}`) : band;

export const populationOf = ({ own }: Instrument, population: string, text: Text): string =>
  own ? population : text(`measures:population.${population as PopulationId}`);

/** A score with its unit: `6/10`, `35.6 %`, `42 mm`, `3 days`, `+3`. */
export function valueText({ id, unit, range }: Instrument, value: number, text: Text): string {
  switch (unit) {
    case 'points':
      return text('measures:value.points', { value, most: range.high });
    case 'percent':
      return text('measures:value.percent', { value });
    case 'millimetres':
      return text('measures:value.millimetres', { value });
    case 'days':
      return text('measures:value.days', { count: value });
    case 'level':
      return id === 'pgic'
        ? text(`measures:level.${value as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)
        : text('measures:value.level', { value });
  }
}

/** A change in the unit of the score, with its sign: `+2`, `−12.5`, never without one unless it is zero. */
export const shiftText = (absolute: number, text: Text): string =>
  text('measures:value.shift', { value: absolute }).replace('-', '−');

/** A change in words: `−14 (−30.4%), better`; without a percentage where the baseline gives none. */
export function changeText({ absolute, percent, course }: Shift, text: Text): string {
  const shift = shiftText(absolute, text);
  const words = text(`measures:course.${course}`);
  if (percent === null) return text('measures:value.change', { shift, course: words });
  const share = text('measures:value.shiftPercent', { value: percent }).replace('-', '−');
  return text('measures:value.changePercent', { shift, percent: share, course: words });
}

/** How much change a published figure asks for: `from 10`, `from 30% of the baseline`. */
export function neededText(
  instrument: Instrument,
  { threshold: { amount }, needed }: Pick<Mark, 'threshold' | 'needed'>,
  text: Text,
): string {
  switch (amount.kind) {
    case 'absolute':
      return text('measures:mark.needed', { value: amount.value });
    case 'percent':
      return text('measures:mark.neededPercent', { value: amount.value });
    case 'level':
      return text('measures:mark.neededLevel', { level: valueText(instrument, amount.value, text) });
    case 'by-baseline':
      return needed === null
        ? text('measures:mark.neededByBaseline')
        : text('measures:mark.needed', { value: needed });
  }
}
