import { frozenShoulderAssessments } from '../assessments/frozenShoulder.ts';
import { frozenShoulderPapers } from '../papers/frozenShoulder.ts';
import { frozenShoulderPlan } from '../plans/frozenShoulder.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** A frozen shoulder: months, not weeks; range is counted in small numbers. */
export const frozenShoulder: StoryPatient = {
  key: 'frozen-shoulder',
  familyName: 'Quiñones Iturbe',
  givenName: 'Marisol',
  preferredName: '',
  age: 56,
  birthday: '10-21',
  phone: '613-555-0120',
  email: 'marisol@patients.example',
  address: { street: '40 Whimsy Hill', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F0' },
  language: 'en',
  pronouns: { en: 'she/her', fr: 'elle' },
  occupation: { en: 'Primary school teacher', fr: 'Enseignante au primaire' },
  emergencyContact: { en: 'Íñigo (son), 613-555-0140', fr: 'Íñigo (fils), 613-555-0140' },
  alerts: {
    en: 'Left shoulder: never force the range',
    fr: 'Épaule gauche : ne jamais forcer',
  },
  ...frozenShoulderPapers,
  assessments: frozenShoulderAssessments,
  plan: frozenShoulderPlan,
  visits: [
    {
      when: daysAgo(95, '09:00'),
      minutes: 60,
      pain: [7, 6],
      asked: false,
      bouts: [
        ['effleurage', 'shoulder', 'left', 2, 10],
        ['petrissage', 'upper-trapezius', 'left', 3, 10],
        ['joint-mobilisation', 'shoulder', 'left', null, 8],
        ['myofascial-release', 'upper-back', 'both', 2, 8],
      ],
      en: `
        S: Left shoulder for five months, no injury. Cannot fasten a bra or reach the board. Wakes at night on it.
        Physician’s letter names adhesive capsulitis; films clear.
        O: Active flexion 85°, abduction 60°, outward rotation 5°. Passive the same, capsular end-feel. Skin and
        sensation intact on both arms.
        R: Little change in range; neck and upper back lighter.
        A: Clinical impression fits the letter: painful, stiffening phase.
        P: Every two weeks; gentle grades inside the painless range; expectation set: months.
        H: Pendulum, 2 minutes, four times a day. Pillow under the arm at night.`,
      fr: `
        S: Épaule gauche depuis cinq mois, sans blessure. Ne peut agrafer ni atteindre le tableau. La réveille la
        nuit. La lettre du médecin parle de capsulite rétractile; radiographies normales.
        O: Flexion active 85°, abduction 60°, rotation externe 5°. Passive égale, sensation capsulaire. Peau et
        sensibilité intactes aux deux bras.
        R: Amplitude à peine changée; cou et haut du dos plus légers.
        A: Impression clinique conforme à la lettre : phase douloureuse, enraidissante.
        P: Aux deux semaines; grades doux dans l’amplitude indolore; attente fixée : des mois.
        H: Pendule, 2 minutes, quatre fois par jour. Oreiller sous le bras la nuit.`,
      paid: 'debit',
    },
    {
      when: daysAgo(81, '09:00'),
      minutes: 60,
      pain: [7, 5],
      bouts: [
        ['heat', 'shoulder', 'left', null, 12],
        ['effleurage', 'shoulder', 'left', 2, 8],
        ['petrissage', 'scapula', 'left', 3, 10],
        ['joint-mobilisation', 'shoulder', 'left', null, 8],
      ],
      en: `
        S: The pillow gave her two unbroken nights. Sugars steady.
        O: Flexion 88°, outward rotation 5°. Sensation checked, then warm pack.
        R: Warmth eased the ache most.
        A: Sleep first: that much is working.
        P: Warm pack at each visit after the check.`,
      fr: `
        S: L’oreiller lui a donné deux nuits entières. Glycémie stable.
        O: Flexion 88°, rotation externe 5°. Sensibilité vérifiée, puis compresse chaude.
        R: La chaleur a le plus soulagé.
        A: Le sommeil d’abord : voilà qui marche.
        P: Compresse chaude à chaque visite après vérification.`,
    },
    {
      when: daysAgo(67, '09:00'),
      minutes: 60,
      pain: [6, 5],
      changed: {
        en: 'Cortisone injected into the left shoulder eight days ago.',
        fr: 'Injection de cortisone dans l’épaule gauche il y a huit jours.',
      },
      bouts: [
        ['heat', 'shoulder', 'left', null, 10],
        ['petrissage', 'upper-arm', 'left', 3, 10],
        ['petrissage', 'scapula', 'left', 3, 10],
        ['joint-mobilisation', 'shoulder', 'left', null, 8],
      ],
      en: `
        S: Physician injected the joint eight days ago; rest pain down. Cleared for hands-on care by the office.
        O: Flexion 95°, outward rotation 10°. Injection site clean, left alone.
        R: Moved within the new range without wincing.
        A: Pain leads the way down; stiffness stays.
        P: As planned, no force.
        H: Table slides, 10 times, three times a day, to comfort.`,
      fr: `
        S: Injection dans l’articulation il y a huit jours; douleur au repos moindre. Le cabinet permet le traitement manuel.
        O: Flexion 95°, rotation externe 10°. Point d’injection propre, laissé tranquille.
        R: Bouge dans la nouvelle amplitude sans grimacer.
        A: La douleur baisse la première; la raideur reste.
        P: Comme prévu, sans forcer.
        H: Glissés sur table, 10 fois, trois fois par jour, selon confort.`,
    },
    {
      when: daysAgo(53, '09:00'),
      minutes: 60,
      pain: [4, 3],
      bouts: [
        ['heat', 'shoulder', 'left', null, 10],
        ['petrissage', 'shoulder', 'left', 3, 12],
        ['joint-mobilisation', 'shoulder', 'left', null, 10],
        ['remedial-exercise', 'shoulder', 'left', null, 10],
      ],
      en: `
        S: Sleeps through. Frustrated by the blackboard.
        O: Flexion 100°, abduction 75°, outward rotation 12°.
        R: Outward rotation 16° straight after.
        A: From painful toward stiff: time for more range work.
        P: Exercise takes a larger share.
        H: Stick rotation lying, 10 times, twice daily.`,
      fr: `
        S: Dort la nuit entière. Frustrée par le tableau.
        O: Flexion 100°, abduction 75°, rotation externe 12°.
        R: Rotation externe 16° tout de suite après.
        A: De la douleur vers la raideur : place au travail d’amplitude.
        P: Une plus grande part d’exercice.
        H: Rotation avec bâton, couchée, 10 fois, deux fois par jour.`,
    },
    {
      when: daysAgo(39, '09:00'),
      minutes: 60,
      pain: [4, 4],
      bouts: [
        ['petrissage', 'shoulder', 'left', 3, 10],
        ['joint-mobilisation', 'shoulder', 'left', null, 12],
        ['muscle-energy', 'shoulder', 'left', null, 8],
      ],
      en: `
        S: Report cards; exercises every other day at best.
        O: Flexion 100°, outward rotation 12°: no gain.
        R: Sore at the end, gone by the door.
        A: Plateau, with half the exercise done.
        P: Two exercises only, tied to brushing her teeth.`,
      fr: `
        S: Bulletins; exercices un jour sur deux au mieux.
        O: Flexion 100°, rotation externe 12° : aucun gain.
        R: Sensible à la fin, passé à la porte.
        A: Plateau, avec la moitié des exercices.
        P: Deux exercices seulement, liés au brossage des dents.`,
    },
    {
      when: daysAgo(25, '09:00'),
      minutes: 60,
      pain: [3, 2],
      bouts: [
        ['petrissage', 'shoulder', 'left', 3, 10],
        ['joint-mobilisation', 'shoulder', 'left', null, 12],
        ['myofascial-release', 'chest-wall', 'left', 2, 5],
        ['passive-stretch', 'shoulder', 'left', null, 8],
        ['remedial-exercise', 'shoulder', 'left', null, 8],
      ],
      en: `
        S: The toothbrush trick works: every day. Reached the lowest line of the board.
        O: Flexion 110°, abduction 85°, outward rotation 18°. Written consent to work on the chest wall obtained for
        today; the small chest muscle on the left is short and tender.
        R: 22° after the stretches, held within comfort.
        A: Gains are back with the habit.
        P: Same two exercises.`,
      fr: `
        S: Le truc de la brosse à dents marche : chaque jour. A atteint la ligne du bas du tableau.
        O: Flexion 110°, abduction 85°, rotation externe 18°. Consentement écrit au travail de la paroi thoracique
        obtenu pour aujourd’hui; le petit pectoral gauche est court et sensible.
        R: 22° après les étirements, dans le confort.
        A: Les gains reviennent avec l’habitude.
        P: Les deux mêmes exercices.`,
    },
    {
      when: daysAgo(18, '09:00'),
      minutes: 60,
      pain: [3, 2],
      bouts: [
        ['petrissage', 'scapula', 'left', 3, 12],
        ['joint-mobilisation', 'shoulder', 'left', null, 12],
        ['remedial-exercise', 'shoulder', 'left', null, 12],
      ],
      en: `
        S: Came a week early, school holiday. Hung a coat on the high hook.
        O: Flexion 115°, outward rotation 20°.
        R: Shoulder blade moved with the arm instead of before it.
        A: Steady thaw.
        P: Strength in small doses.
        H: Outward rotation against a light band, 2 × 8.`,
      fr: `
        S: Venue une semaine plus tôt, relâche scolaire. A pendu un manteau au crochet du haut.
        O: Flexion 115°, rotation externe 20°.
        R: L’omoplate bouge avec le bras plutôt qu’avant lui.
        A: Dégel régulier.
        P: De la force à petites doses.
        H: Rotation externe contre élastique léger, 2 × 8.`,
    },
    {
      when: daysAgo(4, '09:00'),
      minutes: 60,
      pain: [2, 1],
      bouts: [
        ['petrissage', 'shoulder', 'left', 3, 10],
        ['joint-mobilisation', 'shoulder', 'left', null, 12],
        ['remedial-exercise', 'shoulder', 'left', null, 14],
      ],
      en: `
        S: Fastens her bra behind again, slowly. Writes on two thirds of the board.
        O: Flexion 125°, abduction 100°, outward rotation 28°; right side 170°, 170°, 70°.
        R: Tired arm, no ache.
        A: Clinical impression: thawing phase; function ahead of the numbers.
        P: Every three weeks; measures sent to her physician at her wish, with written consent.
        H: Band to 2 × 12. Call if the night pain returns.`,
      fr: `
        S: Agrafe de nouveau dans le dos, lentement. Écrit aux deux tiers du tableau.
        O: Flexion 125°, abduction 100°, rotation externe 28°; à droite 170°, 170°, 70°.
        R: Bras fatigué, pas douloureux.
        A: Impression clinique : phase de récupération; la fonction devance les chiffres.
        P: Aux trois semaines; mesures envoyées au médecin à sa demande, consentement écrit.
        H: Élastique à 2 × 12. Appeler si la douleur nocturne revient.`,
    },
  ],
};
