import type { Text } from '../../text/text.ts';
import type { Technique, UsualTime } from './technique.ts';

type Range = readonly [low: number, high: number];
const rangeText = (text: Text, [low, high]: Range): string =>
  low === high ? `${low}` : text('techniques:range', { low, high });

/** The usual pressure, `pressure 2–4 of 5`. */
export const pressureText = (text: Text, [low, high]: Range): string =>
  low === high ? text('techniques:pressureOne', { low }) : text('techniques:pressure', { low, high });

/** What it usually takes, `5–10 s a hold, 2–3 times`. */
export function timeText(text: Text, { low, high, unit, per, times }: UsualTime): string {
  const bare = text(`techniques:time.${unit}`, { range: rangeText(text, [low, high]) });
  const time = per === null ? bare : text(`techniques:per.${per}`, { time: bare });
  return times === null ? time : text('techniques:times', { time, range: rangeText(text, times) });
}

/** Pressure, time and direction, each where it is known. */
export const usualTexts = (text: Text, { pressure, time, direction }: Technique): string[] => [
  ...(pressure ? [pressureText(text, pressure)] : []),
  ...(time ? [timeText(text, time)] : []),
  ...(direction ? [text(`techniques:direction.${direction}`)] : []),
];

/** Every page that something of it was read from, null for general knowledge; each once. */
export const sourcesOf = ({ source, time, indications }: Technique): (string | null)[] => [
  ...new Set([source, ...(time ? [time.source] : []), ...indications.map((one) => one.source)]),
];
