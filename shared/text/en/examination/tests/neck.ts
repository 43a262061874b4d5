export const neckTests = {
  spurling: {
    name: 'Spurling',
    positive: 'The familiar pain runs into the arm on that side.',
    how: 'The seated patient bends the neck to the painful side and you add gentle downward pressure on the head.',
  },
  'cervical-distraction': {
    name: 'Neck distraction',
    positive: 'The arm symptoms ease while the neck is drawn out.',
    how: 'With the patient lying on the back, draw the head gently towards you, holding chin and occiput.',
  },
  'ult-median': {
    name: 'Upper limb tension, median nerve',
    positive:
      'The familiar symptoms appear and change when the neck bends away or back, or the elbow differs from the other side.',
    how: 'Lying on the back, depress the shoulder girdle, abduct and turn out the arm, extend wrist and fingers, then straighten the elbow slowly.',
  },
  'ult-radial': {
    name: 'Upper limb tension, radial nerve',
    positive: 'The familiar symptoms appear and change when the neck bends away or back.',
    how: 'Lying on the back, depress the shoulder girdle, straighten the elbow, turn the arm inwards and bend wrist and fingers, then abduct the arm.',
  },
  'ult-ulnar': {
    name: 'Upper limb tension, ulnar nerve',
    positive: 'The familiar symptoms appear and change when the neck bends away or back.',
    how: 'Lying on the back, extend the wrist, turn the forearm, bend the elbow and abduct the shoulder so that the hand comes towards the ear.',
  },
  'rotation-under-60': {
    name: 'Neck rotation under 60°',
    positive: 'The neck turns less than 60° towards the painful side.',
    how: 'The seated patient turns the head to the painful side as far as it goes while you measure the angle.',
  },
  'shoulder-abduction-relief': {
    name: 'Shoulder abduction relief',
    positive: 'The arm symptoms ease within about half a minute.',
    how: 'The seated patient rests the hand of the painful arm on top of the head.',
  },
  'flexion-rotation': {
    name: 'Cervical flexion-rotation',
    positive: 'Rotation stops clearly earlier on one side than on the other.',
    how: 'With the neck fully bent forward, turn the head of the lying patient to one side and read the angle.',
  },
  'sharp-purser': {
    name: 'Sharp-Purser',
    positive: 'The head slides back with relief of symptoms, or with a clunk.',
    how: 'Steady the spine of the second vertebra of the seated patient and press the slightly bent head backwards very gently.',
  },
  'alar-ligament': {
    name: 'Alar ligament',
    positive: 'The spine of the second vertebra does not move at once when the head tilts.',
    how: 'Feel the spine of the second vertebra of the lying patient while you tilt the head a little to one side.',
  },
  'vertebral-artery': {
    name: 'Vertebral artery screen',
    positive:
      'Dizziness, double vision, trouble speaking or swallowing, nausea, numbness or flickering eyes.',
    how: 'After the history alone allows it, the patient turns the head and holds it for some seconds while you watch and talk, and you stop at the first symptom.',
  },
  hoffmann: {
    name: 'Hoffmann',
    positive: 'The thumb or the index finger bends by itself.',
    how: 'Support the relaxed hand and flick the tip of the middle finger downwards.',
  },
  lhermitte: {
    name: 'Lhermitte',
    positive: 'An electric feeling runs down the back or into the limbs.',
    how: 'The patient, sitting with the legs straight, bends the head down to the chest.',
  },
  adson: {
    name: 'Adson',
    positive: 'The familiar arm symptoms appear; a weaker pulse alone says little.',
    how: 'Feel the pulse at the wrist while the patient extends the neck, turns the head to that side and holds a deep breath.',
  },
  roos: {
    name: 'Roos',
    positive: 'The familiar symptoms appear or the arms sink before three minutes are over.',
    how: 'With arms abducted and elbows bent to a right angle, the patient opens and closes the hands for up to three minutes.',
  },
  'allen-outlet': {
    name: 'Allen (thoracic outlet)',
    positive: 'The familiar arm symptoms appear; a weaker pulse alone says little.',
    how: 'Abduct the arm with the elbow bent, feel the pulse, and let the patient turn the head to the other side.',
  },
  wright: {
    name: 'Wright',
    positive: 'The familiar arm symptoms appear; a weaker pulse alone says little.',
    how: 'Bring the arm of the seated patient up and back overhead and hold it there while you feel the pulse.',
  },
  eden: {
    name: 'Costoclavicular (Eden)',
    positive: 'The familiar arm symptoms appear; a weaker pulse alone says little.',
    how: 'The patient draws the shoulders back and down as if standing to attention while you feel the pulse.',
  },
};
