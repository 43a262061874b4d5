import type { StoryPlan } from '../storyPlan.ts';

/** A neck after a collision: light, authorised by the insurer, expecting recovery. */
export const whiplashPlan: StoryPlan = {
  visit: 1,
  pressure: 'light',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Turn the head to check the lane.',
        fr: 'Tourner la tête pour vérifier la voie.',
      },
      weeks: 4,
      measured: [['cervical-rotation', 'left'], 40, 60],
    },
    {
      term: 'long',
      words: {
        en: 'Drive to work without a headache.',
        fr: 'Conduire au travail sans mal de tête.',
      },
      weeks: 10,
      measured: ['pain-nprs', 7, 3],
    },
  ],
  bouts: [
    [
      'static-contact',
      'neck-posterior',
      'both',
      0,
      8,
      'supine',
      {
        en: 'Lets the head be heavy before anything moves.',
        fr: 'Laisse la tête lourde avant tout mouvement.',
      },
    ],
    [
      'effleurage',
      'upper-trapezius',
      'both',
      1,
      16,
      'supine',
      {
        en: 'Light: the tissue guards.',
        fr: 'Léger : les tissus se défendent.',
      },
    ],
    [
      'effleurage',
      'upper-back',
      'both',
      2,
      20,
      'prone',
      {
        en: 'Where the neck borrows its movement.',
        fr: 'Là où le cou emprunte son mouvement.',
      },
    ],
    [
      'breathing',
      'mid-back',
      'both',
      null,
      10,
      'supine',
      {
        en: 'Less breath-holding on turning.',
        fr: 'Moins d’apnée à la rotation.',
      },
    ],
  ],
  minutes: 60,
  perWeek: 2,
  weeks: 6,
  providers: {
    en: 'Insurer has authorised the visits; physiotherapist gives the exercises.',
    fr: 'L’assureur a autorisé les visites; la physiothérapeute donne les exercices.',
  },
  homeCare: {
    en: 'Turn the head within comfort, 5 times each side, every hour awake.',
    fr: 'Tourner la tête sans douleur, 5 fois de chaque côté, chaque heure d’éveil.',
  },
  expected: {
    en: 'More turn each week. Dizziness, double vision or trouble speaking: stop and get help at once.',
    fr: 'Plus de rotation chaque semaine. Vertige, vue double ou trouble de la parole : arrêter et demander de l’aide.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
