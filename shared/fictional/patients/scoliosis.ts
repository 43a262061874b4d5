import { scoliosisPapers } from '../papers/scoliosis.ts';
import { scoliosisPlan } from '../plans/scoliosis.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** A 16-year-old with scoliosis: guardian on record, comfort and movement, no promise about the curve. */
export const scoliosis: StoryPatient = {
  key: 'scoliosis',
  familyName: 'Raghunathan-Doyle',
  givenName: 'Priyanka',
  preferredName: 'Pip',
  age: 16,
  birthday: '09-14',
  phone: '613-555-0117',
  email: '',
  address: { street: '61 Make-Believe Drive', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F7' },
  language: 'en',
  pronouns: { en: 'she/her', fr: 'elle' },
  occupation: { en: 'Student, grade 11', fr: 'Élève, 11e année' },
  emergencyContact: {
    en: 'Meera Raghunathan (mother), 613-555-0137',
    fr: 'Meera Raghunathan (mère), 613-555-0137',
  },
  alerts: {
    en: 'Minor: guardian is her mother, Meera Raghunathan; a parent stays in the room\nScoliosis, followed at the children’s hospital',
    fr: 'Mineure : tutrice, sa mère, Meera Raghunathan; un parent reste dans la pièce\nScoliose, suivie à l’hôpital pour enfants',
  },
  ...scoliosisPapers,
  plan: scoliosisPlan,
  visits: [
    {
      when: daysAgo(69, '16:45'),
      minutes: 45,
      pain: [4, 2],
      asked: false,
      bouts: [
        ['effleurage', 'mid-back', 'both', 2, 10],
        ['petrissage', 'mid-back', 'right', 3, 8],
        ['petrissage', 'low-back', 'left', 3, 6],
        ['breathing', 'mid-back', 'both', null, 5],
      ],
      en: `
        S: Ache beside the right shoulder blade in class and after cello. Curve known for two years, 24° on her
        latest hospital report, no brace. She explained back what we do and why; she and her mother agree.
        O: Right thoracic rib rise on bending forward, level pelvis. Movements full. No neurological sign.
        R: Ticklish at first, then settled. Right side softer to her own touch.
        A: Clinical impression: muscle ache with a right thoracic curve. Massage is for comfort, not for the curve.
        P: Every two to three weeks in term time; hospital team keeps the lead.
        H: Change seat position at every bell. Her hospital exercises come first.`,
      fr: `
        S: Douleur près de l’omoplate droite en classe et après le violoncelle. Courbe connue depuis deux ans, 24° au
        dernier rapport, sans corset. Elle a redit dans ses mots ce que nous faisons; elle et sa mère consentent.
        O: Gibbosité thoracique droite en flexion, bassin de niveau. Mouvements complets. Aucun signe neurologique.
        R: Chatouilleuse d’abord, puis calme. Côté droit plus souple sous sa propre main.
        A: Impression clinique : douleur musculaire avec courbe thoracique droite. Le massage vise le confort, pas la courbe.
        P: Aux deux ou trois semaines en période scolaire; l’équipe de l’hôpital reste aux commandes.
        H: Changer de position à chaque cloche. Ses exercices de l’hôpital d’abord.`,
    },
    {
      when: daysAgo(48, '16:45'),
      minutes: 45,
      pain: [4, 3],
      bouts: [
        ['effleurage', 'mid-back', 'both', 2, 8],
        ['petrissage', 'mid-back', 'right', 3, 10],
        ['myofascial-release', 'mid-back', 'left', 2, 8],
        ['passive-stretch', 'shoulder', 'both', null, 5],
      ],
      en: `
        S: Two good weeks, then a concert and six hours of cello. Mother present; Pip agreed again for herself.
        O: Tender along the right rhomboids. Cello chair tried in the room: sits rotated to the left.
        R: Could expand the left ribs more by her own account.
        A: Load of the concert. Seat set-up plays a part.
        P: She raises the front of the seat with a wedge; we look again next time.
        H: Side-lying breathing into the left ribs, 10 slow breaths, evenings.`,
      fr: `
        S: Deux bonnes semaines, puis un concert et six heures de violoncelle. Mère présente; Pip a consenti de nouveau.
        O: Sensible le long des rhomboïdes droits. Chaise d’instrument essayée ici : assise tournée à gauche.
        R: Dit mieux ouvrir les côtes gauches.
        A: Charge du concert. L’assise y est pour quelque chose.
        P: Elle relève l’avant du siège avec un coin; nous regarderons la prochaine fois.
        H: Sur le côté, respirer dans les côtes gauches, 10 fois lentement, le soir.`,
    },
    {
      when: daysAgo(34, '16:45'),
      minutes: 45,
      pain: [3, 2],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 10],
        ['petrissage', 'upper-trapezius', 'right', 3, 8],
        ['petrissage', 'mid-back', 'right', 3, 10],
      ],
      en: `
        S: The wedge helps: plays an hour before it aches. Father in the room this time, named on the consent form.
        O: Sits level on the wedge. Right upper trapezius firmer than left.
        R: Liked the upper back; pain eased before she turned over.
        A: Improving with the seat.
        P: Continue. Hospital check is next month; she brings the report.`,
      fr: `
        S: Le coin aide : joue une heure avant d’avoir mal. Père dans la pièce, nommé au formulaire de consentement.
        O: Assise de niveau sur le coin. Trapèze supérieur droit plus ferme que le gauche.
        R: A aimé le haut du dos; soulagée avant de se retourner.
        A: Mieux avec le siège.
        P: Poursuivre. Contrôle à l’hôpital le mois prochain; elle apportera le rapport.`,
    },
    {
      when: daysAgo(20, '16:45'),
      minutes: 45,
      pain: [3, 2],
      bouts: [
        ['effleurage', 'mid-back', 'both', 2, 10],
        ['petrissage', 'mid-back', 'both', 3, 12],
        ['remedial-exercise', 'scapula', 'both', null, 10],
      ],
      en: `
        S: Exams: sitting long, little cello. Sleeps well. Nothing new in arms or legs.
        O: Height measured at her wish, no change. Shoulder blades wing slightly on wall push-ups.
        R: Push-ups steadier in the second set.
        A: Same level as last time, reasonable for exam weeks.
        P: Wall push-ups join her programme, checked with the hospital sheet for clashes: none.
        H: Wall push-up plus, 2 × 10, three days a week.`,
      fr: `
        S: Examens : longtemps assise, peu de violoncelle. Dort bien. Rien de nouveau aux bras ni aux jambes.
        O: Taille mesurée à sa demande, inchangée. Omoplates légèrement décollées aux pompes au mur.
        R: Pompes plus stables à la deuxième série.
        A: Même niveau que la dernière fois, raisonnable en période d’examens.
        P: Pompes au mur ajoutées, comparées à la feuille de l’hôpital : aucun conflit.
        H: Pompe au mur avec poussée finale, 2 × 10, trois jours par semaine.`,
    },
    {
      when: daysAgo(6, '16:45'),
      minutes: 45,
      pain: [2, 1],
      bouts: [
        ['effleurage', 'mid-back', 'both', 2, 10],
        ['petrissage', 'mid-back', 'right', 3, 10],
        ['stroking', 'upper-back', 'both', 2, 6],
        ['remedial-exercise', 'scapula', 'both', null, 8],
      ],
      en: `
        S: Hospital report: curve 25°, called stable there, next films in six months. Plays 90 minutes.
        O: Push-up plus with quiet shoulder blades. Rib rise as before.
        R: Easy; laughed through the exercise.
        A: Comfort and stamina better; the curve is the hospital’s matter and unchanged by their report.
        P: Monthly at her wish while she practises for her recital.
        H: As before. Tell us and the hospital about night pain, numbness or weakness.`,
      fr: `
        S: Rapport de l’hôpital : courbe 25°, dite stable, prochaines radiographies dans six mois. Joue 90 minutes.
        O: Pompes avec omoplates calmes. Gibbosité comme avant.
        R: Facile; a ri pendant l’exercice.
        A: Confort et endurance meilleurs; la courbe relève de l’hôpital et n’a pas changé selon lui.
        P: Une fois par mois à sa demande pendant qu’elle prépare son récital.
        H: Comme avant. Nous dire, et à l’hôpital, toute douleur de nuit, engourdissement ou faiblesse.`,
    },
  ],
};
