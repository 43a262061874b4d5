import type { StoryPapers } from '../story.ts';

/** Allergic to two oils; a thyroid that is treated. The gluteals were agreed to in writing at the third visit. */
export const officeBackPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Low back ache across the belt line for about two years, worse with sitting.',
        fr: 'Mal au bas du dos, à la ceinture, depuis environ deux ans, pire en position assise.',
      },
      areas: ['low-back', 'mid-back'],
      goals: {
        en: 'To get through a day at the desk, and to drive to her sister’s without stopping.',
        fr: 'Tenir une journée de bureau et conduire jusque chez sa sœur sans s’arrêter.',
      },
      physician: { en: 'Dr. Tale, Harbour Clinic', fr: 'Dre Tale, Clinique du Havre' },
      yes: {
        strainAtWork: {
          en: 'Sits eight hours a day, more at month-end.',
          fr: 'Assise huit heures par jour, plus en fin de mois.',
        },
        familyBackPain: { en: 'Her father had back surgery.', fr: 'Son père a été opéré au dos.' },
        physician: { en: 'Seen once a year for the thyroid.', fr: 'Vue une fois l’an pour la thyroïde.' },
      },
      notAsked: ['mobility'],
      conditions: [
        {
          condition: 'thyroid-disorder',
          note: { en: 'Underactive, steady on tablets.', fr: 'Thyroïde lente, stable avec les comprimés.' },
        },
      ],
      medications: [
        {
          name: { en: 'Levothyroxine, mornings', fr: 'Lévothyroxine, le matin' },
          class: 'none',
        },
        {
          name: { en: 'Ibuprofen, in a flare', fr: 'Ibuprofène, lors des poussées' },
          class: 'none',
        },
      ],
      allergies: [
        {
          to: { en: 'Lavender oil', fr: 'Huile de lavande' },
          reaction: { en: 'itchy rash', fr: 'rougeurs qui démangent' },
        },
        {
          to: { en: 'Tea tree oil', fr: 'Huile d’arbre à thé' },
          reaction: { en: 'itchy rash', fr: 'rougeurs qui démangent' },
        },
      ],
      surgeries: [
        {
          what: { en: 'Appendix removed', fr: 'Ablation de l’appendice' },
          when: { en: 'as a teenager', fr: 'à l’adolescence' },
          places: [['abdomen', 'midline']],
        },
      ],
      flagsNotAsked: ['immune-suppression'],
    },
  ],
  consents: [
    {
      visit: 0,
      scope: 'treatment',
      proposed: {
        en: 'Planned: the low and middle back and the hips, once a week for ten weeks, with exercises.',
        fr: 'Prévu : bas et milieu du dos et hanches, une fois par semaine pendant dix semaines, avec exercices.',
      },
    },
    { visit: 0, scope: 'information', uses: ['insurer'] },
    {
      visit: 2,
      scope: 'sensitive-areas',
      areas: ['gluteal'],
      clinicalReason: {
        en: 'Gluteus medius tender on both sides; the hips add to the load on the low back.',
        fr: 'Moyen fessier sensible des deux côtés; les hanches ajoutent à la charge du bas du dos.',
      },
      proposed: {
        en: 'Kneading of the gluteal muscles through the sheet, on both sides, during the rest of this plan. You will be asked again each time.',
        fr: 'Pétrissage des fessiers à travers le drap, des deux côtés, pendant le reste de ce plan. On vous le redemandera chaque fois.',
      },
    },
  ],
};
