import type { Bout, ChosenTechnique } from '#shared/chart/bouts/schema.ts';
import { type RegionId, sidesOf } from '#shared/clinical/regions.ts';

/** Changes of the table of techniques. Rows are named by their id, never by their place. */

export const newBout = (chosen: ChosenTechnique): Bout => ({
  id: crypto.randomUUID(),
  ...chosen,
  region: '',
  side: '',
  pressure: null,
  minutes: null,
  override: '',
});

export const changeBout = <Row extends Bout>(
  bouts: readonly Row[],
  id: string,
  change: Partial<Row>,
): Row[] => bouts.map((bout) => (bout.id === id ? { ...bout, ...change } : bout));

/** The region with a side that it can have: the only one there is, the one before if it still fits, or none. */
export function withRegion(bout: Bout, region: RegionId | ''): Pick<Bout, 'region' | 'side'> {
  if (region === '') return { region, side: '' };
  const sides = sidesOf(region);
  const [first] = sides;
  if (first !== undefined && sides.length === 1) return { region, side: first };
  return { region, side: bout.side !== '' && sides.includes(bout.side) ? bout.side : '' };
}

export const removeBout = <Row extends Bout>(bouts: readonly Row[], id: string): Row[] =>
  bouts.filter((bout) => bout.id !== id);

/** A copy right below, with an id of its own; a reason to go against the advice is given anew. */
export const duplicateBout = <Row extends Bout>(bouts: readonly Row[], id: string): Row[] =>
  bouts.flatMap((bout) =>
    bout.id === id ? [bout, { ...bout, id: crypto.randomUUID(), override: '' }] : [bout],
  );

/** One place up (-1) or down (1); the same list where there is no place to go. */
export function moveBout<Row extends Bout>(bouts: readonly Row[], id: string, by: -1 | 1): Row[] {
  const from = bouts.findIndex((bout) => bout.id === id);
  const moved = bouts[from];
  const to = from + by;
  if (!moved || to < 0 || to >= bouts.length) return [...bouts];
  return removeBout(bouts, id).toSpliced(to, 0, moved);
}
