import { z } from 'zod';

/** The least and the most that a dose can name; null where it says nothing of it. */
export const DOSE_RANGES = {
  sets: [1, 10],
  repetitions: [1, 50],
  holdSeconds: [1, 180],
  minutes: [1, 180],
  perDay: [1, 24],
  daysPerWeek: [1, 7],
} as const;

const figure = ([least, most]: readonly [number, number]) => z.int().min(least).max(most).nullable();

/** How much of one item: `isEachSide` says that it is done as often on the other side. */
export const homeCareDoseSchema = z.object({
  sets: figure(DOSE_RANGES.sets),
  repetitions: figure(DOSE_RANGES.repetitions),
  holdSeconds: figure(DOSE_RANGES.holdSeconds),
  minutes: figure(DOSE_RANGES.minutes),
  perDay: figure(DOSE_RANGES.perDay),
  daysPerWeek: figure(DOSE_RANGES.daysPerWeek),
  isEachSide: z.boolean(),
});
export type HomeCareDose = z.infer<typeof homeCareDoseSchema>;

const NOTHING: HomeCareDose = {
  sets: null,
  repetitions: null,
  holdSeconds: null,
  minutes: null,
  perDay: null,
  daysPerWeek: null,
  isEachSide: false,
};

export const dose = (said: Partial<HomeCareDose>): HomeCareDose => ({ ...NOTHING, ...said });
