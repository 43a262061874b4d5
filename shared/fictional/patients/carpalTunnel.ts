import { carpalTunnelAssessments } from '../assessments/carpalTunnel.ts';
import { carpalTunnelPapers } from '../papers/carpalTunnel.ts';
import { carpalTunnelPlan } from '../plans/carpalTunnel.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** Numb fingers of a pastry cook: hand and forearm, a splint, and a referral when it does not move. */
export const carpalTunnel: StoryPatient = {
  key: 'carpal-tunnel',
  familyName: 'Kabongo-Lafleur',
  givenName: 'Mireille',
  preferredName: 'Mimi',
  age: 45,
  birthday: '07-08',
  phone: '613-555-0121',
  email: '',
  address: { street: '101 Yarn Alley', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 1F1' },
  language: 'fr',
  pronouns: { en: 'she/her', fr: 'elle' },
  occupation: { en: 'Pastry cook', fr: 'Pâtissière' },
  emergencyContact: { en: 'Théo (husband), 613-555-0141', fr: 'Théo (mari), 613-555-0141' },
  alerts: {
    en: 'Right hand: no sustained pressure over the wrist crease',
    fr: 'Main droite : aucune pression soutenue au pli du poignet',
  },
  ...carpalTunnelPapers,
  assessments: carpalTunnelAssessments,
  plan: carpalTunnelPlan,
  visits: [
    {
      when: daysAgo(390, '10:15'),
      minutes: 45,
      pain: [4, 2],
      asked: false,
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 8],
        ['petrissage', 'upper-trapezius', 'both', 3, 14],
        ['petrissage', 'neck-posterior', 'both', 3, 10],
      ],
      en: `
        S: Two weeks of double orders; tight across the neck and shoulders by evening. Nothing in the arms or hands.
        First massage of her life.
        O: Upper trapezius firm and tender on both sides. Neck movements full and clear.
        R: Shoulders a hand lower, by her own count.
        A: Clinical impression: overworked neck and shoulder muscles.
        P: One visit, as she wished. Comes back when she needs to.
        H: Shake the arms out between two trays.`,
      fr: `
        S: Deux semaines de commandes doubles; cou et épaules serrés le soir. Rien aux bras ni aux mains. Premier
        massage de sa vie.
        O: Trapèzes supérieurs fermes et sensibles. Mouvements du cou complets et libres.
        R: Épaules plus basses d’une main, selon elle.
        A: Impression clinique : muscles du cou et des épaules surmenés.
        P: Une visite, comme elle le souhaitait. Revient au besoin.
        H: Secouer les bras entre deux plaques.`,
    },
    {
      when: daysAgo(41, '10:15'),
      minutes: 45,
      pain: [5, 4],
      changed: {
        en: 'Numb thumb to middle finger on the right for four months.',
        fr: 'Pouce au majeur engourdis à droite depuis quatre mois.',
      },
      bouts: [
        ['effleurage', 'forearm', 'right', 2, 6],
        ['petrissage', 'forearm', 'right', 3, 12],
        ['passive-stretch', 'wrist', 'right', null, 5],
        ['petrissage', 'upper-trapezius', 'both', 3, 8],
      ],
      en: `
        S: Numb thumb to middle finger on the right, at night and whisking, four months. Shakes the hand awake. No
        neck pain, no injury, thyroid and sugar normal by her last blood test.
        O: Phalen familiar at 20 seconds. Thumb strength and muscle bulk equal to the left. Neck movements clear.
        R: Fingers warmer to her, tingling unchanged.
        A: Clinical impression: median nerve irritation at the wrist, mild; muscle power intact.
        P: Weekly for four weeks, wrist splint at night from the pharmacy; physician if no change.
        H: Splint every night. Both hands for heavy bowls.`,
      fr: `
        S: Pouce au majeur engourdis à droite, la nuit et en fouettant, quatre mois. Secoue la main au réveil. Cou
        indolore, aucune blessure, thyroïde et sucre normaux à la dernière prise de sang.
        O: Phalen familier à 20 secondes. Force et volume du pouce égaux à gauche. Cou libre.
        R: Doigts plus chauds selon elle, picotement inchangé.
        A: Impression clinique : irritation légère du nerf médian au poignet; force intacte.
        P: Hebdomadaire pendant quatre semaines, attelle de nuit de la pharmacie; médecin si rien ne change.
        H: Attelle chaque nuit. Les deux mains pour les gros bols.`,
    },
    {
      when: daysAgo(34, '10:15'),
      minutes: 45,
      pain: [5, 3],
      bouts: [
        ['petrissage', 'forearm', 'right', 3, 14],
        ['myofascial-release', 'forearm', 'right', 2, 8],
        ['petrissage', 'hand', 'right', 2, 8],
      ],
      en: `
        S: Splint on six nights; woke twice instead of nightly.
        O: Phalen at 30 seconds. Grip equal.
        R: Tingling to the fingertips only.
        A: Nights respond to the splint.
        P: As planned.
        H: Tendon glides, 5 rounds, three times a day.`,
      fr: `
        S: Attelle six nuits; deux réveils au lieu de chaque nuit.
        O: Phalen à 30 secondes. Poigne égale.
        R: Picotement au bout des doigts seulement.
        A: Les nuits répondent à l’attelle.
        P: Comme prévu.
        H: Glissements tendineux, 5 tours, trois fois par jour.`,
    },
    {
      when: daysAgo(27, '10:15'),
      minutes: 45,
      pain: [6, 5],
      bouts: [
        ['effleurage', 'forearm', 'both', 2, 10],
        ['lymph-drainage', 'forearm', 'right', 1, 10],
        ['stroking', 'hand', 'right', 1, 6],
      ],
      en: `
        S: Wedding cakes, fourteen hours on Friday. Numb by day now, dropped a spoon.
        O: Thumb strength still equal. Touch duller at the index and middle fingers, which it was not last week.
        R: Less tight; numbness the same.
        A: Worse, and feeling is going. That is no longer for massage alone.
        P: Letter to her physician today with her consent; light work only until seen.
        H: Splint also in the afternoon break. No whisking by hand this week.`,
      fr: `
        S: Gâteaux de noces, quatorze heures vendredi. Engourdie aussi le jour, a échappé une cuillère.
        O: Force du pouce encore égale. Toucher émoussé à l’index et au majeur, ce qui n’était pas le cas la semaine passée.
        R: Moins serré; engourdissement pareil.
        A: Pire, et le toucher s’en va. Cela dépasse le seul massage.
        P: Lettre au médecin aujourd’hui avec son consentement; travail léger d’ici là.
        H: Attelle aussi à la pause d’après-midi. Pas de fouet à la main cette semaine.`,
    },
    {
      when: daysAgo(13, '10:15'),
      minutes: 45,
      pain: [4, 3],
      bouts: [
        ['effleurage', 'forearm', 'right', 2, 8],
        ['petrissage', 'forearm', 'right', 3, 10],
        ['petrissage', 'upper-trapezius', 'both', 3, 10],
      ],
      en: `
        S: Physician sent her for nerve studies next month and signed two weeks off the whisk. Nights quiet again.
        O: Thumb strength equal. Touch equal. Phalen at 35 seconds.
        R: Comfortable; shoulders had been waiting too.
        A: Rest of the hand brought feeling back.
        P: Every two weeks until the studies; work station to be changed before she returns.
        H: Glides go on. Stand mixer for all stiff doughs.`,
      fr: `
        S: Le médecin prévoit des études nerveuses le mois prochain et deux semaines sans fouet. Nuits calmes.
        O: Force du pouce égale. Toucher égal. Phalen à 35 secondes.
        R: À l’aise; les épaules attendaient aussi.
        A: Le repos de la main a ramené le toucher.
        P: Aux deux semaines jusqu’aux études; poste de travail à changer avant le retour.
        H: Poursuivre les glissements. Batteur sur socle pour les pâtes fermes.`,
    },
    {
      when: daysAgo(6, '10:15'),
      minutes: 45,
      pain: [3, 2],
      bouts: [
        ['petrissage', 'forearm', 'right', 3, 12],
        ['petrissage', 'hand', 'right', 2, 8],
        ['remedial-exercise', 'wrist', 'right', null, 8],
      ],
      en: `
        S: Back at work with the mixer and a taller bench. Tingling once, after piping.
        O: Phalen at 50 seconds. Pinch equal by feel.
        R: Piped an imaginary rose without symptoms.
        A: Settled at present; the studies will say more.
        P: After the studies. Earlier if anything is dropped again.
        H: Splint at night for four more weeks.`,
      fr: `
        S: De retour avec le batteur et un plan plus haut. Un picotement, après la poche à douille.
        O: Phalen à 50 secondes. Pince égale au toucher.
        R: A fait une rose imaginaire à la poche, sans symptôme.
        A: Calme pour le moment; les études en diront plus.
        P: Après les études. Plus tôt si elle échappe encore quelque chose.
        H: Attelle de nuit quatre semaines de plus.`,
    },
  ],
};
