import { bout, dose, measured, type ShippedTemplate } from './rows.ts';

/** Low back pain by stage. Doses: clinical knowledge F2; what a session is made of is general knowledge. */

const BACK = {
  reviewed: null,
  regions: ['low-back', 'sacroiliac', 'sacrum', 'gluteal'],
  forPregnancy: false,
  measures: [measured('rmdq'), measured('odi'), measured('qbpds'), measured('pain-nprs')],
} as const;

/** "Short course, review at 2–4 weeks": general knowledge. Heat has the only moderate evidence (ACP 2017). */
const ACUTE = {
  ...BACK,
  id: 'acute-low-back',
  source: null,
  stages: ['acute'],
  dose: dose(45, 2, 2),
  bouts: [
    bout('heat', 'low-back', 'both', null, 15, 'prone', 'heat'),
    bout('effleurage', 'low-back', 'both', 2, 5, 'prone', 'begin'),
    bout('petrissage', 'low-back', 'painful', 3, 8, 'prone', 'tone'),
    bout('petrissage', 'gluteal', 'painful', 3, 6, 'prone', 'tone'),
    bout('rocking', 'low-back', 'both', null, 3, 'prone', 'calm'),
    bout('remedial-exercise', 'low-back', 'both', null, 7, 'standing', 'active'),
  ],
} as const satisfies ShippedTemplate;

/** The reviews pool it with chronic pain, so its dose is that of chronic pain (F2); no trial of it alone was seen. */
const SUBACUTE = {
  ...BACK,
  id: 'subacute-low-back',
  source: null,
  stages: ['subacute'],
  dose: dose(60, 1, 10),
  bouts: [
    bout('effleurage', 'low-back', 'both', 2, 5, 'prone', 'begin'),
    bout('petrissage', 'low-back', 'both', 3, 10, 'prone', 'tone'),
    bout('myofascial-release', 'low-back', 'both', 3, 6, 'prone', 'stiffness'),
    bout('stripping', 'low-back', 'painful', 4, 5, 'prone', 'bands'),
    bout('petrissage', 'gluteal', 'painful', 3, 8, 'prone', 'tone'),
    bout('stroking', 'low-back', 'both', 2, 4, 'prone', 'close'),
    bout('passive-stretch', 'hip', 'painful', null, 6, 'supine', 'length'),
    bout('remedial-exercise', 'low-back', 'both', null, 12, 'standing', 'active'),
  ],
} as const satisfies ShippedTemplate;

/**
 * Ten treatments over ten weeks, about one a week (401 people; Cherkin 2011). The minutes of a session, and that it
 * goes with exercise (KNGF 2021, WHO 2023), are not from that trial.
 */
const CHRONIC = {
  ...BACK,
  id: 'chronic-low-back',
  source: 'de.scribd.com/document/497691089/Cher-Kin-2011',
  stages: ['chronic'],
  dose: dose(60, 1, 10),
  bouts: [
    bout('effleurage', 'low-back', 'both', 2, 5, 'prone', 'begin'),
    bout('petrissage', 'low-back', 'both', 3, 10, 'prone', 'tone'),
    bout('myofascial-release', 'mid-back', 'both', 3, 6, 'prone', 'stiffness'),
    bout('stripping', 'low-back', 'painful', 4, 5, 'prone', 'bands'),
    bout('trigger-point', 'gluteal', 'painful', 4, 4, 'prone', 'tender'),
    bout('petrissage', 'gluteal', 'painful', 3, 6, 'prone', 'tone'),
    bout('passive-stretch', 'hip', 'painful', null, 6, 'supine', 'length'),
    bout('remedial-exercise', 'low-back', 'both', null, 12, 'standing', 'active'),
    bout('breathing', 'abdomen', 'midline', null, 3, 'supine', 'calm'),
  ],
} as const satisfies ShippedTemplate;

export const BACK_TEMPLATES = [ACUTE, SUBACUTE, CHRONIC] as const;
