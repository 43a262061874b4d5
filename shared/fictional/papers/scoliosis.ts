import type { StoryPapers } from '../story.ts';

/** Sixteen: her mother signs, and the consent says how she herself understood. */
export const scoliosisPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Ache beside the right shoulder blade in class and after cello.',
        fr: 'Douleur près de l’omoplate droite en classe et après le violoncelle.',
      },
      areas: ['mid-back', 'scapula'],
      goals: {
        en: 'To play for an hour and a half without it.',
        fr: 'Jouer une heure et demie sans avoir mal.',
      },
      physician: {
        en: 'Children’s hospital, scoliosis clinic',
        fr: 'Hôpital pour enfants, clinique de la scoliose',
      },
      yes: {
        activity: { en: 'Swims on Saturdays.', fr: 'Nage le samedi.' },
        strainAtWork: {
          en: 'Cello two hours a day, school chairs.',
          fr: 'Violoncelle deux heures par jour, chaises d’école.',
        },
        physician: { en: 'Seen there twice a year.', fr: 'Vue là deux fois l’an.' },
        otherCare: { en: 'Exercises from the hospital.', fr: 'Exercices de l’hôpital.' },
      },
      notAsked: ['pregnancy', 'familyBackPain'],
      conditions: [
        {
          condition: 'scoliosis',
          note: { en: 'Right thoracic, 24°, no brace.', fr: 'Thoracique droite, 24°, sans corset.' },
        },
      ],
      flagsNotAsked: ['cancer-history'],
    },
  ],
  consents: [
    {
      visit: 0,
      scope: 'treatment',
      proposed: {
        en: 'Planned: the back and shoulders, for comfort and not for the curve, every two to three weeks in term time. A parent stays in the room.',
        fr: 'Prévu : dos et épaules, pour le confort et non pour la courbe, aux deux ou trois semaines en période scolaire. Un parent reste dans la pièce.',
      },
      parent: {
        name: 'Meera Raghunathan',
        relationship: { en: 'mother', fr: 'mère' },
        basis: {
          en: 'Sixteen years old. She said in her own words what is done, why, what it may cause and that she may stop it, and agrees; she wishes her mother to decide with her and to sign.',
          fr: 'Seize ans. Elle a dit dans ses mots ce qui est fait, pourquoi, ce que cela peut causer et qu’elle peut l’arrêter, et elle accepte; elle souhaite que sa mère décide avec elle et signe.',
        },
      },
    },
  ],
};
