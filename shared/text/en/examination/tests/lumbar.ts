export const lumbarTests = {
  'straight-leg-raise': {
    name: 'Straight leg raise',
    positive: 'Pain in the course of a nerve root comes below the knee between 30° and 70°.',
    how: 'Lift the straight leg of the lying patient until symptoms appear, lower it a little and bend the foot up to see whether they return.',
  },
  'crossed-straight-leg-raise': {
    name: 'Crossed straight leg raise',
    positive: 'Raising the well leg brings the pain into the other leg.',
    how: 'Lift the straight well leg of the lying patient and ask what is felt in the painful one; record the leg that is lifted.',
  },
  slump: {
    name: 'Slump',
    positive: 'The familiar leg symptoms appear and ease when the neck is lifted.',
    how: 'The patient slumps on the edge of the table, bends the neck, straightens the knee and bends the foot up, one step after the other.',
  },
  'femoral-nerve-stretch': {
    name: 'Femoral nerve stretch (prone knee bend)',
    positive: 'Pain comes into the front of the thigh or the inner leg, at about 80° to 100°.',
    how: 'Bend the knee of the patient lying face down, and read the angle at which symptoms appear.',
  },
  'slump-knee-bend': {
    name: 'Slump knee bend',
    positive: 'The familiar thigh symptoms appear and ease when the neck is lifted.',
    how: 'With the patient curled up on the side, neck bent, bend the upper knee and bring the hip back.',
  },
  kemp: {
    name: 'Kemp (quadrant)',
    positive: 'The familiar pain appears; note whether in the back or down the leg.',
    how: 'Guide the standing patient into extension, side-bending and rotation towards the painful side.',
  },
  'prone-instability': {
    name: 'Prone instability',
    positive: 'Pressure hurts with the feet on the floor and no longer when the legs are lifted.',
    how: 'With the trunk on the table and the feet on the floor, press on each lumbar vertebra, then press again with the legs held up.',
  },
  'passive-lumbar-extension': {
    name: 'Passive lumbar extension',
    positive: 'Strong low back pain or heaviness appears and goes when the legs are lowered.',
    how: 'Lift both straight legs of the patient lying face down by about 30 cm and pull them gently.',
  },
  schober: {
    name: 'Schober',
    positive: 'The marked 10 cm lengthen by less than 5 cm.',
    how: 'Mark the level of the dimples of the pelvis and 10 cm above it, let the patient bend forward and measure the gain.',
  },
  'heel-walk': {
    name: 'Heel walk',
    positive: 'The forefoot cannot be kept off the floor.',
    how: 'The patient walks some steps on the heels.',
  },
  'toe-walk': {
    name: 'Toe walk and repeated toe raise',
    positive: 'The heel cannot be lifted, or fewer times than on the other side.',
    how: 'The patient walks some steps on the toes, then rises on the toes of one leg several times.',
  },
  'plantar-response': {
    name: 'Plantar response',
    positive: 'The great toe goes up and the others spread.',
    how: 'Stroke the outer edge of the sole firmly from the heel towards the toes.',
  },
};
