import type { armTests as english } from '../../../en/examination/tests/arm.ts';
import type { Words } from '../../../text.ts';

export const armTests: Words<typeof english> = {
  cozen: {
    name: 'Cozen',
    positive: 'La douleur habituelle apparaît au côté externe du coude.',
    how: 'La personne serre le poing et étend le poignet contre votre main pendant que vous palpez le côté externe du coude.',
  },
  mill: {
    name: 'Mill',
    positive: 'La douleur habituelle apparaît au côté externe du coude.',
    how: 'Tournez la paume vers le bas, fléchissez le poignet et étendez le coude en palpant son côté externe.',
  },
  maudsley: {
    name: 'Maudsley',
    positive: 'La douleur habituelle apparaît au côté externe du coude.',
    how: 'Le coude étendu, la personne étend le majeur contre votre doigt.',
  },
  'golfers-elbow': {
    name: 'Coude du golfeur',
    positive: 'La douleur habituelle apparaît au côté interne du coude.',
    how: 'Tournez la paume vers le haut et étendez le coude et le poignet en palpant le côté interne du coude.',
  },
  'tinel-elbow': {
    name: 'Tinel au coude',
    positive: 'Des fourmillements descendent dans l’annulaire et l’auriculaire.',
    how: 'Percutez légèrement le nerf ulnaire dans sa gouttière, derrière le côté interne du coude.',
  },
  'elbow-valgus-stress': {
    name: 'Contrainte en valgus du coude',
    positive: 'Le côté interne s’ouvre ou fait plus mal qu’à l’autre coude.',
    how: 'Le coude un peu fléchi, stabilisez le bras et poussez l’avant-bras vers l’extérieur.',
  },
  'elbow-varus-stress': {
    name: 'Contrainte en varus du coude',
    positive: 'Le côté externe s’ouvre ou fait plus mal qu’à l’autre coude.',
    how: 'Le coude un peu fléchi, stabilisez le bras et poussez l’avant-bras vers l’intérieur.',
  },
  phalen: {
    name: 'Phalen',
    positive:
      'Un engourdissement ou des fourmillements gagnent le pouce, l’index, le majeur ou la moitié de l’annulaire.',
    how: 'La personne laisse les deux poignets complètement fléchis, dos des mains l’un contre l’autre, pendant 60 secondes.',
  },
  'tinel-wrist': {
    name: 'Tinel au poignet',
    positive: 'Des fourmillements gagnent le pouce, l’index, le majeur ou la moitié de l’annulaire.',
    how: 'Percutez légèrement le nerf médian à l’avant du poignet.',
  },
  durkan: {
    name: 'Durkan (compression du canal carpien)',
    positive:
      'Un engourdissement ou des fourmillements gagnent le pouce, l’index, le majeur ou la moitié de l’annulaire.',
    how: 'Pressez des deux pouces sur le canal carpien pendant 30 secondes.',
  },
  phdurkan: {
    name: 'Phdurkan',
    positive:
      'Un engourdissement ou des fourmillements gagnent le pouce, l’index, le majeur ou la moitié de l’annulaire.',
    how: 'Pressez sur le canal carpien pendant que le poignet est gardé fléchi.',
  },
  finkelstein: {
    name: 'Finkelstein',
    positive: 'Une douleur vive et habituelle apparaît du côté du pouce, plus qu’à l’autre poignet.',
    how: 'Tenez le pouce de la personne et inclinez doucement le poignet vers l’auriculaire.',
  },
  froment: {
    name: 'Froment',
    positive: 'Le bout du pouce fléchit pour retenir le papier.',
    how: 'La personne tient une feuille entre le pouce et le côté de l’index pendant que vous tirez.',
  },
  'allen-hand': {
    name: 'Allen (main)',
    positive: 'La main reste pâle plus de quelques secondes après le relâchement d’une artère.',
    how: 'Fermez les deux artères au poignet pendant que la personne pompe du poing, puis relâchez-en une et observez le retour de la couleur.',
  },
};
