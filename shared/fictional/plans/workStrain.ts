import type { StoryPlan } from '../storyPlan.ts';

/** An acute strain at work under a claim: short, with an early report. */
export const workStrainPlan: StoryPlan = {
  visit: 1,
  pressure: 'moderate',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Bend to tie his boots.',
        fr: 'Se pencher pour lacer ses bottes.',
      },
      weeks: 2,
      measured: ['pain-nprs', 6, 3],
    },
    {
      term: 'long',
      words: {
        en: 'Back on the roof, full duty.',
        fr: 'De retour sur le toit, à pleine tâche.',
      },
      weeks: 8,
      evaluation: {
        en: 'Duty that the employer and the physician allow.',
        fr: 'Tâche permise par l’employeur et le médecin.',
      },
    },
  ],
  bouts: [
    [
      'heat',
      'low-back',
      'both',
      null,
      15,
      'prone',
      {
        en: 'Superficial heat, the best shown for the first weeks.',
        fr: 'Chaleur superficielle, la mieux démontrée les premières semaines.',
      },
    ],
    [
      'effleurage',
      'low-back',
      'both',
      2,
      14,
      'prone',
      {
        en: 'Calms before depth.',
        fr: 'Calme avant la profondeur.',
      },
    ],
    [
      'petrissage',
      'low-back',
      'right',
      3,
      16,
      'prone',
      {
        en: 'Guarded on the right.',
        fr: 'En défense à droite.',
      },
    ],
    [
      'rocking',
      'low-back',
      'both',
      null,
      10,
      'supine',
      {
        en: 'Movement he trusts.',
        fr: 'Un mouvement auquel il se fie.',
      },
    ],
  ],
  minutes: 60,
  perWeek: null,
  weeks: 8,
  total: 6,
  providers: {
    en: 'Physician and claim; first report within five days.',
    fr: 'Médecin et dossier; premier rapport en cinq jours.',
  },
  homeCare: {
    en: 'Keep walking, lie down only to sleep. Heat 15 minutes, twice a day.',
    fr: 'Continuer à marcher, s’étendre seulement pour dormir. Chaleur 15 minutes, deux fois par jour.',
  },
  expected: {
    en: 'Most of it within four weeks; a leg pain or numbness goes to the physician.',
    fr: 'L’essentiel en quatre semaines; une douleur ou un engourdissement à la jambe va au médecin.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
