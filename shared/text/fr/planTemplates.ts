import type { template as english } from '../en/planTemplates.ts';
import type { Words } from '../text.ts';

export const template: Words<typeof english> = {
  title: 'Commencer par un modèle',
  lead: 'Il remplit ce qui est vide et garde ce que vous avez écrit. Tout peut être modifié ensuite.',
  search: 'Trouver un modèle',
  searchHint: 'Tapez une partie du nom',
  list: 'Modèles',
  likely: 'Convient au motif',
  own: 'À vous',
  habit: { often: 'Souvent', sometimes: 'Parfois', rarely: 'Rarement' },
  habitHelp: 'Souvent, parfois, rarement : la part qui ressemble à ce que vous signez.',
  clear: 'Vider la recherche',
  noMatch: 'Aucun modèle ne contient ces mots.',
  preview: 'Ce qu’il apporte',
  bouts: 'Techniques, {{planned}} minutes sur {{session}}',
  boutsOnly: 'Techniques, {{planned}} minutes',
  painfulSide: '{{region}} (côté douloureux)',
  dose: '{{minutes}} min, {{perWeek}} par semaine pendant {{weeks}} semaines',
  doseSource: 'Dose',
  goal: 'Objectif',
  measuredBy: 'Mesuré par : {{measures}}',
  or: '{{first}}, sinon {{rest}}',
  expectedResponse: 'Réponse attendue',
  use: 'Utiliser ce modèle',
  applied: 'Le modèle « {{name}} » a été appliqué.',
  appliedCount_one: '{{count}} technique a été ajoutée.',
  appliedCount_other: '{{count}} techniques ont été ajoutées.',
  goalsOfPatient: 'Reformulez les objectifs dans les mots de la personne.',
  leftOut: 'Laissé de côté : {{bout}}, parce que {{reason}}',
  because: {
    rule: 'les antécédents de la personne l’indiquent : « {{risk}} ».',
    screen: 'autre chose vient d’abord : {{title}}.',
    'not-helped': 'cela n’a pas aidé cette personne auparavant.',
    'pressure-wish': 'la personne souhaite une pression plus légère.',
  },
  changedPressure: 'Moins de pression que dans le modèle : {{bout}}, {{level}}/5, parce que {{reason}}',
  changedPosition: 'Position à choisir : {{bout}}, en raison de « {{risk}} ».',
  close: 'Fermer',
  keep: {
    action: 'Garder comme modèle',
    title: 'Garder ce plan comme modèle',
    kept: 'Gardé : les techniques avec leur région, leur ordre, la pression, les minutes et la position; la dose et la réévaluation; les règles d’arrêt; ce qui mesure les objectifs.',
    notKept:
      'Non gardé : tout ce qui concerne la personne. Aucun nom, objectif, raison, note, valeur ni date. Si un seul côté est traité, il devient « le côté douloureux ».',
    name: 'Nom du modèle',
    nameHint: 'Sans rien d’une personne, par exemple « Mollet de coureur, cure courte ».',
    taken: 'Vous avez déjà un modèle de ce nom.',
    confirm: 'Garder le modèle',
    done: 'Le modèle « {{name}} » a été gardé.',
  },
  manage: {
    actions: 'Modifier le modèle « {{name}} »',
    rename: 'Renommer',
    renameTitle: 'Renommer le modèle',
    renamed: 'Renommé « {{name}} ».',
    remove: 'Supprimer',
    removeTitle: 'Supprimer ce modèle?',
    removeLead: '« {{name}} » est supprimé pour de bon. Les plans qui en viennent restent tels quels.',
    removed: 'Le modèle « {{name}} » a été supprimé.',
  },
  ownAbout_one: 'Votre modèle, avec {{count}} technique.',
  ownAbout_other: 'Votre modèle, avec {{count}} techniques.',
  evaluation: 'Douleur de 0 à 10 et ce que la personne arrive à faire, à chaque réévaluation',
  afterCare:
    'Une certaine sensibilité pendant un jour ou deux est fréquente. Continuez à bouger sans forcer, faites les exercices et appelez si quelque chose de la liste ci-dessous survient.',
  reason: {
    begin: 'Pour commencer en douceur et sentir l’état des tissus',
    tone: 'Pour relâcher le tonus musculaire',
    stiffness: 'Pour diminuer la raideur sur une zone étendue',
    bands: 'Pour les bandes fermes et sensibles',
    tender: 'Pour les points sensibles qui éveillent la douleur',
    length: 'Pour gagner de l’amplitude',
    joint: 'Pour diminuer la raideur de l’articulation',
    heat: 'La chaleur superficielle a des preuves modérées dans la lombalgie aiguë',
    active: 'Pour que le traitement fasse partie de soins actifs',
    calm: 'Pour apaiser',
    close: 'Pour terminer dans le calme',
  },
  shipped: {
    'acute-low-back': {
      name: 'Lombalgie aiguë',
      about: 'Une cure courte : chaleur, massage léger à moyen, rester actif. Réévaluée après deux semaines.',
      goal: 'Se retourner au lit, s’asseoir et se lever avec moins de douleur',
      expected:
        'La lombalgie aiguë s’atténue le plus souvent en quelques semaines. Le massage peut soulager à court terme; la certitude des preuves est faible.',
    },
    'subacute-low-back': {
      name: 'Lombalgie subaiguë',
      about:
        'Une fois par semaine avec des exercices, réévaluée à mi-parcours. Aucun essai de ce seul stade n’a été vu.',
      goal: 'Se pencher, soulever et travailler avec moins de douleur',
      expected:
        'Moins de douleur et des mouvements plus faciles à court terme sont possibles; la certitude des preuves est faible. Les exercices prennent le relais.',
    },
    'chronic-low-back': {
      name: 'Lombalgie chronique',
      about:
        'Dix séances en dix semaines, comme dans un essai de 401 personnes, toujours avec des exercices.',
      goal: 'S’asseoir, marcher et travailler avec moins de douleur',
      expected:
        'Dans un essai de dix séances hebdomadaires, les activités quotidiennes étaient plus faciles à dix semaines. Dans l’ensemble, la certitude des preuves est faible ou très faible, et surtout à court terme.',
    },
    'chronic-neck': {
      name: 'Cervicalgie chronique',
      about:
        '60 minutes, 2 ou 3 fois par semaine pendant 4 semaines, comme dans un essai de 228 personnes. Le plan commence par 2 fois.',
      goal: 'Tourner la tête et travailler à l’écran avec moins de douleur',
      expected:
        'Dans un essai de quatre semaines, 60 minutes deux ou trois fois par semaine ont mieux aidé la fonction et la douleur du cou que 30 minutes.',
    },
    'tension-headache': {
      name: 'Céphalée de tension',
      about: 'Cou, épaules, mâchoire et tête, surtout sur le dos, une fois par semaine pendant six semaines.',
      goal: 'Avoir des maux de tête moins fréquents et moins forts',
      expected:
        'Des maux de tête moins fréquents ou moins forts peuvent s’observer dès les premières semaines; cela varie d’une personne à l’autre.',
    },
    shoulder: {
      name: 'Douleur à l’épaule',
      about:
        'L’épaule douloureuse et son omoplate, mobilisation et exercices, une fois par semaine pendant six semaines.',
      goal: 'Atteindre au-dessus de la tête et derrière le dos avec moins de douleur',
      expected:
        'Des gestes plus faciles peuvent s’observer en quelques semaines; une épaule raide demande plus de temps.',
    },
    pregnancy: {
      name: 'Grossesse, sur le côté',
      about:
        'Couchée sur un côté puis sur l’autre, jamais à plat ventre ni à plat sur le dos; pression légère à moyenne.',
      goal: 'Se reposer, se retourner et marcher avec moins de mal de dos',
      expected:
        'Un soulagement de quelques heures à quelques jours est possible. Appeler aussitôt en cas de saignement, de perte de liquide ou de fort mal de tête.',
    },
    'sports-recovery': {
      name: 'Récupération sportive',
      about:
        'Les jambes après l’entraînement : pression moyenne, étirement et exercices, une fois par semaine pendant quatre semaines.',
      goal: 'S’entraîner comme prévu avec moins de courbatures',
      expected:
        'Moins de courbatures peuvent se faire sentir dans le jour ou les deux jours qui suivent une séance.',
    },
    relaxation: {
      name: 'Détente',
      about: 'Une séance calme de tout le corps, pression légère à moyenne, une courte série de quatre.',
      goal: 'Se sentir plus calme et mieux dormir',
      expected: 'Du calme pendant et après la séance; sa durée est réévaluée après quatre séances.',
    },
  },
};
