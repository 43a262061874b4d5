import type { StoryHistory, StoryPapers } from '../story.ts';

const told: StoryHistory = {
  visit: 0,
  reason: {
    en: 'Stiff shoulders and upper back for years, from the bench.',
    fr: 'Épaules et haut du dos raides depuis des années de fournil.',
  },
  areas: ['shoulder', 'upper-back'],
  goals: {
    en: 'To reach the top shelf, and to knead bread with the grandchildren.',
    fr: 'Atteindre la tablette du haut et pétrir le pain avec ses petits-enfants.',
  },
  physician: { en: 'Dr. Tale, Harbour Clinic', fr: 'Dre Tale, Clinique du Havre' },
  yes: {
    mobility: { en: 'A step and a hand at the table.', fr: 'Un marchepied et une main pour la table.' },
    physician: {
      en: 'Letter on file: light massage is fine, no deep work.',
      fr: 'Lettre au dossier : massage léger d’accord, rien de profond.',
    },
  },
  notAsked: ['familyBackPain'],
  conditions: [
    {
      condition: 'arrhythmia',
      note: { en: 'Atrial fibrillation, six years.', fr: 'Fibrillation auriculaire, six ans.' },
      clearedBy: { en: 'Dr. Tale, by letter', fr: 'Dre Tale, par lettre' },
    },
    {
      condition: 'hypertension-controlled',
      note: { en: 'Measured at home, steady.', fr: 'Mesurée à la maison, stable.' },
    },
    {
      condition: 'osteoarthritis',
      places: [['shoulder', 'both']],
      note: { en: 'Seen on films.', fr: 'Vue aux radiographies.' },
    },
  ],
  medications: [
    { name: { en: 'Warfarin, 5 mg', fr: 'Warfarine, 5 mg' }, class: 'anticoagulant' },
    { name: { en: 'Metoprolol', fr: 'Métoprolol' }, class: 'antihypertensive' },
  ],
  allergies: [
    {
      to: { en: 'Latex (gloves, bands)', fr: 'Latex (gants, bandes)' },
      reaction: { en: 'hives', fr: 'urticaire' },
    },
  ],
  surgeries: [
    {
      what: { en: 'Cataracts, both eyes', fr: 'Cataractes, les deux yeux' },
      when: { en: 'three years ago', fr: 'il y a trois ans' },
      places: [],
    },
  ],
};

/**
 * On warfarin and allergic to latex. He filled the history in on paper with his daughter; it was reviewed when the
 * dose was halved.
 */
export const anticoagulatedPapers: StoryPapers = {
  histories: [
    { ...told, filledBy: 'paper' },
    {
      ...told,
      visit: 2,
      medications: [
        { name: { en: 'Warfarin, 2.5 mg', fr: 'Warfarine, 2,5 mg' }, class: 'anticoagulant' },
        { name: { en: 'Metoprolol', fr: 'Métoprolol' }, class: 'antihypertensive' },
      ],
    },
  ],
  consents: [
    {
      visit: 0,
      scope: 'treatment',
      proposed: {
        en: 'Planned: shoulders and upper back, pressure 2 of 5 at most, every two weeks, the skin looked at before and after. A bruise can come more easily with warfarin.',
        fr: 'Prévu : épaules et haut du dos, pression 2 sur 5 au plus, aux deux semaines, peau regardée avant et après. Une ecchymose vient plus facilement avec la warfarine.',
      },
    },
    { visit: 0, scope: 'information', uses: ['other-providers'] },
  ],
};
