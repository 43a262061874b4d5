import type { Reason } from '#shared/clinical/suggest/candidates.ts';
import { LINE_LIMIT } from '#shared/practice/fields.ts';
import type { Text } from '#shared/text/text.ts';

/** The reasons as the line of a bout, as many of them as fit. */
export function reasonLine(reasons: readonly Reason[], text: Text): string {
  let line = '';
  for (const { id } of reasons) {
    const longer = `${line} ${text(`suggest:reason.${id}`)}`.trim();
    if (longer.length <= LINE_LIMIT) line = longer;
  }
  return line;
}

/** `3/5 · 4 min`; what has no usual pressure or time is left out. */
export const doseWords = (
  { pressure, minutes }: { pressure: number | null; minutes: number | null },
  text: Text,
): string =>
  [
    ...(pressure === null ? [] : [text('chart:bout.pressureLevel', { level: pressure })]),
    ...(minutes === null ? [] : [text('chart:bout.totalAlone', { minutes })]),
  ].join(' · ');
