import type { neckTests as english } from '../../../en/examination/tests/neck.ts';
import type { Words } from '../../../text.ts';

export const neckTests: Words<typeof english> = {
  spurling: {
    name: 'Spurling',
    positive: 'La douleur habituelle descend dans le bras de ce côté.',
    how: 'La personne assise incline le cou du côté douloureux et vous ajoutez une douce pression vers le bas sur la tête.',
  },
  'cervical-distraction': {
    name: 'Traction du cou',
    positive: 'Les symptômes du bras diminuent pendant la traction.',
    how: 'La personne étant sur le dos, tirez doucement la tête vers vous en tenant le menton et l’occiput.',
  },
  'ult-median': {
    name: 'Tension du membre supérieur, nerf médian',
    positive:
      'Les symptômes habituels apparaissent et changent quand le cou s’incline ou revient, ou le coude diffère de l’autre côté.',
    how: 'Sur le dos, abaissez la ceinture scapulaire, écartez le bras en rotation latérale, étendez le poignet et les doigts, puis étendez lentement le coude.',
  },
  'ult-radial': {
    name: 'Tension du membre supérieur, nerf radial',
    positive: 'Les symptômes habituels apparaissent et changent quand le cou s’incline ou revient.',
    how: 'Sur le dos, abaissez la ceinture scapulaire, étendez le coude, tournez le bras vers l’intérieur et fléchissez le poignet et les doigts, puis écartez le bras.',
  },
  'ult-ulnar': {
    name: 'Tension du membre supérieur, nerf ulnaire',
    positive: 'Les symptômes habituels apparaissent et changent quand le cou s’incline ou revient.',
    how: 'Sur le dos, étendez le poignet, tournez l’avant-bras, fléchissez le coude et écartez l’épaule pour amener la main vers l’oreille.',
  },
  'rotation-under-60': {
    name: 'Rotation du cou de moins de 60°',
    positive: 'Le cou tourne de moins de 60° vers le côté douloureux.',
    how: 'La personne assise tourne la tête le plus loin possible vers le côté douloureux pendant que vous mesurez l’angle.',
  },
  'shoulder-abduction-relief': {
    name: 'Soulagement en abduction de l’épaule',
    positive: 'Les symptômes du bras diminuent en une demi-minute environ.',
    how: 'La personne assise pose sur la tête la main du bras douloureux.',
  },
  'flexion-rotation': {
    name: 'Flexion-rotation cervicale',
    positive: 'La rotation s’arrête nettement plus tôt d’un côté que de l’autre.',
    how: 'Le cou étant complètement fléchi, tournez la tête de la personne allongée d’un côté et lisez l’angle.',
  },
  'sharp-purser': {
    name: 'Sharp-Purser',
    positive: 'La tête glisse vers l’arrière avec un soulagement des symptômes ou un ressaut.',
    how: 'Stabilisez l’épine de la deuxième vertèbre de la personne assise et poussez très doucement vers l’arrière la tête un peu fléchie.',
  },
  'alar-ligament': {
    name: 'Ligament alaire',
    positive: 'L’épine de la deuxième vertèbre ne bouge pas aussitôt que la tête s’incline.',
    how: 'Palpez l’épine de la deuxième vertèbre de la personne allongée pendant que vous inclinez un peu la tête d’un côté.',
  },
  'vertebral-artery': {
    name: 'Dépistage de l’artère vertébrale',
    positive:
      'Étourdissement, vision double, difficulté à parler ou à avaler, nausée, engourdissement ou mouvements saccadés des yeux.',
    how: 'Si l’histoire le permet, la personne tourne la tête et tient la position quelques secondes pendant que vous l’observez et lui parlez, et vous arrêtez au premier symptôme.',
  },
  hoffmann: {
    name: 'Hoffmann',
    positive: 'Le pouce ou l’index fléchit de lui-même.',
    how: 'Soutenez la main détendue et donnez une chiquenaude vers le bas au bout du majeur.',
  },
  lhermitte: {
    name: 'Lhermitte',
    positive: 'Une sensation électrique descend dans le dos ou dans les membres.',
    how: 'La personne, assise les jambes étendues, penche la tête vers la poitrine.',
  },
  adson: {
    name: 'Adson',
    positive: 'Les symptômes habituels du bras apparaissent; un pouls plus faible à lui seul dit peu.',
    how: 'Palpez le pouls au poignet pendant que la personne étend le cou, tourne la tête de ce côté et retient une inspiration profonde.',
  },
  roos: {
    name: 'Roos',
    positive: 'Les symptômes habituels apparaissent ou les bras tombent avant la fin des trois minutes.',
    how: 'Les bras écartés et les coudes fléchis à angle droit, la personne ouvre et ferme les mains jusqu’à trois minutes.',
  },
  'allen-outlet': {
    name: 'Allen (défilé thoracique)',
    positive: 'Les symptômes habituels du bras apparaissent; un pouls plus faible à lui seul dit peu.',
    how: 'Écartez le bras, coude fléchi, palpez le pouls et demandez à la personne de tourner la tête de l’autre côté.',
  },
  wright: {
    name: 'Wright',
    positive: 'Les symptômes habituels du bras apparaissent; un pouls plus faible à lui seul dit peu.',
    how: 'Amenez le bras de la personne assise vers le haut et l’arrière au-dessus de la tête et tenez-le en palpant le pouls.',
  },
  eden: {
    name: 'Costoclaviculaire (Eden)',
    positive: 'Les symptômes habituels du bras apparaissent; un pouls plus faible à lui seul dit peu.',
    how: 'La personne tire les épaules vers l’arrière et le bas, comme au garde-à-vous, pendant que vous palpez le pouls.',
  },
};
