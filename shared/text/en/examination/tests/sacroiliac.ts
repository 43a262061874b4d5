export const sacroiliacTests = {
  'si-distraction': {
    name: 'Sacroiliac distraction',
    positive: 'The familiar pain over the joint appears.',
    how: 'Lying on the back, press the front of both pelvic crests backwards and outwards, steadily.',
  },
  'thigh-thrust': {
    name: 'Thigh thrust',
    positive: 'The familiar pain over the joint appears on that side.',
    how: 'With hip and knee bent to a right angle and a hand under the sacrum, press along the thigh towards the table.',
  },
  'si-compression': {
    name: 'Sacroiliac compression',
    positive: 'The familiar pain over the joint appears.',
    how: 'With the patient lying on the side, press the upper pelvic crest towards the table.',
  },
  'sacral-thrust': {
    name: 'Sacral thrust',
    positive: 'The familiar pain over the joint appears.',
    how: 'With the patient lying face down, press the middle of the sacrum towards the table.',
  },
  gaenslen: {
    name: 'Gaenslen',
    positive: 'The familiar pain over the joint appears on that side.',
    how: 'At the edge of the table, let one leg hang while the other knee is held to the chest, and press both further apart.',
  },
  faber: {
    name: 'FABER (Patrick)',
    positive: 'The familiar pain appears; note whether in the groin or over the sacroiliac joint.',
    how: 'Lay the ankle over the other knee and let the bent leg sink outwards while you steady the pelvis.',
  },
  'standing-flexion': {
    name: 'Standing flexion',
    positive: 'The bony point at the back of the pelvis rises higher on that side.',
    how: 'Keep your thumbs on both points at the back of the pelvis while the standing patient bends forward.',
  },
  'sitting-psis': {
    name: 'Sitting pelvic levels',
    positive: 'One bony point at the back of the pelvis stands higher.',
    how: 'Compare the height of both points at the back of the pelvis of the seated patient.',
  },
  'prone-knee-flexion': {
    name: 'Prone knee flexion (leg length)',
    positive: 'One leg looks shorter, and this changes when the knees are bent.',
    how: 'Compare the heels of the patient lying face down, first with straight and then with bent knees.',
  },
};
