import { psfs, type StoryAssessment } from '../storyAssessment.ts';

const rated = psfs(
  { en: 'Whisking by hand', fr: 'Fouetter à la main' },
  { en: 'Piping a cake', fr: 'Décorer à la poche' },
  { en: 'Sleeping through the night', fr: 'Dormir toute la nuit' },
);

const POWER = [
  ['wrist-extension', '5', '5'],
  ['elbow-extension', '5', '5'],
  ['finger-flexion', '5', '5'],
  ['thumb-opposition', '5', '5'],
  ['little-finger-abduction', '5', '5'],
] as const;

const TOUCH = [
  ['c5', 'normal', 'normal'],
  ['c6', 'normal', 'normal'],
  ['c7', 'normal', 'normal'],
  ['c8', 'normal', 'normal'],
  ['t1', 'normal', 'normal'],
] as const;

const TENDONS = [
  ['biceps', '2+', '2+'],
  ['brachioradialis', '2+', '2+'],
  ['triceps', '2+', '2+'],
] as const;

/** A new complaint after a year; then the hand after its rest, before the nerve studies. */
export const carpalTunnelAssessments: readonly StoryAssessment[] = [
  {
    visit: 1,
    purpose: 'initial',
    complaints: [
      {
        first: {
          name: { en: 'Numb right hand', fr: 'Main droite engourdie' },
          places: [
            ['hand', 'right'],
            ['wrist', 'right'],
          ],
          ago: [4, 'months'],
          mechanism: {
            en: 'Weeks of whisking and stiff doughs; no injury.',
            fr: 'Des semaines de fouet et de pâtes fermes; aucune blessure.',
          },
          earlierEpisodes: 'no',
          earlierCare: {
            en: 'None; thyroid and sugar normal by her last blood test.',
            fr: 'Aucun; thyroïde et sucre normaux à la dernière prise de sang.',
          },
        },
        onsetKind: 'gradual',
        characters: ['numb', 'tingling'],
        timing: 'comes-and-goes',
        course: 'same',
        aggravating: [[], { en: 'whisking, and the night', fr: 'le fouet, et la nuit' }],
        easing: [[], { en: 'shaking the hand', fr: 'secouer la main' }],
        dayPattern: ['worse-night', 'wakes'],
        sleep: {
          en: 'Wakes every night and shakes the hand',
          fr: 'Se réveille chaque nuit et secoue la main',
        },
        work: 'none',
        effect: { en: 'Changes hands to whisk.', fr: 'Change de main pour fouetter.' },
        goals: {
          en: 'Sleep, and finish a bowl with my right hand.',
          fr: 'Dormir, et finir un bol de la main droite.',
        },
      },
    ],
    chart: {
      marks: [
        ['numbness', 'thumb', 'right', 4],
        ['numbness', 'index-finger', 'right', 5],
        ['numbness', 'middle-finger', 'right', 5],
        ['pins-and-needles', 'palm', 'right', 3],
      ],
    },
    measures: [
      ['pain-nprs', 5],
      ['pain-nprs-best', 0],
      ['pain-nprs-worst', 6],
      rated(4, 6, 3),
      ['sleep', 6],
      ['days-missed', 0],
    ],
    observation: {
      posture: [['shoulder-forward', 'right', 'right', 'slight']],
      guarding: ['none'],
      skin: ['unremarkable'],
      note: {
        en: 'Ball of the thumb as full as on the left.',
        fr: 'Éminence du pouce aussi pleine qu’à gauche.',
      },
    },
    palpation: [
      ['forearm', 'right', { tone: 'increased', tenderness: 2, textures: ['ropy'] }],
      ['forearm', 'left', { tone: 'normal', tenderness: 0 }],
      ['wrist', 'right', { tenderness: 1, temperature: 'normal' }],
      ['hand', 'right', { tone: 'increased', tenderness: 1 }],
      ['upper-trapezius', 'both', { tone: 'increased', tenderness: 1 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'aaos-norkin-white',
      lines: [
        ['wrist-flexion', 'active', 78, 75],
        ['wrist-extension', 'active', 70, 66],
        ['forearm-pronation', 'active', 80, 80],
        ['forearm-supination', 'active', 80, 80],
        ['cervical-rotation', 'active', 72, 72],
        ['cervical-lateral-flexion', 'active', 42, 42],
      ],
      note: {
        en: 'The fingers tingle when wrist flexion is held; no neck movement changes the hand.',
        fr: 'Les doigts picotent si la flexion du poignet est maintenue; aucun mouvement du cou ne change la main.',
      },
    },
    neurology: {
      strength: POWER,
      reflexes: TENDONS,
      sensation: TOUCH,
    },
    tests: [
      [
        'phalen',
        'right',
        'positive',
        {
          reproduced: ['numbness', 'pins-and-needles'],
          where: { en: 'thumb to middle finger', fr: 'du pouce au majeur' },
          note: { en: 'at 20 seconds', fr: 'à 20 secondes' },
        },
      ],
      ['phalen', 'left', 'negative'],
      [
        'tinel-wrist',
        'right',
        'positive',
        { reproduced: ['pins-and-needles'], where: { en: 'middle finger', fr: 'majeur' } },
      ],
      ['tinel-wrist', 'left', 'negative'],
      [
        'durkan',
        'right',
        'positive',
        {
          reproduced: ['numbness'],
          note: { en: 'at 25 seconds, let go at once', fr: 'à 25 secondes, relâché aussitôt' },
        },
      ],
      ['durkan', 'left', 'negative'],
      ['tinel-elbow', 'right', 'negative'],
      ['spurling', 'right', 'negative'],
    ],
    impression: {
      words: {
        en: 'Median nerve irritation at the right wrist, mild; muscle power and feeling intact, the neck clear.',
        fr: 'Irritation légère du nerf médian au poignet droit; force et toucher intacts, cou libre.',
      },
      irritability: 'moderate',
      prognosis: 'fair',
      prognosisNote: {
        en: 'depends on the load on the hand; to her physician if four weeks change nothing',
        fr: 'selon la charge de la main; médecin si rien ne change en quatre semaines',
      },
      barriers: ['work'],
      barriersNote: { en: 'orders that cannot wait', fr: 'des commandes qui n’attendent pas' },
      massage: 'with-care',
      massageNote: {
        en: 'no sustained pressure over the wrist crease',
        fr: 'aucune pression soutenue au pli du poignet',
      },
      refer: 'no',
      links: [
        'tests.phalen-right',
        'tests.durkan-right',
        'tests.tinel-wrist-right',
        'palpation.forearm-right',
      ],
    },
  },
  {
    visit: 5,
    purpose: 're-assessment',
    skipped: ['observation'],
    complaints: [
      {
        onsetKind: 'gradual',
        characters: ['tingling'],
        timing: 'comes-and-goes',
        course: 'better',
        aggravating: [[], { en: 'piping', fr: 'la poche à douille' }],
        easing: [['rest'], { en: 'the splint at night', fr: 'l’attelle la nuit' }],
        dayPattern: ['no-pattern'],
        sleep: { en: 'Quiet with the splint', fr: 'Calme avec l’attelle' },
        work: 'modified',
        effect: {
          en: 'Back at work with the mixer and a taller bench; tingling once, after piping.',
          fr: 'De retour au travail avec le batteur et un plan plus haut; un picotement, après la poche.',
        },
        goals: { en: 'That it stays so.', fr: 'Que ça reste ainsi.' },
      },
    ],
    chart: {
      marks: [
        ['pins-and-needles', 'index-finger', 'right', 2],
        ['pins-and-needles', 'middle-finger', 'right', 3],
      ],
    },
    measures: [
      ['pain-nprs', 3],
      ['pain-nprs-best', 0],
      ['pain-nprs-worst', 4],
      rated(6, 7, 8),
      ['sleep', 2],
      ['days-missed', 10],
      ['pgic', 3],
    ],
    palpation: [
      ['forearm', 'right', { tone: 'increased', tenderness: 1 }],
      ['forearm', 'left', { tone: 'normal', tenderness: 0 }],
      ['hand', 'right', { tone: 'normal', tenderness: 1 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'aaos-norkin-white',
      lines: [
        ['wrist-flexion', 'active', 78, 76],
        ['wrist-extension', 'active', 70, 68],
      ],
    },
    neurology: {
      strength: POWER,
      reflexes: TENDONS,
      sensation: TOUCH,
      note: {
        en: 'Touch was duller at the right index and middle fingers three weeks ago; equal since she rested the hand.',
        fr: 'Toucher émoussé à l’index et au majeur droits il y a trois semaines; égal depuis le repos de la main.',
      },
    },
    tests: [
      [
        'phalen',
        'right',
        'equivocal',
        {
          reproduced: ['pins-and-needles'],
          where: { en: 'middle finger', fr: 'majeur' },
          note: { en: 'at 50 seconds', fr: 'à 50 secondes' },
        },
      ],
      ['phalen', 'left', 'negative'],
      [
        'durkan',
        'right',
        'not-tested',
        {
          note: { en: 'no held pressure on the wrist crease', fr: 'aucune pression tenue au pli du poignet' },
        },
      ],
    ],
    impression: {
      words: {
        en: 'Median nerve irritation at the right wrist, settled at present: power and feeling equal to the left. The nerve studies will say more.',
        fr: 'Irritation du nerf médian au poignet droit, calme pour le moment : force et toucher égaux à gauche. Les études nerveuses en diront plus.',
      },
      irritability: 'low',
      prognosis: 'fair',
      prognosisNote: { en: 'as long as the hand is spared', fr: 'tant que la main est ménagée' },
      barriers: ['work'],
      barriersNote: { en: 'long days before weddings', fr: 'les longues journées avant les noces' },
      massage: 'with-care',
      massageNote: {
        en: 'no sustained pressure over the wrist crease',
        fr: 'aucune pression soutenue au pli du poignet',
      },
      refer: 'yes',
      referTo: {
        en: 'her physician, who has asked for nerve studies',
        fr: 'son médecin, qui a demandé des études nerveuses',
      },
      links: ['tests.phalen-right', 'palpation.forearm-right'],
    },
  },
];
