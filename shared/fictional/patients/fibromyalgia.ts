import { fibromyalgiaPapers } from '../papers/fibromyalgia.ts';
import { fibromyalgiaPlan } from '../plans/fibromyalgia.ts';
import { daysAgo, type StoryPatient } from '../story.ts';

/** Fibromyalgia: light, predictable, up and down; the measure is the week, not the visit. One late entry. */
export const fibromyalgia: StoryPatient = {
  key: 'fibromyalgia',
  familyName: 'Thistlewood',
  givenName: 'Robin',
  preferredName: '',
  age: 48,
  birthday: '12-05',
  phone: '613-555-0118',
  email: 'robin@patients.example',
  address: { street: '2 Once-Upon Way', city: 'Maple Harbour', province: 'ON', postalCode: 'K0D 0F8' },
  language: 'en',
  pronouns: { en: 'they/them', fr: 'iel' },
  occupation: { en: 'Librarian, part time', fr: 'Bibliothécaire à temps partiel' },
  emergencyContact: { en: 'Ash (partner), 613-555-0138', fr: 'Ash (partenaire), 613-555-0138' },
  alerts: {
    en: 'Begin at pressure 1, ask before any change',
    fr: 'Commencer à pression 1, demander avant tout changement',
  },
  ...fibromyalgiaPapers,
  plan: fibromyalgiaPlan,
  visits: [
    {
      when: daysAgo(78, '15:30'),
      minutes: 45,
      pain: [7, 7],
      asked: false,
      bouts: [
        ['static-contact', 'upper-back', 'both', 1, 8],
        ['stroking', 'upper-back', 'both', 1, 12],
        ['rocking', 'shoulder', 'both', null, 5],
      ],
      en: `
        S: Widespread pain for nine years, confirmed by a rheumatologist. Poor sleep, worse with cold and stress.
        Wants touch that does not cost two days afterwards.
        O: Tender to light touch over shoulders and hips. Movements full but slow. No swollen joint.
        R: Pain the same, shoulders lower. Asked to note how the next two days go.
        A: Clinical impression: widespread pain with sensitive tissue; dose matters more than place.
        P: Weekly for eight weeks, 45 minutes, one change at a time.
        H: A line a day: sleep, pain, one good thing.`,
      fr: `
        S: Douleur diffuse depuis neuf ans, confirmée par un rhumatologue. Sommeil pauvre, pire au froid et au stress.
        Souhaite un toucher qui ne coûte pas deux jours.
        O: Sensible au toucher léger aux épaules et aux hanches. Mouvements complets mais lents. Aucune enflure.
        R: Douleur égale, épaules plus basses. À noter : les deux prochains jours.
        A: Impression clinique : douleur diffuse, tissus sensibles; la dose compte plus que l’endroit.
        P: Hebdomadaire pendant huit semaines, 45 minutes, un changement à la fois.
        H: Une ligne par jour : sommeil, douleur, une bonne chose.`,
    },
    {
      when: daysAgo(71, '15:30'),
      minutes: 45,
      pain: [7, 6],
      bouts: [
        ['stroking', 'upper-back', 'both', 1, 14],
        ['effleurage', 'neck-posterior', 'both', 2, 8],
        ['breathing', 'mid-back', 'both', null, 6],
      ],
      en: `
        S: No payback after the first visit. One night of six hours.
        O: Neck turns 60° both ways. Light touch accepted on the neck.
        R: Pressure 2 on the neck was right, they said so twice.
        A: First dose tolerated.
        P: Neck added, rest unchanged.`,
      fr: `
        S: Rien à payer après la première visite. Une nuit de six heures.
        O: Rotation du cou 60° des deux côtés. Toucher léger accepté au cou.
        R: Pression 2 au cou : « c’est juste », dit deux fois.
        A: Première dose tolérée.
        P: Cou ajouté, le reste inchangé.`,
    },
    {
      when: daysAgo(64, '15:30'),
      minutes: 45,
      pain: [8, 7],
      bouts: [
        ['static-contact', 'upper-back', 'both', 0, 10],
        ['heat', 'upper-back', 'both', null, 15],
        ['stroking', 'upper-back', 'both', 1, 8],
      ],
      en: `
        S: Bad week: cold rain and a stock-taking at work. Hands and jaw sore as well.
        O: Flinches at the shoulders. No fever, no swollen or hot joint.
        R: Warmth was welcome. Left with a scarf and a softer face.
        A: Flare with a plain trigger.
        P: Less of everything today. Same time next week.
        H: Warm shower before bed; half the usual walk, not none.`,
      fr: `
        S: Mauvaise semaine : pluie froide et inventaire au travail. Mains et mâchoire aussi.
        O: Sursaute aux épaules. Ni fièvre ni articulation chaude ou enflée.
        R: La chaleur a fait du bien. Reparti·e avec foulard et visage détendu.
        A: Poussée au déclencheur évident.
        P: Moins de tout aujourd’hui. Même heure la semaine prochaine.
        H: Douche chaude avant le lit; la moitié de la marche habituelle, pas zéro.`,
    },
    {
      when: daysAgo(50, '15:30'),
      minutes: 45,
      pain: [6, 5],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 12],
        ['effleurage', 'low-back', 'both', 2, 12],
        ['rocking', 'hip', 'both', null, 6],
      ],
      en: `
        S: One week missed with a cold. Calmer at work. Walks fifteen minutes most days.
        O: Light strokes over the low back accepted for the first time.
        R: Heavy and sleepy, in the good sense, in their words.
        A: Tolerance grows.
        P: Low back stays in. Note next two days again.`,
      fr: `
        S: Une semaine manquée pour un rhume. Travail plus calme. Marche quinze minutes presque chaque jour.
        O: Effleurages légers au bas du dos acceptés pour la première fois.
        R: Lourd·e et somnolent·e, dans le bon sens, selon ses mots.
        A: La tolérance augmente.
        P: Le bas du dos reste. Noter encore les deux prochains jours.`,
    },
    {
      when: daysAgo(43, '15:30'),
      minutes: 45,
      pain: [6, 6],
      asked: false,
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 12],
        ['petrissage', 'upper-trapezius', 'both', 2, 8],
        ['stroking', 'low-back', 'both', 1, 8],
      ],
      en: `
        S: Sleep five to six hours. Wondered whether more pressure would do more.
        O: Kneading at pressure 2 tried on the upper trapezius with agreement.
        R: Pleasant on the table, no change in number.
        A: Worth one try; the next days will tell.
        P: Decide on kneading at the next visit. Late entry: the power was out in the building that evening, so this
        was written the next day from the paper sheet kept in the binder.`,
      fr: `
        S: Sommeil de cinq à six heures. Se demande si plus de pression ferait plus.
        O: Pétrissage à pression 2 essayé au trapèze supérieur, avec son accord.
        R: Agréable sur la table, chiffre inchangé.
        A: Valait un essai; les jours suivants le diront.
        P: Décider du pétrissage à la prochaine visite. Entrée tardive : panne de courant dans l’immeuble ce soir-là,
        rédigé le lendemain d’après la feuille papier gardée au classeur.`,
      signedAfterHours: 31,
    },
    {
      when: daysAgo(36, '15:30'),
      minutes: 45,
      pain: [7, 5],
      bouts: [
        ['stroking', 'upper-back', 'both', 1, 14],
        ['effleurage', 'low-back', 'both', 2, 12],
        ['breathing', 'mid-back', 'both', null, 6],
      ],
      en: `
        S: Two sore days after the kneading, then as usual.
        O: Upper trapezius touchier than two weeks ago.
        R: Back to the familiar strokes, ease within minutes.
        A: Kneading cost more than it gave. That answers the question.
        P: No kneading. Written into the alerts’ spirit: ask first, change one thing.`,
      fr: `
        S: Deux jours sensibles après le pétrissage, puis comme d’habitude.
        O: Trapèze supérieur plus sensible qu’il y a deux semaines.
        R: Retour aux effleurages connus, soulagement en quelques minutes.
        A: Le pétrissage a coûté plus qu’il n’a donné. Question réglée.
        P: Pas de pétrissage. Fidèle aux alertes : demander d’abord, changer une chose.`,
    },
    {
      when: daysAgo(29, '15:30'),
      minutes: 45,
      pain: [5, 4],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 12],
        ['effleurage', 'low-back', 'both', 2, 10],
        ['effleurage', 'calf', 'both', 2, 8],
      ],
      en: `
        S: Best week in a long while: a concert with Ash, slept in on Sunday.
        O: Calves included at their request. Soft, equal, not tender.
        R: Nearly asleep.
        A: Good week, several reasons, massage at most one of them.
        P: Go on to the end of the eight.
        H: Twenty-minute walks, even pace.`,
      fr: `
        S: Meilleure semaine depuis longtemps : un concert avec Ash, grasse matinée dimanche.
        O: Mollets ajoutés à sa demande. Souples, égaux, non sensibles.
        R: Presque endormi·e.
        A: Bonne semaine, plusieurs raisons, le massage au plus l’une d’elles.
        P: Continuer jusqu’à la huitième.
        H: Marches de vingt minutes, allure égale.`,
    },
    {
      when: daysAgo(15, '15:30'),
      minutes: 45,
      pain: [6, 5],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 14],
        ['stroking', 'neck-posterior', 'both', 1, 8],
        ['heat', 'low-back', 'both', null, 10],
      ],
      en: `
        S: Two weeks between visits by choice, to see. A little stiffer, not worse.
        O: Shoulders and neck as before the concert week.
        R: Comfortable; warm low back the highlight.
        A: Every two weeks holds about as well as weekly.
        P: Stay with two weeks.`,
      fr: `
        S: Deux semaines entre les visites par choix, pour voir. Un peu plus raide, pas pire.
        O: Épaules et cou comme avant la semaine du concert.
        R: À l’aise; la chaleur au bas du dos surtout.
        A: Aux deux semaines tient presque aussi bien.
        P: Garder deux semaines.`,
    },
    {
      when: daysAgo(8, '15:30'),
      minutes: 45,
      pain: [5, 4],
      bouts: [
        ['effleurage', 'upper-back', 'both', 2, 12],
        ['effleurage', 'low-back', 'both', 2, 12],
        ['rocking', 'hip', 'both', null, 6],
      ],
      en: `
        S: Came early because of a holiday. Diary of eleven weeks brought: mean pain 7 at first, 5.5 lately; sleep
        from five to six hours.
        O: Light touch tolerated everywhere but the outer hips.
        R: Calm, steady breath, pleased with the diary.
        A: Clinical impression unchanged. Modest gain over the block, with pacing and sleep doing much of it.
        P: Every two weeks; review in three months with the same diary.
        H: Keep the line a day.`,
      fr: `
        S: Venu·e plus tôt à cause d’un congé. Journal de onze semaines : douleur moyenne 7 au début, 5,5 récemment;
        sommeil de cinq à six heures.
        O: Toucher léger toléré partout sauf à l’extérieur des hanches.
        R: Calme, souffle régulier, content·e du journal.
        A: Impression clinique inchangée. Gain modeste, dû pour beaucoup au rythme et au sommeil.
        P: Aux deux semaines; bilan dans trois mois avec le même journal.
        H: Garder la ligne par jour.`,
    },
  ],
};
