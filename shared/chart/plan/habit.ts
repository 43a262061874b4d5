import { z } from 'zod';
import { REGION_IDS, type RegionId } from '../../clinical/regions.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '../../clinical/techniques/techniques.ts';

/** How often this therapist uses a technique on a region. */
export const HABITS = ['often', 'sometimes', 'rarely'] as const;
export type Habit = (typeof HABITS)[number];

/** What was signed: of so many visits and plans that treat a region, how many with that technique. */
export const habitCountsSchema = z.object({
  regions: z.array(z.object({ region: z.enum(REGION_IDS), entries: z.int().min(0) })),
  techniques: z.array(
    z.object({ technique: z.enum(TECHNIQUE_IDS), region: z.enum(REGION_IDS), entries: z.int().min(0) }),
  ),
});
export type HabitCounts = z.infer<typeof habitCountsSchema>;

/**
 * Shares of the entries that treat a region from which a technique is used often or sometimes, and the entries below
 * which nothing is said of a region: fewer are no habit. Ours.
 */
export const HABIT_FROM = { often: 0.5, sometimes: 0.15, entries: 5 } as const;

/** Among the entries that treat the region, the share with that technique; null while there are too few to say. */
export function habitsOf({ regions, techniques }: HabitCounts) {
  const treated = new Map(regions.map(({ region, entries }) => [region, entries]));
  const used = new Map(
    techniques.map(({ technique, region, entries }) => [`${technique} ${region}`, entries]),
  );
  const share = (technique: TechniqueId, region: RegionId): number | null => {
    const all = treated.get(region) ?? 0;
    return all < HABIT_FROM.entries ? null : (used.get(`${technique} ${region}`) ?? 0) / all;
  };
  return {
    share,
    of: (technique: TechniqueId, region: RegionId): Habit | null => levelOf(share(technique, region)),
  };
}
export type Habits = ReturnType<typeof habitsOf>;

export function levelOf(share: number | null): Habit | null {
  if (share === null) return null;
  if (share >= HABIT_FROM.often) return 'often';
  return share >= HABIT_FROM.sometimes ? 'sometimes' : 'rarely';
}

/** Of everything signed, wherever on the body, the share with each technique: what orders suggestions among equals. */
export function sharesOf({ regions, techniques }: HabitCounts): Partial<Record<TechniqueId, number>> {
  const all = regions.reduce((sum, { entries }) => sum + entries, 0);
  const used = Map.groupBy(techniques, ({ technique }) => technique);
  return Object.fromEntries(
    [...used].map(([technique, rows]) => [
      technique,
      rows.reduce((sum, { entries }) => sum + entries, 0) / all,
    ]),
  );
}

/** The mean share of the bouts of a template or plan of which anything is known; null where nothing is. */
export function shareOf(
  bouts: readonly { technique: TechniqueId; region: RegionId }[],
  habits: Habits,
): number | null {
  const known = bouts
    .map(({ technique, region }) => habits.share(technique, region))
    .filter((share) => share !== null);
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length;
}
