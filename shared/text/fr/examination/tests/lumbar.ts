import type { lumbarTests as english } from '../../../en/examination/tests/lumbar.ts';
import type { Words } from '../../../text.ts';

export const lumbarTests: Words<typeof english> = {
  'straight-leg-raise': {
    name: 'Élévation de la jambe tendue',
    positive: 'Une douleur sur le trajet d’une racine descend sous le genou entre 30° et 70°.',
    how: 'Levez la jambe tendue de la personne allongée jusqu’aux symptômes, abaissez-la un peu et relevez le pied pour voir s’ils reviennent.',
  },
  'crossed-straight-leg-raise': {
    name: 'Élévation croisée de la jambe tendue',
    positive: 'Lever la jambe saine provoque la douleur dans l’autre jambe.',
    how: 'Levez la jambe saine tendue de la personne allongée et demandez ce qui se passe dans la jambe douloureuse; notez la jambe levée.',
  },
  slump: {
    name: 'Slump (affaissement assis)',
    positive: 'Les symptômes habituels de la jambe apparaissent et diminuent quand le cou se relève.',
    how: 'La personne s’affaisse au bord de la table, fléchit le cou, étend le genou et relève le pied, une étape après l’autre.',
  },
  'femoral-nerve-stretch': {
    name: 'Étirement du nerf fémoral (flexion du genou sur le ventre)',
    positive: 'La douleur gagne l’avant de la cuisse ou l’intérieur de la jambe, vers 80° à 100°.',
    how: 'Fléchissez le genou de la personne sur le ventre et lisez l’angle où les symptômes apparaissent.',
  },
  'slump-knee-bend': {
    name: 'Flexion du genou en affaissement',
    positive: 'Les symptômes habituels de la cuisse apparaissent et diminuent quand le cou se relève.',
    how: 'La personne étant enroulée sur le côté, cou fléchi, fléchissez le genou du dessus et ramenez la hanche vers l’arrière.',
  },
  kemp: {
    name: 'Kemp (quadrant)',
    positive: 'La douleur habituelle apparaît; notez si elle est dans le dos ou descend dans la jambe.',
    how: 'Guidez la personne debout en extension, en inclinaison et en rotation vers le côté douloureux.',
  },
  'prone-instability': {
    name: 'Instabilité sur le ventre',
    positive: 'La pression fait mal les pieds au sol et ne fait plus mal quand les jambes sont levées.',
    how: 'Le tronc sur la table et les pieds au sol, pressez chaque vertèbre lombaire, puis recommencez les jambes levées.',
  },
  'passive-lumbar-extension': {
    name: 'Extension lombaire passive',
    positive: 'Une forte douleur ou lourdeur du bas du dos apparaît et part quand les jambes redescendent.',
    how: 'Levez d’environ 30 cm les deux jambes tendues de la personne sur le ventre et tirez-les doucement.',
  },
  schober: {
    name: 'Schober',
    positive: 'Les 10 cm marqués s’allongent de moins de 5 cm.',
    how: 'Marquez la hauteur des fossettes du bassin et 10 cm au-dessus, faites pencher la personne vers l’avant et mesurez le gain.',
  },
  'heel-walk': {
    name: 'Marche sur les talons',
    positive: 'L’avant-pied ne peut pas être gardé levé.',
    how: 'La personne fait quelques pas sur les talons.',
  },
  'toe-walk': {
    name: 'Marche sur la pointe des pieds et montées répétées',
    positive: 'Le talon ne se lève pas, ou moins de fois que de l’autre côté.',
    how: 'La personne fait quelques pas sur la pointe des pieds, puis monte plusieurs fois sur la pointe d’un seul pied.',
  },
  'plantar-response': {
    name: 'Réponse plantaire',
    positive: 'Le gros orteil se relève et les autres s’écartent.',
    how: 'Frottez fermement le bord externe de la plante du pied, du talon vers les orteils.',
  },
};
