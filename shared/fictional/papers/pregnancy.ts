import type { StoryPapers } from '../story.ts';

/** A first pregnancy without complication, 24 weeks on the day the practice is made. */
export const pregnancyPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Neck and shoulders ache after standing at the counter, more since the pregnancy.',
        fr: 'Cou et épaules endoloris après le comptoir, davantage depuis la grossesse.',
      },
      areas: ['neck-posterior', 'upper-trapezius', 'upper-back'],
      goals: {
        en: 'To finish a shift without the ache, and to sleep on her side.',
        fr: 'Finir un quart sans avoir mal et dormir sur le côté.',
      },
      physician: {
        en: 'Midwife: O. Lullaby, Harbour Midwives',
        fr: 'Sage-femme : O. Berceuse, Sages-femmes du Havre',
      },
      yes: {
        pregnancy: {
          en: 'First child, no complication; the midwife agrees to massage.',
          fr: 'Premier enfant, sans complication; la sage-femme est d’accord pour le massage.',
        },
        sleep: { en: 'Wakes on her back and turns.', fr: 'Se réveille sur le dos et se tourne.' },
        strainAtWork: { en: 'On her feet most of the day.', fr: 'Debout presque toute la journée.' },
        physician: { en: 'The midwife is called first.', fr: 'La sage-femme est appelée en premier.' },
        otherCare: { en: 'Midwife, every four weeks.', fr: 'Sage-femme, aux quatre semaines.' },
      },
      notAsked: ['implants'],
      medications: [{ name: { en: 'Prenatal vitamins', fr: 'Vitamines prénatales' }, class: 'none' }],
      weeksToday: 24,
      flagsNotAsked: ['fragile-bones', 'cancer-history'],
    },
  ],
  consents: [
    {
      visit: 0,
      scope: 'treatment',
      proposed: {
        en: 'Planned: neck, shoulders and back, lying on your side with pillows, every two weeks. Nothing on the abdomen, nothing deep on the legs.',
        fr: 'Prévu : cou, épaules et dos, sur le côté avec des coussins, aux deux semaines. Rien sur l’abdomen, rien de profond aux jambes.',
      },
    },
  ],
};
