import { psfs, type StoryAssessment } from '../storyAssessment.ts';

const rated = psfs(
  { en: 'Checking the blind spot', fr: 'Vérifier l’angle mort' },
  { en: 'Drawing for half a day', fr: 'Dessiner une demi-journée' },
  { en: 'Riding in a car', fr: 'Être passagère en voiture' },
);

const SOUND = {
  strength: [
    ['shoulder-abduction', '5', '5'],
    ['elbow-flexion', '5', '5'],
    ['wrist-extension', '5', '5'],
    ['elbow-extension', '5', '5'],
    ['finger-flexion', '5', '5'],
    ['little-finger-abduction', '5', '5'],
  ],
  reflexes: [
    ['biceps', '2+', '2+'],
    ['brachioradialis', '2+', '2+'],
    ['triceps', '2+', '2+'],
  ],
  sensation: [
    ['c5', 'normal', 'normal'],
    ['c6', 'normal', 'normal'],
    ['c7', 'normal', 'normal'],
    ['c8', 'normal', 'normal'],
    ['t1', 'normal', 'normal'],
  ],
} as const;

/** Two weeks after the collision, and the last day before she flies home. */
export const whiplashAssessments: readonly StoryAssessment[] = [
  {
    visit: 0,
    purpose: 'initial',
    flags: {
      'recent-trauma': {
        action: 'cleared-by-physician',
        note: {
          en: 'Emergency physician, same day: films clear by her papers, massage advised.',
          fr: 'Médecin d’urgence, le jour même : radiographies normales selon ses papiers, massage conseillé.',
        },
      },
    },
    complaints: [
      {
        first: {
          name: { en: 'Neck pain and headache', fr: 'Douleur au cou et mal de tête' },
          places: [
            ['neck-posterior', 'both'],
            ['upper-trapezius', 'both'],
            ['head', 'midline'],
          ],
          ago: [2, 'weeks'],
          mechanism: {
            en: 'Rear-ended at a light; belt on, head rest up, no blow to the head.',
            fr: 'Heurtée par l’arrière à un feu; ceinture bouclée, appuie-tête relevé, aucun coup à la tête.',
          },
          earlierEpisodes: 'no',
          earlierCare: {
            en: 'Emergency department the same day; acetaminophen, and cyclobenzaprine at night.',
            fr: 'Urgence le jour même; acétaminophène, et cyclobenzaprine le soir.',
          },
        },
        onsetKind: 'sudden',
        characters: ['aching', 'stiff'],
        timing: 'constant',
        course: 'same',
        aggravating: [['twisting', 'driving', 'screen-work']],
        easing: [['lying', 'heat']],
        dayPattern: ['worse-during-day', 'wakes'],
        sleep: { en: 'Three to four hours at a time', fr: 'Trois à quatre heures d’affilée' },
        work: 'off-work',
        effect: {
          en: 'Does not drive; cannot hold her head over the drawing table.',
          fr: 'Ne conduit pas; ne peut tenir la tête au-dessus de la table à dessin.',
        },
        goals: {
          en: 'To check my blind spot, draw for half a day, and drive again.',
          fr: 'Vérifier mon angle mort, dessiner une demi-journée et conduire de nouveau.',
        },
      },
    ],
    chart: {
      marks: [
        ['ache', 'neck-back', 'left', 7],
        ['ache', 'neck-back', 'right', 7],
        ['ache', 'suboccipital', 'left', 5],
        ['ache', 'suboccipital', 'right', 5],
        ['stiffness', 'upper-trapezius', 'left', 6],
        ['stiffness', 'upper-trapezius', 'right', 6],
      ],
    },
    measures: [
      ['pain-nprs', 7],
      ['pain-nprs-best', 4],
      ['pain-nprs-worst', 8],
      rated(1, 2, 3),
      ['ndi', { total: 22, answered: 9 }],
      ['sleep', 7],
      ['days-missed', 10],
    ],
    observation: {
      posture: [
        ['head-forward', 'right', '', 'moderate'],
        ['shoulder-high', 'back', 'both', 'slight'],
      ],
      gait: ['even'],
      guarding: ['stiff', 'breath-holding'],
      skin: ['unremarkable'],
      note: { en: 'Turns with the whole trunk.', fr: 'Tourne le tronc en bloc.' },
    },
    palpation: [
      ['neck-posterior', 'both', { tone: 'increased', tenderness: 3, temperature: 'normal' }],
      ['upper-trapezius', 'both', { tone: 'increased', tenderness: 2 }],
      ['upper-back', 'both', { tone: 'increased', tenderness: 1 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'ama-common',
      lines: [
        [
          'cervical-flexion',
          'active',
          { value: 30, pain: 5, where: { en: 'both sides of the neck', fr: 'des deux côtés du cou' } },
        ],
        [
          'cervical-extension',
          'active',
          { value: 28, pain: 7, where: { en: 'base of the skull', fr: 'base du crâne' } },
        ],
        ['cervical-lateral-flexion', 'active', { value: 22, pain: 4 }, { value: 20, pain: 5 }],
        [
          'cervical-rotation',
          'active',
          { value: 40, pain: 5 },
          { value: 35, pain: 6, where: { en: 'right side of the neck', fr: 'côté droit du cou' } },
        ],
      ],
      note: {
        en: 'Active movement only, within comfort.',
        fr: 'Mouvement actif seulement, sans forcer.',
      },
    },
    neurology: SOUND,
    tests: [
      ['sharp-purser', 'midline', 'negative'],
      ['alar-ligament', 'both', 'negative'],
      ['hoffmann', 'both', 'negative'],
      [
        'spurling',
        'left',
        'negative',
        { reproduced: ['other-pain'], where: { en: 'neck only', fr: 'cou seulement' } },
      ],
      [
        'spurling',
        'right',
        'negative',
        { reproduced: ['other-pain'], where: { en: 'neck only', fr: 'cou seulement' } },
      ],
      ['cervical-distraction', 'midline', 'negative'],
      ['ult-median', 'left', 'negative', { value: -10 }],
      ['ult-median', 'right', 'negative', { value: -10 }],
      ['rotation-under-60', 'left', 'positive', { value: 40 }],
      ['rotation-under-60', 'right', 'positive', { value: 35 }],
    ],
    impression: {
      words: {
        en: 'Whiplash-associated neck pain with stiffness, no neurological sign; upper cervical questions and screens all negative.',
        fr: 'Douleur et raideur du cou après entorse cervicale, sans signe neurologique; questions et dépistages cervicaux supérieurs tous négatifs.',
      },
      irritability: 'high',
      prognosis: 'fair',
      prognosisNote: {
        en: 'high pain and poor sleep at first; moves willingly',
        fr: 'douleur forte et sommeil pauvre au début; bouge volontiers',
      },
      barriers: ['poor-sleep', 'claim'],
      barriersNote: { en: 'being far from home', fr: 'l’éloignement de chez elle' },
      massage: 'with-care',
      massageNote: {
        en: 'light work, no sustained end-range position',
        fr: 'travail léger, aucune position maintenue en fin d’amplitude',
      },
      refer: 'no',
      links: [
        'motion.cervical-rotation-right-active',
        'motion.cervical-extension-midline-active',
        'palpation.neck-posterior-both',
        'palpation.upper-trapezius-both',
      ],
    },
  },
  {
    visit: 7,
    purpose: 'discharge',
    complaints: [
      {
        onsetKind: 'sudden',
        characters: ['aching'],
        timing: 'comes-and-goes',
        course: 'better',
        aggravating: [
          ['screen-work'],
          { en: 'more than three hours of drawing', fr: 'plus de trois heures de dessin' },
        ],
        easing: [['walking', 'exercise']],
        dayPattern: ['worse-during-day'],
        sleep: { en: 'Six to seven hours', fr: 'Six à sept heures' },
        work: 'modified',
        effect: {
          en: 'Half days all week; one headache.',
          fr: 'Demi-journées toute la semaine; un mal de tête.',
        },
        goals: {
          en: 'Full days by next month, at home.',
          fr: 'Des journées complètes d’ici un mois, chez moi.',
        },
      },
    ],
    chart: {
      marks: [
        ['ache', 'neck-back', 'left', 2],
        ['ache', 'neck-back', 'right', 2],
      ],
      points: [{ view: 'left', from: ['upper-trapezius', 'left'], to: ['temple', 'left'], intensity: 2 }],
    },
    measures: [
      ['pain-nprs', 2],
      ['pain-nprs-best', 0],
      ['pain-nprs-worst', 3],
      rated(8, 7, 7),
      ['ndi', { total: 8, answered: 10 }],
      ['sleep', 2],
      ['days-missed', 2],
      ['pgic', 2],
    ],
    observation: {
      posture: [['head-forward', 'right', '', 'slight']],
      gait: ['even'],
      guarding: ['none'],
      skin: ['unremarkable'],
    },
    palpation: [
      ['neck-posterior', 'both', { tone: 'normal', tenderness: 1 }],
      ['upper-trapezius', 'both', { tone: 'normal', tenderness: 1 }],
      [
        'upper-trapezius',
        'left',
        {
          tone: 'increased',
          tenderness: 1,
          textures: ['taut-band'],
          triggerPoint: 'latent',
          refersTo: [['head', 'midline']],
          note: { en: 'To the left temple, fainter than before', fr: 'Vers la tempe gauche, moins qu’avant' },
        },
      ],
      ['upper-back', 'both', { tone: 'normal', tenderness: 0 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'ama-common',
      lines: [
        ['cervical-flexion', 'active', { value: 52, pain: 0 }],
        ['cervical-extension', 'active', { value: 60, pain: 1 }],
        ['cervical-lateral-flexion', 'active', 42, 40],
        ['cervical-rotation', 'active', 75, 75],
      ],
    },
    neurology: SOUND,
    tests: [
      ['hoffmann', 'both', 'negative'],
      ['spurling', 'left', 'negative'],
      ['spurling', 'right', 'negative'],
      ['cervical-distraction', 'midline', 'negative'],
      ['ult-median', 'left', 'negative', { value: 0 }],
      ['ult-median', 'right', 'negative', { value: 0 }],
      ['rotation-under-60', 'left', 'negative', { value: 75 }],
      ['rotation-under-60', 'right', 'negative', { value: 75 }],
    ],
    impression: {
      words: {
        en: 'Whiplash-associated neck pain, well on the mend; stamina for a full day is what is left.',
        fr: 'Douleur du cou après entorse cervicale, en bonne voie; il reste l’endurance pour une journée entière.',
      },
      irritability: 'low',
      prognosis: 'good',
      barriers: ['fear-of-movement'],
      barriersNote: {
        en: 'worry in cars, named and fading',
        fr: 'la crainte en voiture, nommée et en baisse',
      },
      massage: 'yes',
      massageNote: { en: 'with her therapist in Cedar Inlet', fr: 'avec sa thérapeute de Cedar Inlet' },
      refer: 'no',
      links: ['palpation.upper-trapezius-left'],
    },
  },
];
