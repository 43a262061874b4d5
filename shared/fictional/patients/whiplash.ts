import { whiplashAssessments } from '../assessments/whiplash.ts';
import { whiplashPapers } from '../papers/whiplash.ts';
import { whiplashPlan } from '../plans/whiplash.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** Whiplash with an ICBC claim, treated in Ontario while she stays with family. One visit was amended. */
export const whiplash: StoryPatient = {
  key: 'whiplash',
  familyName: 'Gwiżdżówna',
  givenName: 'Łucja',
  preferredName: '',
  age: 39,
  birthday: '01-25',
  phone: '250-555-0115',
  email: 'lucja@patients.example',
  address: { street: '5 Nowhere Crescent', city: 'Cedar Inlet', province: 'BC', postalCode: 'V0D 0F5' },
  language: 'en',
  pronouns: { en: 'she/her', fr: 'elle' },
  occupation: { en: 'Landscape architect', fr: 'Architecte paysagiste' },
  emergencyContact: { en: 'Bożena (sister), 613-555-0135', fr: 'Bożena (sœur), 613-555-0135' },
  alerts: {
    en: 'ICBC claim FICT-0000-15: adjuster agreed to care in Ontario',
    fr: 'Dossier ICBC FICT-0000-15 : soins en Ontario acceptés par l’expert',
  },
  ...whiplashPapers,
  assessments: whiplashAssessments,
  plan: whiplashPlan,
  visits: [
    {
      when: daysAgo(58, '13:00'),
      minutes: 60,
      pain: [7, 6],
      asked: false,
      bouts: [
        ['static-contact', 'neck-posterior', 'both', 0, 6],
        ['effleurage', 'upper-trapezius', 'both', 1, 10],
        ['effleurage', 'upper-back', 'both', 2, 10],
        ['breathing', 'mid-back', 'both', null, 6],
      ],
      en: `
        S: Rear-ended at a light in Cedar Inlet two weeks ago. Hospital films clear by her papers. Neck pain and
        headache at the back of the head, poor sleep. No dizziness, double vision, trouble speaking or swallowing.
        O: Rotation 40° left, 35° right. Arms: strength, reflexes and touch equal. Upper cervical questions all no.
        R: Less breath-holding; could let the head be heavy.
        A: Clinical impression: whiplash-associated neck pain with stiffness, no neurological sign.
        P: Light work, twice a week at first as authorised. Staying with her sister here for ten weeks.
        H: Turn the head within comfort, 5 times each side, every hour awake.`,
      fr: `
        S: Heurtée par l’arrière à un feu de Cedar Inlet il y a deux semaines. Radiographies sans particularité selon
        ses papiers. Douleur au cou et derrière la tête, sommeil pauvre. Ni vertige, ni vue double, ni trouble
        de la parole ou de la déglutition.
        O: Rotation 40° à gauche, 35° à droite. Bras : force, réflexes, toucher égaux. Questions cervicales : tous non.
        R: Retient moins son souffle; laisse la tête devenir lourde.
        A: Impression clinique : douleur et raideur du cou après entorse cervicale, sans signe neurologique.
        P: Travail léger, deux fois par semaine au début comme autorisé. Chez sa sœur ici pour dix semaines.
        H: Tourner la tête sans forcer, 5 fois de chaque côté, chaque heure éveillée.`,
      paid: 'insurer',
    },
    {
      when: daysAgo(54, '13:00'),
      minutes: 60,
      pain: [7, 5],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 10],
        ['stroking', 'neck-posterior', 'both', 1, 8],
        ['petrissage', 'upper-trapezius', 'both', 2, 10],
        ['static-contact', 'head', 'midline', 1, 5],
      ],
      en: `
        S: Slept five hours in one piece after the first visit. Headache daily, back of the head.
        O: Rotation 45° left, 40° right. Guarding of both upper trapezius.
        R: Headache 4 to 2; no light-headedness on sitting up.
        A: Tolerates more than last time.
        P: Same pace; pressure stays at 2 on the neck.`,
      fr: `
        S: A dormi cinq heures d’affilée après la première visite. Mal de tête quotidien, derrière.
        O: Rotation 45° à gauche, 40° à droite. Défense des deux trapèzes supérieurs.
        R: Mal de tête de 4 à 2; pas étourdie en s’asseyant.
        A: Tolère plus que la dernière fois.
        P: Même rythme; pression maintenue à 2 au cou.`,
    },
    {
      when: daysAgo(51, '13:00'),
      minutes: 60,
      pain: [6, 5],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 10],
        ['petrissage', 'upper-trapezius', 'right', 3, 10],
        ['myofascial-release', 'shoulder', 'right', 2, 8],
        ['remedial-exercise', 'neck-posterior', 'both', null, 8],
      ],
      en: `
        S: Sat through a film for the first time. Right shoulder pulls on reaching for the seat belt.
        O: Rotation 50° left, 45° right. Right upper trapezius the tender one.
        R: Reaching up easier on the right; neck unchanged.
        A: Neck settles first, the shoulder girdle shows now.
        P: Add the shoulder. Deep neck flexor exercise begun, lying.
        H: Chin nod lying down, hold 5 seconds, 8 times, twice daily.`,
      fr: `
        S: A vu un film assise pour la première fois. L’épaule droite tire en cherchant la ceinture.
        O: Rotation 50° à gauche, 45° à droite. Trapèze supérieur droit le plus sensible.
        R: Lever le bras droit est plus facile; cou inchangé.
        A: Le cou se calme d’abord, l’épaule se montre maintenant.
        P: Ajouter l’épaule. Exercice des fléchisseurs profonds commencé, couchée.
        H: Petit « oui » couchée, tenir 5 secondes, 8 fois, deux fois par jour.`,
      amended: {
        afterHours: 25,
        reason: {
          en: 'Side recorded wrongly: the shoulder treated was the left, as the patient confirmed by phone.',
          fr: 'Côté mal noté : l’épaule traitée était la gauche, confirmé par la patiente au téléphone.',
        },
        bouts: [
          ['effleurage', 'upper-back', 'both', 2, 10],
          ['petrissage', 'upper-trapezius', 'left', 3, 10],
          ['myofascial-release', 'shoulder', 'left', 2, 8],
          ['remedial-exercise', 'neck-posterior', 'both', null, 8],
        ],
        en: `
          S: Sat through a film for the first time. Left shoulder pulls on reaching for the seat belt.
          O: Rotation 50° left, 45° right. Left upper trapezius the tender one.
          R: Reaching up easier on the left; neck unchanged.`,
        fr: `
          S: A vu un film assise pour la première fois. L’épaule gauche tire en cherchant la ceinture.
          O: Rotation 50° à gauche, 45° à droite. Trapèze supérieur gauche le plus sensible.
          R: Lever le bras gauche est plus facile; cou inchangé.`,
      },
    },
    {
      when: daysAgo(47, '13:00'),
      minutes: 60,
      pain: [6, 4],
      bouts: [
        ['heat', 'upper-back', 'both', null, 10],
        ['petrissage', 'upper-trapezius', 'both', 3, 12],
        ['petrissage', 'neck-posterior', 'both', 2, 8],
        ['remedial-exercise', 'neck-posterior', 'both', null, 8],
      ],
      en: `
        S: Left shoulder better. Headaches every second day. Afraid of being a passenger.
        O: Chin nod held 5 seconds without the front of the neck taking over, 6 times.
        R: Head turned 55° both ways before sitting up.
        A: Movement is coming; the worry about cars is part of the picture and was named as such.
        P: Physician’s office number given for the worry and sleep. Twice this week, then weekly.`,
      fr: `
        S: Épaule gauche mieux. Mal de tête un jour sur deux. Peur d’être passagère.
        O: « Oui » tenu 5 secondes sans que l’avant du cou prenne le dessus, 6 fois.
        R: Tête tournée à 55° des deux côtés avant de s’asseoir.
        A: Le mouvement revient; la crainte des voitures fait partie du tableau, et nous l’avons nommée.
        P: Numéro du médecin remis pour la crainte et le sommeil. Deux fois cette semaine, puis hebdomadaire.`,
    },
    {
      when: daysAgo(40, '13:00'),
      minutes: 60,
      pain: [4, 3],
      bouts: [
        ['petrissage', 'upper-trapezius', 'both', 3, 12],
        ['petrissage', 'neck-posterior', 'both', 3, 10],
        ['muscle-energy', 'neck-posterior', 'both', null, 8],
        ['remedial-exercise', 'scapula', 'both', null, 10],
      ],
      en: `
        S: Two headaches this week. Rode in the back seat to the market and back.
        O: Rotation 60° both ways, stiff at the end. No upper limb sign.
        R: Contract–relax gave 5° more on the right.
        A: Good gain in range and confidence.
        P: Weekly from here. Shoulder blade work joins.
        H: Band row, 2 × 10, every second day.`,
      fr: `
        S: Deux maux de tête cette semaine. Est allée au marché sur la banquette arrière.
        O: Rotation 60° des deux côtés, raide à la fin. Aucun signe aux bras.
        R: Contracter–relâcher a donné 5° de plus à droite.
        A: Bon gain d’amplitude et de confiance.
        P: Hebdomadaire désormais. Travail des omoplates ajouté.
        H: Tirage avec élastique, 2 × 10, un jour sur deux.`,
    },
    {
      when: daysAgo(33, '13:00'),
      minutes: 60,
      pain: [4, 2],
      bouts: [
        ['petrissage', 'upper-trapezius', 'both', 3, 12],
        ['trigger-point', 'upper-trapezius', 'left', 4, 5],
        ['petrissage', 'neck-posterior', 'both', 3, 10],
        ['remedial-exercise', 'scapula', 'both', null, 10],
      ],
      en: `
        S: Worked three hours at the drawing table. Ache by noon, gone after a walk.
        O: One tender point at the left upper trapezius refers to the temple, like her headache.
        R: Pressure held to tolerance; temple pain faded, no headache afterwards.
        A: Part of the headache comes from that muscle, by its pattern.
        P: Weekly; half days of work agreed with her office.`,
      fr: `
        S: Trois heures à la table à dessin. Douleur à midi, passée après une marche.
        O: Point sensible au trapèze supérieur gauche, réfère à la tempe comme son mal de tête.
        R: Pression tenue selon tolérance; tempe soulagée, aucun mal de tête ensuite.
        A: Une part du mal de tête vient de ce muscle, d’après son trajet.
        P: Hebdomadaire; demi-journées convenues avec son bureau.`,
    },
    {
      when: daysAgo(19, '13:00'),
      minutes: 60,
      pain: [3, 2],
      bouts: [
        ['effleurage', 'upper-back', 'both', 3, 8],
        ['petrissage', 'neck-posterior', 'both', 3, 12],
        ['passive-stretch', 'upper-trapezius', 'both', null, 6],
        ['remedial-exercise', 'scapula', 'both', null, 12],
      ],
      en: `
        S: One week missed for a family event. Drove around the block herself.
        O: Rotation 70° left, 65° right. Row 2 × 12 with even shoulder blades.
        R: Comfortable at end range for the first time.
        A: Near her usual range; stamina next.
        P: One more visit here, then summary for her therapist in Cedar Inlet, with her written consent.
        H: Row 3 × 12; drive a little further each second day.`,
      fr: `
        S: Une semaine manquée pour une fête de famille. A conduit autour du pâté de maisons.
        O: Rotation 70° à gauche, 65° à droite. Tirage 2 × 12, omoplates égales.
        R: À l’aise en fin d’amplitude pour la première fois.
        A: Près de son amplitude habituelle; reste l’endurance.
        P: Encore une visite ici, puis sommaire pour sa thérapeute de Cedar Inlet, avec consentement écrit.
        H: Tirage 3 × 12; conduire un peu plus loin un jour sur deux.`,
    },
    {
      when: daysAgo(5, '13:00'),
      minutes: 60,
      pain: [2, 1],
      bouts: [
        ['petrissage', 'upper-trapezius', 'both', 3, 14],
        ['petrissage', 'neck-posterior', 'both', 3, 12],
        ['remedial-exercise', 'neck-posterior', 'both', null, 12],
      ],
      en: `
        S: Half days all week, one headache. Flies home on Saturday.
        O: Rotation 75° both ways, flexion and extension full. Nod held 10 × 10 seconds.
        R: Easy; asked for nothing more.
        A: Clinical impression: whiplash-associated neck pain, well on the mend after eight treatments.
        P: Summary ready for her to carry. Eight of the twelve authorised treatments used.
        H: Rows and nods three days a week for two months.`,
      fr: `
        S: Demi-journées toute la semaine, un mal de tête. Rentre samedi en avion.
        O: Rotation 75° des deux côtés, flexion et extension complètes. « Oui » tenu 10 × 10 secondes.
        R: Facile; n’a rien demandé de plus.
        A: Impression clinique : douleur du cou après entorse cervicale, en bonne voie après huit traitements.
        P: Sommaire prêt à emporter. Huit des douze traitements autorisés utilisés.
        H: Tirages et « oui » trois jours par semaine pendant deux mois.`,
    },
  ],
};
