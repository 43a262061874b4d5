import type { StoryPlan } from '../storyPlan.ts';

/** Sensitive tissue: the dose matters more than the place. */
export const fibromyalgiaPlan: StoryPlan = {
  visit: 1,
  pressure: 'light',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Two nights a week of six hours.',
        fr: 'Deux nuits de six heures par semaine.',
      },
      weeks: 4,
      evaluation: {
        en: 'The line a day: sleep, pain, one good thing.',
        fr: 'La ligne par jour : sommeil, douleur, une bonne chose.',
      },
    },
    {
      term: 'long',
      words: {
        en: 'A walk to the library and back without paying for it.',
        fr: 'Aller à la bibliothèque et revenir sans le payer ensuite.',
      },
      weeks: 8,
      measured: ['pain-nprs', 7, 5],
    },
  ],
  bouts: [
    [
      'static-contact',
      'upper-back',
      'both',
      1,
      9,
      'side-left',
      {
        en: 'Still hands first.',
        fr: 'D’abord des mains immobiles.',
      },
    ],
    [
      'stroking',
      'upper-back',
      'both',
      1,
      15,
      'side-left',
      {
        en: 'Touch that does not cost two days.',
        fr: 'Un toucher qui ne coûte pas deux jours.',
      },
    ],
    [
      'effleurage',
      'neck-posterior',
      'both',
      2,
      9,
      'supine',
      {
        en: 'Pressure 2 on the neck was right.',
        fr: 'La pression 2 au cou convenait.',
      },
    ],
    [
      'breathing',
      'mid-back',
      'both',
      null,
      7,
      'supine',
      {
        en: 'Sleep is the first goal.',
        fr: 'Le sommeil est le premier but.',
      },
    ],
  ],
  minutes: 45,
  perWeek: 1,
  weeks: 8,
  providers: {
    en: 'Rheumatologist; physician for sleep.',
    fr: 'Rhumatologue; médecin pour le sommeil.',
  },
  homeCare: {
    en: 'A line a day: sleep, pain, one good thing. A short walk on good days and on bad ones.',
    fr: 'Une ligne par jour : sommeil, douleur, une bonne chose. Une courte marche les bons jours comme les mauvais.',
  },
  expected: {
    en: 'No payback after a visit; sleep before pain.',
    fr: 'Rien à payer après une visite; le sommeil avant la douleur.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
