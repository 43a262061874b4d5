import type { StoryAssessment } from '../storyAssessment.ts';
import { first, rated } from './officeBackFirst.ts';

/** The first day, after the flare, and the re-test that the plan ends in. */
export const officeBackAssessments: readonly StoryAssessment[] = [
  first,
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
