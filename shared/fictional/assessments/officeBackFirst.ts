import { psfs, type StoryAssessment } from '../storyAssessment.ts';

/** The three activities that she rates each time. */
export const rated = psfs(
  { en: 'A whole afternoon at the desk', fr: 'Un après-midi entier au bureau' },
  {
    en: 'Driving to her sister’s without stopping',
    fr: 'Conduire jusque chez sa sœur sans s’arrêter',
  },
  {
    en: 'Reaching into the lowest file drawer',
    fr: 'Prendre un dossier dans le tiroir du bas',
  },
);

/** The first day. */
export const first: StoryAssessment = {
  visit: 0,
  purpose: 'initial',
  complaints: [
    {
      first: {
        name: { en: 'Low back ache', fr: 'Mal au bas du dos' },
        places: [['low-back', 'both']],
        ago: [2, 'years'],
        mechanism: {
          en: 'Long days at the desk over about a year; no single event.',
          fr: 'De longues journées au bureau pendant un an environ; aucun événement précis.',
        },
        earlierEpisodes: 'yes',
        earlierNote: { en: 'Flares of a week or so', fr: 'Des poussées d’environ une semaine' },
        earlierCare: {
          en: 'Ibuprofen in a flare; it helps a little.',
          fr: 'Ibuprofène lors des poussées; aide un peu.',
        },
      },
      onsetKind: 'gradual',
      characters: ['aching', 'stiff'],
      timing: 'comes-and-goes',
      course: 'same',
      aggravating: [
        ['sitting'],
        { en: 'more than two hours at the desk', fr: 'plus de deux heures au bureau' },
      ],
      easing: [['walking']],
      dayPattern: ['worse-during-day'],
      sleep: { en: 'Good, on her side', fr: 'Bon, sur le côté' },
      work: 'none',
      effect: {
        en: 'Gets up more and more often through the afternoon; stops twice on the road to her sister’s.',
        fr: 'Se lève de plus en plus souvent l’après-midi; s’arrête deux fois en route vers chez sa sœur.',
      },
      goals: {
        en: 'I want to get through a day at my desk and drive to my sister’s without stopping.',
        fr: 'Je veux tenir une journée de bureau et conduire jusque chez ma sœur sans m’arrêter.',
      },
    },
  ],
  chart: {
    marks: [
      ['ache', 'spine-low', 'midline', 6],
      ['ache', 'low-back', 'left', 5],
      ['ache', 'low-back', 'right', 6],
      ['stiffness', 'mid-back', 'left', 2],
      ['stiffness', 'mid-back', 'right', 2],
    ],
  },
  measures: [
    ['pain-nprs', 6],
    ['pain-nprs-best', 2],
    ['pain-nprs-worst', 7],
    rated(4, 3, 5),
    ['odi', { total: 17, answered: 10 }],
    ['days-missed', 0],
  ],
  observation: {
    posture: [
      ['pelvis-tilted-forward', 'left', '', 'slight'],
      ['lordosis-increased', 'left', '', 'slight'],
    ],
    gait: ['even'],
    guarding: ['slow-to-move'],
    skin: ['unremarkable'],
    note: { en: 'Gets up from the chair in two steps.', fr: 'Se lève de la chaise en deux temps.' },
  },
  palpation: [
    [
      'low-back',
      'both',
      {
        tone: 'increased',
        tenderness: 2,
        textures: ['ropy'],
        note: { en: 'Beside the spine, L4 to S1', fr: 'De part et d’autre de la colonne, de L4 à S1' },
      },
    ],
    ['mid-back', 'both', { tone: 'increased', tenderness: 1, fascia: 'slight' }],
    ['hip', 'both', { tone: 'increased', tenderness: 1, note: { en: 'In front', fr: 'Devant' } }],
  ],
  motion: {
    instrument: 'inclinometer',
    reference: 'ama-common',
    lines: [
      [
        'lumbar-flexion',
        'active',
        {
          value: 40,
          pain: 4,
          where: { en: 'a pull at L4–S1', fr: 'une tension à L4–S1' },
        },
      ],
      [
        'lumbar-extension',
        'active',
        {
          value: 10,
          pain: 6,
          where: { en: 'across the belt line, familiar', fr: 'à la ceinture, familière' },
        },
      ],
      ['lumbar-lateral-flexion', 'active', 19, 18],
      ['hip-extension', 'passive', 8, 8],
    ],
    note: { en: 'Fingertips to mid-shin.', fr: 'Doigts à mi-tibia.' },
  },
  neurology: {
    strength: [
      ['hip-flexion', '5', '5'],
      ['knee-extension', '5', '5'],
      ['ankle-dorsiflexion', '5', '5'],
      ['great-toe-extension', '5', '5'],
      ['ankle-plantarflexion', '5', '5'],
    ],
    reflexes: [
      ['patellar', '2+', '2+'],
      ['achilles', '2+', '2+'],
    ],
    sensation: [
      ['l3', 'normal', 'normal'],
      ['l4', 'normal', 'normal'],
      ['l5', 'normal', 'normal'],
      ['s1', 'normal', 'normal'],
    ],
  },
  tests: [
    ['straight-leg-raise', 'left', 'negative', { value: 75, reproduced: ['stretch'] }],
    ['straight-leg-raise', 'right', 'negative', { value: 75, reproduced: ['stretch'] }],
    ['slump', 'both', 'negative'],
    ['kemp', 'left', 'negative'],
    ['kemp', 'right', 'equivocal', { reproduced: ['other-pain'] }],
    ['heel-walk', 'both', 'negative'],
    ['toe-walk', 'both', 'negative'],
    ['thigh-thrust', 'left', 'negative'],
    ['thigh-thrust', 'right', 'negative'],
    ['thomas', 'both', 'positive', { reproduced: ['stretch'] }],
  ],
  impression: {
    words: {
      en: 'Persistent non-specific low back pain linked to long sitting. Hip flexors short on both sides; nothing points to a nerve root or to the sacroiliac joints.',
      fr: 'Lombalgie non spécifique persistante liée à la position assise prolongée. Fléchisseurs de hanche courts des deux côtés; rien n’évoque une racine nerveuse ni les articulations sacro-iliaques.',
    },
    irritability: 'low',
    prognosis: 'good',
    prognosisNote: {
      en: 'walks already, sleeps well; two years is long',
      fr: 'marche déjà, dort bien; deux ans, c’est long',
    },
    barriers: ['work'],
    barriersNote: { en: 'long hours at month-end', fr: 'les longues heures de fin de mois' },
    massage: 'yes',
    massageNote: {
      en: 'with exercise, and a re-test after ten visits',
      fr: 'avec exercices et réévaluation après dix visites',
    },
    refer: 'no',
    links: [
      'motion.lumbar-extension-midline-active',
      'motion.lumbar-flexion-midline-active',
      'palpation.low-back-both',
      'tests.thomas-left',
      'tests.thomas-right',
    ],
  },
};
