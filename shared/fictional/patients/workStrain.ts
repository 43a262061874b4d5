import { workStrainPapers } from '../papers/workStrain.ts';
import { workStrainPlan } from '../plans/workStrain.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** A back strain at work under a WorkSafeBC claim, treated in Ontario: assessment and six visits allowed. */
export const workStrain: StoryPatient = {
  key: 'work-strain',
  familyName: 'Sandhu-Cole',
  givenName: 'Harjit',
  preferredName: 'Harry',
  age: 33,
  birthday: '05-16',
  phone: '604-555-0122',
  email: 'harjit@patients.example',
  address: { street: '9 Nonesuch Street', city: 'Otter Bay', province: 'BC', postalCode: 'V0D 1F2' },
  language: 'en',
  pronouns: { en: 'he/him', fr: 'il' },
  occupation: { en: 'Roofer, on light duty', fr: 'Couvreur, en travail allégé' },
  emergencyContact: { en: 'Tegan Cole (wife), 604-555-0142', fr: 'Tegan Cole (épouse), 604-555-0142' },
  alerts: {
    en: 'WorkSafeBC claim FICT-22-0000: low back only, one treatment a day',
    fr: 'Dossier WorkSafeBC FICT-22-0000 : bas du dos seulement, un traitement par jour',
  },
  ...workStrainPapers,
  plan: workStrainPlan,
  visits: [
    {
      when: daysAgo(45, '16:45'),
      minutes: 60,
      pain: [6, 5],
      asked: false,
      bouts: [
        ['heat', 'low-back', 'both', null, 12],
        ['effleurage', 'low-back', 'both', 2, 10],
        ['petrissage', 'low-back', 'right', 3, 8],
        ['rocking', 'low-back', 'both', null, 5],
      ],
      en: `
        S: Caught a sliding bundle of shingles nine days ago, low back seized on the right. Claim accepted, physician
        referred him; staying with in-laws here on office duty. No leg pain, no numbness, bladder and bowel normal.
        O: Flexion to the knees, catch on return. Right erectors guarded. Straight leg raise 80° both sides.
        R: Got off the table in one movement; catch smaller.
        A: Clinical impression: acute low back strain, right, no nerve sign.
        P: Six visits in eight weeks; first report to the claim goes out within five days.
        H: Keep walking, lie down only to sleep. Heat 15 minutes, twice a day.`,
      fr: `
        S: A rattrapé un paquet de bardeaux il y a neuf jours, bas du dos bloqué à droite. Dossier accepté, adressé par
        le médecin; chez ses beaux-parents ici, travail de bureau. Jambes, vessie et intestin sans particularité.
        O: Flexion aux genoux, accroc au retour. Érecteurs droits en défense. Lasègue 80° des deux côtés.
        R: S’est levé d’un seul mouvement; accroc plus petit.
        A: Impression clinique : entorse lombaire aiguë à droite, sans signe nerveux.
        P: Six visites en huit semaines; premier rapport au dossier dans les cinq jours.
        H: Marcher, ne s’étendre que pour dormir. Chaleur 15 minutes, deux fois par jour.`,
      paid: 'insurer',
    },
    {
      when: daysAgo(38, '16:45'),
      minutes: 60,
      pain: [5, 3],
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 8],
        ['petrissage', 'low-back', 'both', 3, 14],
        ['muscle-energy', 'low-back', 'right', null, 6],
        ['remedial-exercise', 'low-back', 'both', null, 8],
      ],
      en: `
        S: Walks thirty minutes, sits forty. Coughing no longer hurts.
        O: Flexion to mid-shin, catch only at speed.
        R: Flexion to the ankle with even breath.
        A: Quick early gain, as acute strains often allow.
        P: Add pelvic tilts and bridges.
        H: Pelvic tilt, 10 seconds, 10 times; bridge 2 × 8.`,
      fr: `
        S: Marche trente minutes, s’assoit quarante. Tousser ne fait plus mal.
        O: Flexion à mi-tibia, accroc seulement en vitesse.
        R: Flexion à la cheville, souffle égal.
        A: Gain rapide, comme souvent au stade aigu.
        P: Ajouter bascules du bassin et ponts.
        H: Bascule du bassin, 10 secondes, 10 fois; pont 2 × 8.`,
    },
    {
      when: daysAgo(31, '16:45'),
      minutes: 60,
      pain: [4, 3],
      bouts: [
        ['petrissage', 'low-back', 'both', 3, 16],
        ['myofascial-release', 'low-back', 'right', 3, 8],
        ['remedial-exercise', 'low-back', 'both', null, 12],
      ],
      en: `
        S: Carried groceries for two. Stiff in the morning a quarter of an hour.
        O: Side bend 5 cm less to the left than to the right.
        R: Side bend equal within 2 cm.
        A: On course; confidence in bending is the next thing.
        P: Begin lifting practice, empty crate.
        H: Crate from knee height, 10 times, empty.`,
      fr: `
        S: A porté l’épicerie pour deux. Raide le matin un quart d’heure.
        O: Inclinaison gauche 5 cm de moins qu’à droite.
        R: Inclinaison égale à 2 cm près.
        A: En bonne voie; la confiance à se pencher vient ensuite.
        P: Commencer les levées, caisse vide.
        H: Caisse à hauteur du genou, 10 fois, vide.`,
    },
    {
      when: daysAgo(24, '16:45'),
      minutes: 60,
      pain: [4, 3],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 8],
        ['petrissage', 'low-back', 'both', 3, 14],
        ['remedial-exercise', 'low-back', 'both', null, 14],
      ],
      en: `
        S: Same week as last, numbers alike. Bored at the desk, worried about his crew.
        O: Lifts 8 kg from the knee ten times, even. Trunk rotation full.
        R: Comfortable; asked good questions about ladders.
        A: Pain level, function up: lifting is the measure now.
        P: Physician’s graded return is planned for week seven; exercise report to the claim, as he wishes.
        H: 8 kg crate, 3 × 8, every second day.`,
      fr: `
        S: Semaine semblable, chiffres pareils. S’ennuie au bureau, inquiet pour son équipe.
        O: Lève 8 kg depuis le genou dix fois, égal. Rotation du tronc complète.
        R: À l’aise; bonnes questions sur les échelles.
        A: Douleur stable, fonction en hausse : la levée devient la mesure.
        P: Retour progressif prévu par le médecin à la septième semaine; rapport au dossier, à sa demande.
        H: Caisse de 8 kg, 3 × 8, un jour sur deux.`,
    },
    {
      when: daysAgo(17, '16:45'),
      minutes: 60,
      pain: [3, 2],
      bouts: [
        ['petrissage', 'low-back', 'both', 3, 14],
        ['passive-stretch', 'low-back', 'both', null, 6],
        ['remedial-exercise', 'low-back', 'both', null, 16],
      ],
      en: `
        S: Climbed a ladder in the garden, six rungs, steady.
        O: 14 kg from the floor five times with a flat back.
        R: Warm and ready; rated the last lift easy.
        A: Fit for the first step of a graded return, in my impression; the decision is his physician’s.
        P: Last visit next week. Extension not needed so far, the deadline for asking is noted.`,
      fr: `
        S: A monté une échelle au jardin, six barreaux, stable.
        O: 14 kg du sol cinq fois, dos droit.
        R: Réchauffé, prêt; dernière levée jugée facile.
        A: À mon impression apte à la première étape du retour progressif; la décision revient à son médecin.
        P: Dernière visite la semaine prochaine. Prolongation inutile pour l’instant, échéance notée.`,
    },
    {
      when: daysAgo(10, '16:45'),
      minutes: 60,
      pain: [2, 1],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 8],
        ['petrissage', 'low-back', 'both', 3, 14],
        ['remedial-exercise', 'low-back', 'both', null, 16],
      ],
      en: `
        S: Starts half days at home in Otter Bay next week. Ache only after long drives.
        O: All movements full. 18 kg from the floor, 8 times. Ladder carry with 10 kg, no catch.
        R: Nothing but effort.
        A: Clinical impression: low back strain resolved to a mild ache; capable of the tasks tried here.
        P: Discharged from this claim’s care here after six visits. Report sent with his consent.
        H: Crate and bridge three days a week until full duty.`,
      fr: `
        S: Commence des demi-journées chez lui à Otter Bay la semaine prochaine. Douleur après longue route seulement.
        O: Mouvements complets. 18 kg du sol, 8 fois. Échelle avec 10 kg, sans accroc.
        R: Rien d’autre que l’effort.
        A: Impression clinique : entorse lombaire ramenée à une gêne légère; capable des tâches essayées ici.
        P: Fin des soins du dossier ici après six visites. Rapport envoyé avec son consentement.
        H: Caisse et pont trois jours par semaine jusqu’au plein travail.`,
    },
  ],
};
