import type { StoryPapers } from '../story.ts';

/** Fingers that go white in the cold, scents that bring a headache; two red flags that were known and followed. */
export const fibromyalgiaPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Pain almost everywhere for nine years; wants touch that does not cost two days afterwards.',
        fr: 'Douleur presque partout depuis neuf ans; souhaite un toucher qui ne coûte pas deux jours.',
      },
      areas: ['upper-back', 'shoulder', 'low-back', 'hip'],
      goals: {
        en: 'To sleep six hours, and to walk with Ash at the weekend.',
        fr: 'Dormir six heures et marcher avec Ash la fin de semaine.',
      },
      physician: { en: 'Dr. Saga, Harbour Clinic', fr: 'Dr Saga, Clinique du Havre' },
      yes: {
        sleep: { en: 'Four to five hours, broken.', fr: 'Quatre à cinq heures, entrecoupées.' },
        strainAtWork: {
          en: 'Shelving; may sit when needed.',
          fr: 'Rangement des livres; peut s’asseoir au besoin.',
        },
        physician: { en: 'Every three months.', fr: 'Aux trois mois.' },
        otherCare: { en: 'Rheumatologist, once a year.', fr: 'Rhumatologue, une fois l’an.' },
      },
      notAsked: ['pregnancy', 'familyBackPain'],
      conditions: [
        {
          condition: 'fibromyalgia',
          note: {
            en: 'Nine years, confirmed by a rheumatologist.',
            fr: 'Neuf ans, confirmée par un rhumatologue.',
          },
        },
        {
          condition: 'raynaud',
          note: { en: 'Fingers go white in the cold.', fr: 'Les doigts blanchissent au froid.' },
        },
      ],
      medications: [{ name: { en: 'Duloxetine', fr: 'Duloxétine' }, class: 'none' }],
      allergies: [
        {
          to: { en: 'Perfume and scented products', fr: 'Parfums et produits parfumés' },
          reaction: { en: 'headache for a day', fr: 'mal de tête pendant une journée' },
        },
      ],
      flags: {
        'severe-fatigue': {
          action: 'cleared-by-physician',
          note: {
            en: 'Known for years, blood tests normal at the last check-up.',
            fr: 'Connue depuis des années, prises de sang normales au dernier bilan.',
          },
        },
        'morning-stiffness': {
          action: 'with-care',
          note: {
            en: 'Over an hour, known to the rheumatologist; light pressure only.',
            fr: 'Plus d’une heure, connue du rhumatologue; pression légère seulement.',
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
        en: 'Planned: the back, neck and shoulders, lightly, 45 minutes a week for eight weeks; one thing is changed at a time, and only after asking.',
        fr: 'Prévu : dos, cou et épaules, légèrement, 45 minutes par semaine pendant huit semaines; une chose change à la fois, et seulement après avoir demandé.',
      },
    },
  ],
};
