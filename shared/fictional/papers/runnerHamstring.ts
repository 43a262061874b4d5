import type { StoryPapers } from '../story.ts';

/** No history was ever taken. She agreed to treatment, and to the gluteals at the fourth visit. */
export const runnerHamstringPapers: StoryPapers = {
  histories: [],
  consents: [
    {
      visit: 0,
      scope: 'treatment',
      proposed: {
        en: 'Planned: the back of the right thigh, the calf and the low back, with a programme to return to running.',
        fr: 'Prévu : arrière de la cuisse droite, mollet et bas du dos, avec un programme de retour à la course.',
      },
    },
    {
      visit: 3,
      scope: 'sensitive-areas',
      areas: ['gluteal'],
      clinicalReason: {
        en: 'The right gluteals guard since the setback and change the step.',
        fr: 'Les fessiers droits sont en défense depuis le recul et changent le pas.',
      },
      proposed: {
        en: 'Kneading of the right gluteal muscles through the shorts, at this visit and in the next weeks if it helps. You will be asked again each time.',
        fr: 'Pétrissage des fessiers droits par-dessus le short, à cette visite et aux prochaines si cela aide. On vous le redemandera chaque fois.',
      },
    },
  ],
};
