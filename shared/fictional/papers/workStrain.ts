import type { StoryPapers } from '../story.ts';

/** Allergic to latex. He agreed to the visits that the claim allows, and that consent has run out. */
export const workStrainPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Low back seized on the right when he caught a sliding bundle of shingles nine days ago.',
        fr: 'Bas du dos bloqué à droite en rattrapant un paquet de bardeaux il y a neuf jours.',
      },
      areas: ['low-back'],
      goals: { en: 'Back on the roof with his crew.', fr: 'De retour sur le toit avec son équipe.' },
      physician: { en: 'Dr. Fathom, Otter Bay', fr: 'Dr Fathom, Otter Bay' },
      yes: {
        sleep: { en: 'Turning over wakes him.', fr: 'Se tourner le réveille.' },
        activity: { en: 'Hockey, once a week; resting now.', fr: 'Hockey une fois par semaine; en pause.' },
        strainAtWork: { en: 'Lifts and carries on ladders.', fr: 'Lève et porte sur des échelles.' },
        familyBackPain: {
          en: 'An older brother, since his thirties.',
          fr: 'Un frère aîné, depuis la trentaine.',
        },
        physician: { en: 'At home; signed the light duty.', fr: 'Chez lui; a prescrit le travail allégé.' },
        referral: {
          en: 'His physician, for the WorkSafeBC claim.',
          fr: 'Son médecin, pour le dossier WorkSafeBC.',
        },
      },
      notAsked: ['pregnancy'],
      medications: [
        { name: { en: 'Naproxen, twice a day', fr: 'Naproxène, deux fois par jour' }, class: 'none' },
      ],
      allergies: [
        {
          to: { en: 'Latex (gloves, bands)', fr: 'Latex (gants, bandes)' },
          reaction: { en: 'welts on the hands', fr: 'plaques sur les mains' },
        },
      ],
      injuries: [
        {
          what: { en: 'Back strain at work', fr: 'Entorse du dos au travail' },
          when: { en: 'nine days ago', fr: 'il y a neuf jours' },
          places: [['low-back', 'right']],
        },
      ],
      flags: {
        'recent-trauma': {
          action: 'cleared-by-physician',
          note: {
            en: 'No fall and no blow; his physician examined him and referred him for treatment.',
            fr: 'Ni chute ni coup; examiné par son médecin, qui l’a dirigé ici.',
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
        en: 'Planned: the low back only, six visits in eight weeks as the claim allows, with exercises for lifting.',
        fr: 'Prévu : bas du dos seulement, six visites en huit semaines comme le dossier le permet, avec exercices de levée.',
      },
      endedDaysAgo: 5,
    },
    { visit: 0, scope: 'information', uses: ['insurer', 'referrer'] },
  ],
};
