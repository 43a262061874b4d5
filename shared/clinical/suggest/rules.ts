import type { RegionId } from '../regions.ts';
import type { SuggestRule } from './rule.ts';

/** The low back as guidelines mean it. */
export const LOW_BACK = ['low-back', 'sacrum', 'sacroiliac'] as const satisfies readonly RegionId[];
export const NECK = ['neck-posterior', 'upper-trapezius'] as const satisfies readonly RegionId[];

/** American College of Physicians 2017, recommendation 1: acute and subacute low back pain. */
const ACP = 'www.guidelinecentral.com/guideline/13349/';
/** World Health Organization 2023: chronic primary low back pain. */
const WHO = 'www.guidelinecentral.com/guideline/3352095/';
/** Sherman 2014, 228 people with chronic neck pain. */
export const SHERMAN =
  'ohsu.elsevierpure.com/en/publications/five-week-outcomes-from-a-dosing-trial-of-therapeutic-massage-for-2';
/** A review of 17 trials of ischaemic compression. */
const COMPRESSION_REVIEW = 'pmc.ncbi.nlm.nih.gov/articles/PMC9434898';
const STROKES = 'www.cram.com/flashcards/athletic-therapy-massage-347090';
const TAPOTEMENT = 'absoluteheavenmassage.com/massage.html';
const FRICTIONS = 'integrativehealthcare.org/mt/compression-friction-vibration-massage-strokes';
const MOBILISATION = 'wikimsk.org/wiki/Joint_Mobilisation';
const CONTRACT_RELAX =
  'santabarbaradeeptissue.com/index.php/2019/03/27/pnf-stretching-proprioceptive-neuromuscular-facilitation-bodywork-santa-barbara-goleta/pnfstretchingproprioceptiveneuromuscularfacilitation/';

/** Taught, and not shown by a trial that was seen. */
const practice = { strength: 'practice', source: null, reviewed: null } as const;
const settled = ['subacute', 'chronic', 'unknown'] as const;
const calm = ['low', 'moderate', ''] as const;

/**
 * The rules, those of guidelines and trials first, then by what was found; a reason is given in this order. From
 * clinical knowledge F1 (indications), F2 (evidence by stage) and F3 (trigger points). A technique gathers the weights
 * of the rules that speak for it.
 */
