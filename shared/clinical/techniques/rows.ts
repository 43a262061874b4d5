import type { Indication, IndicationId, UsualTime } from './technique.ts';

/** Where techniques were read about: pages of clinical knowledge F1 to F3, without `https://`. */
export const STROKES = 'www.cram.com/flashcards/athletic-therapy-massage-347090';
export const PERCUSSION = 'absoluteheavenmassage.com/massage.html';
export const COMPRESSION = 'integrativehealthcare.org/mt/compression-friction-vibration-massage-strokes';
export const TRIGGER_POINT = 'journals.sbmu.ac.ir/physiotherapy/issue/view/1917';
export const MOBILISATION = 'wikimsk.org/wiki/Joint_Mobilisation';
export const CONTRACT_RELAX =
  'santabarbaradeeptissue.com/index.php/2019/03/27/pnf-stretching-proprioceptive-neuromuscular-facilitation-bodywork-santa-barbara-goleta/pnfstretchingproprioceptiveneuromuscularfacilitation/';
/** Ischaemic compression in 17 trials. */
export const COMPRESSION_TRIALS = 'pmc.ncbi.nlm.nih.gov/articles/PMC9434898';
/** American College of Physicians 2017, low back pain. */
export const ACP = 'www.guidelinecentral.com/guideline/13349/';
/** World Health Organization 2023, chronic low back pain. */
const WHO = 'www.guidelinecentral.com/guideline/3352095/';
/** Sherman 2014, doses of massage for chronic neck pain, 228 people. */
const NECK_DOSES =
  'ohsu.elsevierpure.com/en/publications/five-week-outcomes-from-a-dosing-trial-of-therapeutic-massage-for-2';

/** What nearly every row says alike. */
export const USUAL = { time: null, direction: null, training: [], consent: [], reviewed: null } as const;

/** A use that is taught; no study of it was read. */
export const taught = (use: IndicationId, source: string | null): Indication => ({
  for: use,
  strength: 'none',
  of: 'technique',
  source,
});

/** What was found of massage as a whole: relaxation and structural massage did as well as each other (F2). */
export const MASSAGE: readonly Indication[] = [
  { for: 'acute-low-back-pain', strength: 'low', of: 'massage', source: ACP },
  { for: 'subacute-low-back-pain', strength: 'low', of: 'massage', source: ACP },
  { for: 'chronic-low-back-pain', strength: 'very-low', of: 'massage', source: WHO },
  { for: 'chronic-neck-pain', strength: 'trial', of: 'massage', source: NECK_DOSES },
];

const time =
  (unit: UsualTime['unit']) =>
  (
    low: number,
    high: number,
    source: string | null,
    more: Partial<Pick<UsualTime, 'per' | 'times'>> = {},
  ): UsualTime => ({ low, high, unit, per: null, times: null, ...more, source });
export const seconds = time('seconds');
export const minutes = time('minutes');
export const strokes = time('strokes');
