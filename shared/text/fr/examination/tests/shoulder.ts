import type { shoulderTests as english } from '../../../en/examination/tests/shoulder.ts';
import type { Words } from '../../../text.ts';

export const shoulderTests: Words<typeof english> = {
  'hawkins-kennedy': {
    name: 'Hawkins-Kennedy',
    positive: 'La douleur habituelle de l’épaule apparaît.',
    how: 'Le bras et le coude étant à angle droit devant, tournez l’avant-bras vers le bas pour amener l’épaule en rotation médiale.',
  },
  neer: {
    name: 'Neer',
    positive: 'La douleur habituelle apparaît près de la fin du mouvement.',
    how: 'Stabilisez l’omoplate et levez vers l’avant, le plus haut possible, le bras tourné vers l’intérieur.',
  },
  'painful-arc': {
    name: 'Arc douloureux',
    positive: 'La douleur est là entre environ 60° et 120°, et moindre au-dessous et au-dessus.',
    how: 'La personne lève le bras sur le côté jusqu’en haut et dit où cela fait mal.',
  },
  'empty-can': {
    name: 'Canette vide',
    positive: 'Le bras cède, avec ou sans douleur.',
    how: 'Les bras levés un peu en avant du plan latéral et les pouces vers le bas, poussez vers le bas pendant que la personne résiste.',
  },
  'resisted-lateral-rotation': {
    name: 'Rotation latérale contre résistance',
    positive: 'C’est douloureux, ou le bras tourne plus faiblement que l’autre.',
    how: 'Le coude au corps et fléchi à angle droit, la personne tourne l’avant-bras vers l’extérieur contre votre main.',
  },
  'full-can': {
    name: 'Canette pleine',
    positive: 'Le bras cède, avec ou sans douleur.',
    how: 'Comme la canette vide, les pouces vers le haut.',
  },
  'drop-arm': {
    name: 'Chute du bras',
    positive: 'Le bras tombe ou ne peut pas être abaissé lentement.',
    how: 'Levez le bras sur le côté, lâchez et demandez à la personne de l’abaisser lentement.',
  },
  'lateral-rotation-lag': {
    name: 'Signe du retard en rotation latérale',
    positive: 'L’avant-bras revient quand vous lâchez; la valeur est l’angle perdu.',
    how: 'Le coude fléchi, tournez le bras vers l’extérieur presque jusqu’au bout, lâchez et demandez à la personne de le garder là.',
  },
  'lift-off': {
    name: 'Décollement de la main (Gerber)',
    positive: 'La main ne peut pas être décollée du dos ou gardée décollée.',
    how: 'Le dos de la main contre le bas du dos, la personne l’éloigne du corps.',
  },
  'belly-press': {
    name: 'Pression sur le ventre',
    positive: 'Le coude recule, ou le poignet fléchit pour aider.',
    how: 'La personne presse la paume contre le ventre en gardant le coude en avant.',
  },
  speed: {
    name: 'Speed',
    positive: 'La douleur est à l’avant de l’épaule, sur le tendon du biceps.',
    how: 'Le coude étendu et la paume vers le haut, la personne lève le bras vers l’avant contre votre main.',
  },
  yergason: {
    name: 'Yergason',
    positive: 'La douleur est sur le tendon du biceps, ou on sent le tendon se déplacer.',
    how: 'Le coude fléchi au corps, la personne tourne la paume vers le haut contre votre main.',
  },
  'shoulder-apprehension': {
    name: 'Appréhension de l’épaule',
    positive: 'La personne craint que l’épaule se déboîte ou se crispe; la douleur seule ne compte pas.',
    how: 'Sur le dos, écartez le bras à angle droit et tournez-le lentement vers l’extérieur.',
  },
  relocation: {
    name: 'Recentrage',
    positive: 'La crainte diminue sous la pression.',
    how: 'Dans la position d’appréhension, poussez doucement la tête de l’humérus vers l’arrière.',
  },
  sulcus: {
    name: 'Signe du sillon',
    positive: 'Un creux s’ouvre sous l’acromion, plus que de l’autre côté.',
    how: 'Tirez tout droit vers le bas le bras détendu de la personne assise.',
  },
  obrien: {
    name: 'O’Brien',
    positive: 'C’est douloureux avec le pouce vers le bas et moins avec la paume vers le haut.',
    how: 'Le bras en avant et un peu en travers du corps, poussez-le vers le bas, d’abord le pouce vers le bas, puis la paume vers le haut.',
  },
  'cross-body-adduction': {
    name: 'Adduction croisée',
    positive: 'La douleur est sur le dessus de l’épaule, à l’articulation de la clavicule.',
    how: 'Amenez le bras levé en travers de la poitrine, le plus loin possible.',
  },
};
