import type { StoryPlan } from '../storyPlan.ts';

/** A hamstring strain in its first weeks, for a minor; beside loading. */
export const runnerHamstringPlan: StoryPlan = {
  visit: 1,
  pressure: 'light',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Walk to school with an even step.',
        fr: 'Marcher jusqu’à l’école d’un pas égal.',
      },
      weeks: 2,
      measured: ['pain-nprs', 6, 3],
    },
    {
      term: 'long',
      words: {
        en: 'Run the last 200 metres again.',
        fr: 'Courir de nouveau les derniers 200 mètres.',
      },
      weeks: 8,
      evaluation: {
        en: 'Training diary, and a resisted test without pain.',
        fr: 'Journal d’entraînement et test résisté sans douleur.',
      },
    },
  ],
  bouts: [
    [
      'lymph-drainage',
      'thigh-posterior',
      'right',
      1,
      12,
      'prone',
      {
        en: 'Light, above the strain, while it is fresh.',
        fr: 'Léger, au-dessus de l’élongation, tant qu’elle est récente.',
      },
    ],
    [
      'effleurage',
      'calf',
      'right',
      2,
      9,
      'prone',
      {
        en: 'The short step tires the calf.',
        fr: 'Le petit pas fatigue le mollet.',
      },
    ],
    [
      'petrissage',
      'low-back',
      'both',
      3,
      14,
      'prone',
      {
        en: 'Takes over while the leg is spared.',
        fr: 'Compense pendant que la jambe est épargnée.',
      },
    ],
  ],
  minutes: 45,
  perWeek: 1,
  weeks: 6,
  providers: {
    en: 'Coach and physiotherapist lead the return to running.',
    fr: 'L’entraîneur et la physiothérapeute dirigent le retour à la course.',
  },
  homeCare: {
    en: 'Short walks, heel slides 3 × 10 without pain. No stretching of the thigh yet.',
    fr: 'Courtes marches, glissements du talon 3 × 10 sans douleur. Aucun étirement de la cuisse pour l’instant.',
  },
  expected: {
    en: 'An even step within two weeks. If strength has not begun to return by then: referral.',
    fr: 'Un pas égal en deux semaines. Si la force ne revient pas d’ici là : orientation.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
