import { tensionHeadachePapers } from '../papers/tensionHeadache.ts';
import { tensionHeadachePlan } from '../plans/tensionHeadache.ts';
import { daysAgo, minutesAgo, type StoryPatient } from '../story.ts';

/** Tension-type headache. Today's visit is still a draft: he has just left the table. */
export const tensionHeadache: StoryPatient = {
  key: 'tension-headache',
  familyName: 'Benhaddou',
  givenName: 'Yacine',
  preferredName: '',
  age: 29,
  birthday: '02-17',
  phone: '613-555-0119',
  email: 'yacine@patients.example',
  address: { street: '19 Parable Place', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F9' },
  language: 'fr',
  pronouns: { en: 'he/him', fr: 'il' },
  occupation: { en: 'Subtitle translator', fr: 'Traducteur de sous-titres' },
  emergencyContact: { en: 'Salima (sister), 613-555-0139', fr: 'Salima (sœur), 613-555-0139' },
  alerts: { en: '', fr: '' },
  ...tensionHeadachePapers,
  plan: tensionHeadachePlan,
  visits: [
    {
      when: daysAgo(40, '18:00'),
      minutes: 45,
      pain: [5, 3],
      asked: false,
      bouts: [
        ['effleurage', 'upper-trapezius', 'both', 2, 6],
        ['petrissage', 'upper-trapezius', 'both', 3, 10],
        ['petrissage', 'neck-posterior', 'both', 3, 8],
        ['stroking', 'head', 'midline', 1, 5],
      ],
      en: `
        S: Pressing headache like a band, four afternoons a week for a year. Screens ten hours a day. No nausea, no
        aura, not sudden, no fever, no injury. Physician saw him two months ago and found it tension-type.
        O: Head carried forward. Suboccipitals tender and familiar. Neck rotation 65° both ways, no dizziness.
        R: Band lighter, from 5 to 3 while lying.
        A: Clinical impression: tension-type headache with tender neck and shoulder muscles.
        P: Weekly for four weeks and a headache diary to judge it by.
        H: Screen at eye level, away from it two minutes every half hour.`,
      fr: `
        S: Mal de tête en bandeau, quatre après-midi par semaine depuis un an. Dix heures d’écran par jour. Ni nausée,
        ni aura, ni début soudain, ni fièvre, ni blessure. Vu par son médecin il y a deux mois : type tension.
        O: Tête en avant. Sous-occipitaux sensibles et familiers. Rotation du cou 65° des deux côtés, sans vertige.
        R: Bandeau plus léger, de 5 à 3 couché.
        A: Impression clinique : céphalée de tension avec muscles du cou et des épaules sensibles.
        P: Hebdomadaire pendant quatre semaines, et un journal des maux de tête pour en juger.
        H: Écran à hauteur des yeux, s’en éloigner deux minutes par demi-heure.`,
      paid: 'e-transfer',
    },
    {
      when: daysAgo(33, '18:00'),
      minutes: 45,
      pain: [4, 2],
      bouts: [
        ['petrissage', 'upper-trapezius', 'both', 3, 10],
        ['trigger-point', 'upper-trapezius', 'right', 4, 5],
        ['petrissage', 'neck-posterior', 'both', 3, 10],
        ['static-contact', 'head', 'midline', 1, 4],
      ],
      en: `
        S: Three headaches by the diary. Tablets on one day only.
        O: Right upper trapezius sends pain to the temple under the thumb.
        R: Temple clear after 90 seconds of steady pressure within tolerance.
        A: Muscle part of the pattern shown.
        P: Same again, jaw to be looked at next.
        H: Chin tuck against the chair back, 8 times, three times a day.`,
      fr: `
        S: Trois maux de tête selon le journal. Comprimés un seul jour.
        O: Le trapèze supérieur droit envoie la douleur à la tempe sous le pouce.
        R: Tempe libre après 90 secondes de pression soutenue et tolérée.
        A: La part musculaire du tableau est là.
        P: De même; la mâchoire la prochaine fois.
        H: Rentrer le menton contre le dossier, 8 fois, trois fois par jour.`,
    },
    {
      when: daysAgo(26, '18:00'),
      minutes: 45,
      pain: [4, 3],
      bouts: [
        ['petrissage', 'neck-posterior', 'both', 3, 10],
        ['petrissage', 'jaw', 'both', 2, 6],
        ['petrissage', 'upper-trapezius', 'both', 3, 10],
      ],
      en: `
        S: Deadline week, four headaches, the longest six hours. Wakes with a tight jaw.
        O: Masseters firm and tender. Opening three fingers, straight, no click.
        R: Jaw looser, head about the same.
        A: Clenching joins in under pressure of work.
        P: External jaw work only. Suggests asking his dentist about a night guard.
        H: Tongue up, teeth apart: a note on the monitor.`,
      fr: `
        S: Semaine de remise, quatre maux de tête, le plus long six heures. Se réveille la mâchoire serrée.
        O: Masséters fermes et sensibles. Ouverture trois doigts, droite, sans claquement.
        R: Mâchoire plus souple, tête à peu près pareille.
        A: Le serrement s’ajoute quand le travail presse.
        P: Travail externe de la mâchoire seulement. Parler d’une plaque de nuit à son dentiste.
        H: Langue en haut, dents écartées : une note sur l’écran.`,
    },
    {
      when: daysAgo(12, '18:00'),
      minutes: 45,
      pain: [3, 1],
      bouts: [
        ['petrissage', 'upper-trapezius', 'both', 3, 8],
        ['petrissage', 'neck-posterior', 'both', 3, 10],
        ['petrissage', 'jaw', 'both', 2, 5],
        ['remedial-exercise', 'scapula', 'both', null, 8],
      ],
      en: `
        S: Two headaches in two weeks. Walks to the library instead of working in bed.
        O: Suboccipitals tender only to firm touch. Opening full.
        R: Clear head when he sat up.
        A: From four a week to one, by the diary.
        P: Two weeks, then decide. Shoulder blade exercise begins.
        H: Band row, 2 × 12, three days a week.`,
      fr: `
        S: Deux maux de tête en deux semaines. Marche à la bibliothèque au lieu de travailler au lit.
        O: Sous-occipitaux sensibles au toucher ferme seulement. Ouverture complète.
        R: Tête claire en s’asseyant.
        A: De quatre par semaine à un, selon le journal.
        P: Deux semaines, puis décider. Exercice des omoplates commencé.
        H: Tirage avec élastique, 2 × 12, trois jours par semaine.`,
    },
    {
      when: minutesAgo(70),
      minutes: 45,
      pain: [2, null],
      bouts: [
        ['petrissage', 'upper-trapezius', 'both', 3, 10],
        ['petrissage', 'neck-posterior', 'both', 3, 10],
      ],
      en: `
        S: One mild headache in two weeks, after a night flight. Jaw quiet.
        O: Neck rotation 75° both ways. Suboccipitals soft.`,
      fr: `
        S: Un léger mal de tête en deux semaines, après un vol de nuit. Mâchoire tranquille.
        O: Rotation du cou 75° des deux côtés. Sous-occipitaux souples.`,
      draft: true,
    },
  ],
};
