import { officeBackAssessments } from '../assessments/officeBack.ts';
import { officeBackPapers } from '../papers/officeBack.ts';
import { officeBackPlan } from '../plans/officeBack.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** Chronic low back pain of an office worker: ten weekly visits, a flare in the middle, a re-test at the end. */
export const officeBack: StoryPatient = {
  key: 'office-back',
  familyName: 'Vachon-Tremblay',
  givenName: 'Claire-Élise',
  preferredName: '',
  age: 42,
  birthday: '03-12',
  phone: '613-555-0111',
  email: 'claire-elise@patients.example',
  address: { street: '8 Imaginary Lane', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F1' },
  language: 'fr',
  pronouns: { en: 'she/her', fr: 'elle' },
  occupation: { en: 'Accounting clerk', fr: 'Commis à la comptabilité' },
  emergencyContact: { en: 'Luc Vachon (brother), 613-555-0131', fr: 'Luc Vachon (frère), 613-555-0131' },
  alerts: { en: '', fr: '' },
  ...officeBackPapers,
  assessments: officeBackAssessments,
  plan: officeBackPlan,
  visits: [
    {
      when: daysAgo(64, '09:00'),
      minutes: 60,
      pain: [6, 4],
      asked: false,
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 6],
        ['petrissage', 'low-back', 'both', 3, 12],
        ['myofascial-release', 'mid-back', 'both', 3, 8],
        ['muscle-energy', 'hip', 'both', null, 6],
        ['stroking', 'low-back', 'both', 1, 3],
      ],
      en: `
        S: Low back ache for about two years, across the belt line, worse after two hours of sitting and by
        late afternoon. Walking eases it. No leg symptoms. Sleeps well on her side.
        O: Lumbar flexion to mid-shin with a pull at L4–S1; extension limited and familiar. Hip flexors short
        on both sides. Straight leg raise negative, heel and toe walk strong. Red flag questions all answered no.
        R: Comfortable throughout; flexion to the ankle and easier afterwards.
        A: Clinical impression: persistent non-specific low back pain linked to long sitting.
        P: One visit a week for ten weeks, then re-test. She starts walking at lunch from today.
        H: Cat–camel, 10 slow cycles, twice daily. Stand up every 30 minutes.`,
      fr: `
        S: Mal au bas du dos depuis environ deux ans, à la ceinture, pire après deux heures assise et en fin
        d’après-midi. La marche soulage. Rien dans les jambes. Dort bien sur le côté.
        O: Flexion lombaire à mi-tibia avec tension à L4–S1; extension limitée et familière. Fléchisseurs de
        hanche courts des deux côtés. Lasègue négatif, marche talons et pointes forte. Drapeaux rouges : tous non.
        R: À l’aise du début à la fin; flexion jusqu’à la cheville et plus facile ensuite.
        A: Impression clinique : lombalgie non spécifique persistante liée à la position assise prolongée.
        P: Une visite par semaine pendant dix semaines, puis réévaluation. Marche à midi dès aujourd’hui.
        H: Chat–chameau, 10 cycles lents, deux fois par jour. Se lever toutes les 30 minutes.`,
      paid: 'debit',
    },
    {
      when: daysAgo(57, '09:00'),
      minutes: 60,
      pain: [6, 4],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 6],
        ['petrissage', 'low-back', 'both', 3, 14],
        ['trigger-point', 'low-back', 'right', 4, 5],
        ['passive-stretch', 'hip', 'both', null, 6],
      ],
      en: `
        S: Sore for a day after the first visit, then two easier days. Walked at lunch three times.
        O: Right quadratus lumborum tender and refers to the iliac crest; familiar. Flexion as at the last visit.
        R: Referral faded from 6 to 2 within the hold; no soreness on standing.
        A: Right-sided guarding adds to the central ache. Responding as expected.
        P: Continue; keep compression short because of the soreness last time.`,
      fr: `
        S: Courbaturée une journée après la première visite, puis deux jours plus faciles. A marché trois midis.
        O: Carré des lombes droit sensible, réfère à la crête iliaque; familier. Flexion inchangée.
        R: La douleur référée est passée de 6 à 2 pendant la compression; aucune gêne en se levant.
        A: La défense musculaire à droite s’ajoute à la douleur centrale. Évolution attendue.
        P: Poursuivre; compressions brèves à cause des courbatures de la dernière fois.`,
    },
    {
      when: daysAgo(50, '09:00'),
      minutes: 60,
      pain: [5, 3],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 5],
        ['petrissage', 'low-back', 'both', 3, 12],
        ['petrissage', 'gluteal', 'both', 3, 10],
        ['passive-stretch', 'hip', 'both', null, 6],
      ],
      en: `
        S: Manages three hours at the desk now. Stiff on rising for ten minutes.
        O: Gluteus medius tender on both sides. Written consent to gluteal work obtained after discussion.
        R: Sitting felt lighter; could cross either leg without a pull.
        A: Hips contribute to the load on the low back; sitting tolerance is growing.
        P: Add the gluteals for three visits; begin bridges.
        H: Bridge, 2 sets of 8, slow. Keep the cat–camel.`,
      fr: `
        S: Tient maintenant trois heures au bureau. Raide dix minutes au lever.
        O: Moyen fessier sensible des deux côtés. Consentement écrit au travail des fessiers obtenu après discussion.
        R: Position assise plus légère; croise chaque jambe sans tension.
        A: Les hanches ajoutent à la charge du bas du dos; la tolérance assise augmente.
        P: Ajouter les fessiers pendant trois visites; commencer les ponts.
        H: Pont, 2 séries de 8, lentement. Garder le chat–chameau.`,
    },
    {
      when: daysAgo(43, '09:00'),
      minutes: 60,
      pain: [5, 4],
      bouts: [
        ['petrissage', 'low-back', 'both', 3, 12],
        ['stripping', 'low-back', 'both', 4, 6],
        ['petrissage', 'gluteal', 'both', 3, 10],
        ['remedial-exercise', 'low-back', 'both', null, 8],
      ],
      en: `
        S: Much the same week. Skipped the bridges, forgot how they go.
        O: Extension still familiar at end range. Verbal consent to gluteal work confirmed.
        R: A little tender after stripping; settled with gentle rocking on her own.
        A: Small gain only; deeper work adds little for her.
        P: Return to moderate pressure. Bridge practised together and filmed on her phone.
        H: Bridge as filmed, every second day.`,
      fr: `
        S: Semaine semblable. N’a pas fait les ponts, avait oublié comment.
        O: Extension encore familière en fin d’amplitude. Consentement verbal au travail des fessiers confirmé.
        R: Un peu sensible après le glissé profond; calmée par un bercement doux qu’elle fait elle-même.
        A: Gain minime; le travail plus profond apporte peu dans son cas.
        P: Revenir à une pression moyenne. Pont pratiqué ensemble et filmé avec son téléphone.
        H: Pont comme filmé, un jour sur deux.`,
    },
    {
      when: daysAgo(36, '09:00'),
      minutes: 45,
      pain: [7, 5],
      bouts: [
        ['static-contact', 'low-back', 'both', 1, 4],
        ['heat', 'low-back', 'both', null, 12],
        ['effleurage', 'low-back', 'both', 2, 10],
        ['rocking', 'low-back', 'both', null, 5],
      ],
      en: `
        S: Flare since Friday, after month-end and eleven hours at the desk. No leg pain, no new symptoms.
        O: Guarded; flexion to the knees. Neurological screen repeated: normal. Red flag questions again all no.
        R: Calmer breathing, turned over without holding the table.
        A: Flare of the known pattern after a heavy week; nothing points elsewhere.
        P: Short, warm and light today. Weekly rhythm unchanged; call if leg symptoms appear.
        H: Heat 15 minutes in the evening, easy walks, leave the bridges until it settles.`,
      fr: `
        S: Poussée depuis vendredi, après la fin de mois et onze heures au bureau. Rien de nouveau, rien aux jambes.
        O: Défense; flexion aux genoux. Examen neurologique sommaire répété : normal. Drapeaux rouges : encore tous non.
        R: Respiration plus calme, s’est retournée sans s’agripper à la table.
        A: Poussée du tableau connu après une semaine lourde; rien n’indique autre chose.
        P: Séance courte, chaude et légère. Rythme hebdomadaire inchangé; appeler si les jambes s’en mêlent.
        H: Chaleur 15 minutes le soir, marches faciles, pas de ponts d’ici l’accalmie.`,
    },
    {
      when: daysAgo(29, '09:00'),
      minutes: 60,
      pain: [4, 3],
      bouts: [
        ['effleurage', 'low-back', 'both', 2, 6],
        ['petrissage', 'low-back', 'both', 3, 14],
        ['myofascial-release', 'mid-back', 'both', 3, 10],
        ['muscle-energy', 'hip', 'both', null, 6],
      ],
      en: `
        S: Flare gone in four days. Employer lent her a sit–stand desk.
        O: Flexion to the ankle, extension half of what it should be and only stiff.
        R: Enjoyed the mid-back work most; extension two-thirds afterwards.
        A: Recovered from the flare faster than from earlier ones by her account.
        P: Back to the full plan, bridges included.`,
      fr: `
        S: Poussée disparue en quatre jours. L’employeur lui prête un bureau assis–debout.
        O: Flexion à la cheville, extension à la moitié et seulement raide.
        R: A surtout aimé le travail du milieu du dos; extension aux deux tiers ensuite.
        A: S’est remise plus vite que des poussées précédentes, selon elle.
        P: Reprise du plan complet, ponts compris.`,
    },
    {
      when: daysAgo(22, '09:00'),
      minutes: 60,
      pain: [4, 2],
      bouts: [
        ['petrissage', 'low-back', 'both', 3, 14],
        ['petrissage', 'gluteal', 'both', 3, 12],
        ['passive-stretch', 'hip', 'both', null, 8],
      ],
      en: `
        S: Drove four hours to her sister’s and arrived stiff rather than sore: a first.
        O: Hip extension equal left and right. Verbal consent to gluteal work confirmed.
        R: Loose on getting up; pain barely there.
        A: Function is ahead of pain: driving and desk time both longer.
        P: Three visits remain; she raises the bridges to 2 × 12.`,
      fr: `
        S: Quatre heures de route chez sa sœur, arrivée raide plutôt que souffrante : une première.
        O: Extension de hanche égale à gauche et à droite. Consentement verbal au travail des fessiers confirmé.
        R: Souple en se levant; douleur presque absente.
        A: La fonction devance la douleur : conduite et bureau plus longs.
        P: Trois visites restent; elle monte les ponts à 2 × 12.`,
    },
    {
      when: daysAgo(15, '09:00'),
      minutes: 60,
      pain: [4, 3],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 6],
        ['trigger-point', 'low-back', 'right', 4, 4],
        ['petrissage', 'low-back', 'both', 3, 15],
        ['remedial-exercise', 'low-back', 'both', null, 10],
      ],
      en: `
        S: Steady. Tired from a cold last week, over now, no fever.
        O: Right quadratus lumborum less tender than in the second week, no referral.
        R: Hip hinge felt natural by the third set.
        A: Plateau on pain; movement keeps improving.
        P: Shift a third of the visit to exercise.
        H: Hip hinge with a broomstick, 10 slow repetitions before lifting anything.`,
      fr: `
        S: Stable. Fatiguée par un rhume la semaine passée, terminé, sans fièvre.
        O: Carré des lombes droit moins sensible qu’à la deuxième semaine, sans douleur référée.
        R: La charnière de hanche devient naturelle à la troisième série.
        A: Plateau de la douleur; le mouvement s’améliore encore.
        P: Consacrer un tiers de la visite à l’exercice.
        H: Charnière de hanche avec un manche à balai, 10 répétitions lentes avant de soulever.`,
    },
    {
      when: daysAgo(8, '09:00'),
      minutes: 60,
      pain: [3, 2],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 6],
        ['petrissage', 'low-back', 'both', 3, 14],
        ['muscle-energy', 'hip', 'both', null, 8],
        ['remedial-exercise', 'low-back', 'both', null, 10],
      ],
      en: `
        S: Two whole days without thinking of her back. Sits four hours with short breaks.
        O: Extension full, stiff only at the end. Bridge 2 × 12 steady.
        R: Nothing to report but warmth; rose easily.
        A: On course for the re-test.
        P: Last of the block next week, with the same measures as on the first day.`,
      fr: `
        S: Deux jours entiers sans penser à son dos. Assise quatre heures avec de courtes pauses.
        O: Extension complète, raide seulement à la fin. Pont 2 × 12 stable.
        R: Rien à signaler sinon une chaleur; se lève facilement.
        A: En bonne voie pour la réévaluation.
        P: Dernière du bloc la semaine prochaine, avec les mesures du premier jour.`,
    },
    {
      when: daysAgo(1, '09:00'),
      minutes: 60,
      pain: [3, 2],
      bouts: [
        ['effleurage', 'low-back', 'both', 3, 8],
        ['petrissage', 'low-back', 'both', 3, 14],
        ['remedial-exercise', 'low-back', 'both', null, 14],
      ],
      en: `
        S: Re-test today. Pain was 6 on the first day, 3 now; sits four hours instead of two.
        O: Flexion to the floor with a slight pull, extension full, hip flexors near normal length.
        R: Comfortable; went through her programme unaided.
        A: Clinical impression unchanged and much less limiting. The gain is hers as much as the table’s.
        P: Block finished. She trains on her own for six weeks and decides then; no standing bookings.
        H: Programme of four exercises on paper, three days a week. Call if numbness or weakness appears.`,
      fr: `
        S: Réévaluation. Douleur à 6 le premier jour, à 3 maintenant; assise quatre heures au lieu de deux.
        O: Flexion au sol avec une légère tension, extension complète, fléchisseurs de hanche presque normaux.
        R: À l’aise; a fait son programme sans aide.
        A: Impression clinique inchangée, bien moins limitante. Le progrès vient autant d’elle que de la table.
        P: Bloc terminé. Elle s’entraîne seule six semaines et décidera; aucun rendez-vous fixe.
        H: Programme de quatre exercices sur papier, trois jours par semaine. Appeler si engourdissement ou faiblesse.`,
      paid: 'debit',
    },
  ],
};
