import { bout, dose, measured, type ShippedTemplate } from './rows.ts';

/** Pregnancy, sports recovery and relaxation. No dose of them was seen in a trial: general knowledge throughout. */

/**
 * Side-lying, first on the right and then on the left side; neither prone nor flat on the back (clinical knowledge E3), no
 * pressure above 3, nothing on the abdomen and no deep work on the legs.
 */
const PREGNANCY = {
  id: 'pregnancy',
  source: null,
  reviewed: null,
  regions: ['low-back', 'sacroiliac', 'gluteal', 'hip'],
  stages: [],
  forPregnancy: true,
  measures: [measured('rmdq'), measured('odi'), measured('pain-nprs')],
  dose: dose(60, 1, 4),
  bouts: [
    bout('effleurage', 'low-back', 'left', 2, 5, 'side-up', 'begin'),
    bout('petrissage', 'low-back', 'left', 3, 8, 'side-up', 'tone'),
    bout('petrissage', 'gluteal', 'left', 3, 6, 'side-up', 'tone'),
    bout('effleurage', 'upper-back', 'left', 2, 5, 'side-up', 'calm'),
    bout('effleurage', 'low-back', 'right', 2, 5, 'side-up', 'begin'),
    bout('petrissage', 'low-back', 'right', 3, 8, 'side-up', 'tone'),
    bout('petrissage', 'gluteal', 'right', 3, 6, 'side-up', 'tone'),
    bout('effleurage', 'upper-back', 'right', 2, 5, 'side-up', 'calm'),
    bout('remedial-exercise', 'low-back', 'both', null, 8, 'seated', 'active'),
  ],
} as const satisfies ShippedTemplate;

const SPORTS = {
  id: 'sports-recovery',
  source: null,
  reviewed: null,
  regions: ['thigh-anterior', 'thigh-posterior', 'thigh-lateral', 'thigh-medial', 'calf', 'shin'],
  stages: [],
  forPregnancy: false,
  measures: [measured('lefs'), measured('pain-nprs')],
  dose: dose(45, 1, 4),
  bouts: [
    bout('effleurage', 'thigh-posterior', 'both', 3, 4, 'prone', 'begin'),
    bout('petrissage', 'thigh-posterior', 'both', 3, 7, 'prone', 'tone'),
    bout('petrissage', 'calf', 'both', 3, 7, 'prone', 'tone'),
    bout('compression', 'gluteal', 'both', 3, 4, 'prone', 'stiffness'),
    bout('petrissage', 'thigh-anterior', 'both', 3, 7, 'supine', 'tone'),
    bout('passive-stretch', 'thigh-posterior', 'both', null, 6, 'supine', 'length'),
    bout('remedial-exercise', 'thigh-posterior', 'both', null, 8, 'standing', 'active'),
  ],
} as const satisfies ShippedTemplate;

const RELAXATION = {
  id: 'relaxation',
  source: null,
  reviewed: null,
  regions: [],
  stages: [],
  forPregnancy: false,
  measures: [measured('sleep'), measured('pain-nprs')],
  dose: dose(60, 1, 4),
  bouts: [
    bout('effleurage', 'upper-back', 'both', 2, 10, 'prone', 'begin'),
    bout('petrissage', 'upper-back', 'both', 3, 8, 'prone', 'tone'),
    bout('effleurage', 'low-back', 'both', 2, 8, 'prone', 'calm'),
    bout('effleurage', 'thigh-posterior', 'both', 2, 6, 'prone', 'calm'),
    bout('effleurage', 'calf', 'both', 2, 5, 'prone', 'calm'),
    bout('effleurage', 'thigh-anterior', 'both', 2, 5, 'supine', 'calm'),
    bout('effleurage', 'upper-arm', 'both', 2, 5, 'supine', 'calm'),
    bout('petrissage', 'neck-posterior', 'both', 3, 5, 'supine', 'tone'),
    bout('static-contact', 'head', 'midline', 1, 3, 'supine', 'close'),
    bout('breathing', 'abdomen', 'midline', null, 4, 'supine', 'calm'),
  ],
} as const satisfies ShippedTemplate;

export const WELLBEING_TEMPLATES = [PREGNANCY, SPORTS, RELAXATION] as const;
