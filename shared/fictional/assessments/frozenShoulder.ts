import { psfs, type StoryAssessment } from '../storyAssessment.ts';

const rated = psfs(
  { en: 'Writing on the board', fr: 'Écrire au tableau' },
  { en: 'Fastening a bra behind', fr: 'Agrafer dans le dos' },
  { en: 'Sleeping on the left', fr: 'Dormir à gauche' },
);

const FEELING = {
  sensation: [
    ['c4', 'normal', 'normal'],
    ['c5', 'normal', 'normal'],
    ['c6', 'normal', 'normal'],
    ['c7', 'normal', 'normal'],
    ['c8', 'normal', 'normal'],
  ],
} as const;

/** Active and passive range of the left shoulder, both small; then how far it has come. */
export const frozenShoulderAssessments: readonly StoryAssessment[] = [
  {
    visit: 0,
    purpose: 'initial',
    flags: {
      'night-pain': {
        action: 'cleared-by-physician',
        note: {
          en: 'Films clear; the physician’s letter names adhesive capsulitis.',
          fr: 'Radiographies normales; la lettre du médecin parle de capsulite rétractile.',
        },
      },
    },
    complaints: [
      {
        first: {
          name: { en: 'Stiff, painful left shoulder', fr: 'Épaule gauche raide et douloureuse' },
          places: [['shoulder', 'left']],
          ago: [5, 'months'],
          mechanism: {
            en: 'No injury; first noticed on reaching back for a seat belt.',
            fr: 'Aucune blessure; d’abord remarquée en cherchant la ceinture derrière elle.',
          },
          earlierEpisodes: 'no',
          earlierCare: {
            en: 'Films and a letter from her physician.',
            fr: 'Radiographies et lettre de son médecin.',
          },
        },
        onsetKind: 'gradual',
        radiatesTo: { en: 'the outer upper arm', fr: 'le côté du bras' },
        characters: ['aching', 'stiff', 'sharp'],
        timing: 'constant',
        course: 'worse',
        aggravating: [['overhead', 'reaching'], { en: 'sudden movements', fr: 'les gestes brusques' }],
        easing: [[], { en: 'holding the arm close', fr: 'tenir le bras contre soi' }],
        dayPattern: ['worse-night', 'wakes'],
        sleep: { en: 'The shoulder wakes her', fr: 'L’épaule la réveille' },
        work: 'modified',
        effect: {
          en: 'Cannot reach the board or fasten a bra; writes on paper and projects it.',
          fr: 'N’atteint pas le tableau, n’agrafe plus dans le dos; écrit sur papier et projette.',
        },
        goals: {
          en: 'Write on the board, fasten my bra, sleep on my left.',
          fr: 'Écrire au tableau, agrafer mon soutien-gorge, dormir à gauche.',
        },
      },
    ],
    chart: {
      marks: [
        ['ache', 'shoulder-front', 'left', 7],
        ['ache', 'shoulder-side', 'left', 7],
        ['stiffness', 'shoulder-back', 'left', 5],
        ['ache', 'upper-arm-front', 'left', 4],
        ['stiffness', 'upper-trapezius', 'left', 4],
      ],
    },
    measures: [
      ['pain-nprs', 7],
      ['pain-nprs-best', 4],
      ['pain-nprs-worst', 9],
      rated(2, 1, 1),
      ['sleep', 8],
      ['days-missed', 0],
    ],
    observation: {
      posture: [
        ['shoulder-high', 'back', 'left', 'moderate'],
        ['shoulder-forward', 'left', 'left', 'slight'],
      ],
      gait: ['even'],
      guarding: ['holding'],
      skin: ['unremarkable'],
      note: {
        en: 'The left shoulder blade rises before the arm does.',
        fr: 'L’omoplate gauche monte avant le bras.',
      },
    },
    palpation: [
      ['shoulder', 'left', { tone: 'increased', tenderness: 2, temperature: 'normal' }],
      ['upper-trapezius', 'left', { tone: 'increased', tenderness: 2 }],
      ['scapula', 'left', { tone: 'increased', tenderness: 1 }],
      ['upper-back', 'both', { tone: 'increased', tenderness: 1, fascia: 'slight' }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'aaos-norkin-white',
      lines: [
        ['shoulder-flexion', 'active', { value: 85, pain: 6 }, 170],
        ['shoulder-abduction', 'active', { value: 60, pain: 7 }, 170],
        ['shoulder-medial-rotation', 'active', { value: 30, pain: 5 }, 70],
        ['shoulder-lateral-rotation', 'active', { value: 5, pain: 7 }, 70],
        ['shoulder-flexion', 'passive', { value: 85, pain: 6, endFeel: 'capsular' }, null],
        ['shoulder-abduction', 'passive', { value: 60, pain: 7, endFeel: 'capsular' }, null],
        ['shoulder-medial-rotation', 'passive', { value: 30, pain: 5, endFeel: 'capsular' }, null],
        ['shoulder-lateral-rotation', 'passive', { value: 5, pain: 7, endFeel: 'capsular' }, null],
        ['shoulder-medial-rotation', 'resisted', { resisted: 'strong-painless' }, null],
        ['shoulder-lateral-rotation', 'resisted', { resisted: 'strong-painless' }, null],
      ],
      note: {
        en: 'Capsular pattern: outward rotation lost most, then abduction, then inward rotation. Never forced.',
        fr: 'Patron capsulaire : rotation externe la plus réduite, puis abduction, puis rotation interne. Jamais forcé.',
      },
    },
    neurology: FEELING,
    tests: [
      ['spurling', 'left', 'negative'],
      ['resisted-lateral-rotation', 'left', 'negative'],
      ['belly-press', 'left', 'negative'],
      [
        'hawkins-kennedy',
        'left',
        'unable',
        { note: { en: 'the position is out of reach', fr: 'la position est hors d’atteinte' } },
      ],
      [
        'empty-can',
        'left',
        'unable',
        { note: { en: 'the position is out of reach', fr: 'la position est hors d’atteinte' } },
      ],
    ],
    impression: {
      words: {
        en: 'Painful, stiffening phase of a left shoulder; active and passive range equally lost with a capsular end-feel, which fits the physician’s letter.',
        fr: 'Épaule gauche en phase douloureuse, enraidissante; amplitudes active et passive réduites également, sensation capsulaire, conforme à la lettre du médecin.',
      },
      irritability: 'high',
      prognosis: 'fair',
      prognosisNote: { en: 'a matter of months, not weeks', fr: 'une affaire de mois, pas de semaines' },
      barriers: ['poor-sleep', 'other-illness'],
      barriersNote: { en: 'diabetes type 2, steady', fr: 'diabète de type 2, stable' },
      massage: 'with-care',
      massageNote: {
        en: 'inside the painless range; feeling checked before heat',
        fr: 'dans l’amplitude indolore; toucher vérifié avant la chaleur',
      },
      refer: 'no',
      links: [
        'motion.shoulder-lateral-rotation-left-passive',
        'motion.shoulder-abduction-left-passive',
        'motion.shoulder-medial-rotation-left-passive',
        'palpation.shoulder-left',
      ],
    },
  },
  {
    visit: 7,
    purpose: 're-assessment',
    complaints: [
      {
        onsetKind: 'gradual',
        characters: ['stiff'],
        timing: 'with-movement',
        course: 'better',
        aggravating: [['overhead', 'reaching'], { en: 'the end of the range', fr: 'la fin d’amplitude' }],
        easing: [['heat', 'exercise']],
        dayPattern: ['no-pattern'],
        sleep: { en: 'Sleeps through', fr: 'Dort toute la nuit' },
        work: 'none',
        effect: {
          en: 'Writes on two thirds of the board; fastens her bra behind again, slowly.',
          fr: 'Écrit aux deux tiers du tableau; agrafe de nouveau dans le dos, lentement.',
        },
        goals: { en: 'The top third of the board.', fr: 'Le tiers du haut du tableau.' },
      },
    ],
    chart: {
      marks: [
        ['stiffness', 'shoulder-front', 'left', 2],
        ['stiffness', 'shoulder-side', 'left', 2],
      ],
    },
    measures: [
      ['pain-nprs', 2],
      ['pain-nprs-best', 0],
      ['pain-nprs-worst', 3],
      rated(6, 6, 8),
      ['sleep', 1],
      ['days-missed', 0],
      ['pgic', 2],
    ],
    observation: {
      posture: [['shoulder-high', 'back', 'left', 'slight']],
      gait: ['even'],
      guarding: ['none'],
      skin: ['unremarkable'],
      note: {
        en: 'The shoulder blade moves with the arm.',
        fr: 'L’omoplate bouge avec le bras.',
      },
    },
    palpation: [
      ['shoulder', 'left', { tone: 'normal', tenderness: 1 }],
      ['upper-trapezius', 'left', { tone: 'normal', tenderness: 1 }],
      ['scapula', 'left', { tone: 'increased', tenderness: 1 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'aaos-norkin-white',
      lines: [
        ['shoulder-flexion', 'active', { value: 125, pain: 1 }, 170],
        ['shoulder-abduction', 'active', { value: 100, pain: 2 }, 170],
        ['shoulder-medial-rotation', 'active', { value: 50, pain: 1 }, 70],
        ['shoulder-lateral-rotation', 'active', { value: 28, pain: 2 }, 70],
        ['shoulder-flexion', 'passive', { value: 130, pain: 1, endFeel: 'capsular' }, null],
        ['shoulder-abduction', 'passive', { value: 105, pain: 2, endFeel: 'capsular' }, null],
        ['shoulder-medial-rotation', 'passive', { value: 52, pain: 1, endFeel: 'capsular' }, null],
        ['shoulder-lateral-rotation', 'passive', { value: 32, pain: 2, endFeel: 'capsular' }, null],
        ['shoulder-medial-rotation', 'resisted', { resisted: 'strong-painless' }, null],
        ['shoulder-lateral-rotation', 'resisted', { resisted: 'strong-painless' }, null],
      ],
    },
    neurology: FEELING,
    tests: [
      ['spurling', 'left', 'negative'],
      ['resisted-lateral-rotation', 'left', 'negative'],
      ['belly-press', 'left', 'negative'],
      ['hawkins-kennedy', 'left', 'negative', { reproduced: ['stretch'] }],
      ['empty-can', 'left', 'negative'],
    ],
    impression: {
      words: {
        en: 'Thawing phase; still a capsular end-feel, little pain. Function is ahead of the numbers.',
        fr: 'Phase de récupération; sensation encore capsulaire, peu de douleur. La fonction devance les chiffres.',
      },
      irritability: 'low',
      prognosis: 'good',
      prognosisNote: {
        en: 'slow and steady with the daily habit',
        fr: 'lent et régulier avec l’habitude quotidienne',
      },
      massage: 'yes',
      massageNote: {
        en: 'every three weeks, with strength in small doses',
        fr: 'aux trois semaines, avec de la force à petites doses',
      },
      refer: 'no',
      links: ['motion.shoulder-lateral-rotation-left-passive', 'motion.shoulder-abduction-left-passive'],
    },
  },
];
