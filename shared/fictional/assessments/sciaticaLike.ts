import { psfs, type StoryAssessment } from '../storyAssessment.ts';

const rated = psfs(
  { en: 'Driving for an hour', fr: 'Conduire une heure' },
  { en: 'Lifting a 20 kg parcel', fr: 'Lever un colis de 20 kg' },
  { en: 'Carrying his daughter upstairs', fr: 'Porter sa fille dans l’escalier' },
);

const SOUND = {
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
    ['s2', 'normal', 'normal'],
  ],
} as const;

/** Nerve screen first; the physician is asked to see him as well. At the end everything is equal again. */
export const sciaticaLikeAssessments: readonly StoryAssessment[] = [
  {
    visit: 0,
    purpose: 'initial',
    complaints: [
      {
        first: {
          name: { en: 'Burning down the left leg', fr: 'Brûlure dans la jambe gauche' },
          places: [
            ['low-back', 'left'],
            ['gluteal', 'left'],
            ['thigh-posterior', 'left'],
            ['calf', 'left'],
          ],
          ago: [3, 'weeks'],
          mechanism: {
            en: 'Lifting a fridge from the van; pain at once in the low back, in the leg the next morning.',
            fr: 'En levant un frigo du camion; douleur aussitôt au bas du dos, à la jambe le lendemain matin.',
          },
          earlierEpisodes: 'no',
          earlierCare: {
            en: 'Naproxen as needed; takes the edge off.',
            fr: 'Naproxène au besoin; atténue la douleur.',
          },
        },
        onsetKind: 'sudden',
        radiatesTo: { en: 'the outer side of the left calf', fr: 'le côté externe du mollet gauche' },
        characters: ['burning', 'shooting'],
        timing: 'with-movement',
        course: 'same',
        aggravating: [['driving', 'sitting', 'bending', 'lifting']],
        easing: [['walking']],
        dayPattern: ['wakes'],
        sleep: { en: 'Wakes when he turns over', fr: 'Se réveille en se tournant' },
        work: 'modified',
        effect: {
          en: 'Leaves the heaviest parcels; cannot carry his daughter upstairs.',
          fr: 'Laisse les plus gros colis; ne peut porter sa fille dans l’escalier.',
        },
        goals: {
          en: 'Full shifts again, and carry my little girl to bed.',
          fr: 'Refaire des quarts complets et porter ma petite au lit.',
        },
      },
    ],
    chart: {
      marks: [['ache', 'low-back', 'left', 4]],
      strokes: [
        {
          kind: 'burning',
          view: 'back',
          through: [
            ['gluteal-lower', 'left'],
            ['hamstring-outer', 'left'],
            ['knee-back', 'left'],
            ['calf-outer', 'left'],
          ],
          intensity: 6,
        },
      ],
    },
    measures: [
      ['pain-nprs', 6],
      ['pain-nprs-best', 3],
      ['pain-nprs-worst', 8],
      rated(3, 2, 2),
      ['rmdq', { ticked: [2, 3, 4, 5, 6, 8, 11, 12, 13, 14, 16, 17, 21, 23] }],
      ['sleep', 6],
      ['days-missed', 2],
    ],
    observation: {
      posture: [
        ['trunk-shifted', 'back', 'right', 'slight'],
        ['lordosis-reduced', 'left', '', 'moderate'],
      ],
      gait: ['antalgic'],
      guarding: ['stiff', 'avoids-loading'],
      skin: ['unremarkable'],
      note: { en: 'Sits with the weight on the right.', fr: 'S’assoit avec le poids à droite.' },
    },
    palpation: [
      [
        'low-back',
        'left',
        { tone: 'spasm', tenderness: 2, note: { en: 'Beside L4 and L5', fr: 'À côté de L4 et L5' } },
      ],
      ['low-back', 'right', { tone: 'increased', tenderness: 1 }],
      [
        'thigh-posterior',
        'left',
        {
          tone: 'increased',
          tenderness: 1,
          note: {
            en: 'No pressure held; nothing sent down the leg',
            fr: 'Aucune pression tenue; rien n’est descendu dans la jambe',
          },
        },
      ],
    ],
    motion: {
      instrument: 'inclinometer',
      reference: 'ama-common',
      lines: [
        [
          'lumbar-flexion',
          'active',
          { value: 28, pain: 7, where: { en: 'down to the outer calf', fr: 'jusqu’au mollet externe' } },
        ],
        [
          'lumbar-extension',
          'active',
          { value: 14, pain: 3, where: { en: 'low back only', fr: 'bas du dos seulement' } },
        ],
        [
          'lumbar-lateral-flexion',
          'active',
          { value: 14, pain: 5, where: { en: 'left buttock', fr: 'fesse gauche' } },
          21,
        ],
      ],
    },
    neurology: {
      ...SOUND,
      note: {
        en: 'Saddle sensation asked about and normal; not examined.',
        fr: 'Sensibilité en selle demandée et normale; non examinée.',
      },
    },
    tests: [
      [
        'straight-leg-raise',
        'left',
        'positive',
        { value: 45, reproduced: ['familiar-pain'], where: { en: 'outer calf', fr: 'mollet externe' } },
      ],
      ['straight-leg-raise', 'right', 'negative', { value: 80, reproduced: ['stretch'] }],
      ['crossed-straight-leg-raise', 'right', 'negative', { value: 80 }],
      [
        'slump',
        'left',
        'positive',
        {
          value: -30,
          reproduced: ['familiar-pain', 'relief'],
          note: { en: 'eases when he lifts his head', fr: 'diminue quand il relève la tête' },
        },
      ],
      ['slump', 'right', 'negative', { value: -5 }],
      ['femoral-nerve-stretch', 'both', 'negative'],
      ['heel-walk', 'both', 'negative'],
      ['toe-walk', 'both', 'negative'],
      ['plantar-response', 'both', 'negative'],
    ],
    impression: {
      words: {
        en: 'Low back pain with nerve root irritation on the left, three weeks old, without loss of strength, reflex or feeling.',
        fr: 'Lombalgie avec irritation radiculaire gauche de trois semaines, sans perte de force, de réflexe ni de sensibilité.',
      },
      irritability: 'moderate',
      prognosis: 'good',
      prognosisNote: {
        en: 'as long as power and feeling stay',
        fr: 'tant que la force et le toucher restent',
      },
      barriers: ['work'],
      barriersNote: {
        en: 'heavy parcels and hours at the wheel',
        fr: 'les gros colis et les heures au volant',
      },
      massage: 'with-care',
      massageNote: {
        en: 'no pressure on a spot that sends pain down the leg; nerve screen each visit',
        fr: 'aucune pression qui descend dans la jambe; dépistage nerveux à chaque visite',
      },
      refer: 'yes',
      referTo: {
        en: 'his physician this week, as well as treatment',
        fr: 'son médecin cette semaine, en plus du traitement',
      },
      links: [
        'tests.straight-leg-raise-left',
        'tests.slump-left',
        'motion.lumbar-flexion-midline-active',
        'palpation.low-back-left',
      ],
    },
  },
  {
    visit: 5,
    purpose: 'discharge',
    complaints: [
      {
        onsetKind: 'sudden',
        characters: ['stiff'],
        timing: 'comes-and-goes',
        course: 'better',
        aggravating: [[], { en: 'long drives', fr: 'les longs trajets' }],
        easing: [['walking', 'exercise']],
        dayPattern: ['no-pattern'],
        sleep: { en: 'Sleeps through', fr: 'Dort toute la nuit' },
        work: 'none',
        effect: {
          en: 'Full shifts for a week; two people for the largest cartons.',
          fr: 'Quarts complets depuis une semaine; à deux pour les plus gros cartons.',
        },
        goals: {
          en: 'Done: she falls asleep on my shoulder.',
          fr: 'C’est fait : elle s’endort sur mon épaule.',
        },
      },
    ],
    chart: { marks: [['stiffness', 'low-back', 'left', 2]] },
    measures: [
      ['pain-nprs', 2],
      ['pain-nprs-best', 0],
      ['pain-nprs-worst', 3],
      rated(7, 9, 9),
      ['rmdq', { ticked: [6, 11] }],
      ['sleep', 0],
      ['days-missed', 0],
      ['pgic', 1],
    ],
    observation: { gait: ['even'], guarding: ['none'], skin: ['unremarkable'] },
    palpation: [
      ['low-back', 'left', { tone: 'increased', tenderness: 1 }],
      ['low-back', 'right', { tone: 'normal', tenderness: 0 }],
      ['thigh-posterior', 'left', { tone: 'normal', tenderness: 0 }],
    ],
    motion: {
      instrument: 'inclinometer',
      reference: 'ama-common',
      lines: [
        [
          'lumbar-flexion',
          'active',
          {
            value: 60,
            pain: 1,
            where: { en: 'low back, a mild pull', fr: 'bas du dos, une légère tension' },
          },
        ],
        ['lumbar-extension', 'active', { value: 26, pain: 0 }],
        ['lumbar-lateral-flexion', 'active', 25, 25],
      ],
    },
    neurology: SOUND,
    tests: [
      ['straight-leg-raise', 'left', 'negative', { value: 80, reproduced: ['stretch'] }],
      ['straight-leg-raise', 'right', 'negative', { value: 80, reproduced: ['stretch'] }],
      ['crossed-straight-leg-raise', 'right', 'negative', { value: 80 }],
      ['slump', 'left', 'negative', { value: -5 }],
      ['slump', 'right', 'negative', { value: -5 }],
      ['femoral-nerve-stretch', 'both', 'negative'],
      ['heel-walk', 'both', 'negative'],
      ['toe-walk', 'both', 'negative'],
      ['plantar-response', 'both', 'negative'],
    ],
    impression: {
      words: {
        en: 'The nerve irritation has settled; what is left is stiffness of the low back on long drives.',
        fr: 'L’irritation nerveuse s’est apaisée; il reste une raideur du bas du dos sur longue route.',
      },
      irritability: 'low',
      prognosis: 'good',
      massage: 'yes',
      massageNote: {
        en: 'if he decides so; no further booking',
        fr: 's’il le décide; aucun autre rendez-vous',
      },
      refer: 'no',
      links: ['palpation.low-back-left'],
    },
  },
];
