import type { StoryPlan } from '../storyPlan.ts';

/** Comfort beside a known curve, for a minor; the hospital team keeps the lead. */
export const scoliosisPlan: StoryPlan = {
  visit: 1,
  pressure: 'moderate',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Play the cello for an hour without the ache.',
        fr: 'Jouer du violoncelle une heure sans douleur.',
      },
      weeks: 6,
      measured: ['pain-nprs', 4, 2],
    },
    {
      term: 'long',
      words: {
        en: 'Sit through the school day as her friends do.',
        fr: 'Rester assise en classe comme ses amies.',
      },
      weeks: 12,
      evaluation: {
        en: 'Her own count of bells without the ache.',
        fr: 'Son propre compte de cours sans douleur.',
      },
    },
  ],
  bouts: [
    [
      'effleurage',
      'mid-back',
      'both',
      2,
      12,
      'prone',
      {
        en: 'Settles; she is ticklish at first.',
        fr: 'Calme; elle est d’abord chatouilleuse.',
      },
    ],
    [
      'petrissage',
      'mid-back',
      'right',
      3,
      12,
      'prone',
      {
        en: 'The ache is beside the right shoulder blade.',
        fr: 'La douleur est près de l’omoplate droite.',
      },
    ],
    [
      'petrissage',
      'low-back',
      'left',
      3,
      9,
      'prone',
      {
        en: 'Works against the curve all day.',
        fr: 'Travaille contre la courbe toute la journée.',
      },
    ],
    [
      'breathing',
      'mid-back',
      'both',
      null,
      6,
      'supine',
      {
        en: 'Into the flatter side, as her hospital exercises do.',
        fr: 'Vers le côté plus plat, comme dans ses exercices de l’hôpital.',
      },
    ],
  ],
  minutes: 45,
  perWeek: null,
  weeks: 12,
  total: 5,
  providers: {
    en: 'Hospital spine team, which keeps the lead.',
    fr: 'L’équipe de la colonne de l’hôpital, qui garde la direction.',
  },
  homeCare: {
    en: 'Change seat position at every bell. Her hospital exercises come first.',
    fr: 'Changer de position à chaque cloche. Ses exercices de l’hôpital passent d’abord.',
  },
  expected: {
    en: 'Comfort, not the curve. A quickly growing curve or night pain goes to the hospital team.',
    fr: 'Le confort, non la courbe. Une courbe qui progresse vite ou une douleur la nuit va à l’équipe de l’hôpital.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
