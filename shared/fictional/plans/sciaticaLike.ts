import type { StoryPlan } from '../storyPlan.ts';

/** Pain down the leg: the screen was done; nothing that brings the leg pain on. */
export const sciaticaLikePlan: StoryPlan = {
  visit: 1,
  pressure: 'light',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Drive to the depot without stopping for the leg.',
        fr: 'Conduire jusqu’au dépôt sans s’arrêter pour la jambe.',
      },
      weeks: 4,
      measured: ['pain-nprs', 6, 4],
    },
    {
      term: 'long',
      words: {
        en: 'Carry boxes again, with a straight left leg raised as far as the right.',
        fr: 'Porter de nouveau des boîtes, la jambe gauche tendue montant aussi haut que la droite.',
      },
      weeks: 8,
      evaluation: {
        en: 'Straight leg raise, both sides, and days at work.',
        fr: 'Élévation de la jambe tendue, des deux côtés, et jours au travail.',
      },
    },
  ],
  bouts: [
    [
      'effleurage',
      'low-back',
      'both',
      2,
      12,
      'side-right',
      {
        en: 'Calms; he lies best on the right side.',
        fr: 'Calme; il est mieux sur le côté droit.',
      },
    ],
    [
      'petrissage',
      'low-back',
      'left',
      3,
      16,
      'side-right',
      {
        en: 'Guarded muscle beside the spine, never where it sends pain down the leg.',
        fr: 'Muscle en défense près de la colonne, jamais là où la douleur descend.',
      },
    ],
    [
      'myofascial-release',
      'thigh-posterior',
      'left',
      2,
      14,
      'side-right',
      {
        en: 'Slow and broad, short of the leg pain.',
        fr: 'Lent et large, en deçà de la douleur à la jambe.',
      },
    ],
    [
      'rocking',
      'hip',
      'left',
      null,
      8,
      'supine',
      {
        en: 'Movement without load.',
        fr: 'Mouvement sans charge.',
      },
    ],
  ],
  minutes: 60,
  perWeek: 1,
  weeks: 8,
  providers: {
    en: 'Physician, seen the same week; strength and reflexes are tested at every visit.',
    fr: 'Médecin, vu la même semaine; force et réflexes testés à chaque visite.',
  },
  homeCare: {
    en: 'Walk ten minutes, four times a day. Stop the van every 45 minutes.',
    fr: 'Marcher dix minutes, quatre fois par jour. Arrêter le camion aux 45 minutes.',
  },
  expected: {
    en: 'The pain leaves the calf first. If it goes further down, or the foot weakens, the plan stops.',
    fr: 'La douleur quitte d’abord le mollet. Si elle descend, ou si le pied faiblit, le plan s’arrête.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
