import type { StoryPapers } from '../story.ts';

/** Nerve root pain; every red flag asked, none positive. The gluteals were agreed to at the fourth visit. */
export const sciaticaLikePapers: StoryPapers = {
  histories: [
    {
      visit: 0,
      reason: {
        en: 'Burning from the left buttock to the outer calf for three weeks, since lifting a fridge.',
        fr: 'Brûlure de la fesse gauche au mollet externe depuis trois semaines, après avoir levé un frigo.',
      },
      areas: ['low-back', 'thigh-posterior', 'calf'],
      goals: {
        en: 'Full shifts again, and to carry his daughter upstairs.',
        fr: 'Refaire des quarts complets et porter sa fille dans l’escalier.',
      },
      physician: { en: 'Dr. Saga, Harbour Clinic', fr: 'Dr Saga, Clinique du Havre' },
      yes: {
        sleep: { en: 'Wakes when he turns over.', fr: 'Se réveille en se tournant.' },
        strainAtWork: {
          en: 'Lifts parcels all day and drives for hours.',
          fr: 'Lève des colis toute la journée et conduit des heures.',
        },
        physician: { en: 'Appointment this week.', fr: 'Rendez-vous cette semaine.' },
      },
      notAsked: ['pregnancy', 'familyBackPain'],
      conditions: [
        {
          condition: 'nerve-root-pain',
          places: [
            ['low-back', 'left'],
            ['thigh-posterior', 'left'],
            ['calf', 'left'],
          ],
          note: {
            en: 'Three weeks; strength and feeling intact.',
            fr: 'Trois semaines; force et toucher intacts.',
          },
        },
      ],
      medications: [{ name: { en: 'Naproxen, as needed', fr: 'Naproxène, au besoin' }, class: 'none' }],
      injuries: [
        {
          what: { en: 'Lifted a fridge, sudden pain', fr: 'A levé un frigo, douleur soudaine' },
          when: { en: 'three weeks ago', fr: 'il y a trois semaines' },
          places: [['low-back', 'left']],
        },
      ],
    },
  ],
  consents: [
    {
      visit: 0,
      scope: 'treatment',
      proposed: {
        en: 'Planned: the low back, the hip and the back of the left thigh, once a week, never with pressure that sends pain down the leg.',
        fr: 'Prévu : bas du dos, hanche et arrière de la cuisse gauche, une fois par semaine, jamais avec une pression qui descend dans la jambe.',
      },
    },
    { visit: 0, scope: 'information', uses: ['other-providers'] },
    {
      visit: 3,
      scope: 'sensitive-areas',
      areas: ['gluteal'],
      clinicalReason: {
        en: 'The left buttock still burns after an hour of driving; piriformis to be assessed and treated.',
        fr: 'La fesse gauche brûle encore après une heure de volant; piriforme à évaluer et à traiter.',
      },
      proposed: {
        en: 'Kneading of the left gluteal muscles through the sheet during the rest of this plan. You will be asked again each time.',
        fr: 'Pétrissage des fessiers gauches à travers le drap pendant le reste de ce plan. On vous le redemandera chaque fois.',
      },
    },
  ],
};
