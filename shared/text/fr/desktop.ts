import type { desktop as english } from '../en/desktop.ts';
import type { Words } from '../text.ts';

export const desktop: Words<typeof english> = {
  menu: {
    file: 'Fichier',
    newPatient: 'Nouveau patient…',
    find: 'Trouver un patient ou une action…',
    settings: 'Réglages…',
    lock: 'Verrouiller',
    quit: 'Quitter Tableside',
    about: 'À propos de Tableside',
    hide: 'Masquer Tableside',
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    actualSize: 'Taille normale',
    fullScreen: 'Plein écran',
    window: 'Fenêtre',
    minimize: 'Réduire la fenêtre',
    close: 'Fermer',
  },
  pdf: {
    receiptTitle: 'Enregistrer le reçu',
    receiptName: 'Reçu {{number}}',
    entryTitle: 'Enregistrer en PDF',
    formTitle: 'Enregistrer le questionnaire à remplir',
    formName: 'Questionnaire de santé à remplir',
    button: 'Enregistrer',
    fileType: 'Document PDF',
  },
  instrument: {
    title: 'Ajouter une mesure de résultats',
    button: 'Ajouter',
    fileType: 'Fichier de définition (JSON)',
  },
  trouble: {
    notResponding: 'La fenêtre ne répond pas.',
    notRespondingDetail:
      'Ce qui était indiqué comme enregistré est en sécurité. Vous pouvez attendre ou recharger la fenêtre.',
    windowStopped: 'La fenêtre s’est arrêtée plusieurs fois de suite.',
    windowStoppedDetail:
      'Ce qui était indiqué comme enregistré est en sécurité. Vous pouvez recharger la fenêtre ou quitter.',
    wait: 'Attendre',
    reload: 'Recharger',
    quit: 'Quitter',
    failed: 'Tableside a dû s’arrêter',
    failedDetail:
      'Un problème est survenu dans l’application. Ce qui était indiqué comme enregistré est en sécurité et le dossier est verrouillé. Veuillez redémarrer Tableside.',
    folder: 'Tableside ne peut pas utiliser son dossier de données',
    folderDetail:
      'Le dossier de données est introuvable ou protégé en écriture. Rien n’a été modifié. S’il se trouve sur un disque amovible, branchez-le et autorisez l’écriture, puis redémarrez Tableside.',
  },
};
