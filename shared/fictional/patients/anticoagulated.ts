import { anticoagulatedPapers } from '../papers/anticoagulated.ts';
import { anticoagulatedPlan } from '../plans/anticoagulated.ts';
import { daysAgo, minutesAgo, type StoryPatient } from '../story.ts';

/** A 71-year-old on an anticoagulant: light pressure only, skin looked at before and after. */
export const anticoagulated: StoryPatient = {
  key: 'anticoagulated',
  familyName: 'Ψαρουδάκης',
  givenName: 'Στυλιανός',
  preferredName: 'Stelios',
  age: 71,
  birthday: '04-07',
  phone: '613-555-0116',
  email: '',
  address: { street: '33 Legend Court', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F6' },
  language: 'en',
  pronouns: { en: 'he/him', fr: 'il' },
  occupation: { en: 'Retired baker', fr: 'Boulanger retraité' },
  emergencyContact: { en: 'Eleni (daughter), 613-555-0136', fr: 'Eleni (fille), 613-555-0136' },
  alerts: {
    en: 'Hearing aid, left',
    fr: 'Appareil auditif, gauche',
  },
  ...anticoagulatedPapers,
  plan: anticoagulatedPlan,
  visits: [
    {
      when: daysAgo(67, '14:15'),
      minutes: 45,
      pain: [5, 4],
      asked: false,
      bouts: [
        ['stroking', 'upper-back', 'both', 1, 10],
        ['effleurage', 'shoulder', 'both', 2, 12],
        ['rocking', 'shoulder', 'both', null, 6],
      ],
      en: `
        S: Stiff shoulders and upper back for years, from the bench. Takes warfarin; no bleeds, no falls. Physician
        agrees to light massage, letter on file. No chest pain, no breathlessness at rest.
        O: Skin thin, two old bruises on the left forearm. Shoulder flexion 130° both sides. Calves soft and equal.
        R: Fell silent and smiled; no redness left on the skin.
        A: Clinical impression: long-standing shoulder girdle stiffness in an anticoagulated person.
        P: Every two weeks, pressure 2 at most, skin checked before and after.
        H: Pendulum swings, 1 minute each arm, mornings. Call if a bruise appears after a visit.`,
      fr: `
        S: Épaules et haut du dos raides depuis des années de fournil. Prend de la warfarine; ni saignement ni chute.
        Médecin d’accord pour un massage léger, lettre au dossier. Ni douleur à la poitrine ni essoufflement.
        O: Peau mince, deux vieilles ecchymoses à l’avant-bras gauche. Flexion des épaules 130°. Mollets souples, égaux.
        R: S’est tu et a souri; aucune rougeur restée sur la peau.
        A: Impression clinique : raideur ancienne de la ceinture scapulaire chez une personne anticoagulée.
        P: Aux deux semaines, pression 2 au plus, peau vérifiée avant et après.
        H: Balancer chaque bras 1 minute le matin. Appeler si une ecchymose paraît après une visite.`,
    },
    {
      when: daysAgo(53, '14:15'),
      minutes: 45,
      pain: [5, 3],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 12],
        ['effleurage', 'shoulder', 'both', 2, 12],
        ['joint-mobilisation', 'shoulder', 'both', null, 6],
      ],
      en: `
        S: No new bruise after the first visit. Slept on his side.
        O: Skin clear. Shoulder flexion 132°. Low-grade glides only, as planned.
        R: Reached the top shelf in the room without being asked.
        A: Tolerates it well; range a touch better.
        P: Same. Daughter asked to watch the skin at home.`,
      fr: `
        S: Aucune nouvelle ecchymose après la première visite. A dormi sur le côté.
        O: Peau intacte. Flexion des épaules 132°. Glissements de faible grade seulement, comme prévu.
        R: A atteint la tablette du haut sans qu’on le lui demande.
        A: Bonne tolérance; amplitude un peu meilleure.
        P: Idem. Sa fille surveille la peau à la maison.`,
    },
    {
      when: daysAgo(39, '14:15'),
      minutes: 45,
      pain: [4, 3],
      changed: {
        en: 'Warfarin halved by his physician last week; history reviewed with him.',
        fr: 'Warfarine réduite de moitié par le médecin la semaine passée; antécédents revus avec lui.',
      },
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 14],
        [
          'stroking',
          'neck-posterior',
          'both',
          1,
          8,
          {
            en: 'Weightless strokes at the back of the neck only, away from its front and sides; within what his physician’s letter agrees to.',
            fr: 'Effleurements sans poids à l’arrière du cou seulement, loin de l’avant et des côtés; dans ce que permet la lettre de son médecin.',
          },
        ],
        ['remedial-exercise', 'shoulder', 'both', null, 10],
      ],
      en: `
        S: Dose halved by his physician last week after a blood test; told us at once. Neck stiff from reading.
        O: Neck rotation 50° both ways, no dizziness on turning. Nothing on the front of the neck touched.
        R: Neck lighter; walked out with the newspaper under the other arm.
        A: Stable. The alert stays: a lower dose is still an anticoagulant.
        P: Unchanged pressure. Wall slides practised.
        H: Wall slides, 8 times, after the pendulums.`,
      fr: `
        S: Dose réduite de moitié par le médecin la semaine passée après une prise de sang; nous l’a dit d’emblée. Cou raide de lecture.
        O: Rotation du cou 50° des deux côtés, sans vertige. Avant du cou non touché.
        R: Cou plus léger; sorti le journal sous l’autre bras.
        A: Stable. L’alerte reste : une dose réduite demeure un anticoagulant.
        P: Pression inchangée. Glissés au mur pratiqués.
        H: Glissés au mur, 8 fois, après les balancements.`,
    },
    {
      when: daysAgo(25, '14:15'),
      minutes: 45,
      pain: [4, 3],
      bouts: [
        ['effleurage', 'shoulder', 'both', 2, 14],
        ['static-contact', 'upper-back', 'both', 1, 6],
        ['rocking', 'shoulder', 'both', null, 8],
      ],
      en: `
        S: Bumped the right thigh on a drawer, bruise the size of a hand, four days old. No other injury.
        O: Bruise yellowing, not growing by the mark he drew, calf soft. Thigh left alone.
        R: Shoulders loose; bruise unchanged after the visit.
        A: Bruise fits the bump and the medicine; shoulders unchanged from last time.
        P: He shows it to the pharmacist today. Shoulders only until it is gone.`,
      fr: `
        S: S’est cogné la cuisse droite à un tiroir, ecchymose large comme une main, quatre jours. Rien d’autre.
        O: Ecchymose jaunissante, n’a pas dépassé le trait qu’il a tracé, mollet souple. Cuisse laissée tranquille.
        R: Épaules souples; ecchymose inchangée après la visite.
        A: L’ecchymose s’explique par le coup et le médicament; épaules comme la dernière fois.
        P: Il la montre au pharmacien aujourd’hui. Épaules seulement jusqu’à disparition.`,
    },
    {
      when: daysAgo(11, '14:15'),
      minutes: 45,
      pain: [3, 2],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 12],
        ['effleurage', 'shoulder', 'both', 2, 10],
        ['remedial-exercise', 'shoulder', 'both', null, 12],
      ],
      en: `
        S: Bruise gone. Kneaded bread for the grandchildren, tired but proud.
        O: Shoulder flexion 140° both sides. Skin clear.
        R: Wall slides 10 cm higher than six weeks ago by the tape on our wall.
        A: Slow steady gain.
        P: Every three weeks if the next visit is like this one.
        H: Wall slides to 12.`,
      fr: `
        S: Ecchymose disparue. A pétri le pain pour ses petits-enfants, fatigué mais fier.
        O: Flexion des épaules 140°. Peau intacte.
        R: Glissés 10 cm plus haut qu’il y a six semaines d’après le ruban au mur.
        A: Gain lent et régulier.
        P: Aux trois semaines si la prochaine visite ressemble à celle-ci.
        H: Glissés au mur jusqu’à 12.`,
    },
    {
      when: minutesAgo(250),
      minutes: 45,
      pain: [3, 2],
      bouts: [
        ['stroking', 'upper-back', 'both', 1, 8],
        ['effleurage', 'shoulder', 'both', 2, 14],
        ['joint-mobilisation', 'shoulder', 'both', null, 6],
        ['breathing', 'mid-back', 'both', null, 4],
      ],
      en: `
        S: Good fortnight. No bruises, no change of medicine, no bleeding. Cold hands in the morning only.
        O: Flexion 142° both sides, reaching behind to the belt on the left, two ribs higher on the right.
        R: Warm, unhurried; skin without marks when he dressed.
        A: Clinical impression unchanged; reach and sleep are better than at the start.
        P: Three weeks from now. Physician’s letter is due for renewal in two months.
        H: As it stands: pendulums, wall slides.`,
      fr: `
        S: Bonne quinzaine. Ni ecchymose, ni saignement, ni changement de médicament. Mains froides le matin.
        O: Flexion 142° des deux côtés; main dans le dos à la ceinture à gauche, deux côtes plus haut à droite.
        R: Réchauffé, sans hâte; peau sans marque au rhabillage.
        A: Impression clinique inchangée; portée et sommeil meilleurs qu’au début.
        P: Dans trois semaines. Lettre du médecin à renouveler dans deux mois.
        H: Tel quel : balancements, glissés au mur.`,
      paid: 'cash',
    },
  ],
};
