import { bout, dose, measured, type ShippedTemplate } from './rows.ts';

/** Neck, head and shoulder. Doses: clinical knowledge F2; what a session is made of is general knowledge. */

/** 60 minutes, 2 or 3 a week, for 4 weeks (228 people; Sherman 2014). Half an hour was no better than waiting. */
const NECK = {
  id: 'chronic-neck',
  source:
    'ohsu.elsevierpure.com/en/publications/five-week-outcomes-from-a-dosing-trial-of-therapeutic-massage-for-2',
  reviewed: null,
  regions: ['neck-posterior', 'neck-anterior', 'upper-trapezius', 'upper-back'],
  stages: ['chronic'],
  forPregnancy: false,
  measures: [measured('ndi'), measured('pain-nprs', 'neck')],
  dose: dose(60, 2, 4),
  bouts: [
    bout('effleurage', 'upper-back', 'both', 2, 5, 'prone', 'begin'),
    bout('petrissage', 'upper-trapezius', 'both', 3, 10, 'prone', 'tone'),
    bout('myofascial-release', 'upper-back', 'both', 3, 6, 'prone', 'stiffness'),
    bout('trigger-point', 'upper-trapezius', 'painful', 4, 4, 'prone', 'tender'),
    bout('petrissage', 'neck-posterior', 'both', 3, 10, 'supine', 'tone'),
    bout('muscle-energy', 'neck-posterior', 'painful', null, 6, 'supine', 'length'),
    bout('passive-stretch', 'upper-trapezius', 'both', null, 6, 'supine', 'length'),
    bout('static-contact', 'head', 'midline', 0, 3, 'supine', 'close'),
    bout('remedial-exercise', 'neck-posterior', 'both', null, 10, 'seated', 'active'),
  ],
} as const satisfies ShippedTemplate;

const HEADACHE = {
  id: 'tension-headache',
  source: null,
  reviewed: null,
  regions: ['head', 'face', 'jaw', 'neck-posterior'],
  stages: [],
  forPregnancy: false,
  measures: [measured('pain-nprs-usual'), measured('pain-nprs'), measured('ndi')],
  dose: dose(45, 1, 6),
  bouts: [
    bout('effleurage', 'upper-trapezius', 'both', 2, 5, 'supine', 'begin'),
    bout('petrissage', 'upper-trapezius', 'both', 3, 8, 'supine', 'tone'),
    bout('petrissage', 'neck-posterior', 'both', 3, 8, 'supine', 'tone'),
    bout('myofascial-release', 'jaw', 'both', 2, 4, 'supine', 'stiffness'),
    bout('stroking', 'head', 'midline', 2, 5, 'supine', 'calm'),
    bout('static-contact', 'neck-posterior', 'both', 1, 4, 'supine', 'close'),
    bout('breathing', 'abdomen', 'midline', null, 3, 'supine', 'calm'),
    bout('remedial-exercise', 'neck-posterior', 'both', null, 7, 'seated', 'active'),
  ],
} as const satisfies ShippedTemplate;

const SHOULDER = {
  id: 'shoulder',
  source: null,
  reviewed: null,
  regions: ['shoulder', 'scapula', 'upper-arm'],
  stages: [],
  forPregnancy: false,
  measures: [measured('quick-dash'), measured('dash'), measured('pain-nprs')],
  dose: dose(45, 1, 6),
  bouts: [
    bout('effleurage', 'scapula', 'painful', 2, 4, 'prone', 'begin'),
    bout('petrissage', 'scapula', 'painful', 3, 8, 'prone', 'tone'),
    bout('petrissage', 'upper-trapezius', 'painful', 3, 6, 'prone', 'tone'),
    bout('myofascial-release', 'shoulder', 'painful', 3, 6, 'supine', 'stiffness'),
    bout('joint-mobilisation', 'shoulder', 'painful', null, 4, 'supine', 'joint'),
    bout('muscle-energy', 'shoulder', 'painful', null, 5, 'supine', 'length'),
    bout('remedial-exercise', 'shoulder', 'painful', null, 10, 'seated', 'active'),
  ],
} as const satisfies ShippedTemplate;

export const NECK_TEMPLATES = [NECK, HEADACHE, SHOULDER] as const;
