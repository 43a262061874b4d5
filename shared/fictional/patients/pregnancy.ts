import { pregnancyPapers } from '../papers/pregnancy.ts';
import { pregnancyPlan } from '../plans/pregnancy.ts';
import { daysAgo, minutesAgo, type StoryPatient } from '../story.ts';

/** Pregnancy, 24 weeks today: side-lying, screened at every visit. */
export const pregnancy: StoryPatient = {
  key: 'pregnancy',
  familyName: 'Nguyễn',
  givenName: 'Thị Thanh Hà',
  preferredName: 'Hà',
  age: 31,
  birthday: '08-19',
  phone: '613-555-0113',
  email: 'ha@patients.example',
  address: {
    street: '14 Fable Street, Unit 3',
    city: 'Maple Harbour',
    province: 'ON',
    postalCode: 'K0D 0F3',
  },
  language: 'en',
  pronouns: { en: 'she/her', fr: 'elle' },
  occupation: { en: 'Pharmacy assistant', fr: 'Assistante en pharmacie' },
  emergencyContact: { en: 'Đức (husband), 613-555-0133', fr: 'Đức (mari), 613-555-0133' },
  alerts: {
    en: 'Bleeding, severe headache or less movement: maternity unit, no massage',
    fr: 'Saignement, fort mal de tête, bébé moins actif : maternité, pas de massage',
  },
  ...pregnancyPapers,
  plan: pregnancyPlan,
  visits: [
    {
      when: daysAgo(56, '11:30'),
      minutes: 45,
      pain: [4, 2],
      asked: false,
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 8],
        ['petrissage', 'upper-trapezius', 'both', 3, 8],
        ['petrissage', 'neck-posterior', 'both', 3, 6],
        ['stroking', 'low-back', 'both', 2, 8],
      ],
      en: `
        S: 16 weeks, first child. Neck and shoulders ache after standing at the counter. Midwife knows and agrees.
        No bleeding, no headache, no swelling; blood pressure normal last week.
        O: Rounded shoulders, upper trapezius tender on both sides, neck rotation full. No calf tenderness.
        R: Left side-lying with pillows was comfortable; turned once at half time.
        A: Clinical impression: postural neck and upper back pain in an uncomplicated pregnancy.
        P: Every two weeks, side-lying, no deep work on legs or inner thigh, none on the abdomen.
        H: Shoulder rolls each hour at work; a stool at the counter.`,
      fr: `
        S: 16 semaines, premier enfant. Cou et épaules endoloris après le comptoir. Sa sage-femme est d’accord.
        Ni saignement, ni mal de tête, ni enflure; tension normale la semaine passée.
        O: Épaules enroulées, trapèzes supérieurs sensibles, rotation du cou complète. Mollets non sensibles.
        R: À l’aise sur le côté gauche avec coussins; tournée une fois à mi-séance.
        A: Impression clinique : douleur posturale du cou et du haut du dos, grossesse sans complication.
        P: Aux deux semaines, sur le côté, rien de profond aux jambes, rien sur l’abdomen.
        H: Rouler les épaules chaque heure au travail; un tabouret au comptoir.`,
    },
    {
      when: daysAgo(42, '11:30'),
      minutes: 45,
      pain: [3, 1],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 10],
        ['petrissage', 'upper-trapezius', 'both', 3, 10],
        ['passive-stretch', 'neck-posterior', 'both', null, 4],
        ['effleurage', 'calf', 'both', 1, 6],
      ],
      en: `
        S: 18 weeks. Shoulders better with the stool. Night cramps in the calves twice. Screen questions all no.
        O: Calves soft, equal in girth and warmth, no tenderness along the veins.
        R: Dozed off; calves felt light. Rose slowly, not dizzy.
        A: Upper back responding. Cramps without any sign that would stop light work.
        P: Light strokes only below the knee; she mentions the cramps to her midwife.
        H: Calf stretch at the wall before bed, 30 seconds, twice each side.`,
      fr: `
        S: 18 semaines. Épaules mieux avec le tabouret. Crampes aux mollets deux nuits. Dépistage : tous non.
        O: Mollets souples, égaux en tour et en chaleur, non sensibles le long des veines.
        R: S’est assoupie; mollets légers. S’est levée lentement, sans étourdissement.
        A: Le haut du dos répond. Crampes sans signe qui empêcherait un travail léger.
        P: Effleurage léger seulement sous le genou; elle parle des crampes à sa sage-femme.
        H: Étirer les mollets au mur avant le lit, 30 secondes, deux fois de chaque côté.`,
    },
    {
      when: daysAgo(28, '11:30'),
      minutes: 45,
      pain: [4, 2],
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 10],
        ['petrissage', 'low-back', 'both', 3, 10],
        ['static-contact', 'sacrum', 'midline', 1, 5],
        ['petrissage', 'upper-trapezius', 'both', 3, 6],
      ],
      en: `
        S: 20 weeks. New ache across the sacrum when rolling over in bed. Scan last week was fine. Feels movement.
        O: Sacroiliac region tender on the right; standing on one leg familiar. No pain at the pubic bone.
        R: Still hands on the sacrum were what she liked best.
        A: Clinical impression: pregnancy-related low back and pelvic girdle ache, mild.
        P: No mobilization of the pelvis. Midwife informed by the patient.
        H: Knees together when turning in bed; pillow between the knees.`,
      fr: `
        S: 20 semaines. Nouveau mal au sacrum en se tournant au lit. Échographie normale. Sent bouger.
        O: Région sacro-iliaque droite sensible; appui sur une jambe familier. Pubis indolore.
        R: A préféré les mains immobiles sur le sacrum.
        A: Impression clinique : lombalgie et douleur de la ceinture pelvienne de grossesse, légères.
        P: Aucune mobilisation du bassin. La patiente en parle à sa sage-femme.
        H: Genoux serrés pour se tourner au lit; coussin entre les genoux.`,
    },
    {
      when: daysAgo(14, '11:30'),
      minutes: 60,
      pain: [5, 3],
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 12],
        ['petrissage', 'low-back', 'both', 3, 12],
        ['effleurage', 'hip', 'both', 2, 10],
        ['stroking', 'upper-back', 'both', 1, 8],
      ],
      en: `
        S: 22 weeks. Busy week, long standing; low back 5 by evening. No bleeding, headache, swelling or leakage.
        O: Side-lying, low back muscles firm on both sides. Ankles without pitting. Turns with knees together now.
        R: Ache halved; walked to the door without the waddle she came with.
        A: Load of the week, pattern unchanged.
        P: Sixty minutes suits her better. Letter to the employer about sitting breaks offered and accepted.
        H: Sit ten minutes every two hours. Hands-and-knees rocking, 10 times, evenings.`,
      fr: `
        S: 22 semaines. Semaine chargée, debout longtemps; bas du dos à 5 le soir. Ni saignement, mal de tête, enflure ou perte.
        O: Sur le côté, muscles lombaires fermes. Chevilles sans godet. Se tourne maintenant genoux serrés.
        R: Douleur réduite de moitié; démarche plus libre qu’à l’arrivée.
        A: Charge de la semaine, tableau inchangé.
        P: Soixante minutes lui conviennent mieux. Lettre à l’employeur sur les pauses assises offerte et acceptée.
        H: S’asseoir dix minutes toutes les deux heures. Bercement à quatre pattes, 10 fois, le soir.`,
      paid: 'e-transfer',
    },
    {
      when: minutesAgo(165),
      minutes: 60,
      pain: [4, 2],
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 12],
        ['petrissage', 'low-back', 'both', 3, 10],
        ['effleurage', 'hip', 'both', 2, 8],
        ['petrissage', 'upper-trapezius', 'both', 3, 8],
        ['breathing', 'mid-back', 'both', null, 4],
      ],
      en: `
        S: 24 weeks today. Employer gave her the stool and the breaks; evenings are easier. Baby active. Blood
        pressure normal on Monday. Screen questions all no.
        O: Side-lying. Right sacroiliac region less tender, one-leg stance steady and painless on the left.
        R: Relaxed, warm hands, rose in two steps as practised. Breathing was guided in words, without touch.
        A: Easing, with better days at work doing most of it.
        P: Every two weeks to 30 weeks, then she decides with her midwife.
        H: Keep the rocking and the stool. Ring the maternity unit first for anything on her alert list.`,
      fr: `
        S: 24 semaines aujourd’hui. L’employeur a donné tabouret et pauses; soirées plus faciles. Bébé actif.
        Tension normale lundi. Dépistage : tous non.
        O: Sur le côté. Région sacro-iliaque droite moins sensible, appui gauche stable et indolore.
        R: Détendue, mains chaudes, s’est levée en deux temps. Respiration guidée en paroles, sans toucher.
        A: En accalmie, surtout grâce à de meilleures journées au travail.
        P: Aux deux semaines jusqu’à 30 semaines, puis elle décide avec sa sage-femme.
        H: Garder le bercement et le tabouret. Appeler d’abord la maternité pour tout point de sa liste d’alertes.`,
    },
  ],
};
