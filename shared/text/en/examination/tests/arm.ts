export const armTests = {
  cozen: {
    name: 'Cozen',
    positive: 'The familiar pain appears at the outer side of the elbow.',
    how: 'The patient makes a fist and extends the wrist against your hand while you feel the outer elbow.',
  },
  mill: {
    name: 'Mill',
    positive: 'The familiar pain appears at the outer side of the elbow.',
    how: 'Turn the palm down, bend the wrist and straighten the elbow while you feel the outer elbow.',
  },
  maudsley: {
    name: 'Maudsley',
    positive: 'The familiar pain appears at the outer side of the elbow.',
    how: 'With the elbow straight, the patient extends the middle finger against your finger.',
  },
  'golfers-elbow': {
    name: 'Golfer’s elbow',
    positive: 'The familiar pain appears at the inner side of the elbow.',
    how: 'Turn the palm up and straighten elbow and wrist while you feel the inner elbow.',
  },
  'tinel-elbow': {
    name: 'Tinel at the elbow',
    positive: 'Tingling runs into the ring and little fingers.',
    how: 'Tap lightly over the ulnar nerve in its groove behind the inner elbow.',
  },
  'elbow-valgus-stress': {
    name: 'Elbow valgus stress',
    positive: 'The inner side opens or hurts more than on the other elbow.',
    how: 'With the elbow slightly bent, steady the upper arm and press the forearm outwards.',
  },
  'elbow-varus-stress': {
    name: 'Elbow varus stress',
    positive: 'The outer side opens or hurts more than on the other elbow.',
    how: 'With the elbow slightly bent, steady the upper arm and press the forearm inwards.',
  },
  phalen: {
    name: 'Phalen',
    positive: 'Numbness or tingling comes into thumb, index, middle or half of the ring finger.',
    how: 'The patient lets both wrists hang fully bent, backs of the hands together, for 60 seconds.',
  },
  'tinel-wrist': {
    name: 'Tinel at the wrist',
    positive: 'Tingling runs into thumb, index, middle or half of the ring finger.',
    how: 'Tap lightly over the median nerve at the front of the wrist.',
  },
  durkan: {
    name: 'Durkan (carpal compression)',
    positive: 'Numbness or tingling comes into thumb, index, middle or half of the ring finger.',
    how: 'Press with both thumbs over the carpal tunnel for 30 seconds.',
  },
  phdurkan: {
    name: 'Phdurkan',
    positive: 'Numbness or tingling comes into thumb, index, middle or half of the ring finger.',
    how: 'Press over the carpal tunnel while the wrist is held bent.',
  },
  finkelstein: {
    name: 'Finkelstein',
    positive: 'Sharp familiar pain appears at the thumb side of the wrist, more than on the other one.',
    how: 'Hold the thumb of the patient and bend the wrist gently towards the little finger.',
  },
  froment: {
    name: 'Froment',
    positive: 'The tip of the thumb bends to keep hold of the paper.',
    how: 'The patient holds a sheet of paper between thumb and side of the index finger while you pull.',
  },
  'allen-hand': {
    name: 'Allen (hand)',
    positive: 'The hand stays pale for more than some seconds after one artery is let go.',
    how: 'Close both arteries at the wrist while the patient pumps the fist, then let go of one and watch the colour return.',
  },
};
