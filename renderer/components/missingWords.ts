import type { Missing } from '#shared/chart/kind.ts';
import type { Resources, Text } from '#shared/text/text.ts';

type KnownReason = keyof Resources['chart']['missing'];

/** What is missing, in words; of a row of a table it says which one. */
export function missingWords(text: Text, { path, reason }: Missing): string {
  const what = text(`chart:missing.${reason as KnownReason}`);
  const row = /\.(\d+)\./u.exec(path)?.[1];
  return row === undefined ? what : text('chart:sign.row', { row: Number(row) + 1, what });
}
