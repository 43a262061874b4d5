import { psfs, type StoryAssessment } from '../storyAssessment.ts';

const rated = psfs(
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

/** The first day, after the flare, and the re-test that the plan ends in. */
export const officeBackAssessments: readonly StoryAssessment[] = [
  {
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
  },
  {
    visit: 5,
    purpose: 're-assessment',
    skipped: ['observation', 'neurology'],
    agreed: ['gluteal'],
    complaints: [
      {
        onsetKind: 'gradual',
        characters: ['aching', 'stiff'],
        timing: 'comes-and-goes',
        course: 'better',
        aggravating: [
          ['sitting'],
          { en: 'more than three hours at the desk', fr: 'plus de trois heures au bureau' },
        ],
        easing: [['walking', 'heat']],
        dayPattern: ['stiff-under-30', 'worse-during-day'],
        sleep: { en: 'Good, also in the flare', fr: 'Bon, même pendant la poussée' },
        work: 'none',
        effect: {
          en: 'A flare after month-end kept her from the bridges; it was gone in four days.',
          fr: 'Une poussée après la fin de mois l’a privée des ponts; disparue en quatre jours.',
        },
        goals: { en: 'The same two: the desk and the drive.', fr: 'Les deux mêmes : le bureau et la route.' },
      },
    ],
    chart: {
      marks: [
        ['ache', 'spine-low', 'midline', 4],
        ['stiffness', 'low-back', 'left', 3],
        ['stiffness', 'low-back', 'right', 3],
      ],
      points: [{ view: 'back', from: ['low-back-side', 'right'], to: ['hip-side', 'right'], intensity: 4 }],
    },
    measures: [
      ['pain-nprs', 4],
      ['pain-nprs-best', 1],
      ['pain-nprs-worst', 7],
      rated(6, 4, 6),
      ['odi', { total: 13, answered: 10 }],
      ['days-missed', 0],
    ],
    palpation: [
      ['low-back', 'both', { tone: 'increased', tenderness: 1 }],
      [
        'low-back',
        'right',
        {
          tone: 'increased',
          tenderness: 2,
          textures: ['taut-band'],
          triggerPoint: 'active',
          refersTo: [['hip', 'right']],
          note: {
            en: 'Quadratus lumborum, to the iliac crest',
            fr: 'Carré des lombes, vers la crête iliaque',
          },
        },
      ],
      [
        'gluteal',
        'both',
        { tone: 'increased', tenderness: 2, note: { en: 'Gluteus medius', fr: 'Moyen fessier' } },
      ],
    ],
    motion: {
      instrument: 'inclinometer',
      reference: 'ama-common',
      lines: [
        [
          'lumbar-flexion',
          'active',
          {
            value: 52,
            pain: 1,
            where: { en: 'a pull at L4–S1', fr: 'une tension à L4–S1' },
          },
        ],
        ['lumbar-extension', 'active', { value: 12, pain: 0 }],
        ['lumbar-lateral-flexion', 'active', 22, 20],
        ['hip-extension', 'passive', 12, 11],
      ],
      note: {
        en: 'Fingertips to the ankle; extension stiff, no longer painful.',
        fr: 'Doigts à la cheville; extension raide, non plus douloureuse.',
      },
    },
    tests: [
      ['straight-leg-raise', 'left', 'negative', { value: 80, reproduced: ['stretch'] }],
      ['straight-leg-raise', 'right', 'negative', { value: 80, reproduced: ['stretch'] }],
      ['slump', 'both', 'negative'],
      ['kemp', 'left', 'negative'],
      ['kemp', 'right', 'negative'],
      ['thomas', 'both', 'positive', { reproduced: ['stretch'] }],
    ],
    impression: {
      words: {
        en: 'The same persistent low back pain, recovered from a flare after a heavy week. The right quadratus lumborum and the hips add to it; the tolerance for sitting is growing.',
        fr: 'La même lombalgie persistante, remise d’une poussée après une semaine lourde. Le carré des lombes droit et les hanches s’y ajoutent; la tolérance assise augmente.',
      },
      irritability: 'low',
      prognosis: 'good',
      prognosisNote: {
        en: 'with the sit–stand desk she has on loan',
        fr: 'avec le bureau assis–debout qu’on lui prête',
      },
      barriers: ['work'],
      massage: 'yes',
      refer: 'no',
      links: ['palpation.low-back-right', 'palpation.gluteal-both', 'motion.lumbar-extension-midline-active'],
    },
  },
  {
    visit: 9,
    purpose: 'discharge',
    skipped: ['neurology'],
    agreed: ['gluteal'],
    complaints: [
      {
        onsetKind: 'gradual',
        characters: ['stiff'],
        timing: 'comes-and-goes',
        course: 'better',
        aggravating: [
          ['sitting'],
          { en: 'more than four hours at the desk', fr: 'plus de quatre heures au bureau' },
        ],
        easing: [['walking', 'exercise']],
        dayPattern: ['no-pattern'],
        sleep: { en: 'Good', fr: 'Bon' },
        work: 'none',
        effect: {
          en: 'Whole days without thinking of her back; drove four hours to her sister’s.',
          fr: 'Des jours entiers sans penser à son dos; quatre heures de route chez sa sœur.',
        },
        goals: {
          en: 'Both reached. Now to keep it on my own.',
          fr: 'Les deux atteints. Maintenant, le garder par moi-même.',
        },
      },
    ],
    chart: {
      marks: [
        ['stiffness', 'spine-low', 'midline', 3],
        ['stiffness', 'low-back', 'right', 2],
      ],
    },
    measures: [
      ['pain-nprs', 3],
      ['pain-nprs-best', 0],
      ['pain-nprs-worst', 4],
      rated(8, 8, 9),
      ['odi', { total: 7, answered: 10 }],
      ['days-missed', 0],
      ['pgic', 2],
    ],
    observation: {
      posture: [['pelvis-tilted-forward', 'left', '', 'slight']],
      gait: ['even'],
      guarding: ['none'],
      skin: ['unremarkable'],
    },
    palpation: [
      ['low-back', 'both', { tone: 'normal', tenderness: 1 }],
      [
        'low-back',
        'right',
        {
          tone: 'increased',
          tenderness: 1,
          triggerPoint: 'latent',
          note: { en: 'Quadratus lumborum; refers nowhere now', fr: 'Carré des lombes; ne réfère plus' },
        },
      ],
      ['gluteal', 'both', { tone: 'normal', tenderness: 1 }],
      ['mid-back', 'both', { tone: 'normal', tenderness: 0, fascia: 'none' }],
      ['hip', 'both', { tone: 'normal', tenderness: 0 }],
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
            where: { en: 'a slight pull at L4–S1', fr: 'une légère tension à L4–S1' },
          },
        ],
        ['lumbar-extension', 'active', { value: 25, pain: 0 }],
        ['lumbar-lateral-flexion', 'active', 25, 24],
        ['hip-extension', 'passive', 20, 20],
      ],
      note: { en: 'Fingertips to the floor.', fr: 'Doigts au sol.' },
    },
    tests: [
      ['straight-leg-raise', 'left', 'negative', { value: 85, reproduced: ['stretch'] }],
      ['straight-leg-raise', 'right', 'negative', { value: 85, reproduced: ['stretch'] }],
      ['slump', 'both', 'negative'],
      ['kemp', 'left', 'negative'],
      ['kemp', 'right', 'negative'],
      [
        'thomas',
        'both',
        'negative',
        {
          reproduced: ['stretch'],
          note: { en: 'thighs nearly level', fr: 'cuisses presque à l’horizontale' },
        },
      ],
    ],
    impression: {
      words: {
        en: 'Unchanged in kind and much less limiting: low back pain linked to long sitting, which she now handles by herself.',
        fr: 'Inchangée dans sa nature, bien moins limitante : lombalgie liée à la position assise prolongée, qu’elle gère maintenant elle-même.',
      },
      irritability: 'low',
      prognosis: 'good',
      prognosisNote: {
        en: 'as long as she keeps up the exercises',
        fr: 'tant qu’elle poursuit les exercices',
      },
      massage: 'yes',
      massageNote: {
        en: 'at her own decision, after six weeks by herself',
        fr: 'si elle le décide, après six semaines seule',
      },
      refer: 'no',
      links: ['motion.lumbar-extension-midline-active', 'palpation.low-back-right'],
    },
  },
];
