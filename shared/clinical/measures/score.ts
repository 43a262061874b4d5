import type { Instrument, Item } from './instrument.ts';
import { decimal, type Fraction } from './rounding.ts';

/** Raised whenever the same answers could give another score; every result keeps it. */
export const SCORER_VERSION = 1;

/** Answers by item, in the order of the form; null, or nothing at the end, is unanswered. */
export type Answers = readonly (number | null)[];

/** A score as it stands on the paper: the points added up, and how many items they come from. */
export interface Total {
  /**
   * The sum of the points, before any formula; the number of ticks; the positive items of STarT Back. Null while
   * nothing is entered.
   */
  total: number | null;
  /** How many items were answered; null where nobody counted. */
  answered: number | null;
  /** The psychosocial points of STarT Back; null elsewhere. */
  subtotal: number | null;
}

export const NO_SCORE_REASONS = [
  'nothing-entered',
  'too-few-answered',
  'too-many-answers',
  'out-of-range',
  'not-a-whole-number',
  'count-needed',
  'total-impossible',
  'subtotal-needed',
] as const;
export type NoScoreReason = (typeof NO_SCORE_REASONS)[number];

export const SCORE_NOTES = ['of-answered', 'mean-of-answered', 'counts-as-zero'] as const;
/** How unanswered items were dealt with, where there were any. */
export type ScoreNote = (typeof SCORE_NOTES)[number];

export interface Scored {
  ok: true;
  /** In the unit of the instrument, rounded to its decimals. */
  value: number;
  answered: number;
  /** The id of the band or risk group, or null where the instrument has none. */
  band: string | null;
  /** The sub-score that decides the risk group (STarT Back), or null. */
  subtotal: number | null;
  note: ScoreNote | null;
}

export interface NotScored {
  ok: false;
  why: NoScoreReason;
  /** How many items must be answered for a score. */
  needed: number;
  answered: number;
  /** The number of the item on the form, from 1, where one is to blame. */
  item: number | null;
}

/** What the formula looks at. */
interface Sums {
  points: number;
  answered: number;
  subtotal: number | null;
}

/** Scores the answers of one form. It invents nothing: what cannot be scored says why. */
export function score(instrument: Instrument, answers: Answers): Scored | NotScored {
  const { items, formula } = instrument;
  const answered = answers.filter((answer) => answer !== null).length;
  const no = (why: NoScoreReason, item: number | null = null) => refuse(instrument, why, answered, item);
  if (answers.length > items.length) return no('too-many-answers');
  for (const [index, item] of items.entries()) {
    const why = refusalOf(item, answers[index] ?? null);
    if (why) return no(why, index + 1);
  }
  if (answered === 0) return no('nothing-entered');
  if (answered < instrument.missing.minAnswered) return no('too-few-answered');
  const points = items.map((_, index) => answers[index] ?? 0);
  const subtotal =
    formula.kind === 'start-back'
      ? sum(points.filter((_, index) => formula.psychosocial.includes(index + 1)))
      : null;
  return scored(instrument, { points: sum(points), answered, subtotal });
}

/**
 * Scores a total that was added up on paper. How many items it comes from must be known, except where it cannot
 * matter: one item, or boxes of which only the ticked ones count.
 */
export function scoreFromTotal(instrument: Instrument, given: Total): Scored | NotScored {
  const { items, formula, missing } = instrument;
  const needless = items.length === 1 || missing.rule === 'counts-as-zero';
  const answered = needless ? items.length : given.answered;
  const no = (why: NoScoreReason) => refuse(instrument, why, given.answered ?? 0, null);
  if (given.total === null) return no('nothing-entered');
  if (!Number.isInteger(given.total)) return no('not-a-whole-number');
  if (answered === null) return no('count-needed');
  if (!Number.isInteger(answered)) return no('not-a-whole-number');
  if (answered <= 0) return no('nothing-entered');
  if (answered > items.length) return no('too-many-answers');
  if (answered < missing.minAnswered) return no('too-few-answered');
  if (!isPossible(given.total, items, answered)) return no('total-impossible');
  if (formula.kind !== 'start-back')
    return scored(instrument, { points: given.total, answered, subtotal: null });

  const { subtotal } = given;
  const psychosocial = formula.psychosocial.length;
  if (subtotal === null) return no('subtotal-needed');
  if (!Number.isInteger(subtotal)) return no('not-a-whole-number');
  const others = given.total - subtotal;
  if (subtotal < 0 || subtotal > psychosocial || others < 0 || others > items.length - psychosocial)
    return no('total-impossible');
  return scored(instrument, { points: given.total, answered, subtotal });
}

/** Whether so many of the items can add up to that. */
function isPossible(total: number, items: readonly Item[], answered: number): boolean {
  const [lows, highs] = [items.map(({ low }) => low), items.map(({ high }) => high)];
  const least = sum(lows.toSorted((a, b) => a - b).slice(0, answered));
  const most = sum(highs.toSorted((a, b) => b - a).slice(0, answered));
  return total >= least && total <= most;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const refuse = (
  instrument: Instrument,
  why: NoScoreReason,
  answered: number,
  item: number | null,
): NotScored => ({ ok: false, why, needed: instrument.missing.minAnswered, answered, item });

function refusalOf({ low, high }: Item, answer: number | null): NoScoreReason | null {
  if (answer === null) return null;
  if (!Number.isInteger(answer)) return 'not-a-whole-number';
  return answer < low || answer > high ? 'out-of-range' : null;
}

function scored(instrument: Instrument, sums: Sums): Scored {
  const { items, missing, decimals } = instrument;
  const value = decimal(exact(instrument, sums), decimals);
  const complete = sums.answered === items.length || missing.rule === 'all-needed';
  // A place for a sixth activity that the patient did not name is not a missing answer.
  const note = complete || instrument.itemsFrom === 'patient' ? null : (missing.rule as ScoreNote);
  return {
    ok: true,
    value,
    answered: sums.answered,
    band: riskOf(instrument, sums) ?? bandOf(instrument, value),
    subtotal: sums.subtotal,
    note,
  };
}

/** The score as a fraction of whole numbers, so that rounding sees the exact half. */
function exact({ formula, items, missing }: Instrument, { points, answered }: Sums): Fraction {
  switch (formula.kind) {
    case 'single':
    case 'level':
    case 'tick-count':
    case 'start-back':
      return { over: points, under: 1 };
    case 'sum':
      return missing.rule === 'mean-of-answered'
        ? { over: points * items.length, under: answered }
        : { over: points, under: 1 };
    case 'mean':
      return { over: points, under: answered };
    case 'percent-of-answered':
      return { over: points * 100, under: (items[0]?.high ?? 1) * answered };
    case 'dash':
      return { over: (points - answered) * 25, under: answered };
  }
}

function riskOf({ formula }: Instrument, { points, subtotal }: Sums): string | null {
  if (formula.kind !== 'start-back' || subtotal === null) return null;
  if (points < formula.mediumFrom) return 'low-risk';
  return subtotal >= formula.highFrom ? 'high-risk' : 'medium-risk';
}

/**
 * The band of a score as it is shown, or null. Bands are printed in whole numbers: a score between two of them
 * (20.5 between 20 and 21) is rounded half up for the band alone.
 */
export function bandOf({ bands }: Instrument, value: number): string | null {
  const whole = Math.floor(value + 0.5);
  return bands.find(({ from, to }) => whole >= from && whole <= to)?.id ?? null;
}
