import type { StoryPlan } from '../storyPlan.ts';

/** Light work only: an anticoagulant, thin skin and a letter of the physician. */
export const anticoagulatedPlan: StoryPlan = {
  visit: 1,
  pressure: 'light',
  goals: [
    {
      term: 'long',
      words: {
        en: 'Reach the top shelf again.',
        fr: 'Atteindre de nouveau la tablette du haut.',
      },
      weeks: 12,
      measured: [['shoulder-flexion', 'right'], 130, 145],
    },
    {
      term: 'short',
      words: {
        en: 'Knead bread with the grandchildren for half an hour.',
        fr: 'Pétrir le pain avec ses petits-enfants pendant une demi-heure.',
      },
      weeks: 6,
      measured: ['pain-nprs', 5, 3],
    },
  ],
  bouts: [
    [
      'effleurage',
      'upper-back',
      'both',
      2,
      15,
      'seated',
      {
        en: 'Light and slow: the letter allows no deep work.',
        fr: 'Léger et lent : la lettre ne permet rien de profond.',
      },
    ],
    [
      'effleurage',
      'shoulder',
      'both',
      2,
      14,
      'seated',
      {
        en: 'Stiff shoulder girdle; skin checked before and after.',
        fr: 'Ceinture scapulaire raide; peau vérifiée avant et après.',
      },
    ],
    [
      'rocking',
      'shoulder',
      'both',
      null,
      8,
      'supine',
      {
        en: 'Moves the joint without pressure.',
        fr: 'Bouge l’articulation sans pression.',
      },
    ],
  ],
  minutes: 45,
  perWeek: null,
  weeks: 12,
  total: 6,
  providers: {
    en: 'Dr. Tale, who agrees to light massage by letter; the blood is tested monthly.',
    fr: 'Dre Tale, d’accord par lettre pour un massage léger; prise de sang mensuelle.',
  },
  homeCare: {
    en: 'Pendulum swings, 1 minute each arm, mornings. Call if a bruise appears.',
    fr: 'Balancer chaque bras 1 minute le matin. Appeler si une ecchymose paraît.',
  },
  expected: {
    en: 'A little more range each month; no mark on the skin after any visit.',
    fr: 'Un peu plus d’amplitude chaque mois; aucune marque sur la peau après une visite.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
