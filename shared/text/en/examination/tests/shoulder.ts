export const shoulderTests = {
  'hawkins-kennedy': {
    name: 'Hawkins-Kennedy',
    positive: 'The familiar shoulder pain appears.',
    how: 'With arm and elbow raised to a right angle in front, turn the forearm downwards so that the shoulder turns inwards.',
  },
  neer: {
    name: 'Neer',
    positive: 'The familiar pain appears near the top of the movement.',
    how: 'Steady the shoulder blade and lift the inwardly turned arm forward and up as far as it goes.',
  },
  'painful-arc': {
    name: 'Painful arc',
    positive: 'It hurts between about 60° and 120° and less above and below.',
    how: 'The patient lifts the arm out to the side all the way and says where it hurts.',
  },
  'empty-can': {
    name: 'Empty can',
    positive: 'The arm gives way, with or without pain.',
    how: 'With the arms lifted slightly forward of the side and the thumbs down, press them down while the patient holds.',
  },
  'resisted-lateral-rotation': {
    name: 'Resisted lateral rotation',
    positive: 'It hurts, or the arm turns out more weakly than the other one.',
    how: 'With the elbow at the side and bent to a right angle, the patient turns the forearm outwards against your hand.',
  },
  'full-can': {
    name: 'Full can',
    positive: 'The arm gives way, with or without pain.',
    how: 'As the empty can, with the thumbs up.',
  },
  'drop-arm': {
    name: 'Drop arm',
    positive: 'The arm falls, or cannot be lowered slowly.',
    how: 'Lift the arm out to the side, let go and ask the patient to lower it slowly.',
  },
  'lateral-rotation-lag': {
    name: 'Lateral rotation lag',
    positive: 'The forearm springs back when you let go; the angle lost is the value.',
    how: 'Turn the arm outwards nearly to the end with the elbow bent, let go, and ask the patient to keep it there.',
  },
  'lift-off': {
    name: 'Lift-off',
    positive: 'The hand cannot be lifted off the back or held there.',
    how: 'With the back of the hand on the low back, the patient lifts it away from the body.',
  },
  'belly-press': {
    name: 'Belly press',
    positive: 'The elbow falls back, or the wrist bends to help.',
    how: 'The patient presses the palm into the belly and keeps the elbow forward.',
  },
  speed: {
    name: 'Speed',
    positive: 'It hurts at the front of the shoulder, over the biceps tendon.',
    how: 'With the elbow straight and the palm up, the patient lifts the arm forward against your hand.',
  },
  yergason: {
    name: 'Yergason',
    positive: 'It hurts over the biceps tendon, or the tendon is felt to slip.',
    how: 'With the elbow bent at the side, the patient turns the palm up against your hand.',
  },
  'shoulder-apprehension': {
    name: 'Shoulder apprehension',
    positive:
      'The patient fears that the shoulder slips out, or tenses against it; pain alone does not count.',
    how: 'Lying on the back, abduct the arm to a right angle and turn it slowly outwards.',
  },
  relocation: {
    name: 'Relocation',
    positive: 'The fear eases under the pressure.',
    how: 'In the apprehension position, press the head of the humerus gently backwards.',
  },
  sulcus: {
    name: 'Sulcus sign',
    positive: 'A hollow opens under the acromion, more than on the other side.',
    how: 'Draw the relaxed arm of the seated patient straight down.',
  },
  obrien: {
    name: 'O’Brien',
    positive: 'It hurts with the thumb down and eases with the palm up.',
    how: 'With the arm forward and slightly across the body, press it down first with the thumb down, then with the palm up.',
  },
  'cross-body-adduction': {
    name: 'Cross-body adduction',
    positive: 'It hurts on top of the shoulder, over the joint of the collarbone.',
    how: 'Bring the raised arm across the chest as far as it goes.',
  },
};
