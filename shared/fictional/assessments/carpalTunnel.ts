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

const TENDONS = [
  ['biceps', '2+', '2+'],
  ['brachioradialis', '2+', '2+'],
  ['triceps', '2+', '2+'],
] as const;

/** A new complaint after a year; three weeks later feeling is going, and she is sent on. */
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
            en: 'No injury; it began in a season of whisking and stiff doughs.',
            fr: 'Aucune blessure; venu avec le fouet et les pâtes fermes.',
          },
          earlierEpisodes: 'no',
          earlierCare: {
            en: 'None so far. Thyroid and sugar normal by her last blood test.',
            fr: 'Aucun jusqu’ici. Thyroïde et sucre normaux à la dernière prise de sang.',
          },
        },
        onsetKind: 'gradual',
        characters: ['numb', 'tingling'],
        timing: 'comes-and-goes',
        course: 'worse',
        aggravating: [[], { en: 'whisking; the night', fr: 'le fouet; la nuit' }],
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
        [
          'wrist-flexion',
          'active',
          78,
          { value: 75, where: { en: 'tingling if it is held', fr: 'picotement si maintenue' } },
        ],
        ['wrist-extension', 'active', 70, 66],
        ['forearm-pronation', 'active', 80, 80],
        ['forearm-supination', 'active', 80, 80],
        ['cervical-rotation', 'active', 72, 72],
        ['cervical-lateral-flexion', 'active', 42, 42],
      ],
      note: {
        en: 'No neck movement changes the hand.',
        fr: 'Aucun mouvement du cou ne change la main.',
      },
    },
    neurology: {
      strength: POWER,
      reflexes: TENDONS,
      sensation: [
        ['c5', 'normal', 'normal'],
        ['c6', 'normal', 'normal'],
        ['c7', 'normal', 'normal'],
        ['c8', 'normal', 'normal'],
        ['t1', 'normal', 'normal'],
      ],
    },
    tests: [
      [
        'phalen',
        'right',
        'positive',
        {
          reproduced: ['numbness', 'pins-and-needles'],
          where: { en: 'thumb to middle finger', fr: 'du pouce au majeur' },
          note: { en: 'Familiar at 20 seconds.', fr: 'Familier à 20 secondes.' },
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
          note: { en: 'At 25 seconds; let go at once.', fr: 'À 25 secondes; relâché aussitôt.' },
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
      prognosisNote: { en: 'depends on the load on the hand', fr: 'selon la charge de la main' },
      barriers: ['work'],
      barriersNote: { en: 'orders cannot wait', fr: 'les commandes n’attendent pas' },
      massage: 'with-care',
      massageNote: {
        en: 'no sustained pressure over the wrist crease',
        fr: 'aucune pression soutenue au pli du poignet',
      },
      refer: 'no',
      referTo: {
        en: 'Her physician if four weeks change nothing',
        fr: 'Médecin si rien ne change en quatre semaines',
      },
      links: [
        'tests.phalen-right',
        'tests.durkan-right',
        'tests.tinel-wrist-right',
        'palpation.forearm-right',
      ],
    },
  },
  {
    visit: 3,
    purpose: 're-assessment',
    skipped: ['observation'],
    complaints: [
      {
        onsetKind: 'gradual',
        characters: ['numb', 'tingling'],
        timing: 'comes-and-goes',
        course: 'worse',
        aggravating: [
          [],
          {
            en: 'piping and whisking; fourteen hours on Friday',
            fr: 'la poche et le fouet; quatorze heures vendredi',
          },
        ],
        easing: [['rest'], { en: 'the splint at night', fr: 'l’attelle la nuit' }],
        dayPattern: ['worse-during-day'],
        sleep: { en: 'Better with the splint', fr: 'Mieux avec l’attelle' },
        work: 'none',
        effect: {
          en: 'Numb by day as well; dropped a spoon.',
          fr: 'Engourdie aussi le jour; a échappé une cuillère.',
        },
        goals: { en: 'That the feeling comes back.', fr: 'Que le toucher revienne.' },
      },
    ],
    chart: {
      marks: [
        ['numbness', 'thumb', 'right', 5],
        ['numbness', 'index-finger', 'right', 7],
        ['numbness', 'middle-finger', 'right', 7],
        ['pins-and-needles', 'palm', 'right', 5],
      ],
    },
    measures: [
      ['pain-nprs', 6],
      ['pain-nprs-best', 2],
      ['pain-nprs-worst', 7],
      rated(2, 3, 6),
      ['sleep', 4],
      ['days-missed', 0],
      ['pgic', 5],
    ],
    palpation: [
      ['forearm', 'right', { tone: 'increased', tenderness: 2 }],
      ['forearm', 'left', { tone: 'increased', tenderness: 1 }],
      ['hand', 'right', { tone: 'increased', tenderness: 1 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'aaos-norkin-white',
      lines: [
        [
          'wrist-flexion',
          'active',
          78,
          { value: 72, where: { en: 'tingling soon', fr: 'picotement rapide' } },
        ],
        ['wrist-extension', 'active', 70, 64],
      ],
    },
    neurology: {
      strength: POWER,
      reflexes: TENDONS,
      sensation: [
        ['c5', 'normal', 'normal'],
        ['c6', 'normal', 'normal'],
        ['c7', 'normal', 'reduced'],
        ['c8', 'normal', 'normal'],
        ['t1', 'normal', 'normal'],
      ],
      note: {
        en: 'Touch duller at the tips of the right index and middle fingers; it was not last week.',
        fr: 'Toucher émoussé au bout de l’index et du majeur droits; ce n’était pas le cas la semaine passée.',
      },
    },
    tests: [
      [
        'phalen',
        'right',
        'positive',
        {
          reproduced: ['numbness'],
          where: { en: 'thumb to middle finger', fr: 'du pouce au majeur' },
          note: { en: 'At 15 seconds.', fr: 'À 15 secondes.' },
        },
      ],
      ['phalen', 'left', 'negative'],
      [
        'durkan',
        'right',
        'not-tested',
        {
          note: {
            en: 'Left out: no held pressure on the crease.',
            fr: 'Omis : aucune pression tenue sur le pli.',
          },
        },
      ],
    ],
    impression: {
      words: {
        en: 'Median nerve irritation at the right wrist, worse: feeling is reduced at the index and middle fingers, power still equal. That is no longer for massage alone.',
        fr: 'Irritation du nerf médian au poignet droit, aggravée : toucher diminué à l’index et au majeur, force encore égale. Cela dépasse le seul massage.',
      },
      irritability: 'high',
      prognosis: 'guarded',
      prognosisNote: { en: 'until her physician has seen it', fr: 'jusqu’à l’avis du médecin' },
      barriers: ['work'],
      barriersNote: {
        en: 'wedding orders, fourteen-hour days',
        fr: 'gâteaux de noces, journées de quatorze heures',
      },
      massage: 'with-care',
      massageNote: { en: 'light work only until she is seen', fr: 'travail léger seulement d’ici là' },
      refer: 'yes',
      referTo: {
        en: 'Her physician, by letter today, with her consent',
        fr: 'Son médecin, par lettre aujourd’hui, avec son consentement',
      },
      links: ['neurology.c7-right', 'tests.phalen-right'],
    },
  },
];
