import type { Instrument } from './instrument.ts';
import { COMMON, level, OWN_WORDING, ownItem, type PromptId, units } from './rows.ts';

/** What the patient names and how the patient rates change (clinical knowledge C), in words of our own. */

const PSFS_PAGE = 'www.precisionphysio.com.au/the-patient-specific-functional-scale/';
const CHRONIC_BACK_PAIN = 'pmc.ncbi.nlm.nih.gov/articles/PMC7053735';

/** Three to five activities in the patient's words, 0 (cannot) to 10 (as before); the mean of those rated. */
export const PSFS = {
  ...COMMON,
  id: 'psfs',
  items: [
    ownItem('activity', 0, 10),
    ownItem('activity', 0, 10),
    ownItem('activity', 0, 10),
    ownItem('activity', 0, 10),
    ownItem('activity', 0, 10),
  ],
  itemsFrom: 'patient',
  direction: 'higher-is-better',
  formula: { kind: 'mean' },
  missing: { rule: 'of-answered', minAnswered: 3 },
  scoringSource: PSFS_PAGE,
  range: { low: 0, high: 10 },
  unit: 'points',
  decimals: 1,
  mdc: [
    units('mean', 2, 'not-stated', PSFS_PAGE, { confidence: 90 }),
    units('activity', 3, 'not-stated', PSFS_PAGE, { confidence: 90, of: 'item' }),
  ],
  licence: {
    holder: 'Stratford P, Gill C, Westaway M, Binkley J',
    mayShipWording: true,
    terms: 'own-wording',
    notice: 'Stratford P, Gill C, Westaway M, Binkley J. Physiotherapy Canada 1995;47:258–263.',
    source: PSFS_PAGE,
  },
} as const satisfies Instrument;

const RATING = {
  ...COMMON,
  missing: { rule: 'all-needed', minAnswered: 1 },
  unit: 'level',
  decimals: 0,
  licence: OWN_WORDING,
} as const;

/** Seven levels, 1 very much improved, 4 no change, 7 very much worse. */
export const PGIC = {
  ...RATING,
  id: 'pgic',
  items: [ownItem('global-change', 1, 7)],
  direction: 'higher-is-worse',
  formula: { kind: 'level', neutral: 4 },
  scoringSource: CHRONIC_BACK_PAIN,
  range: { low: 1, high: 7 },
  mcid: [level('top-two', 2, 'low-back-pain-chronic', CHRONIC_BACK_PAIN)],
} as const satisfies Instrument;

const groc = <const Id extends string, const End extends number>(
  id: Id,
  end: End,
  mcid: Instrument['mcid'],
  words: PromptId = 'rating-of-change',
) =>
  ({
    ...RATING,
    id,
    items: [ownItem(words, -end, end)],
    direction: 'higher-is-better',
    formula: { kind: 'level', neutral: 0 },
    scoringSource: null,
    range: { low: -end, high: end },
    mcid,
  }) as const satisfies Instrument;

/** Fifteen levels, −7 very much worse, 0 no change, +7 very much better. */
export const GROC_15 = groc('groc-15', 7, []);
/** Eleven levels, −5 to +5. */
export const GROC_11 = groc('groc-11', 5, [level('two', 2, 'not-stated', null)]);
