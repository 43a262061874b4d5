import { runnerHamstringAssessments } from '../assessments/runnerHamstring.ts';
import { runnerHamstringPapers } from '../papers/runnerHamstring.ts';
import { runnerHamstringPlan } from '../plans/runnerHamstring.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** A runner's hamstring: protected at first, then loaded, with one run too early. */
export const runnerHamstring: StoryPatient = {
  key: 'runner-hamstring',
  familyName: 'Ashgrove-Mensah',
  givenName: 'Imogen',
  preferredName: 'Immy',
  age: 27,
  birthday: '06-30',
  phone: '613-555-0114',
  email: 'immy@patients.example',
  address: { street: '210 Storybook Avenue', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F4' },
  language: 'en',
  pronouns: { en: 'she/her', fr: 'elle' },
  occupation: { en: 'Graduate student, club runner', fr: 'Étudiante, coureuse en club' },
  emergencyContact: { en: 'Abena Mensah (mother), 613-555-0134', fr: 'Abena Mensah (mère), 613-555-0134' },
  alerts: {
    en: 'Exercise-induced asthma: inhaler in her bag',
    fr: 'Asthme à l’effort : inhalateur dans son sac',
  },
  ...runnerHamstringPapers,
  assessments: runnerHamstringAssessments,
  plan: runnerHamstringPlan,
  visits: [
    {
      when: daysAgo(45, '18:00'),
      minutes: 45,
      pain: [6, 5],
      bouts: [
        ['lymph-drainage', 'thigh-posterior', 'right', 1, 10],
        ['effleurage', 'calf', 'right', 2, 6],
        ['petrissage', 'low-back', 'both', 3, 10],
      ],
      en: `
        S: Felt a grab behind the right thigh six days ago in the last 200 m. Walks with a short step. No pop.
        O: Tender hand-wide at mid biceps femoris, faint bruise, no gap felt. Resisted knee flexion weak by pain.
        R: Walked a little longer in the step; local tenderness unchanged.
        A: Clinical impression: hamstring strain, mild to moderate, first week.
        P: Only light work at the site for now. Twice in two weeks; refer if strength has not begun to return.
        H: Short walks, heel slides 3 × 10 without pain. No stretching of the thigh yet.`,
      fr: `
        S: Pincement derrière la cuisse droite il y a six jours dans les derniers 200 m. Petit pas. Aucun claquement.
        O: Sensible sur une largeur de main au milieu du biceps fémoral, ecchymose pâle, sans creux. Flexion
        résistée faible par douleur.
        R: Pas un peu plus long; sensibilité locale inchangée.
        A: Impression clinique : élongation des ischio-jambiers, légère à moyenne, première semaine.
        P: Travail léger sur place pour l’instant. Deux fois en deux semaines; orienter si la force ne revient pas.
        H: Petites marches, glissés du talon 3 × 10 sans douleur. Pas encore d’étirement.`,
    },
    {
      when: daysAgo(38, '18:00'),
      minutes: 45,
      pain: [4, 3],
      bouts: [
        ['effleurage', 'thigh-posterior', 'right', 2, 10],
        ['petrissage', 'calf', 'right', 3, 8],
        ['remedial-exercise', 'thigh-posterior', 'right', null, 12],
      ],
      en: `
        S: Stairs are fine. Bruise went yellow. Rode the stationary bike twenty minutes.
        O: Resisted flexion strong but sore at mid range. Straight leg raise 60° right, 85° left.
        R: Bridges with both legs painless by the second set.
        A: Early healing as one would hope.
        P: Load begins; pain up to 3 is acceptable while it fades by morning.
        H: Bridge 3 × 10 daily, bike every second day.`,
      fr: `
        S: Escaliers sans problème. Ecchymose jaunie. Vélo stationnaire vingt minutes.
        O: Flexion résistée forte mais sensible à mi-course. Jambe tendue 60° à droite, 85° à gauche.
        R: Ponts à deux jambes indolores dès la deuxième série.
        A: Début de guérison comme espéré.
        P: La charge commence; douleur jusqu’à 3 acceptable si elle passe au matin.
        H: Pont 3 × 10 par jour, vélo un jour sur deux.`,
    },
    {
      when: daysAgo(31, '18:00'),
      minutes: 45,
      pain: [2, 2],
      bouts: [
        ['effleurage', 'thigh-posterior', 'right', 3, 6],
        ['petrissage', 'thigh-posterior', 'right', 3, 10],
        ['remedial-exercise', 'thigh-posterior', 'right', null, 14],
      ],
      en: `
        S: Hardly notices it walking. Impatient; her club runs on Sunday.
        O: Straight leg raise 75°. Single-leg bridge 6 right, 14 left.
        R: Tired muscle, no sharp pain.
        A: Strength lags behind comfort: the time when strains come back.
        P: Run–walk only after 12 single-leg bridges. Agreed aloud.
        H: Single-leg bridge 3 × 6, Romanian deadlift with 8 kg.`,
      fr: `
        S: À peine sensible en marchant. Impatiente; son club court dimanche.
        O: Jambe tendue 75°. Pont à une jambe 6 à droite, 14 à gauche.
        R: Muscle fatigué, aucune douleur vive.
        A: La force tarde sur le confort : le moment des récidives.
        P: Course–marche seulement après 12 ponts à une jambe. Convenu à voix haute.
        H: Pont à une jambe 3 × 6, soulevé de terre roumain avec 8 kg.`,
    },
    {
      when: daysAgo(24, '18:00'),
      minutes: 45,
      pain: [5, 3],
      bouts: [
        ['cold', 'thigh-posterior', 'right', null, 10],
        ['lymph-drainage', 'thigh-posterior', 'right', 1, 8],
        ['petrissage', 'gluteal', 'right', 3, 6],
        ['effleurage', 'low-back', 'both', 2, 8],
      ],
      en: `
        S: Ran with the club after all; tightened at 3 km and she walked home. Sore for three days.
        O: Tender in the old place, smaller. No new bruise. Strength as two weeks ago. Written consent to gluteal
        work obtained.
        R: Less guarded; step even again at slow pace.
        A: Setback of about ten days, not a new tear by these findings.
        P: Back one stage. We wrote the return-to-run steps down together.
        H: Bridges with both legs until Friday, then as on paper.`,
      fr: `
        S: A couru avec le club quand même; raidie à 3 km, rentrée à pied. Sensible trois jours.
        O: Même endroit, plus petit. Pas de nouvelle ecchymose. Force d’il y a deux semaines. Consentement écrit
        au travail des fessiers obtenu.
        R: Moins de défense; pas de nouveau égal à allure lente.
        A: Recul d’une dizaine de jours, pas une nouvelle lésion selon ces constats.
        P: Une étape en arrière. Étapes du retour à la course écrites ensemble.
        H: Ponts à deux jambes jusqu’à vendredi, puis selon la feuille.`,
    },
    {
      when: daysAgo(17, '18:00'),
      minutes: 45,
      pain: [2, 1],
      bouts: [
        ['petrissage', 'thigh-posterior', 'right', 3, 10],
        ['muscle-energy', 'thigh-posterior', 'right', null, 8],
        ['remedial-exercise', 'thigh-posterior', 'both', null, 12],
      ],
      en: `
        S: Kept to the sheet. First run–walk on Wednesday, 10 × 1 minute, nothing after.
        O: Straight leg raise 80°. Single-leg bridge 13 right.
        R: Range came up to 85° with contract–relax and stayed.
        A: Ready for the second step.
        P: Two weeks by the sheet, then re-test.
        H: Nordic lowering with the band, 2 × 5, twice a week.`,
      fr: `
        S: A suivi la feuille. Première course–marche mercredi, 10 × 1 minute, rien ensuite.
        O: Jambe tendue 80°. Pont à une jambe 13 à droite.
        R: Amplitude à 85° après contracter–relâcher, et maintenue.
        A: Prête pour la deuxième étape.
        P: Deux semaines selon la feuille, puis réévaluation.
        H: Nordique avec élastique, 2 × 5, deux fois par semaine.`,
    },
    {
      when: daysAgo(3, '18:00'),
      minutes: 45,
      pain: [1, 0],
      bouts: [
        ['sports-massage', 'thigh-posterior', 'both', 3, 14],
        ['sports-massage', 'calf', 'both', 3, 10],
        ['remedial-exercise', 'thigh-posterior', 'both', null, 10],
      ],
      en: `
        S: 5 km easy on Saturday without a thought. A slight pull on fast strides only.
        O: Straight leg raise equal at 85°. Single-leg bridge 15 on both sides.
        R: Legs felt even on the stairs.
        A: Function equal on both sides; speed is the last thing to come.
        P: Sprint steps in the third week of the sheet. Booking only if it grabs again.
        H: Nordics twice a week through the season.`,
      fr: `
        S: 5 km facile samedi sans y penser. Légère tension en accélérant seulement.
        O: Jambe tendue égale à 85°. Pont à une jambe 15 des deux côtés.
        R: Jambes égales dans l’escalier.
        A: Fonction égale des deux côtés; la vitesse revient en dernier.
        P: Sprints à la troisième semaine de la feuille. Rendez-vous seulement si ça pince encore.
        H: Nordiques deux fois par semaine toute la saison.`,
      paid: 'debit',
    },
  ],
};
