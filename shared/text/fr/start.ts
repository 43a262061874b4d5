import type { start as english } from '../en/start.ts';
import type { Words } from '../text.ts';

export const start: Words<typeof english> = {
  look: { language: 'Langue', theme: 'Apparence' },
  settingsDamaged:
    'Le fichier de réglages était endommagé et a été mis de côté. La langue et l’apparence repartent à neuf; rien d’autre n’est touché.',

  welcome: {
    title: 'Vos dossiers, sur votre ordinateur et nulle part ailleurs.',
    lead: 'Tableside tient les dossiers d’un cabinet de massothérapie : la visite, le reçu, l’historique.',
    offline: 'Sans compte, sans serveur, sans réseau',
    offlineMore: 'Rien de ce que vous écrivez ne quitte cet ordinateur.',
    encrypted: 'Chiffré avec votre phrase secrète',
    encryptedMore: 'Sans elle, personne ne peut lire les dossiers. Pas même nous.',
    kept: 'Enregistré pendant que vous tapez',
    keptMore: 'Vous le voyez s’enregistrer, et une panne de courant ne vous coûte rien.',
    setUp: 'Créer mon cabinet',
    setUpMore: 'Environ cinq minutes : votre cabinet, vous, une phrase secrète.',
    lookAround: 'Faire d’abord un tour',
    lookAroundMore: 'Ouvre un cabinet fictif avec 12 patients. Rien n’y est réel et rien n’est conservé.',
  },

  steps: {
    title: 'Créez votre cabinet',
    list: 'Étapes',
    of: 'Étape {{step}} sur {{count}}',
    done: 'terminée',
    practice: 'Cabinet',
    therapist: 'Vous',
    passphrase: 'Phrase secrète',
    recovery: 'Code de récupération',
  },

  practice: {
    title: 'Votre cabinet',
    lead: 'Ceci figure en tête de chaque reçu. Vous pourrez le modifier plus tard dans les Réglages.',
  },
  therapist: {
    title: 'La ou le thérapeute',
    lead: 'Ceci figure sous chaque note et sur chaque reçu.',
  },

  passphrase: {
    title: 'Choisissez une phrase secrète',
    lead: 'Elle verrouille les dossiers. Quelques mots sans lien entre eux, qui n’ont de sens que pour vous, sont solides et faciles à taper.',
    label: 'Phrase secrète',
    repeat: 'La même encore une fois',
    rule: 'Au moins 15 caractères. Les espaces et toutes les lettres sont bienvenus; coller est permis.',
    differs: 'Les deux ne sont pas identiques.',
    show: 'Afficher la phrase secrète',
    hide: 'Masquer la phrase secrète',
    capsLock: 'La touche Verr. Maj. est activée.',
    strength: 'Solidité',
    score0: 'Devinée tout de suite',
    score1: 'Très faible',
    score2: 'Faible',
    score3: 'Solide',
    score4: 'Très solide',
    accepted: 'suffisante',
    notYet: 'pas encore suffisante',
    tooWeak: 'Rendez-la plus longue ou moins prévisible pour continuer.',
    warning:
      'Personne ne peut la réinitialiser. Si elle est oubliée, seul le code de récupération de la page suivante ouvre les dossiers.',
    create: 'Créer mon cabinet',
    creating: 'Chiffrement… cela prend un instant.',
  },

  recovery: {
    title: 'Votre code de récupération',
    lead: 'Il n’est affiché qu’une fois, maintenant. Imprimez-le ou notez-le, et gardez-le loin de cet ordinateur : dans un coffre, ou avec vos papiers importants.',
    label: 'Code de récupération',
    print: 'Imprimer la feuille',
    printed: 'La feuille a été envoyée à l’imprimante.',
    notPrinted: 'Rien n’a été imprimé. Vous pouvez réessayer, ou noter le code à la main.',
    written: 'Je l’ai sur papier',
    confirmTitle: 'Vérifiez votre papier',
    confirmLead: 'Tapez deux groupes du code d’après votre papier, pour être certain qu’il est lisible.',
    group: 'Groupe {{number}}',
    wrongGroup: 'Ce n’est pas ce que dit le code à cet endroit. Regardez de nouveau votre papier.',
    showAgain: 'Revoir le code',
    finish: 'Ouvrir mon cabinet',
    sheetTitle: 'Code de récupération',
    sheetFor: 'Cabinet Tableside : {{practice}}',
    sheetMade: 'Établi le {{date}}',
    sheetUse:
      'Pour l’utiliser : démarrez Tableside, choisissez « Utiliser le code de récupération » à l’écran de déverrouillage et tapez le code. Les majuscules, les espaces et les traits d’union n’ont pas d’importance.',
    sheetKeep:
      'Quiconque possède cette feuille et l’ordinateur peut lire tous les dossiers. Gardez-la sous clé, loin de l’ordinateur. Ne la photographiez pas et ne l’envoyez pas par courriel.',
  },

  unlock: {
    title: 'Déverrouillez votre cabinet',
    passphrase: 'Phrase secrète',
    recoveryCode: 'Code de récupération',
    recoveryHelp:
      'De votre feuille imprimée. Les majuscules, les espaces et les traits d’union n’ont pas d’importance.',
    unlock: 'Déverrouiller',
    unlocking: 'Déverrouillage…',
    useRecovery: 'Utiliser le code de récupération',
    usePassphrase: 'Utiliser la phrase secrète',
    encrypted: 'Chiffré sur cet ordinateur',
  },

  obstacle: {
    title: 'Tableside ne peut pas ouvrir votre cabinet',
    what: 'Ce qui s’est passé',
    safe: 'Ce qui est en sécurité',
    do: 'Ce qu’il faut faire',
  },

  crash: {
    title: 'La partie qui garde vos données s’est arrêtée',
    unlockTitle: 'Déverrouillez pour reprendre où vous étiez',
    startAgain: 'Redémarrer',
    starting: 'Redémarrage…',
    fictionalGone:
      'Le cabinet fictif n’est conservé nulle part; il n’existe donc plus. Vous pouvez en ouvrir un nouveau depuis le premier écran.',
    toStart: 'Au premier écran',
  },

  fault: {
    title: 'Cet écran a rencontré un problème',
    what: 'Une erreur de l’application a empêché de l’afficher.',
    safe: 'Tout ce qui était affiché comme enregistré est en sécurité.',
    do: 'Rechargez la fenêtre. Si cela se reproduit sur le même écran, allez à un autre et dites-le-nous.',
  },
};
