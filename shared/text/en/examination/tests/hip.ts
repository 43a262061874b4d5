export const hipTests = {
  faddir: {
    name: 'FADDIR',
    positive: 'The familiar groin pain appears.',
    how: 'Lying on the back, bend the hip fully, bring the knee across and turn the thigh inwards.',
  },
  'flexion-medial-rotation': {
    name: 'Hip flexion with medial rotation',
    positive: 'The familiar groin pain appears.',
    how: 'Lying on the back, bend the hip to a right angle and turn the thigh inwards.',
  },
  trendelenburg: {
    name: 'Trendelenburg',
    positive: 'The pelvis drops on the lifted side, or the trunk leans over; record the standing leg.',
    how: 'The patient stands on one leg for up to half a minute while you watch the pelvis from behind.',
  },
  'resisted-hip-abduction': {
    name: 'Resisted hip abduction',
    positive: 'The familiar pain appears at the outer hip.',
    how: 'With the patient lying on the side, press the lifted upper leg down while it is held.',
  },
  'patellar-pubic-percussion': {
    name: 'Patellar-pubic percussion',
    positive: 'The sound is duller on that side than on the other.',
    how: 'Listen over the pubic bone with a stethoscope while you tap each kneecap.',
  },
  thomas: {
    name: 'Thomas',
    positive: 'The thigh does not reach the table, or the knee straightens as it does.',
    how: 'At the edge of the table the patient holds one knee to the chest while you watch the other thigh; the value is its angle above the table.',
  },
  ober: {
    name: 'Ober',
    positive: 'The upper leg stays up instead of sinking.',
    how: 'With the patient lying on the side and the pelvis held, extend the upper leg and let it sink behind the other.',
  },
  'ninety-ninety': {
    name: 'Hamstring length, 90-90',
    positive: 'More than about 20° are missing to a straight knee.',
    how: 'With the hip held at a right angle, straighten the knee and read what is missing.',
  },
  'hamstring-leg-raise': {
    name: 'Hamstring length, straight leg raise',
    positive: 'A stretch at the back of the thigh stops the leg earlier than on the other side.',
    how: 'Lift the straight leg with the pelvis held and read the angle at the first firm resistance.',
  },
  ely: {
    name: 'Ely',
    positive: 'The pelvis lifts from the table as the knee bends.',
    how: 'Bend the knee of the patient lying face down and read the angle at which the pelvis rises.',
  },
  piriformis: {
    name: 'Piriformis (FAIR)',
    positive: 'The familiar pain appears in the buttock, or runs down the leg.',
    how: 'With the patient lying on the side, bend the upper hip, bring the knee across and turn the thigh inwards.',
  },
};
