import type { StoryPapers } from '../story.ts';

/** He filled the history in himself and signed it; a consent was never signed. */
export const tensionHeadachePapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      filledBy: 'patient',
      reason: {
        en: 'A headache like a tight band, four afternoons a week, for a year.',
        fr: 'Un mal de tête comme un bandeau serré, quatre après-midi par semaine, depuis un an.',
      },
      areas: ['head', 'neck-posterior', 'upper-trapezius'],
      goals: { en: 'To finish a film without tablets.', fr: 'Finir un film sans comprimés.' },
      physician: { en: 'Dr. Ode, Maple Harbour', fr: 'Dre Ode, Maple Harbour' },
      yes: {
        sleep: { en: 'I fall asleep late, after work.', fr: 'Je m’endors tard, après le travail.' },
        strainAtWork: { en: 'Ten hours a day at screens.', fr: 'Dix heures par jour à l’écran.' },
        physician: { en: 'Seen two months ago for this.', fr: 'Vue il y a deux mois pour ceci.' },
      },
      notAsked: ['injuries'],
      medications: [
        {
          name: { en: 'Acetaminophen, for the headache', fr: 'Acétaminophène, contre le mal de tête' },
          class: 'none',
        },
      ],
    },
  ],
  consents: [],
};
