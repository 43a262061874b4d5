import type { Instrument } from './instrument.ts';
import { CONSENSUS } from './pain.ts';
import { COMMON, formItems, percent, units } from './rows.ts';

/** Questionnaires for the low back: scores only, the wording stands on the paper form (clinical knowledge C). */

const ODI_SCORING = 'www.idcafe.net/how-is-the-oswestry-disability-scale-scored/';
const ODI_PAGE = 'en.wikipedia.org/wiki/Oswestry_Disability_Index';
const band = { source: ODI_PAGE, reviewed: null } as const;

/**
 * Ten sections, 0–5. An unanswered section lowers the greatest possible sum by 5. The rule names no least
 * count: 8 is our caution, general knowledge. The source prints 16/45 as 35.5 % (cut off); here it is 35.6.
 * Bands 4 and 5 carry neutral names of our own.
 */
export const ODI = {
  ...COMMON,
  id: 'odi',
  form: '2.1',
  items: formItems(10, 0, 5),
  direction: 'higher-is-worse',
  formula: { kind: 'percent-of-answered' },
  missing: { rule: 'of-answered', minAnswered: 8 },
  scoringSource: ODI_SCORING,
  range: { low: 0, high: 100 },
  unit: 'percent',
  decimals: 1,
  bands: [
    { id: 'minimal-disability', from: 0, to: 20, ...band },
    { id: 'moderate-disability', from: 21, to: 40, ...band },
    { id: 'severe-disability', from: 41, to: 60, ...band },
    { id: 'very-severe-disability', from: 61, to: 80, ...band },
    { id: 'extreme-score', from: 81, to: 100, ...band },
  ],
  mdc: [units('mdc90', 10, 'not-stated', ODI_SCORING, { confidence: 90 })],
  mcid: [
    units('consensus', 10, 'expert-consensus', CONSENSUS),
    percent('consensus-percent', 30, 'expert-consensus', CONSENSUS),
    units('copay', 12.8, 'back-pain-surgery', ODI_PAGE),
    percent('surgery-percent', 18, 'back-pain-surgery', 'pmc.ncbi.nlm.nih.gov/articles/PMC3454560'),
  ],
  licence: {
    holder: 'Jeremy Fairbank; Mapi Research Trust',
    mayShipWording: false,
    terms: 'scores-only',
    notice: '© Jeremy Fairbank, 1980. Mapi Research Trust.',
    source: 'build.fhir.org/ig/acc-fhir-publisher/icp/third-party.html',
  },
  loinc: '97908-8',
} as const satisfies Instrument;

const RMDQ_PAGE = 'scientificspine.com/spine-scores/roland-morris-disability-questionnaire_%28rdq%29.html';

/** 24 statements, one point for each that is ticked; there is no box for "no". */
export const RMDQ = {
  ...COMMON,
  id: 'rmdq',
  form: '24',
  items: formItems(24, 0, 1),
  direction: 'higher-is-worse',
  formula: { kind: 'tick-count' },
  missing: { rule: 'counts-as-zero', minAnswered: 1 },
  scoringSource: RMDQ_PAGE,
  range: { low: 0, high: 24 },
  unit: 'points',
  decimals: 0,
  mcid: [
    units('consensus', 5, 'expert-consensus', CONSENSUS),
    percent('consensus-percent', 30, 'expert-consensus', CONSENSUS),
    // A weak page, which does not say in whom.
    units('low', 3.5, 'not-stated', 'phincon.com/clearway/the/82084657ca84cb86106ccc1c54'),
  ],
  insensitive: { below: 4, above: 20, source: RMDQ_PAGE },
  licence: {
    holder: null,
    mayShipWording: true,
    terms: 'public-domain',
    notice: 'Roland M, Morris R. Spine 1983;8:141–144.',
    source: 'thepainsource.com/roland-morris-disability-questionnaire',
  },
} as const satisfies Instrument;

const QBPDS_ITALY = 'pmc.ncbi.nlm.nih.gov/articles/PMC9980555';
const QBPDS_PANEL = 'linkinghub.elsevier.com/retrieve/pii/S0895-4356(10)00035-1';

/** Twenty activities, 0–5. Its MCID lies below its MDC: the two marks will differ. */
export const QUEBEC = {
  ...COMMON,
  id: 'qbpds',
  items: formItems(20, 0, 5),
  direction: 'higher-is-worse',
  formula: { kind: 'sum' },
  missing: { rule: 'all-needed', minAnswered: 20 },
  scoringSource: null,
  range: { low: 0, high: 100 },
  unit: 'points',
  decimals: 0,
  mdc: [
    units('chronic', 12, 'low-back-pain-rehabilitation', QBPDS_ITALY, { confidence: 95 }),
    units('sdc', 15.8, 'low-back-pain', QBPDS_PANEL),
  ],
  mcid: [
    units('chronic', 6, 'low-back-pain-rehabilitation', QBPDS_ITALY),
    percent('chronic-percent', 18, 'low-back-pain-rehabilitation', QBPDS_ITALY),
    units('mic', 5, 'low-back-pain', QBPDS_PANEL),
    percent('mic-percent', 18.1, 'low-back-pain', QBPDS_PANEL),
    units('consensus', 20, 'expert-consensus', CONSENSUS),
    percent('consensus-percent', 30, 'expert-consensus', CONSENSUS),
  ],
  licence: {
    holder: 'Mapi Research Trust',
    mayShipWording: false,
    terms: 'scores-only',
    notice: null,
    source: null,
  },
} as const satisfies Instrument;

/**
 * Nine items, each entered as the point it gives, 0 or 1: agreeing with the first eight, the two highest answers
 * of the ninth. Items 5–9 are the psychosocial sub-score. It sorts patients with low back pain and shows no change.
 */
export const START_BACK = {
  ...COMMON,
  id: 'start-back',
  items: formItems(9, 0, 1),
  direction: 'higher-is-worse',
  formula: { kind: 'start-back', psychosocial: [5, 6, 7, 8, 9], mediumFrom: 4, highFrom: 4 },
  missing: { rule: 'all-needed', minAnswered: 9 },
  scoringSource: 'www.keele.ac.uk/sbst/usingscoringthesbst/',
  range: { low: 0, high: 9 },
  unit: 'points',
  decimals: 0,
  licence: {
    holder: 'Keele University',
    mayShipWording: false,
    terms: 'non-commercial',
    notice: '© Keele University.',
    source: 'startback.hfac.keele.ac.uk/privacy-policy/',
  },
} as const satisfies Instrument;
