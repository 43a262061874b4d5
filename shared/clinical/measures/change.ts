import { type Direction, type Instrument, purposeOf } from './instrument.ts';
import type { MeasureResult } from './result.ts';
import { decimal, inLastDecimal } from './rounding.ts';
import type { Threshold } from './threshold.ts';

export type Course = 'better' | 'worse' | 'same';

/**
 * One published figure held against one change. `reached` is null where it cannot be judged: a percentage of a
 * baseline of zero, or a baseline outside its table. The studies behind an MCID looked at improvement; held
 * against a worsening it is the same size the other way, and `course` of the change says so beside it.
 */
export interface Mark {
  threshold: Threshold;
  /** The change asked for at this baseline, in units of the score; null for a percentage, a level or no answer. */
  needed: number | null;
  reached: boolean | null;
}

/** How far a score moved, in its own unit. */
export interface Shift {
  baseline: number;
  now: number;
  /** Now minus baseline, in the unit and the decimals of the instrument. */
  absolute: number;
  /** Of the baseline, signed, one decimal; null where the baseline is not above zero. */
  percent: number | null;
  course: Course;
}

export interface ActivityShift extends Shift {
  activity: string;
  errors: Mark[];
}

/**
 * A change held against the published figures. Beyond the error of measurement (MDC) and important to patients (MCID)
 * are two marks and stay two: several MCIDs lie below their MDC.
 */
export interface Judged extends Shift {
  /** Against the MDC that was chosen, or the first; null where none is known. */
  error: Mark | null;
  /** Against the MCID that was chosen, or the first; null where none is known. */
  importance: Mark | null;
  /** Against each published MDC and each MCID, in the order of the definition. */
  errors: Mark[];
  importances: Mark[];
}

/** The change between two results of the same instrument. */
export interface Change extends Judged {
  ok: true;
  /** Each activity that was rated both times under the same name (PSFS). */
  activities: ActivityShift[];
  notes: ChangeNote[];
}

export const CHANGE_NOTES = ['baseline-near-end', 'activities-not-compared'] as const;
export type ChangeNote = (typeof CHANGE_NOTES)[number];

/** Why two results give no change. */
export const NO_CHANGE_REASONS = [
  'other-instrument',
  'not-an-outcome',
  'other-version',
  'other-activities',
] as const;
export type NoChangeReason = (typeof NO_CHANGE_REASONS)[number];

/** The ids of the rows to judge by; the first of each list where it is not given or not there. */
export interface Choice {
  mdc?: string | undefined;
  mcid?: string | undefined;
}

/** The change from one result to a later one of the same instrument. */
export function changeOf(
  instrument: Instrument,
  baseline: MeasureResult,
  now: MeasureResult,
  choice: Choice = {},
): Change | { ok: false; why: NoChangeReason; activities: ActivityShift[] } {
  const activities = activityShifts(instrument, baseline, now);
  const why = refusalOf(instrument, baseline, now);
  if (why) return { ok: false, why, activities };
  return {
    ok: true,
    ...judged(instrument, baseline.value, now.value, choice),
    activities,
    notes: notesOf(instrument, baseline, now),
  };
}

/** A score held against another one of the same instrument: what was measured later, or what is hoped for. */
export function judged(instrument: Instrument, baseline: number, now: number, choice: Choice = {}): Judged {
  const shift = shiftOf(instrument, baseline, now);
  const against = (rows: readonly Threshold[]) =>
    rows.filter(({ of }) => of === 'score').map((row) => markOf(row, shift));
  const errors = against(instrument.mdc);
  const importances = against(instrument.mcid);
  return {
    ...shift,
    error: chosen(errors, choice.mdc),
    importance: chosen(importances, choice.mcid),
    errors,
    importances,
  };
}

/**
 * The nearest score on the better side of the baseline at which the change reaches a published figure, in the decimals of
 * the instrument. Null where no score of its range does, or where the figure does not say it at this baseline.
 */
export function scoreReaching(
  { decimals, direction, range }: Pick<Instrument, 'decimals' | 'direction' | 'range'>,
  { amount }: Threshold,
  baseline: number,
): number | null {
  const needed = neededAt(amount, baseline);
  if (needed === null) return null;
  const unit = 10 ** decimals;
  // Up to the next score, but not for what a binary fraction leaves over.
  const steps = Math.ceil(needed * unit - 1e-9);
  const better = direction === 'higher-is-better' ? 1 : -1;
  const score = (inLastDecimal(baseline, decimals) + better * steps) / unit;
  return score < range.low || score > range.high ? null : score;
}

/** A figure in units of the score at that baseline; null for a level, and where the baseline gives none. */
export function neededAt(amount: Threshold['amount'], baseline: number): number | null {
  switch (amount.kind) {
    case 'absolute':
      return amount.value;
    case 'by-baseline':
      return stepOf(amount.steps, baseline);
    case 'percent':
      return baseline > 0 ? (baseline * amount.value) / 100 : null;
    case 'level':
      return null;
  }
}

