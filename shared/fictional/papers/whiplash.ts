import type { StoryPapers } from '../story.ts';

/** A collision that the hospital cleared; information may go to ICBC and to her therapist at home. */
export const whiplashPapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Neck pain and headache at the back of the head since she was hit from behind two weeks ago.',
        fr: 'Douleur au cou et derrière la tête depuis qu’elle a été heurtée par l’arrière il y a deux semaines.',
      },
      areas: ['neck-posterior', 'upper-trapezius', 'head'],
      goals: {
        en: 'To check her blind spot, to draw for half a day, to drive again.',
        fr: 'Vérifier l’angle mort, dessiner une demi-journée, conduire de nouveau.',
      },
      physician: { en: 'Dr. Ballad, Cedar Inlet', fr: 'Dr Ballad, Cedar Inlet' },
      yes: {
        sleep: { en: 'Three to four hours at a time.', fr: 'Trois à quatre heures d’affilée.' },
        familyBackPain: { en: 'Her mother, for years.', fr: 'Sa mère, depuis des années.' },
        physician: { en: 'At home in Cedar Inlet.', fr: 'Chez elle, à Cedar Inlet.' },
        otherCare: {
          en: 'Massage therapist in Cedar Inlet, from the day she is home.',
          fr: 'Massothérapeute à Cedar Inlet, dès son retour.',
        },
        referral: { en: 'ICBC, twelve treatments authorised.', fr: 'ICBC, douze traitements autorisés.' },
      },
      notAsked: ['strainAtWork'],
      conditions: [
        {
          condition: 'migraine',
          note: { en: 'Since her teens, twice a year.', fr: 'Depuis l’adolescence, deux fois l’an.' },
        },
      ],
      medications: [
        {
          name: { en: 'Acetaminophen, daily at present', fr: 'Acétaminophène, chaque jour pour l’instant' },
          class: 'none',
        },
        { name: { en: 'Cyclobenzaprine, at night', fr: 'Cyclobenzaprine, le soir' }, class: 'none' },
      ],
      allergies: [
        {
          to: { en: 'Penicillin', fr: 'Pénicilline' },
          reaction: { en: 'hives, as a child', fr: 'urticaire dans l’enfance' },
        },
      ],
      injuries: [
        {
          what: { en: 'Rear-ended at a light', fr: 'Heurtée par l’arrière à un feu' },
          when: { en: 'two weeks ago', fr: 'il y a deux semaines' },
          places: [['neck-posterior', 'both']],
        },
      ],
      flags: {
        'recent-trauma': {
          action: 'cleared-by-physician',
          note: {
            en: 'Emergency physician, same day: films clear by her papers, massage advised.',
            fr: 'Médecin d’urgence, le jour même : radiographies normales selon ses papiers, massage conseillé.',
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
        en: 'Planned: neck, shoulders and upper back, light at first, twice a week and then weekly, at most twelve times as ICBC authorised.',
        fr: 'Prévu : cou, épaules et haut du dos, d’abord léger, deux fois par semaine puis une fois, douze fois au plus comme ICBC l’autorise.',
      },
    },
    { visit: 0, scope: 'information', uses: ['insurer', 'other-providers'] },
  ],
};
