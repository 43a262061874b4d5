import type { suggest as english } from '../en/suggest.ts';
import type { Words } from '../text.ts';

export const suggest: Words<typeof english> = {
  title: 'À envisager',
  lead: 'Un ordre pour réfléchir, d’après ce qui a été trouvé. Vous choisissez; tout peut se faire autrement.',
  none: 'Aucune règle ne nomme de technique ici.',
  notMassage: 'Vous avez jugé que le massage ne convient pas : rien n’est proposé.',
  keptDown: 'Limité à {{level}}/5 :',
  howMuchTitle: 'Quantité',
  strength: {
    moderate: 'Certitude moyenne (ligne directrice)',
    low: 'Certitude faible (ligne directrice)',
    'very-low': 'Certitude très faible (ligne directrice)',
    'one-trial': 'Un essai randomisé',
    'threshold-only': 'Augmente la pression supportée; aucune diminution démontrée de la douleur rapportée',
    practice: 'Enseigné dans la pratique; aucun essai consulté',
  },
  reason: {
    'acute-low-back-heat':
      'Lombalgie de moins de 12 semaines : la chaleur superficielle est ce qui est le mieux étayé dans la ligne directrice.',
    'acute-low-back-massage': 'Lombalgie de moins de 12 semaines : la ligne directrice mentionne le massage.',
    'chronic-low-back-massage':
      'Lombalgie chronique : le massage peut être offert comme une partie des soins, avec une approche active.',
    'chronic-neck-massage':
      'Cervicalgie chronique : une série de séances de 60 minutes a aidé plus que des séances plus courtes.',
    'trigger-point-active': 'Un point gâchette actif a été trouvé ici.',
    'trigger-point-latent': 'Un point gâchette latent a été trouvé ici.',
    swelling: 'Le tissu est enflé ou spongieux ici.',
    'acute-swelling-cold': 'C’est aigu, et le tissu est enflé ici.',
    'motion-limited-contract-relax':
      'Le mouvement est limité ici; le contracter-relâcher peut donner plus d’amplitude.',
    'motion-limited-stretch': 'Le mouvement est limité ici.',
    'motion-limited-mobilise':
      'Le mouvement est limité et l’articulation raide : les grades III et IV visent la raideur.',
    'motion-painful-mobilise':
      'Le mouvement est limité et c’est aigu : les grades I et II visent la douleur.',
    'irritable-mobilise':
      'Le mouvement est limité et vite provoqué : grades I et II seulement, pour la douleur.',
    'muscle-short-contract-relax':
      'Un test a trouvé un muscle court ici; le contracter-relâcher peut l’allonger.',
    'muscle-short-stretch': 'Un test a trouvé un muscle court ici.',
    'tone-raised': 'Le tonus musculaire est augmenté ici.',
    'spasm-heat': 'Il y a un spasme ici; de la chaleur avant les mains.',
    'spasm-calm': 'Il y a un spasme ici; de petits mouvements rythmés pour l’apaiser.',
    'taut-band': 'Des bandes tendues ou des cordons ont été trouvés ici.',
    thickened: 'Le tissu est épaissi, fibreux ou nodulaire ici.',
    'thickened-layers': 'Les couches de tissu sont épaissies ici.',
    'fibrous-chronic': 'Tissu fibreux dans un problème chronique.',
    stiff: 'La personne parle de raideur.',
    'stiff-rocking': 'La personne parle de raideur; le bercement est un début en douceur.',
    weak: 'Des muscles sont faibles ici.',
    'tone-low': 'Le tonus musculaire est faible ici; des manœuvres vives stimulent.',
    'irritable-stroking': 'L’irritabilité est élevée : léger et calmant d’abord.',
    'irritable-hold': 'L’irritabilité est élevée : le calme avant tout.',
    'irritable-breathing': 'L’irritabilité est élevée : une respiration lente pour apaiser.',
    'very-tender-hold': 'Le toucher est à peine permis ici : une main immobile au plus.',
    'warm-up': 'Pour réchauffer et sentir le tissu.',
    soothe: 'Pour détendre les muscles autour du problème.',
    settle: 'Pour apaiser et terminer.',
    'helped-before': 'La personne dit que cela l’a déjà aidée.',
  },
  cap: {
    'not-to-be-touched': 'Le toucher est à peine permis ici.',
    'very-tender': 'C’est très sensible ici.',
    'highly-irritable': 'L’irritabilité est élevée.',
    'moderately-irritable': 'L’irritabilité est modérée.',
    acute: 'C’est aigu.',
    'likes-light': 'La personne aime une pression légère.',
    'likes-moderate': 'La personne aime une pression moyenne.',
    'screen-first': 'Quelque chose doit d’abord être examiné.',
    rule: 'Une contre-indication fixe une limite.',
  },
  why: {
    forbidden: 'Déconseillé ici',
    'too-strong': 'Plus fort que ce que la personne supporte ici',
    'not-helped': 'N’a pas aidé, dit la personne',
  },
  withheld: 'Laissé de côté ici',
  screen: {
    'safety-test': {
      title: 'Un test de sécurité est positif ou douteux',
      do: 'Orientez la personne avant de traiter ces régions, ou notez qui a décidé autrement et pourquoi.',
    },
    deficit: {
      title: 'Un déficit neurologique a été trouvé',
      do: 'Décidez d’une orientation avant le travail profond, les étirements ou la mobilisation le long de ce membre.',
    },
    neurological: {
      title: 'D’abord l’examen neurologique',
      do: 'Examinez la force, les réflexes et la sensibilité avant les points gâchettes et le travail profond le long de ce membre.',
    },
    'radiation-not-asked': {
      title: 'La douleur irradie-t-elle?',
      do: 'Personne n’a demandé si la douleur irradie. Demandez-le avant les points gâchettes et le travail profond ici.',
    },
    sensation: {
      title: 'La sensibilité peut être réduite',
      do: 'Examinez la sensibilité avant la chaleur ou le froid : ce qui ne se sent pas peut brûler ou geler.',
    },
  },
  waiting: 'En attente : {{techniques}}',
  deficit: { strength: 'faiblesse', reflex: 'réflexe modifié', sensation: 'sensibilité réduite' },
  howMuch: {
    'hold-90-seconds':
      'Maintenir 90 s; cela a fait plus que 30 s dans un essai auprès de 39 femmes. Douleur de 7 sur 10 au plus.',
    'contract-relax-cycles':
      'Contracter 5 à 10 s, relâcher 5 à 10 s, puis la nouvelle barrière; 2 ou 3 cycles.',
    'grades-and-rhythm':
      'Environ deux mouvements par seconde pendant 30 s à 1 min; grades I–II pour la douleur, III–IV pour la raideur.',
  },
  dose: {
    title: 'Série',
    'chronic-neck':
      'Cervicalgie chronique : 60 minutes, 2 à 3 fois par semaine pendant 4 semaines. Dans l’essai, 30 minutes n’ont pas fait mieux que l’attente.',
    'lasting-low-back':
      'Lombalgie persistante : environ 10 séances en 10 semaines. Dans l’essai, le massage de détente a fait aussi bien que le massage structurel.',
    'acute-course': 'Une série courte; réévaluation après 2 à 4 semaines.',
    'general-course': 'Une série limitée; réévaluation après 4 à 6 semaines.',
    minutes: '{{least}} à {{most}} min par séance',
    review: 'Mesurez de nouveau après {{weeks}} semaines au plus tard, et ne poursuivez que ce qui aide.',
  },
  exercise: {
    title: 'Exercice',
    'low-back':
      'Le massage est une partie d’une approche active, jamais le tout : ajoutez de l’exercice ou des soins à domicile.',
    general:
      'Ajoutez de l’exercice ou des soins à domicile : le massage est une partie d’une approche active.',
  },
};
