import type { Band, Formula, Instrument, Item, MissingRule } from './instrument.ts';
import type { Threshold } from './threshold.ts';

/** One thing that makes a definition impossible; `measures:problem.<reason>` says it. */
export interface Flaw {
  path: (string | number)[];
  reason: FlawReason;
}

export const FLAW_REASONS = [
  'range-impossible',
  'range-not-of-formula',
  'one-item-needed',
  'same-range-needed',
  'zero-low-needed',
  'one-to-five-needed',
  'ticks-needed',
  'neutral-outside-range',
  'subscale-impossible',
  'missing-rule-impossible',
  'min-answered-impossible',
  'bands-not-covering',
  'threshold-impossible',
  'level-not-of-formula',
  'duplicate-row',
] as const;
export type FlawReason = (typeof FLAW_REASONS)[number];

/** The missing rules that make sense with a formula. */
const RULES: Record<Formula['kind'], readonly MissingRule[]> = {
  single: ['all-needed'],
  level: ['all-needed'],
  sum: ['all-needed', 'mean-of-answered'],
  mean: ['all-needed', 'of-answered'],
  'tick-count': ['all-needed', 'counts-as-zero'],
  'percent-of-answered': ['all-needed', 'of-answered'],
  dash: ['all-needed', 'of-answered'],
  'start-back': ['all-needed'],
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The least and the greatest score a formula can give over those items, in the unit of the score. */
export function rangeOf(formula: Formula, items: readonly Item[]): { low: number; high: number } {
  const [lows, highs] = [items.map(({ low }) => low), items.map(({ high }) => high)];
  switch (formula.kind) {
    case 'percent-of-answered':
    case 'dash':
      return { low: 0, high: 100 };
    case 'mean':
      return { low: sum(lows) / items.length, high: sum(highs) / items.length };
    default:
      return { low: sum(lows), high: sum(highs) };
  }
}

/** Everything that makes a definition impossible; empty when it is sound. */
export function checkInstrument(instrument: Instrument): Flaw[] {
  return [
    ...itemFlaws(instrument.items),
    ...formulaFlaws(instrument),
    ...missingFlaws(instrument),
    ...rangeFlaws(instrument),
    ...bandFlaws(instrument),
    ...thresholdFlaws(instrument, 'mdc'),
    ...thresholdFlaws(instrument, 'mcid'),
  ];
}

const itemFlaws = (items: readonly Item[]): Flaw[] =>
  items.flatMap(({ low, high }, index): Flaw[] =>
    low < high ? [] : [{ path: ['items', index], reason: 'range-impossible' }],
  );

function formulaFlaws({ formula, items, missing }: Instrument): Flaw[] {
  const reason = itemsFlaw(formula, items, missing.rule);
  if (reason) return [{ path: ['formula'], reason }];
  if (formula.kind === 'level') return neutralFlaws(formula.neutral, items);
  return formula.kind === 'start-back' ? subscaleFlaws(formula, items.length) : [];
}

/** What a formula asks of its items that these are not, or null. */
function itemsFlaw({ kind }: Formula, items: readonly Item[], rule: MissingRule): FlawReason | null {
  const [first] = items;
  const alike = items.every(({ low, high }) => low === first?.low && high === first.high);
  const span = alike && first ? `${first.low}–${first.high}` : 'mixed';
  switch (kind) {
    case 'single':
    case 'level':
      return items.length === 1 ? null : 'one-item-needed';
    case 'tick-count':
    case 'start-back':
      return span === '0–1' ? null : 'ticks-needed';
    case 'dash':
      return span === '1–5' ? null : 'one-to-five-needed';
    case 'sum':
      return alike || rule === 'all-needed' ? null : 'same-range-needed';
    case 'mean':
    case 'percent-of-answered':
      if (!alike) return 'same-range-needed';
      return kind === 'mean' || first?.low === 0 ? null : 'zero-low-needed';
  }
}

const neutralFlaws = (neutral: number, items: readonly Item[]): Flaw[] =>
  items.every(({ low, high }) => neutral > low && neutral < high)
    ? []
    : [{ path: ['formula', 'neutral'], reason: 'neutral-outside-range' }];

function subscaleFlaws(formula: Extract<Formula, { kind: 'start-back' }>, count: number): Flaw[] {
  const { psychosocial, mediumFrom, highFrom } = formula;
  const known = psychosocial.every((number) => number >= 1 && number <= count);
  const once = new Set(psychosocial).size === psychosocial.length;
  const reachable =
    mediumFrom >= 1 && mediumFrom <= count && highFrom >= 1 && highFrom <= psychosocial.length;
  return known && once && reachable ? [] : [{ path: ['formula'], reason: 'subscale-impossible' }];
}

function missingFlaws({ formula, items, missing }: Instrument): Flaw[] {
  if (!RULES[formula.kind].includes(missing.rule))
    return [{ path: ['missing', 'rule'], reason: 'missing-rule-impossible' }];
  const sound =
    missing.rule === 'all-needed'
      ? missing.minAnswered === items.length
      : missing.minAnswered >= 1 && missing.minAnswered <= items.length;
  return sound ? [] : [{ path: ['missing', 'minAnswered'], reason: 'min-answered-impossible' }];
}

function rangeFlaws({ formula, items, range }: Instrument): Flaw[] {
  const { low, high } = rangeOf(formula, items);
  return range.low === low && range.high === high
    ? []
    : [{ path: ['range'], reason: 'range-not-of-formula' }];
}

/** Bands, where there are any, follow each other without gap or overlap and cover the whole range. */
function bandFlaws({ bands, range }: Instrument): Flaw[] {
  if (bands.length === 0) return [];
  if (new Set(bands.map(({ id }) => id)).size !== bands.length)
    return [{ path: ['bands'], reason: 'duplicate-row' }];
  const follows = (band: Band, index: number) =>
    band.from <= band.to && band.from === (index === 0 ? range.low : (bands[index - 1]?.to ?? 0) + 1);
  const wrong = bands.findIndex((band, index) => !follows(band, index));
  if (wrong >= 0) return [{ path: ['bands', wrong], reason: 'bands-not-covering' }];
  return bands.at(-1)?.to === range.high ? [] : [{ path: ['bands'], reason: 'bands-not-covering' }];
}

function thresholdFlaws(instrument: Instrument, list: 'mdc' | 'mcid'): Flaw[] {
  const rows = instrument[list];
  if (new Set(rows.map(({ id }) => id)).size !== rows.length)
    return [{ path: [list], reason: 'duplicate-row' }];
  return rows.flatMap((row, index): Flaw[] => {
    const reason = amountFlaw(row, instrument);
    return reason === null ? [] : [{ path: [list, index, 'amount'], reason }];
  });
}

function amountFlaw({ amount, of }: Threshold, { formula, range, items }: Instrument): FlawReason | null {
  if ((amount.kind === 'level') !== (formula.kind === 'level')) return 'level-not-of-formula';
  const [first] = items;
  const width = of === 'item' && first ? first.high - first.low : range.high - range.low;
  switch (amount.kind) {
    case 'absolute':
      return amount.value <= width ? null : 'threshold-impossible';
    case 'percent':
      return null;
    case 'level':
      return amount.value >= range.low && amount.value <= range.high ? null : 'threshold-impossible';
    case 'by-baseline':
      return amount.steps.every(
        ({ from, to, value }, index) =>
          from <= to && value <= width && (index === 0 || from > (amount.steps[index - 1]?.to ?? 0)),
      )
        ? null
        : 'threshold-impossible';
  }
}
