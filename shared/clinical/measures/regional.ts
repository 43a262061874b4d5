import type { Instrument } from './instrument.ts';
import { COMMON, formItems, units } from './rows.ts';

/** Questionnaires for neck, arm, leg and pain at large: scores only (clinical knowledge C). */

const NDI_PAGE = 'chiro.org/forms/NDI_Explain.shtml';
const NDI_MECHANICAL = 'epublications.regis.edu/facultypubs/923/';
const ndiBand = { source: null, reviewed: null } as const;

/**
 * Ten sections, 0–5, as points of 50. Its author adds the mean of the others for a missing one, which is the
 * same as a percentage of the answered (16 over nine sections: 17.8 of 50, 35.6 %). The driving section is
 * often empty. At most two missing is general knowledge.
 */
export const NDI = {
  ...COMMON,
  id: 'ndi',
  items: formItems(10, 0, 5),
  direction: 'higher-is-worse',
  formula: { kind: 'sum' },
  missing: { rule: 'mean-of-answered', minAnswered: 8 },
  scoringSource: NDI_PAGE,
  range: { low: 0, high: 50 },
  unit: 'points',
  decimals: 1,
  bands: [
    { id: 'no-disability', from: 0, to: 4, ...ndiBand },
    { id: 'mild-disability', from: 5, to: 14, ...ndiBand },
    { id: 'moderate-disability', from: 15, to: 24, ...ndiBand },
    { id: 'severe-disability', from: 25, to: 34, ...ndiBand },
    { id: 'complete-disability', from: 35, to: 50, ...ndiBand },
  ],
  mdc: [
    units(
      'physiotherapy',
      4.7,
      'neck-pain-physiotherapy',
      'evidenceinphysicaltherapy.wikidot.com/neck-disability-index',
      { confidence: 90 },
    ),
    units('mechanical', 10.2, 'neck-pain-mechanical', NDI_MECHANICAL),
  ],
  mcid: [
    units('five', 5, 'not-stated', null),
    units('mechanical', 7.5, 'neck-pain-mechanical', NDI_MECHANICAL),
  ],
  licence: {
    holder: 'Howard Vernon; Mapi Research Trust',
    mayShipWording: false,
    terms: 'scores-only',
    notice: '© Howard Vernon, 1991. Mapi Research Trust.',
    source: null,
  },
} as const satisfies Instrument;

const IWH = {
  holder: 'Institute for Work & Health, Toronto',
  mayShipWording: false,
  terms: 'not-in-a-sold-product',
  notice: '© Institute for Work & Health.',
  source: 'github.com/masarapmabuhay/usbongdash',
} as const;
const ARM = {
  ...COMMON,
  direction: 'higher-is-worse',
  formula: { kind: 'dash' },
  range: { low: 0, high: 100 },
  unit: 'points',
  decimals: 1,
  licence: IWH,
} as const;
const ISSH = 'issh.org/outcome-measures-general';

/** Thirty items, 1–5; at least 27 answered. The optional modules are not part of it. */
export const DASH = {
  ...ARM,
  id: 'dash',
  items: formItems(30, 1, 5),
  missing: { rule: 'of-answered', minAnswered: 27 },
  scoringSource: 'fr.scribd.com/doc/196955707/scoring-the-dash',
  mcid: [units('dash', 10, 'upper-limb', ISSH, { reported: { low: 5, high: 15 } })],
} as const satisfies Instrument;

/** Eleven items, 1–5; at least 10 answered. */
export const QUICK_DASH = {
  ...ARM,
  id: 'quick-dash',
  items: formItems(11, 1, 5),
  missing: { rule: 'of-answered', minAnswered: 10 },
  scoringSource: 'zaro.info/outcome-measure-calculation/how-do-you-calculate-quick-dash',
  mcid: [units('quick-dash', 14, 'upper-limb', ISSH, { reported: { low: 9, high: 20 } })],
} as const satisfies Instrument;

const LEFS_PAPER = 'ptjournal.apta.org/content/79/4/371.short';

/** Twenty activities, 0–4, 80 is full function. The paper gives no rule for missing items: all are needed. */
export const LEFS = {
  ...COMMON,
  id: 'lefs',
  items: formItems(20, 0, 4),
  direction: 'higher-is-better',
  formula: { kind: 'sum' },
  missing: { rule: 'all-needed', minAnswered: 20 },
  scoringSource: LEFS_PAPER,
  range: { low: 0, high: 80 },
  unit: 'points',
  decimals: 0,
  mdc: [units('lower-limb', 9, 'lower-limb', LEFS_PAPER, { confidence: 90 })],
  mcid: [units('lower-limb', 9, 'lower-limb', LEFS_PAPER)],
  licence: {
    holder: 'Binkley JM, Stratford PW, Lott SA, Riddle DL',
    mayShipWording: false,
    terms: 'scores-only',
    notice: '© Binkley JM, Stratford PW, Lott SA, Riddle DL, 1999.',
    source: null,
  },
} as const satisfies Instrument;

/** Seven areas of life, 0–10. */
export const PDI = {
  ...COMMON,
  id: 'pdi',
  items: formItems(7, 0, 10),
  direction: 'higher-is-worse',
  formula: { kind: 'sum' },
  missing: { rule: 'all-needed', minAnswered: 7 },
  scoringSource: null,
  range: { low: 0, high: 70 },
  unit: 'points',
  decimals: 0,
  mcid: [
    // A weak page.
    units('chronic', 9.5, 'pain-chronic', 'phincon.com/clearway/the/82084657ca84cb86106ccc1c54', {
      reported: { low: 8.5, high: 9.5 },
    }),
  ],
  licence: {
    holder: null,
    mayShipWording: false,
    terms: 'scores-only',
    notice: null,
    source: null,
  },
} as const satisfies Instrument;
