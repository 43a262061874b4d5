import type { StoryPlan } from '../storyPlan.ts';

/** Persistent low back pain from long sitting, on the dose of the trial of ten weeks. */
export const officeBackPlan: StoryPlan = {
  visit: 1,
  pressure: 'moderate',
  goals: [
    {
      term: 'short',
      words: {
        en: 'Sit through a two-hour meeting without getting up for the ache.',
        fr: 'Rester assise pendant une réunion de deux heures sans devoir se lever.',
      },
      weeks: 5,
      measured: ['pain-nprs', 6, 4],
    },
    {
      term: 'long',
      words: {
        en: 'Work a full day and still cook in the evening.',
        fr: 'Travailler une journée entière et cuisiner encore le soir.',
      },
      weeks: 10,
      measured: ['odi', 34, 22],
    },
  ],
  bouts: [
    [
      'effleurage',
      'low-back',
      'both',
      2,
      8,
      'prone',
      {
        en: 'Warms the tissue and shows where it guards.',
        fr: 'Réchauffe les tissus et montre où ils se défendent.',
      },
    ],
    [
      'petrissage',
      'low-back',
      'both',
      3,
      18,
      'prone',
      {
        en: 'Tone of the erectors beside the lumbar spine.',
        fr: 'Tonus des érecteurs le long de la colonne lombaire.',
      },
    ],
    [
      'myofascial-release',
      'mid-back',
      'both',
      3,
      14,
      'prone',
      {
        en: 'Stiff to the touch where she leans over the desk.',
        fr: 'Raide au toucher là où elle se penche sur le bureau.',
      },
    ],
    [
      'muscle-energy',
      'hip',
      'both',
      null,
      10,
      'supine',
      {
        en: 'Hip flexors short on both sides.',
        fr: 'Fléchisseurs de hanche courts des deux côtés.',
      },
    ],
    [
      'stroking',
      'low-back',
      'both',
      1,
      4,
      'prone',
      {
        en: 'To end quietly.',
        fr: 'Pour finir doucement.',
      },
    ],
  ],
  minutes: 60,
  perWeek: 1,
  weeks: 10,
  providers: {
    en: 'Physician informed. Walking is the other half of the plan.',
    fr: 'Médecin informé. La marche est l’autre moitié du plan.',
  },
  homeCare: {
    en: 'Cat–camel, 10 slow cycles, twice a day. A walk at lunch. Stand up every 30 minutes.',
    fr: 'Chat-chameau, 10 cycles lents, deux fois par jour. Une marche le midi. Se lever aux 30 minutes.',
  },
  expected: {
    en: 'Less ache at the end of the day within three or four visits; if not, the plan is looked at again.',
    fr: 'Moins de douleur en fin de journée après trois ou quatre visites; sinon, le plan est revu.',
  },
  afterCare: {
    en: 'Rise slowly; some soreness for a day or two is usual, a bruise or more pain is not: call.',
    fr: 'Se lever lentement; une sensibilité d’un jour ou deux est habituelle, une ecchymose ou plus de douleur ne l’est pas : appeler.',
  },
};
