import type { StoryPapers } from '../story.ts';

/** Diabetes without complication; night pain that the physician had looked into. The chest wall was agreed to for one visit. */
export const frozenShoulderPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Left shoulder stiff and painful for five months, without an injury.',
        fr: 'Épaule gauche raide et douloureuse depuis cinq mois, sans blessure.',
      },
      areas: ['shoulder', 'upper-trapezius', 'upper-back'],
      goals: {
        en: 'To write on the board, fasten her bra and sleep on the left.',
        fr: 'Écrire au tableau, agrafer son soutien-gorge et dormir à gauche.',
      },
      physician: { en: 'Dr. Epos, Whimsy Hill Clinic', fr: 'Dr Epos, Clinique Whimsy Hill' },
      yes: {
        sleep: { en: 'The shoulder wakes her.', fr: 'L’épaule la réveille.' },
        strainAtWork: { en: 'Writes above the head.', fr: 'Écrit au-dessus de la tête.' },
        physician: { en: 'Follows the shoulder and the sugar.', fr: 'Suit l’épaule et le sucre.' },
        referral: { en: 'Her physician, by letter.', fr: 'Son médecin, par lettre.' },
      },
      notAsked: ['mobility'],
      conditions: [
        {
          condition: 'diabetes',
          note: {
            en: 'Type 2, tablets; feeling in hands and feet intact.',
            fr: 'Type 2, comprimés; toucher intact aux mains et aux pieds.',
          },
        },
      ],
      medications: [{ name: { en: 'Metformin', fr: 'Metformine' }, class: 'none' }],
      flags: {
        'night-pain': {
          action: 'cleared-by-physician',
          note: {
            en: 'Films clear; the physician’s letter names adhesive capsulitis.',
            fr: 'Radiographies normales; la lettre du médecin parle de capsulite rétractile.',
          },
        },
      },
    },
  ],
  consents: [
    {
      visit: 0,
      scope: 'treatment',
      proposed: {
        en: 'Planned: the left shoulder, its blade and the neck, every two weeks over months; the range is never forced.',
        fr: 'Prévu : épaule gauche, omoplate et cou, aux deux semaines pendant des mois; l’amplitude n’est jamais forcée.',
      },
    },
    {
      visit: 5,
      scope: 'sensitive-areas',
      areas: ['chest-wall'],
      clinicalReason: {
        en: 'The small chest muscle on the left holds the shoulder forward and limits outward rotation.',
        fr: 'Le petit muscle pectoral gauche tient l’épaule en avant et limite la rotation externe.',
      },
      proposed: {
        en: 'Slow light pressure below the left collar bone, through the sheet, for about five minutes, at this visit only.',
        fr: 'Pression lente et légère sous la clavicule gauche, à travers le drap, environ cinq minutes, à cette visite seulement.',
      },
    },
    { visit: 7, scope: 'information', uses: ['other-providers', 'referrer'] },
  ],
};
