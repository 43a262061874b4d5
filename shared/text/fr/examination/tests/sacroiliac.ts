import type { sacroiliacTests as english } from '../../../en/examination/tests/sacroiliac.ts';
import type { Words } from '../../../text.ts';

export const sacroiliacTests: Words<typeof english> = {
  'si-distraction': {
    name: 'Distraction sacro-iliaque',
    positive: 'La douleur habituelle sur l’articulation apparaît.',
    how: 'Sur le dos, poussez de façon soutenue l’avant des deux crêtes du bassin vers l’arrière et l’extérieur.',
  },
  'thigh-thrust': {
    name: 'Poussée de la cuisse',
    positive: 'La douleur habituelle sur l’articulation apparaît de ce côté.',
    how: 'La hanche et le genou à angle droit et une main sous le sacrum, poussez le long de la cuisse vers la table.',
  },
  'si-compression': {
    name: 'Compression sacro-iliaque',
    positive: 'La douleur habituelle sur l’articulation apparaît.',
    how: 'La personne étant sur le côté, poussez la crête du bassin du dessus vers la table.',
  },
  'sacral-thrust': {
    name: 'Poussée sacrée',
    positive: 'La douleur habituelle sur l’articulation apparaît.',
    how: 'La personne étant sur le ventre, poussez le milieu du sacrum vers la table.',
  },
  gaenslen: {
    name: 'Gaenslen',
    positive: 'La douleur habituelle sur l’articulation apparaît de ce côté.',
    how: 'Au bord de la table, laissez pendre une jambe pendant que l’autre genou est tenu contre la poitrine, et écartez-les davantage.',
  },
  faber: {
    name: 'FABER (Patrick)',
    positive:
      'La douleur habituelle apparaît; notez si elle est à l’aine ou sur l’articulation sacro-iliaque.',
    how: 'Posez la cheville sur l’autre genou et laissez descendre la jambe fléchie vers l’extérieur en stabilisant le bassin.',
  },
  'standing-flexion': {
    name: 'Flexion debout',
    positive: 'Le repère osseux à l’arrière du bassin monte plus haut de ce côté.',
    how: 'Gardez les pouces sur les deux repères à l’arrière du bassin pendant que la personne debout se penche vers l’avant.',
  },
  'sitting-psis': {
    name: 'Niveau du bassin en position assise',
    positive: 'Un des repères osseux à l’arrière du bassin est plus haut.',
    how: 'Comparez la hauteur des deux repères à l’arrière du bassin de la personne assise.',
  },
  'prone-knee-flexion': {
    name: 'Flexion des genoux sur le ventre (longueur des jambes)',
    positive: 'Une jambe paraît plus courte, et cela change quand les genoux sont fléchis.',
    how: 'Comparez les talons de la personne sur le ventre, d’abord les genoux étendus, puis fléchis.',
  },
};
