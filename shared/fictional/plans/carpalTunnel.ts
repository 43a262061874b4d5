import type { StoryPlan } from '../storyPlan.ts';

/** A numb hand: forearm and neck, beside a splint and the physician. */
export const carpalTunnelPlan: StoryPlan = {
  visit: 2,
  pressure: 'moderate',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Sleep without shaking the hand awake.',
        fr: 'Dormir sans devoir secouer la main.',
      },
      weeks: 6,
      measured: ['sleep', 6, 3],
    },
    {
      term: 'long',
      words: {
        en: 'Whisk and ice for a whole morning.',
        fr: 'Fouetter et glacer toute une matinée.',
      },
      weeks: 10,
      measured: ['pain-nprs', 5, 2],
    },
  ],
  bouts: [
    [
      'effleurage',
      'forearm',
      'right',
      2,
      7,
      'supine',
      {
        en: 'Begins lightly above the numb part.',
        fr: 'Commence légèrement au-dessus de la partie engourdie.',
      },
    ],
    [
      'petrissage',
      'forearm',
      'right',
      3,
      14,
      'supine',
      {
        en: 'Tone of the flexors after whisking.',
        fr: 'Tonus des fléchisseurs après le fouet.',
      },
    ],
    [
      'passive-stretch',
      'wrist',
      'right',
      null,
      6,
      'supine',
      {
        en: 'Short of the tingling.',
        fr: 'En deçà des fourmillements.',
      },
    ],
    [
      'petrissage',
      'upper-trapezius',
      'both',
      3,
      12,
      'seated',
      {
        en: 'Tight by evening on both sides.',
        fr: 'Serré le soir des deux côtés.',
      },
    ],
  ],
  minutes: 45,
  perWeek: 1,
  weeks: 6,
  providers: {
    en: 'Physician, who prescribed the splint.',
    fr: 'Médecin, qui a prescrit l’attelle.',
  },
  homeCare: {
    en: 'Splint at night. Shake the arms out between two trays.',
    fr: 'Attelle la nuit. Secouer les bras entre deux plaques.',
  },
  expected: {
    en: 'Fewer nights awake within a month; numbness that stays goes back to the physician.',
    fr: 'Moins de nuits réveillée en un mois; un engourdissement qui reste retourne au médecin.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
