import type { legTests as english } from '../../../en/examination/tests/leg.ts';
import type { Words } from '../../../text.ts';

export const legTests: Words<typeof english> = {
  lachman: {
    name: 'Lachman',
    positive: 'Le tibia glisse plus loin vers l’avant ou sans arrêt ferme, par rapport à l’autre genou.',
    how: 'Le genou fléchi d’environ 20° à 30°, tenez la cuisse immobile et tirez le haut du tibia vers l’avant.',
  },
  'anterior-drawer-knee': {
    name: 'Tiroir antérieur (genou)',
    positive: 'Le tibia glisse plus loin vers l’avant qu’à l’autre genou.',
    how: 'Le genou à angle droit et le pied fixé, tirez le haut du tibia vers l’avant.',
  },
  'pivot-shift': {
    name: 'Ressaut rotatoire (pivot shift)',
    positive: 'Le tibia revient en place par un ressaut pendant la flexion.',
    how: 'Tournez le tibia vers l’intérieur, poussez le genou vers l’intérieur et fléchissez-le lentement depuis l’extension.',
  },
  'lever-sign': {
    name: 'Signe du levier',
    positive: 'Le talon reste sur la table.',
    how: 'Un poing sous le haut du mollet, poussez vers le bas sur le bas de la cuisse et observez le talon.',
  },
  'posterior-drawer-knee': {
    name: 'Tiroir postérieur (genou)',
    positive: 'Le tibia glisse plus loin vers l’arrière qu’à l’autre genou.',
    how: 'Le genou à angle droit et le pied fixé, poussez le haut du tibia vers l’arrière.',
  },
  'knee-valgus-stress': {
    name: 'Contrainte en valgus du genou',
    positive: 'Le côté interne s’ouvre ou fait plus mal qu’à l’autre genou.',
    how: 'Poussez le genou vers l’intérieur, une fois étendu et une fois fléchi d’environ 30°.',
  },
  'knee-varus-stress': {
    name: 'Contrainte en varus du genou',
    positive: 'Le côté externe s’ouvre ou fait plus mal qu’à l’autre genou.',
    how: 'Poussez le genou vers l’extérieur, une fois étendu et une fois fléchi d’environ 30°.',
  },
  mcmurray: {
    name: 'McMurray',
    positive: 'Une douleur ou un claquement apparaît à l’interligne articulaire.',
    how: 'Depuis la flexion complète, étendez le genou, le tibia tourné vers l’extérieur, puis vers l’intérieur, en palpant l’interligne.',
  },
  apley: {
    name: 'Apley',
    positive: 'La rotation sous pression fait plus mal que la rotation sous traction.',
    how: 'La personne étant sur le ventre, genou fléchi, tournez le tibia une fois en pressant et une fois en tirant.',
  },
  thessaly: {
    name: 'Thessaly',
    positive: 'Une douleur, un accrochage ou un blocage apparaît à l’interligne articulaire.',
    how: 'Debout sur une jambe, le genou fléchi d’environ 20° et vous tenant les mains, la personne tourne le corps des deux côtés.',
  },
  'patellar-apprehension': {
    name: 'Appréhension rotulienne',
    positive: 'La personne craint que la rotule se déplace, ou contracte la cuisse.',
    how: 'Le genou un peu fléchi et détendu, poussez doucement la rotule vers l’extérieur.',
  },
  clarke: {
    name: 'Clarke (rabot rotulien)',
    positive: 'La douleur habituelle apparaît derrière la rotule, plus que de l’autre côté.',
    how: 'Tenez le bord supérieur de la rotule pendant que la personne contracte lentement la cuisse.',
  },
  noble: {
    name: 'Compression de Noble',
    positive: 'La douleur habituelle apparaît au côté externe du genou, vers 30°.',
    how: 'Pressez au-dessus du côté externe du genou pendant qu’il s’étend depuis l’angle droit.',
  },
  'anterior-drawer-ankle': {
    name: 'Tiroir antérieur (cheville)',
    positive: 'Le talon glisse plus loin vers l’avant qu’à l’autre cheville.',
    how: 'Le pied détendu et un peu pointé, tenez le tibia et tirez le talon vers l’avant.',
  },
  'talar-tilt': {
    name: 'Bascule du talus',
    positive: 'La cheville s’ouvre ou fait plus mal que l’autre.',
    how: 'Tenez le tibia et basculez le talon vers l’intérieur, puis vers l’extérieur.',
  },
  thompson: {
    name: 'Thompson',
    positive: 'Le pied ne bouge pas.',
    how: 'Pressez le mollet de la personne sur le ventre, les pieds hors de la table.',
  },
  'syndesmosis-squeeze': {
    name: 'Compression de la syndesmose',
    positive: 'Une douleur apparaît à la cheville, loin des mains.',
    how: 'Pressez ensemble les deux os de la jambe au milieu du mollet.',
  },
  kleiger: {
    name: 'Rotation externe du pied (Kleiger)',
    positive: 'Une douleur apparaît au-dessus de l’avant de la cheville ou à son côté interne.',
    how: 'Le genou fléchi et la jambe tenue, tournez le pied vers l’extérieur.',
  },
  windlass: {
    name: 'Treuil (windlass)',
    positive: 'La douleur habituelle au talon apparaît.',
    how: 'Relevez le gros orteil, de préférence la personne debout sur ce pied.',
  },
  'tinel-ankle': {
    name: 'Tinel à la cheville',
    positive: 'Des fourmillements gagnent la plante du pied.',
    how: 'Percutez légèrement le nerf tibial derrière la malléole interne.',
  },
  'knee-to-wall': {
    name: 'Genou au mur',
    positive: 'La distance est nettement plus courte que de l’autre côté.',
    how: 'Le talon au sol, la personne amène le genou au mur et vous mesurez de l’orteil au mur.',
  },
};
