import type { StoryPlan } from '../storyPlan.ts';

/** A band headache, judged by a diary. */
export const tensionHeadachePlan: StoryPlan = {
  visit: 1,
  pressure: 'moderate',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Two afternoons a week without the band.',
        fr: 'Deux après-midi par semaine sans le bandeau.',
      },
      weeks: 4,
      evaluation: {
        en: 'Headache diary: afternoons a week.',
        fr: 'Journal des maux de tête : après-midi par semaine.',
      },
    },
    {
      term: 'long',
      words: {
        en: 'Finish a sprint without lying down.',
        fr: 'Finir une itération sans s’étendre.',
      },
      weeks: 8,
      measured: ['pain-nprs', 5, 2],
    },
  ],
  bouts: [
    [
      'effleurage',
      'upper-trapezius',
      'both',
      2,
      9,
      'prone',
      {
        en: 'Warms the neck and shoulders.',
        fr: 'Réchauffe le cou et les épaules.',
      },
    ],
    [
      'petrissage',
      'upper-trapezius',
      'both',
      3,
      14,
      'prone',
      {
        en: 'Tender and firm from the screen.',
        fr: 'Sensible et ferme à cause de l’écran.',
      },
    ],
    [
      'petrissage',
      'neck-posterior',
      'both',
      3,
      12,
      'supine',
      {
        en: 'Suboccipitals are tender and familiar.',
        fr: 'Sous-occipitaux sensibles et familiers.',
      },
    ],
    [
      'stroking',
      'head',
      'midline',
      1,
      6,
      'supine',
      {
        en: 'Ends where the band sits.',
        fr: 'Finit là où se tient le bandeau.',
      },
    ],
  ],
  minutes: 45,
  perWeek: 1,
  weeks: 8,
  providers: {
    en: 'Physician, who found it tension-type two months ago.',
    fr: 'Médecin, qui l’a trouvé de type tension il y a deux mois.',
  },
  homeCare: {
    en: 'Screen at eye level, away from it two minutes every half hour.',
    fr: 'Écran à la hauteur des yeux, le quitter deux minutes chaque demi-heure.',
  },
  expected: {
    en: 'Fewer and shorter headaches within four weeks, or the plan is looked at again.',
    fr: 'Maux de tête plus rares et plus courts en quatre semaines, sinon le plan est revu.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