export const SUGGEST_RULES = [
  {
    id: 'acute-low-back-heat',
    when: { complaint: true, regions: LOW_BACK, stage: ['acute', 'subacute'] },
    techniques: ['heat'],
    weight: 3,
    strength: 'moderate',
    source: ACP,
    reviewed: null,
  },
  {
    id: 'acute-low-back-massage',
    when: { complaint: true, regions: LOW_BACK, stage: ['acute', 'subacute'] },
    techniques: ['effleurage', 'petrissage'],
    weight: 2,
    strength: 'low',
    source: ACP,
    reviewed: null,
  },
  {
    id: 'chronic-low-back-massage',
    when: { complaint: true, regions: LOW_BACK, stage: ['chronic'] },
    techniques: ['effleurage', 'petrissage'],
    weight: 2,
    strength: 'very-low',
    source: WHO,
    reviewed: null,
  },
  {
    id: 'chronic-neck-massage',
    when: { complaint: true, regions: NECK, stage: ['chronic'] },
    techniques: ['effleurage', 'petrissage'],
    weight: 2,
    strength: 'one-trial',
    source: SHERMAN,
    reviewed: null,
  },
  {
    id: 'trigger-point-active',
    when: { palpation: { triggerPoint: ['active'] } },
    techniques: ['trigger-point'],
    weight: 3,
    strength: 'threshold-only',
    source: COMPRESSION_REVIEW,
    reviewed: null,
  },
  {
    id: 'trigger-point-latent',
    when: { palpation: { triggerPoint: ['latent'] } },
    techniques: ['trigger-point'],
    weight: 2,
    strength: 'threshold-only',
    source: COMPRESSION_REVIEW,
    reviewed: null,
  },
  {
    id: 'swelling',
    when: { palpation: { texture: ['oedematous', 'boggy'] } },
    techniques: ['lymph-drainage'],
    weight: 3,
    ...practice,
  },
  {
    id: 'acute-swelling-cold',
    when: { stage: ['acute'], palpation: { texture: ['oedematous', 'boggy'] } },
    techniques: ['cold'],
    weight: 2,
    ...practice,
  },
  {
    id: 'motion-limited-contract-relax',
    when: { motion: 'limited', stage: settled, irritability: calm },
    techniques: ['muscle-energy'],
    weight: 3,
    ...practice,
    source: CONTRACT_RELAX,
  },
  {
    id: 'motion-limited-stretch',
    when: { motion: 'limited', stage: settled, irritability: calm },
    techniques: ['passive-stretch'],
    weight: 2,
    ...practice,
  },
  {
    id: 'motion-limited-mobilise',
    when: { motion: 'limited', stage: settled, irritability: calm },
    techniques: ['joint-mobilisation'],
    weight: 2,
    ...practice,
    source: MOBILISATION,
  },
  {
    id: 'motion-painful-mobilise',
    when: { motion: 'limited', stage: ['acute'], irritability: calm },
    techniques: ['joint-mobilisation'],
    weight: 2,
    ...practice,
    source: MOBILISATION,
  },
  {
    id: 'irritable-mobilise',
    when: { motion: 'limited', irritability: ['high'] },
    techniques: ['joint-mobilisation'],
    weight: 2,
    ...practice,
    source: MOBILISATION,
  },
  {
    id: 'muscle-short-contract-relax',
    when: { motion: 'short', stage: settled, irritability: calm },
    techniques: ['muscle-energy'],
    weight: 3,
    ...practice,
    source: CONTRACT_RELAX,
  },
  {
    id: 'muscle-short-stretch',
    when: { motion: 'short', stage: settled, irritability: calm },
    techniques: ['passive-stretch'],
    weight: 2,
    ...practice,
  },
  {
    id: 'tone-raised',
    when: { palpation: { tone: ['increased'] } },
    techniques: ['petrissage'],
    weight: 2,
    ...practice,
    source: STROKES,
  },
  {
    id: 'spasm-heat',
    when: { palpation: { tone: ['spasm'] } },
    techniques: ['heat'],
    weight: 2,
    ...practice,
  },
  {
    id: 'spasm-calm',
    when: { palpation: { tone: ['spasm'] } },
    techniques: ['rocking', 'vibration'],
    weight: 2,
    ...practice,
    source: STROKES,
  },
  {
    id: 'taut-band',
    when: { stage: settled, palpation: { texture: ['taut-band', 'ropy'] } },
    techniques: ['stripping'],
    weight: 2,
    ...practice,
  },
  {
    id: 'thickened',
    when: { stage: settled, palpation: { texture: ['fibrous', 'thickened', 'nodular'] } },
    techniques: ['myofascial-release'],
    weight: 3,
    ...practice,
  },
  {
    id: 'thickened-layers',
    when: { stage: settled, palpation: { texture: ['fibrous', 'thickened'] } },
    techniques: ['skin-rolling', 'instrument-assisted', 'cupping'],
    weight: 1,
    ...practice,
  },
  {
    id: 'fibrous-chronic',
    when: { stage: ['chronic'], palpation: { texture: ['fibrous'] } },
    techniques: ['frictions'],
    weight: 2,
    ...practice,
    source: FRICTIONS,
  },
  {
    id: 'stiff',
    when: { stage: settled, characters: ['stiff'] },
    techniques: ['myofascial-release'],
    weight: 2,
    ...practice,
  },
  {
    id: 'stiff-rocking',
    when: { characters: ['stiff'] },
    techniques: ['rocking'],
    weight: 1,
    ...practice,
    source: STROKES,
  },
  {
    id: 'weak',
    when: { strength: 'weak' },
    techniques: ['remedial-exercise'],
    weight: 3,
    ...practice,
  },
  {
    id: 'tone-low',
    when: { irritability: calm, palpation: { tone: ['reduced'] } },
    techniques: ['tapotement'],
    weight: 2,
    ...practice,
    source: TAPOTEMENT,
  },
  {
    id: 'irritable-stroking',
    when: { irritability: ['high'] },
    techniques: ['stroking'],
    weight: 2,
    ...practice,
    source: STROKES,
  },
  {
    id: 'irritable-hold',
    when: { irritability: ['high'] },
    techniques: ['static-contact'],
    weight: 2,
    ...practice,
  },
  {
    id: 'irritable-breathing',
    when: { complaint: true, irritability: ['high'] },
    techniques: ['breathing'],
    weight: 2,
    ...practice,
  },
  {
    id: 'very-tender-hold',
    when: { palpation: { tender: 4 } },
    techniques: ['static-contact'],
    weight: 3,
    ...practice,
  },
  {
    id: 'warm-up',
    when: {},
    techniques: ['effleurage'],
    weight: 1,
    ...practice,
    source: STROKES,
  },
  {
    id: 'soothe',
    when: { complaint: true, stage: settled },
    techniques: ['petrissage'],
    weight: 1,
    ...practice,
    source: STROKES,
  },
  {
    id: 'settle',
    when: { complaint: true },
    techniques: ['stroking'],
    weight: 1,
    ...practice,
    source: STROKES,
  },
] as const satisfies readonly SuggestRule[];

export type SuggestRuleId = (typeof SUGGEST_RULES)[number]['id'];

/** What the patient says helped is a reason of its own, where a complaint lies. */
export const HELPED = { id: 'helped-before', weight: 2, ...practice } as const;

/** Why a technique is in the list; words stand in `suggest:reason`. */
export type ReasonId = SuggestRuleId | typeof HELPED.id;
export const REASON_IDS: readonly ReasonId[] = [...SUGGEST_RULES.map(({ id }) => id), HELPED.id];
