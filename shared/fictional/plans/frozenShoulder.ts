import type { StoryPlan } from '../storyPlan.ts';

/** A stiff shoulder of months: slow, inside the painless range. */
export const frozenShoulderPlan: StoryPlan = {
  visit: 1,
  pressure: 'light',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Sleep through on most nights.',
        fr: 'Dormir toute la nuit la plupart du temps.',
      },
      weeks: 8,
      measured: ['sleep', 8, 5],
    },
    {
      term: 'long',
      words: {
        en: 'Reach the board and fasten her clothes.',
        fr: 'Atteindre le tableau et s’habiller seule.',
      },
      weeks: 24,
      measured: [['shoulder-flexion', 'left'], 85, 120],
    },
  ],
  bouts: [
    [
      'heat',
      'shoulder',
      'left',
      null,
      12,
      'supine',
      {
        en: 'Before the movement; sensation checked first.',
        fr: 'Avant le mouvement; sensibilité vérifiée d’abord.',
      },
    ],
    [
      'effleurage',
      'shoulder',
      'left',
      2,
      10,
      'supine',
      {
        en: 'Lets the arm be heavy.',
        fr: 'Laisse le bras lourd.',
      },
    ],
    [
      'petrissage',
      'scapula',
      'left',
      3,
      14,
      'side-right',
      {
        en: 'The shoulder blade does the work of the joint.',
        fr: 'L’omoplate fait le travail de l’articulation.',
      },
    ],
    [
      'joint-mobilisation',
      'shoulder',
      'left',
      null,
      10,
      'supine',
      {
        en: 'Gentle grades inside the painless range.',
        fr: 'Grades doux dans l’amplitude indolore.',
      },
    ],
    [
      'petrissage',
      'upper-trapezius',
      'left',
      3,
      8,
      'supine',
      {
        en: 'Overworked on the stiff side.',
        fr: 'Surmené du côté raide.',
      },
    ],
  ],
  minutes: 60,
  perWeek: null,
  weeks: 24,
  total: 12,
  providers: {
    en: 'Physician, who named it in a letter and follows her sugar.',
    fr: 'Médecin, qui l’a nommée dans une lettre et suit sa glycémie.',
  },
  homeCare: {
    en: 'Pendulum, 2 minutes, four times a day. Pillow under the arm at night.',
    fr: 'Pendule, 2 minutes, quatre fois par jour. Oreiller sous le bras la nuit.',
  },
  expected: {
    en: 'Nights first, range later: months, not weeks.',
    fr: 'Les nuits d’abord, l’amplitude ensuite : des mois, non des semaines.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
