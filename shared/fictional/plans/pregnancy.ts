import type { StoryPlan } from '../storyPlan.ts';

/** Side-lying, nothing on the abdomen, nothing deep on the legs. */
export const pregnancyPlan: StoryPlan = {
  visit: 1,
  pressure: 'moderate',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Finish a shift at the counter without the ache.',
        fr: 'Finir un quart au comptoir sans avoir mal.',
      },
      weeks: 6,
      measured: ['pain-nprs', 4, 2],
    },
    {
      term: 'long',
      words: {
        en: 'Sleep on her side until morning.',
        fr: 'Dormir sur le côté jusqu’au matin.',
      },
      weeks: 12,
      evaluation: {
        en: 'Nights slept through, by her own count.',
        fr: 'Nuits sans réveil, selon son propre compte.',
      },
    },
  ],
  bouts: [
    [
      'effleurage',
      'upper-back',
      'both',
      2,
      10,
      'side-left',
      {
        en: 'Side-lying with pillows, from the first minute.',
        fr: 'Sur le côté avec des coussins, dès la première minute.',
      },
    ],
    [
      'petrissage',
      'upper-trapezius',
      'both',
      3,
      12,
      'side-left',
      {
        en: 'Tender after standing at the counter.',
        fr: 'Sensible après le comptoir.',
      },
    ],
    [
      'petrissage',
      'neck-posterior',
      'both',
      3,
      10,
      'side-right',
      {
        en: 'Turned at half time, so that neither side tires.',
        fr: 'Tournée à mi-temps, pour qu’aucun côté ne se fatigue.',
      },
    ],
    [
      'stroking',
      'low-back',
      'both',
      2,
      8,
      'side-right',
      {
        en: 'Comfort; nothing deep, nothing on the abdomen.',
        fr: 'Confort; rien de profond, rien sur l’abdomen.',
      },
    ],
  ],
  minutes: 45,
  perWeek: null,
  weeks: 12,
  total: 6,
  providers: {
    en: 'Midwife, who agrees and is called first.',
    fr: 'Sage-femme, d’accord et appelée en premier.',
  },
  homeCare: {
    en: 'Shoulder rolls each hour at work; a stool at the counter; a pillow between the knees at night.',
    fr: 'Rouler les épaules chaque heure au travail; un tabouret au comptoir; un oreiller entre les genoux la nuit.',
  },
  expected: {
    en: 'Lighter shoulders for some days after each visit; the ache may come back with the hours on her feet.',
    fr: 'Épaules plus légères quelques jours après chaque visite; la douleur peut revenir avec les heures debout.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
