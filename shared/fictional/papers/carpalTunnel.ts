import type { StoryPapers } from '../story.ts';

/** Her history is older than a year, and she said since that something is new: a review is due. */
export const carpalTunnelPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Tight neck and shoulders after a fortnight of double orders.',
        fr: 'Cou et épaules serrés après deux semaines de commandes doubles.',
      },
      areas: ['upper-trapezius', 'neck-posterior'],
      goals: { en: 'One hour off her feet.', fr: 'Une heure sans être debout.' },
      physician: { en: 'Dr. Epos, Whimsy Hill Clinic', fr: 'Dr Epos, Clinique Whimsy Hill' },
      yes: {
        strainAtWork: {
          en: 'Whisking, stiff doughs, full trays.',
          fr: 'Fouet, pâtes fermes, plaques pleines.',
        },
        physician: { en: 'Seen when something is wrong.', fr: 'Vu quand quelque chose cloche.' },
      },
      notAsked: ['pregnancy', 'familyBackPain'],
      medications: [{ name: { en: 'Iron tablets', fr: 'Comprimés de fer' }, class: 'none' }],
      allergies: [
        {
          to: { en: 'Nut oils', fr: 'Huiles de noix' },
          reaction: { en: 'hives on the arms', fr: 'urticaire aux bras' },
        },
      ],
      injuries: [
        {
          what: { en: 'Burn on the left forearm, healed', fr: 'Brûlure à l’avant-bras gauche, guérie' },
          when: { en: 'years ago', fr: 'il y a des années' },
          places: [['forearm', 'left']],
        },
      ],
      flagsNotAsked: ['weight-loss', 'flank-pain'],
    },
  ],
  consents: [
    { visit: 0, scope: 'treatment' },
    { visit: 3, scope: 'information', uses: ['other-providers'] },
  ],
};
