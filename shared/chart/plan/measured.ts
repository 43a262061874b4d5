import { type Instrument, purposeOf } from '../../clinical/measures/instrument.ts';
import { INSTRUMENTS, instrumentOf } from '../../clinical/measures/instruments.ts';
import { plausible } from '../../clinical/motion/movements.ts';
import type { PlainDate } from '../../practice/dates.ts';
import type { Finding } from '../kind.ts';
import { type Goal, type GoalMeasure, instrumentOfGoal } from './goal.ts';

/** A measure of the episode with its newest value, in its own unit, and the day of it. */
export interface Measured {
  measure: GoalMeasure;
  value: number;
  date: PlainDate;
}

/** The same for the same measure: what a list of measures is chosen from by. */
export const measureKey = (measure: GoalMeasure): string =>
  measure.type === 'instrument'
    ? `instrument ${measure.id}`
    : `motion ${measure.movement} ${measure.side}`.trimEnd();

const isOutcome = (instrument: Instrument): boolean => purposeOf(instrument) === 'outcome';

/** A measure that a goal can be held against: it keeps the definition of an instrument that is the therapist's own. */
export const measureWith = (instrument: Instrument): GoalMeasure => ({
  type: 'instrument',
  id: instrument.id,
  own: instrument.own ? instrument : null,
});

/** What a finding measured that a goal can be of: an outcome measure, or active motion in degrees. */
function measureIn(
  { fact }: Finding,
  own: readonly Instrument[],
): { measure: GoalMeasure; value: number } | null {
  if (fact.type === 'measurement' && fact.occasion === 'assessment') {
    const instrument = instrumentOf(fact.measure, own);
    return instrument && isOutcome(instrument)
      ? { measure: measureWith(instrument), value: fact.value }
      : null;
  }
  if (fact.type === 'motion' && fact.by === 'active' && fact.unit === 'deg' && fact.value !== null) {
    const side = fact.side === 'left' || fact.side === 'right' ? fact.side : '';
    return { measure: { type: 'motion', movement: fact.movement, side }, value: fact.value };
  }
  return null;
}

/** What was measured at the assessments of the episode, each with its newest value. `findings` are oldest first. */
export function measuredIn(findings: readonly Finding[], own: readonly Instrument[]): Measured[] {
  const newest = new Map<string, Measured>();
  for (const finding of findings) {
    const measured = measureIn(finding, own);
    if (measured) newest.set(measureKey(measured.measure), { ...measured, date: finding.date });
  }
  return [...newest.values()];
}

/** Every outcome measure that a goal can be held against: the app's, then the newest version of each own one. */
export function outcomeMeasures(own: readonly Instrument[]): GoalMeasure[] {
  const ids = [...INSTRUMENTS.map(({ id }) => id), ...new Set(own.map(({ id }) => id))];
  return ids
    .flatMap((id) => instrumentOf(id, own) ?? [])
    .filter(isOutcome)
    .map(measureWith);
}

/** What a figure of the measure can be, in its unit and so many decimals; null where the measure is not known here. */
export function figuresOf(measure: GoalMeasure): { low: number; high: number; decimals: number } | null {
  if (measure.type === 'motion') {
    const [low, high] = plausible(measure.movement, 'deg') ?? [0, 0];
    return { low, high, decimals: 1 };
  }
  const instrument = instrumentOfGoal(measure);
  return instrument && { ...instrument.range, decimals: instrument.decimals };
}

/**
 * A goal with another measure, or with none. Figures of one measure mean nothing in another: they begin anew, the
 * baseline at what was measured last.
 */
export function withMeasure(
  goal: Goal,
  measure: GoalMeasure | null,
  measured: readonly Measured[],
): Partial<Goal> {
  const key = measure && measureKey(measure);
  if (key === (goal.measure && measureKey(goal.measure))) return {};
  const last = measured.find((one) => measureKey(one.measure) === key);
  return { measure, baseline: last?.value ?? null, baselineDate: last?.date ?? '', target: null };
}