/** A rating of change, which is itself the comparison (PGIC, GRoC): its course and whether it counts. */
export function anchorOf(
  instrument: Instrument,
  value: number,
): { course: Course; importances: Mark[] } | null {
  const { formula, direction } = instrument;
  if (formula.kind !== 'level') return null;
  const importances = instrument.mcid.map((threshold): Mark => {
    const reached =
      threshold.amount.kind === 'level'
        ? courseOf(threshold.amount.value, value, direction) !== 'worse'
        : null;
    return { threshold, needed: null, reached };
  });
  return { course: courseOf(formula.neutral, value, direction), importances };
}

function refusalOf(
  instrument: Instrument,
  baseline: MeasureResult,
  now: MeasureResult,
): NoChangeReason | null {
  if (baseline.instrument !== instrument.id || now.instrument !== instrument.id) return 'other-instrument';
  if (purposeOf(instrument) !== 'outcome') return 'not-an-outcome';
  const comparable = ({ version }: MeasureResult) =>
    version >= instrument.comparableFrom && version <= instrument.version;
  if (!comparable(baseline) || !comparable(now)) return 'other-version';
  const [then, later] = [ratedActivities(baseline), ratedActivities(now)];
  if (instrument.itemsFrom === 'form' || then === null || later === null) return null;
  const same = then.size === later.size && [...then.keys()].every((activity) => later.has(activity));
  return same ? null : 'other-activities';
}

function notesOf(instrument: Instrument, baseline: MeasureResult, now: MeasureResult): ChangeNote[] {
  const { insensitive, itemsFrom } = instrument;
  const nearEnd =
    insensitive !== null && (baseline.value < insensitive.below || baseline.value > insensitive.above);
  const unknown =
    itemsFrom === 'patient' && (ratedActivities(baseline) === null || ratedActivities(now) === null);
  return [
    ...(nearEnd ? (['baseline-near-end'] as const) : []),
    ...(unknown ? (['activities-not-compared'] as const) : []),
  ];
}

const chosen = (marks: readonly Mark[], id: string | undefined): Mark | null =>
  marks.find(({ threshold }) => threshold.id === id) ?? marks[0] ?? null;

function courseOf(baseline: number, now: number, direction: Direction): Course {
  if (now === baseline) return 'same';
  return now > baseline === (direction === 'higher-is-better') ? 'better' : 'worse';
}

/** Judged on the figures as shown, so that a mark never contradicts the numbers beside it. */
function shiftOf({ decimals, direction }: Instrument, baseline: number, now: number): Shift {
  const [from, to] = [inLastDecimal(baseline, decimals), inLastDecimal(now, decimals)];
  return {
    baseline,
    now,
    absolute: decimal({ over: to - from, under: 10 ** decimals }, decimals),
    percent: from > 0 ? decimal({ over: (to - from) * 100, under: from }, 1) : null,
    course: courseOf(from, to, direction),
  };
}

/** A change of exactly the figure reaches it. */
function markOf(threshold: Threshold, shift: Shift): Mark {
  const { amount } = threshold;
  if (amount.kind === 'level') return { threshold, needed: null, reached: null };
  if (amount.kind === 'percent') {
    const reached = shift.percent === null ? null : Math.abs(shift.percent) >= amount.value;
    return { threshold, needed: null, reached };
  }
  const needed = amount.kind === 'absolute' ? amount.value : stepOf(amount.steps, shift.baseline);
  return { threshold, needed, reached: needed === null ? null : Math.abs(shift.absolute) >= needed };
}

/** The step of a table in whole numbers: a baseline between two of them is rounded half up. */
function stepOf(
  steps: readonly { from: number; to: number; value: number }[],
  baseline: number,
): number | null {
  const whole = Math.floor(baseline + 0.5);
  return steps.find(({ from, to }) => whole >= from && whole <= to)?.value ?? null;
}

/** The activities that were rated, by a name that compares; null where not each of them has a name of its own. */
function ratedActivities({ entry }: MeasureResult): Map<string, { name: string; value: number }> | null {
  if (entry.by !== 'items') return null;
  const rated = new Map<string, { name: string; value: number }>();
  for (const [index, value] of entry.answers.entries()) {
    if (value === null) continue;
    const name = entry.activities[index] ?? '';
    const key = comparableName(name);
    if (key === '' || rated.has(key)) return null;
    rated.set(key, { name, value });
  }
  return rated;
}

/** How an activity of that name was rated, or null. */
export const ratingOf = (result: MeasureResult, activity: string): number | null =>
  ratedActivities(result)?.get(comparableName(activity))?.value ?? null;

const comparableName = (name: string) => name.trim().replaceAll(/\s+/gu, ' ').normalize('NFC').toLowerCase();

function activityShifts(
  instrument: Instrument,
  baseline: MeasureResult,
  now: MeasureResult,
): ActivityShift[] {
  if (instrument.itemsFrom === 'form') return [];
  const then = ratedActivities(baseline);
  const rows = instrument.mdc.filter(({ of }) => of === 'item');
  return [...(ratedActivities(now) ?? [])].flatMap(([key, { name, value }]): ActivityShift[] => {
    const before = then?.get(key);
    if (!before) return [];
    // One answer is a whole number, whatever the decimals of the mean.
    const shift = shiftOf({ ...instrument, decimals: 0 }, before.value, value);
    const errors = rows.map((row) => markOf(row, shift));
    return [{ activity: name, ...shift, errors }];
  });
}
