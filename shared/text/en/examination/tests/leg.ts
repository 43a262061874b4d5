export const legTests = {
  lachman: {
    name: 'Lachman',
    positive: 'The shin slides forward further or without a firm stop, compared with the other knee.',
    how: 'With the knee bent about 20° to 30°, hold the thigh still and draw the upper shin forward.',
  },
  'anterior-drawer-knee': {
    name: 'Anterior drawer (knee)',
    positive: 'The shin slides forward further than on the other knee.',
    how: 'With the knee bent to a right angle and the foot fixed, draw the upper shin forward.',
  },
  'pivot-shift': {
    name: 'Pivot shift',
    positive: 'The shin jerks back into place as the knee bends.',
    how: 'Turn the shin inwards, press the knee inwards and bend it slowly from straight.',
  },
  'lever-sign': {
    name: 'Lever sign',
    positive: 'The heel stays on the table.',
    how: 'With a fist under the upper calf, press down on the lower thigh and watch the heel.',
  },
  'posterior-drawer-knee': {
    name: 'Posterior drawer (knee)',
    positive: 'The shin slides back further than on the other knee.',
    how: 'With the knee bent to a right angle and the foot fixed, press the upper shin backwards.',
  },
  'knee-valgus-stress': {
    name: 'Knee valgus stress',
    positive: 'The inner side opens or hurts more than on the other knee.',
    how: 'Press the knee inwards, once straight and once bent about 30°.',
  },
  'knee-varus-stress': {
    name: 'Knee varus stress',
    positive: 'The outer side opens or hurts more than on the other knee.',
    how: 'Press the knee outwards, once straight and once bent about 30°.',
  },
  mcmurray: {
    name: 'McMurray',
    positive: 'Pain or a click appears at the joint line.',
    how: 'From full bending, straighten the knee with the shin turned outwards, then inwards, feeling the joint line.',
  },
  apley: {
    name: 'Apley',
    positive: 'Turning under pressure hurts more than turning under traction.',
    how: 'With the patient lying face down and the knee bent, turn the shin once pressed down and once drawn up.',
  },
  thessaly: {
    name: 'Thessaly',
    positive: 'Pain, catching or locking appears at the joint line.',
    how: 'Standing on one leg with the knee bent about 20° and holding your hands, the patient turns the body to both sides.',
  },
  'patellar-apprehension': {
    name: 'Patellar apprehension',
    positive: 'The patient fears that the kneecap slips out, or tenses the thigh.',
    how: 'With the knee slightly bent and relaxed, press the kneecap gently outwards.',
  },
  clarke: {
    name: 'Clarke (patellar grind)',
    positive: 'The familiar pain appears behind the kneecap, more than on the other side.',
    how: 'Hold the upper edge of the kneecap while the patient slowly tightens the thigh.',
  },
  noble: {
    name: 'Noble compression',
    positive: 'The familiar pain appears at the outer knee, at about 30°.',
    how: 'Press above the outer side of the knee while it is straightened from a right angle.',
  },
  'anterior-drawer-ankle': {
    name: 'Anterior drawer (ankle)',
    positive: 'The heel slides forward further than on the other ankle.',
    how: 'With the foot relaxed and slightly pointed, hold the shin and draw the heel forward.',
  },
  'talar-tilt': {
    name: 'Talar tilt',
    positive: 'The ankle opens or hurts more than the other one.',
    how: 'Hold the shin and tilt the heel inwards, then outwards.',
  },
  thompson: {
    name: 'Thompson',
    positive: 'The foot does not move.',
    how: 'Squeeze the calf of the patient lying face down with the feet over the edge.',
  },
  'syndesmosis-squeeze': {
    name: 'Squeeze (syndesmosis)',
    positive: 'Pain appears at the ankle, away from the hands.',
    how: 'Squeeze both bones of the leg together at mid-calf.',
  },
  kleiger: {
    name: 'External rotation of the foot (Kleiger)',
    positive: 'Pain appears above the front of the ankle, or at its inner side.',
    how: 'With the knee bent and the leg held, turn the foot outwards.',
  },
  windlass: {
    name: 'Windlass',
    positive: 'The familiar heel pain appears.',
    how: 'Bend the great toe upwards, best with the patient standing on the foot.',
  },
  'tinel-ankle': {
    name: 'Tinel at the ankle',
    positive: 'Tingling runs into the sole.',
    how: 'Tap lightly over the tibial nerve behind the inner ankle bone.',
  },
  'knee-to-wall': {
    name: 'Knee to wall',
    positive: 'The distance is clearly shorter than on the other side.',
    how: 'With the heel on the floor the patient brings the knee to the wall, and you measure from the toe to the wall.',
  },
};
