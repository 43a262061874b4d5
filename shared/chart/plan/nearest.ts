import { daysFrom, type PlainDate } from '../../practice/dates.ts';

/**
 * For each visit the index of the planned day that it is taken for: in order, each day once, with the fewest days between
 * them in all, and of equal ways the one with the earlier days. Both lists are sorted, and there are at least as many
 * days as visits; where there are no days at all, nothing is taken for anything.
 */
export function nearest(days: readonly PlainDate[], visits: readonly PlainDate[]): number[] {
  const [origin] = days;
  if (origin === undefined) return [];
  const dayAt = days.map((day) => daysFrom(origin, day));
  const visitAt = visits.map((visit) => daysFrom(origin, visit));
  // `least[i][j]`: the fewest days for the first `i` visits on the first `j` days.
  const least: number[][] = [days.map(() => 0).concat(0)];
  for (const [i, visit] of visitAt.entries()) {
    const before = least[i] ?? [];
    const row = [Number.POSITIVE_INFINITY];
    for (const [j, day] of dayAt.entries())
      row.push(Math.min(row[j] ?? 0, (before[j] ?? 0) + Math.abs(day - visit)));
    least.push(row);
  }
  const taken: number[] = [];
  let j = days.length;
  for (let i = visits.length; i > 0; i--) {
    const row = least[i] ?? [];
    while (j > 0 && row[j - 1] === row[j]) j--;
    j--;
    taken.unshift(j);
  }
  return taken;
}
