import type { hipTests as english } from '../../../en/examination/tests/hip.ts';
import type { Words } from '../../../text.ts';

export const hipTests: Words<typeof english> = {
  faddir: {
    name: 'FADDIR',
    positive: 'La douleur habituelle à l’aine apparaît.',
    how: 'Sur le dos, fléchissez complètement la hanche, amenez le genou en travers et tournez la cuisse vers l’intérieur.',
  },
  'flexion-medial-rotation': {
    name: 'Flexion de la hanche avec rotation médiale',
    positive: 'La douleur habituelle à l’aine apparaît.',
    how: 'Sur le dos, fléchissez la hanche à angle droit et tournez la cuisse vers l’intérieur.',
  },
  trendelenburg: {
    name: 'Trendelenburg',
    positive: 'Le bassin chute du côté levé, ou le tronc s’incline; notez la jambe d’appui.',
    how: 'La personne se tient sur une jambe jusqu’à une demi-minute pendant que vous observez le bassin de dos.',
  },
  'resisted-hip-abduction': {
    name: 'Abduction de la hanche contre résistance',
    positive: 'La douleur habituelle apparaît au côté externe de la hanche.',
    how: 'La personne étant sur le côté, poussez vers le bas la jambe du dessus qu’elle garde levée.',
  },
  'patellar-pubic-percussion': {
    name: 'Percussion patello-pubienne',
    positive: 'Le son est plus sourd de ce côté que de l’autre.',
    how: 'Écoutez au stéthoscope sur le pubis pendant que vous percutez chaque rotule.',
  },
  thomas: {
    name: 'Thomas',
    positive: 'La cuisse n’atteint pas la table, ou le genou s’étend pour y arriver.',
    how: 'Au bord de la table, la personne tient un genou contre la poitrine pendant que vous observez l’autre cuisse; la valeur est son angle au-dessus de la table.',
  },
  ober: {
    name: 'Ober',
    positive: 'La jambe du dessus reste en l’air au lieu de descendre.',
    how: 'La personne étant sur le côté et le bassin tenu, étendez la jambe du dessus et laissez-la descendre derrière l’autre.',
  },
  'ninety-ninety': {
    name: 'Longueur des ischio-jambiers, 90-90',
    positive: 'Il manque plus de 20° environ pour étendre le genou.',
    how: 'La hanche gardée à angle droit, étendez le genou et lisez ce qui manque.',
  },
  'hamstring-leg-raise': {
    name: 'Longueur des ischio-jambiers, jambe tendue',
    positive: 'Un étirement à l’arrière de la cuisse arrête la jambe plus tôt que de l’autre côté.',
    how: 'Levez la jambe tendue, bassin stabilisé, et lisez l’angle à la première résistance ferme.',
  },
  ely: {
    name: 'Ely',
    positive: 'Le bassin se soulève de la table quand le genou fléchit.',
    how: 'Fléchissez le genou de la personne sur le ventre et lisez l’angle où le bassin se soulève.',
  },
  piriformis: {
    name: 'Piriforme (FAIR)',
    positive: 'La douleur habituelle apparaît dans la fesse ou descend dans la jambe.',
    how: 'La personne étant sur le côté, fléchissez la hanche du dessus, amenez le genou en travers et tournez la cuisse vers l’intérieur.',
  },
};
