import { psfs, type StoryAssessment } from '../storyAssessment.ts';

const rated = psfs(
  { en: 'Going down stairs', fr: 'Descendre un escalier' },
  { en: 'Running 5 km easily', fr: 'Courir 5 km à allure facile' },
  { en: 'Sprinting the last 200 m', fr: 'Sprinter les derniers 200 m' },
);

/** Six days after the strain, and the re-test that the way back to running ends in. */
export const runnerHamstringAssessments: readonly StoryAssessment[] = [
  {
    visit: 0,
    purpose: 'initial',
    complaints: [
      {
        first: {
          name: { en: 'Grab behind the right thigh', fr: 'Pincement derrière la cuisse droite' },
          places: [['thigh-posterior', 'right']],
          ago: [6, 'days'],
          mechanism: {
            en: 'The last 200 m of a run, at full stride; no pop.',
            fr: 'Les derniers 200 m d’une course, à pleine foulée; aucun claquement.',
          },
          earlierEpisodes: 'no',
          earlierCare: { en: 'Ice and rest since.', fr: 'Glace et repos depuis.' },
        },
        onsetKind: 'sudden',
        characters: ['sharp', 'aching'],
        timing: 'with-movement',
        course: 'better',
        aggravating: [['walking', 'stairs', 'bending'], { en: 'long steps', fr: 'les grands pas' }],
        easing: [['rest', 'cold']],
        dayPattern: ['stiff-under-30'],
        sleep: { en: 'Undisturbed', fr: 'Sans gêne' },
        work: 'none',
        effect: {
          en: 'Does not run; walks to class with a short step.',
          fr: 'Ne court pas; va en classe à petits pas.',
        },
        goals: {
          en: 'Back with my club, without it grabbing again.',
          fr: 'Retrouver mon club sans que ça pince encore.',
        },
      },
    ],
    chart: {
      marks: [
        ['sharp', 'hamstring-outer', 'right', 6],
        ['bruise', 'hamstring-outer', 'right'],
      ],
    },
    measures: [
      ['pain-nprs', 6],
      ['pain-nprs-best', 1],
      ['pain-nprs-worst', 7],
      rated(4, 0, 0),
      ['lefs', { total: 43, answered: 20 }],
      ['days-missed', 0],
    ],
    observation: {
      posture: [['weight-shifted', 'front', 'left', 'slight']],
      gait: ['antalgic', 'short-steps'],
      guarding: ['avoids-loading'],
      skin: ['bruise'],
      note: {
        en: 'Faint bruise at the back of the right thigh, a hand below the crease.',
        fr: 'Ecchymose pâle derrière la cuisse droite, une main sous le pli fessier.',
      },
    },
    palpation: [
      [
        'thigh-posterior',
        'right',
        {
          tone: 'increased',
          tenderness: 3,
          temperature: 'warm',
          note: {
            en: 'Mid biceps femoris, a hand wide; no gap felt; light pressure only',
            fr: 'Milieu du biceps fémoral, sur une largeur de main; aucun creux; pression légère seulement',
          },
        },
      ],
      ['thigh-posterior', 'left', { tone: 'normal', tenderness: 0 }],
      ['calf', 'right', { tone: 'increased', tenderness: 1 }],
      ['low-back', 'both', { tone: 'increased', tenderness: 1 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'aaos-common',
      lines: [
        ['hip-flexion', 'active', 122, 118],
        ['knee-flexion', 'active', 140, { value: 132, pain: 4 }],
        [
          'knee-flexion',
          'resisted',
          { resisted: 'strong-painless', pain: 0 },
          {
            resisted: 'weak-painful',
            pain: 6,
            where: { en: 'mid biceps femoris', fr: 'milieu du biceps fémoral' },
          },
        ],
        [
          'hip-extension',
          'resisted',
          { resisted: 'strong-painless', pain: 0 },
          { resisted: 'strong-painful', pain: 4 },
        ],
      ],
      note: {
        en: 'The thigh was not stretched: first week.',
        fr: 'La cuisse n’a pas été étirée : première semaine.',
      },
    },
    neurology: {
      strength: [['knee-flexion', '5', ['4-', 'pain']]],
      reflexes: [['achilles', '2+', '2+']],
      sensation: [
        ['s1', 'normal', 'normal'],
        ['s2', 'normal', 'normal'],
      ],
    },
    tests: [
      ['hamstring-leg-raise', 'left', 'negative', { value: 85, reproduced: ['stretch'] }],
      [
        'hamstring-leg-raise',
        'right',
        'positive',
        {
          value: 50,
          reproduced: ['familiar-pain'],
          note: { en: 'by herself, to the first pain', fr: 'par elle-même, jusqu’à la première douleur' },
        },
      ],
      ['slump', 'right', 'negative'],
    ],
    impression: {
      words: {
        en: 'Strain of the right hamstrings, mild to moderate, first week. No gap, no pop, walks on it; no sign from the back.',
        fr: 'Élongation des ischio-jambiers droits, légère à moyenne, première semaine. Ni creux ni claquement, marche dessus; aucun signe venant du dos.',
      },
      irritability: 'moderate',
      prognosis: 'good',
      prognosisNote: {
        en: 'if load comes back in steps; to a physician if strength has not begun to return in two weeks',
        fr: 'si la charge revient par étapes; médecin si la force ne commence pas à revenir en deux semaines',
      },
      massage: 'with-care',
      massageNote: {
        en: 'only light work at the site in the first days',
        fr: 'travail léger seulement sur place les premiers jours',
      },
      refer: 'no',
      links: [
        'motion.knee-flexion-right-resisted',
        'tests.hamstring-leg-raise-right',
        'palpation.thigh-posterior-right',
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
        timing: 'with-movement',
        course: 'better',
        aggravating: [[], { en: 'fast strides', fr: 'l’accélération' }],
        easing: [['rest']],
        dayPattern: ['no-pattern'],
        sleep: { en: 'Undisturbed', fr: 'Sans gêne' },
        work: 'none',
        effect: {
          en: '5 km easy without a thought; no sprints yet.',
          fr: '5 km facile sans y penser; pas encore de sprints.',
        },
        goals: {
          en: 'Sprints in the third week of the sheet.',
          fr: 'Des sprints à la troisième semaine de la feuille.',
        },
      },
    ],
    chart: { marks: [['stiffness', 'hamstring-outer', 'right', 1]] },
    measures: [
      ['pain-nprs', 1],
      ['pain-nprs-best', 0],
      ['pain-nprs-worst', 2],
      rated(10, 9, 6),
      ['lefs', { total: 76, answered: 20 }],
      ['days-missed', 0],
      ['pgic', 1],
    ],
    observation: { gait: ['even'], guarding: ['none'], skin: ['unremarkable'] },
    palpation: [
      ['thigh-posterior', 'right', { tone: 'normal', tenderness: 1, temperature: 'normal' }],
      ['thigh-posterior', 'left', { tone: 'normal', tenderness: 0 }],
      ['calf', 'right', { tone: 'normal', tenderness: 0 }],
    ],
    motion: {
      instrument: 'goniometer',
      reference: 'aaos-common',
      lines: [
        ['hip-flexion', 'active', 122, 122],
        ['knee-flexion', 'active', 140, { value: 140, pain: 0 }],
        [
          'knee-flexion',
          'resisted',
          { resisted: 'strong-painless', pain: 0 },
          { resisted: 'strong-painless', pain: 0 },
        ],
        [
          'hip-extension',
          'resisted',
          { resisted: 'strong-painless', pain: 0 },
          { resisted: 'strong-painless', pain: 0 },
        ],
      ],
    },
    neurology: {
      strength: [['knee-flexion', '5', '5']],
      note: {
        en: 'Single-leg bridge 15 on both sides.',
        fr: 'Pont à une jambe : 15 des deux côtés.',
      },
    },
    tests: [
      ['hamstring-leg-raise', 'left', 'negative', { value: 85, reproduced: ['stretch'] }],
      ['hamstring-leg-raise', 'right', 'negative', { value: 85, reproduced: ['stretch'] }],
      ['slump', 'right', 'negative'],
    ],
    impression: {
      words: {
        en: 'Hamstring strain, function equal on both sides again; speed is the last thing to come.',
        fr: 'Élongation des ischio-jambiers, fonction de nouveau égale des deux côtés; la vitesse revient en dernier.',
      },
      irritability: 'low',
      prognosis: 'good',
      prognosisNote: { en: 'with the Nordics through the season', fr: 'avec les nordiques toute la saison' },
      massage: 'yes',
      massageNote: { en: 'only if it grabs again', fr: 'seulement si ça pince encore' },
      refer: 'no',
      links: ['palpation.thigh-posterior-right'],
    },
  },
];
