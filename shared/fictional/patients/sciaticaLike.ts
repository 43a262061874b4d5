import { sciaticaLikeAssessments } from '../assessments/sciaticaLike.ts';
import { sciaticaLikePapers } from '../papers/sciaticaLike.ts';
import { sciaticaLikePlan } from '../plans/sciaticaLike.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** Sciatica-like leg pain: nerve screen first, worse before better, shared with the physician. */
export const sciaticaLike: StoryPatient = {
  key: 'sciatica-like',
  familyName: 'Вовчаренко',
  givenName: 'Остап',
  preferredName: 'Ostap',
  age: 36,
  birthday: '11-02',
  phone: '613-555-0112',
  email: '',
  address: { street: '77 Pretend Road', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F2' },
  language: 'en',
  pronouns: { en: 'he/him', fr: 'il' },
  occupation: { en: 'Parcel delivery driver', fr: 'Livreur de colis' },
  emergencyContact: { en: 'Daryna (wife), 613-555-0132', fr: 'Daryna (épouse), 613-555-0132' },
  alerts: {
    en: 'Leg pain: repeat nerve screen every visit',
    fr: 'Douleur à la jambe : dépistage nerveux à chaque visite',
  },
  ...sciaticaLikePapers,
  assessments: sciaticaLikeAssessments,
  plan: sciaticaLikePlan,
  visits: [
    {
      when: daysAgo(51, '10:15'),
      minutes: 60,
      pain: [6, 5],
      asked: false,
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 8],
        ['petrissage', 'low-back', 'left', 3, 10],
        ['myofascial-release', 'thigh-posterior', 'left', 2, 8],
        ['rocking', 'hip', 'left', null, 5],
      ],
      en: `
        S: Three weeks of burning from the left buttock to the outer calf since lifting a fridge. Worse driving,
        better walking. Bladder and bowel normal, saddle sensation normal, no fever, no weight loss.
        O: Left straight leg raise brings on the calf pain at 45°, right at 80° clear. Great toe and ankle strong,
        reflexes equal, light touch equal.
        R: Leg symptoms unchanged on the table, a little less on standing.
        A: Clinical impression: low back pain with nerve root irritation on the left, without loss of function.
        P: See physician this week as well. Weekly visits, no pressure on a spot that sends pain down the leg.
        H: Walk ten minutes, four times a day. Stop the van every 45 minutes.`,
      fr: `
        S: Trois semaines de brûlure de la fesse gauche au mollet externe depuis qu’il a levé un frigo. Pire au
        volant, mieux à la marche. Vessie, intestin et selle normaux, ni fièvre ni perte de poids.
        O: Lasègue gauche : douleur au mollet à 45°, droit libre à 80°. Gros orteil et cheville forts, réflexes
        et toucher léger égaux.
        R: Jambe inchangée sur la table, un peu moins debout.
        A: Impression clinique : lombalgie avec irritation radiculaire gauche, sans perte de fonction.
        P: Voir aussi le médecin cette semaine. Visites hebdomadaires, aucune pression qui descend dans la jambe.
        H: Marcher dix minutes, quatre fois par jour. Arrêter le camion toutes les 45 minutes.`,
      paid: 'credit',
    },
    {
      when: daysAgo(44, '10:15'),
      minutes: 45,
      pain: [7, 6],
      bouts: [
        ['heat', 'low-back', 'both', null, 10],
        ['effleurage', 'low-back', 'both', 2, 10],
        ['static-contact', 'sacrum', 'midline', 1, 4],
        ['breathing', 'abdomen', 'midline', null, 5],
      ],
      en: `
        S: Worse: double shift on Tuesday, tingling on top of the foot since. Saw his physician, who keeps watch
        and wrote four weeks of lighter duties. No bladder, bowel or saddle change.
        O: Straight leg raise now 35° left. Great toe and ankle still strong; touch on the top of the foot a shade
        duller than right, reported to the physician.
        R: Could lie on his right side and rest; foot tingling eased to on-and-off.
        A: Irritability is up. The foot needs watching by both of us.
        P: Calm and positions only. Physician’s office phoned with his agreement; they see him on Thursday.
        H: Side-lying with a pillow between the knees. Emergency signs gone through again, sheet given.`,
      fr: `
        S: Pire : double quart mardi, picotement sur le dessus du pied depuis. A vu son médecin, qui surveille et
        prescrit quatre semaines de tâches légères. Vessie, intestin et selle inchangés.
        O: Lasègue gauche maintenant à 35°. Gros orteil et cheville encore forts; toucher du dessus du pied un peu
        émoussé par rapport à la droite, transmis au médecin.
        R: A pu se reposer sur le côté droit; picotement du pied devenu intermittent.
        A: L’irritabilité a monté. Le pied est à surveiller à deux.
        P: Calme et positions seulement. Médecin appelé avec son accord; il le voit jeudi.
        H: Couché sur le côté, oreiller entre les genoux. Signes d’urgence revus, feuille remise.`,
    },
    {
      when: daysAgo(37, '10:15'),
      minutes: 45,
      pain: [6, 4],
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 8],
        ['petrissage', 'low-back', 'both', 3, 10],
        ['rocking', 'hip', 'both', null, 6],
        ['remedial-exercise', 'low-back', 'both', null, 8],
      ],
      en: `
        S: Lighter duties help. Tingling only while driving. Physician found power normal on Thursday.
        O: Strength and touch equal on both sides today. Straight leg raise 45° left, pain stops above the knee.
        R: Lying prone on the elbows moved the pain up into the buttock within a minute.
        A: Settling, and extension suits him.
        P: Build on prone lying; nerve screen each visit as before.
        H: Prone on elbows, 30 seconds, 5 times, every two hours if it keeps drawing the pain upward.`,
      fr: `
        S: Les tâches légères aident. Picotement seulement au volant. Le médecin a trouvé la force normale jeudi.
        O: Force et toucher égaux des deux côtés. Lasègue gauche à 45°, la douleur s’arrête au-dessus du genou.
        R: À plat ventre sur les coudes, la douleur est remontée dans la fesse en une minute.
        A: En accalmie, et l’extension lui convient.
        P: Continuer à plat ventre; dépistage nerveux à chaque visite comme avant.
        H: Sur les coudes, 30 secondes, 5 fois, toutes les deux heures tant que la douleur remonte.`,
    },
    {
      when: daysAgo(30, '10:15'),
      minutes: 60,
      pain: [5, 3],
      bouts: [
        ['petrissage', 'low-back', 'both', 3, 12],
        ['petrissage', 'gluteal', 'left', 3, 8],
        ['myofascial-release', 'thigh-posterior', 'left', 3, 8],
        ['remedial-exercise', 'low-back', 'both', null, 8],
      ],
      en: `
        S: Calf clear for five days; buttock still burns after an hour of driving.
        O: Straight leg raise 60°. Written consent to gluteal work obtained; piriformis tender, no spread below.
        R: Sat on the table edge without shifting his weight for the first time.
        A: Leg pain is drawing back toward the spine, a good direction.
        P: Weekly; begin loaded hip hinge when the raise reaches 70°.`,
      fr: `
        S: Mollet libre depuis cinq jours; la fesse brûle encore après une heure de volant.
        O: Lasègue 60°. Consentement écrit au travail des fessiers obtenu; piriforme sensible, rien plus bas.
        R: S’est assis au bord de la table sans déplacer son poids, une première.
        A: La douleur se retire vers la colonne, bonne direction.
        P: Hebdomadaire; charnière de hanche chargée quand le Lasègue atteindra 70°.`,
    },
    {
      when: daysAgo(16, '10:15'),
      minutes: 60,
      pain: [3, 2],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 6],
        ['petrissage', 'low-back', 'left', 3, 10],
        ['petrissage', 'gluteal', 'left', 3, 8],
        ['muscle-energy', 'thigh-posterior', 'left', null, 6],
        ['remedial-exercise', 'low-back', 'both', null, 10],
      ],
      en: `
        S: Back on ordinary routes with a helper for heavy parcels. Leg silent but for one evening.
        O: Straight leg raise 75°, only hamstring pull. Verbal consent to gluteal work confirmed. Screen normal.
        R: Lifted a 10 kg box from the step five times without symptoms.
        A: Nerve irritation has quieted; what is left is stiffness and caution.
        P: One more visit in two weeks, then as needed.
        H: Hip hinge with 10 kg, 3 sets of 6, every second day.`,
      fr: `
        S: De retour sur ses routes avec un aide pour les gros colis. Jambe silencieuse sauf un soir.
        O: Lasègue 75°, simple tension des ischio-jambiers. Consentement verbal aux fessiers confirmé. Dépistage normal.
        R: A levé cinq fois une boîte de 10 kg depuis la marche, sans symptôme.
        A: L’irritation nerveuse s’est apaisée; restent raideur et prudence.
        P: Encore une visite dans deux semaines, puis au besoin.
        H: Charnière de hanche avec 10 kg, 3 séries de 6, un jour sur deux.`,
    },
    {
      when: daysAgo(2, '10:15'),
      minutes: 60,
      pain: [2, 1],
      bouts: [
        ['petrissage', 'low-back', 'both', 3, 12],
        ['passive-stretch', 'thigh-posterior', 'both', null, 6],
        ['remedial-exercise', 'low-back', 'both', null, 14],
      ],
      en: `
        S: Full shifts for a week. Knows which cartons to leave for two people.
        O: Straight leg raise equal. Power, reflexes and touch equal. Lumbar movements full, mild end pull.
        R: Went through his lifts with a steady back; nothing in the leg.
        A: Recovered apart from stiffness on long drives.
        P: No further booking. Returns on his own decision or at the first sign of leg pain.
        H: Keeps the hinge twice a week and the stops on the road.`,
      fr: `
        S: Quarts complets depuis une semaine. Sait quels cartons laisser à deux personnes.
        O: Lasègue égal. Force, réflexes et toucher égaux. Mouvements lombaires complets, légère tension finale.
        R: A refait ses levées le dos stable; rien dans la jambe.
        A: Rétabli, hormis la raideur sur longue route.
        P: Pas d’autre rendez-vous. Revient s’il le décide ou au premier signe dans la jambe.
        H: Garde la charnière deux fois par semaine et les arrêts en route.`,
    },
  ],
};
