/** Home care: for the patient, in plain words and sentences of our own. Steps stand on lines of their own. */
export const homeCare = {
  type: {
    mobility: 'Movement',
    stretch: 'Stretch',
    strength: 'Strength',
    'self-release': 'Self-massage',
    thermal: 'Heat and cold',
    posture: 'Position',
    activity: 'Activity',
    breathing: 'Breathing',
  },
  name: {
    'knee-to-chest': 'Knee to chest',
    'cat-cow': 'Cat and cow',
    'pelvic-tilt': 'Pelvic tilt',
    'lumbar-rotation': 'Knees side to side',
    'prone-prop': 'Prop on your forearms',
    'child-pose': 'Child’s pose',
    bridge: 'Bridge',
    'bird-dog': 'Bird-dog',
    'side-plank': 'Side plank',
    'thoracic-extension': 'Lean back over a chair',
    'open-book': 'Open book',
    'sleep-position': 'Sleep position',
    'chin-tuck': 'Chin tuck',
    'neck-rotation': 'Turn your head',
    'upper-trapezius-stretch': 'Side neck stretch',
    'levator-stretch': 'Nose-to-armpit stretch',
    'jaw-relaxation': 'Rest your jaw',
    'doorway-pectoral-stretch': 'Doorway chest stretch',
    'scapular-squeeze': 'Shoulder blade squeeze',
    'wall-slide': 'Wall slide',
    pendulum: 'Arm pendulum',
    'shoulder-external-rotation': 'Turn your arm out',
    'wall-push-up': 'Wall push-up',
    'wrist-extensor-stretch': 'Stretch, back of the forearm',
    'wrist-flexor-stretch': 'Stretch, front of the forearm',
    'tendon-glide': 'Finger glide',
    'hip-flexor-stretch': 'Front of hip stretch',
    'hamstring-stretch': 'Back of thigh stretch',
    'piriformis-stretch': 'Figure-four stretch',
    clamshell: 'Clamshell',
    'quadriceps-stretch': 'Front of thigh stretch',
    'calf-stretch': 'Calf stretch',
    'calf-raise': 'Heel raise',
    'sit-to-stand': 'Sit to stand',
    'single-leg-stand': 'Stand on one leg',
    'ankle-pump': 'Ankle pump',
    'foam-roller': 'Foam roller',
    'tennis-ball': 'Tennis ball on the wall',
    'foot-roll': 'Roll the sole of your foot',
    heat: 'Warmth',
    cold: 'Cold pack',
    walking: 'Walking',
    ergonomics: 'Set up your desk',
    'micro-breaks': 'Short breaks',
    breathing: 'Belly breathing',
  },
  /** Two to four steps each, a line a step. */
  how: {
    'knee-to-chest':
      'Lie on your back with your legs straight.\nHold one knee with both hands and draw it gently to your chest.\nHold, and keep breathing. Then let it down slowly.',
    'cat-cow':
      'Kneel on hands and knees.\nBreathe out and round your back like a cat.\nBreathe in, let your belly sink and look ahead.\nGo slowly from one to the other.',
    'pelvic-tilt':
      'Lie on your back with your knees bent and feet flat.\nTighten your belly and press your low back gently to the floor.\nHold, and keep breathing. Let go.',
    'lumbar-rotation':
      'Lie on your back, knees bent, arms out to the sides.\nLet both knees sink slowly to one side, as far as is comfortable.\nBring them back to the middle, then go to the other side.',
    'prone-prop':
      'Lie on your belly.\nPut your elbows under your shoulders and lift your chest.\nLet your hips stay heavy on the floor and relax your back.',
    'child-pose':
      'Kneel and sit back on your heels.\nBend forward and reach your arms out on the floor.\nRest your head, breathe slowly and let your back grow long.',
    bridge:
      'Lie on your back with your knees bent and feet flat.\nSqueeze your buttocks and lift your hips until your body is in a line.\nHold, then lower slowly.',
    'bird-dog':
      'Kneel on hands and knees, back flat.\nReach one arm forward and the opposite leg back.\nHold without letting your back sag or turn. Then change sides.',
    'side-plank':
      'Lie on your side, elbow under your shoulder.\nLift your hips until your body is straight. Bend your knees to make it easier.\nHold, and keep breathing. Then change sides.',
    'thoracic-extension':
      'Sit on a chair with a low, firm back. Put your hands behind your head.\nLean your upper back gently over the backrest.\nHold, then come forward again. Keep your low back still.',
    'open-book':
      'Lie on your side with your knees bent and arms straight ahead.\nLift your top arm and open it to the other side. Let your head and chest follow.\nPause, then bring it back. Keep your knees together.',
    'sleep-position':
      'On your side: put a pillow between your knees.\nOn your back: put a pillow under your knees.\nUse a pillow for your head that keeps your neck straight.',
    'chin-tuck':
      'Sit or stand tall and look straight ahead.\nDraw your chin straight back, as if to make a double chin. Do not look down.\nHold, then let go.',
    'neck-rotation':
      'Sit tall with your shoulders low.\nTurn your head slowly to one side, as far as is comfortable.\nHold, come back to the middle, then turn to the other side.',
    'upper-trapezius-stretch':
      'Sit tall and hold the seat with one hand.\nLean your head to the other side. Rest your free hand on it; do not pull hard.\nHold, and let your shoulder sink. Then change sides.',
    'levator-stretch':
      'Sit tall. Turn your head halfway to one side.\nBend it down, as if to smell your armpit.\nRest your hand on the back of your head and hold. Then change sides.',
    'jaw-relaxation':
      'Close your lips and keep your teeth a little apart.\nRest the tip of your tongue behind your upper front teeth.\nLay your fingertips on your jaw and let it grow heavy as you breathe out.',
    'doorway-pectoral-stretch':
      'Stand in a doorway. Lay your forearms on the frame, elbows as high as your shoulders.\nTake a small step forward until you feel a stretch in your chest.\nHold, and keep breathing.',
    'scapular-squeeze':
      'Sit or stand tall with your arms relaxed.\nDraw your shoulder blades back and down, towards each other.\nHold without lifting your shoulders. Let go.',
    'wall-slide':
      'Stand with your back to a wall, elbows bent, arms on the wall.\nSlide your arms up as far as is comfortable.\nSlide them down again slowly.',
    pendulum:
      'Lean on a table with your good arm and bend forward.\nLet the sore arm hang down, loose and heavy.\nSway your body so that the arm swings back and forth, then in small circles.',
    'shoulder-external-rotation':
      'Bend your elbow and keep it at your side. A rolled towel between helps.\nTurn your forearm slowly outwards.\nCome back slowly. Your therapist may add an elastic band.',
    'wall-push-up':
      'Stand an arm’s length from a wall, hands flat on it at shoulder height.\nBend your elbows and bring your chest to the wall. Keep your body straight.\nPush yourself back.',
    'wrist-extensor-stretch':
      'Reach one arm straight ahead, palm down.\nLet the hand hang and draw it gently towards you with the other hand.\nHold, then change sides.',
    'wrist-flexor-stretch':
      'Reach one arm straight ahead, fingers up, as if to say stop.\nDraw the fingers gently towards you with the other hand.\nHold, then change sides.',
    'tendon-glide':
      'Hold your hand up with the fingers straight.\nBend only the finger tips into a hook.\nGo on to a full fist. Then open the hand again.',
    'hip-flexor-stretch':
      'Kneel on one knee, the other foot in front. Put a cushion under your knee.\nKeep your back tall and tighten your buttock.\nMove your hips forward until you feel a stretch at the front of the hip. Hold.',
    'hamstring-stretch':
      'Lie on your back. Lift one thigh upright and hold it with both hands.\nStraighten the knee slowly until you feel a stretch behind the thigh.\nHold, then change legs.',
    'piriformis-stretch':
      'Lie on your back with your knees bent. Lay one ankle on the other knee.\nHold the lower thigh and draw it towards you.\nHold when you feel a stretch in the buttock. Then change sides.',
    clamshell:
      'Lie on your side, knees bent, feet together.\nLift your top knee and keep your feet together. Do not roll back.\nLower it slowly. Then change sides.',
    'quadriceps-stretch':
      'Stand and hold on to a wall or a chair.\nTake hold of one foot and bring the heel towards your buttock.\nKeep your knees close and your back straight. Hold, then change sides.',
    'calf-stretch':
      'Lean on a wall with one foot in front and one behind.\nKeep the back knee straight and the heel on the floor.\nLean forward until you feel a stretch in the calf. Hold, then change sides.',
    'calf-raise':
      'Stand and hold on to a chair or a counter.\nRise slowly on your toes.\nLower your heels slowly, slower than you went up.',
    'sit-to-stand':
      'Sit at the front of a firm chair, feet under your knees.\nLean forward and stand up. Use your hands only if you need to.\nSit down again slowly.',
    'single-leg-stand':
      'Stand beside a chair or a counter that you can hold.\nLift one foot and keep your balance, with as little help as is safe.\nPut the foot down and change sides.',
    'ankle-pump':
      'Lie down with your leg on a pillow.\nDraw your toes towards you, then point them away.\nGo slowly and as far as is comfortable.',
    'foam-roller':
      'Lay the roller across the muscle that your therapist showed you.\nRoll slowly to and fro, a few centimetres at a time.\nStay off your low back, ribs and bones. It may be tender, never sharp.',
    'tennis-ball':
      'Stand with your back to a wall. Put the ball between the wall and the tender muscle, beside your spine, never on it.\nLean in until the pressure is 5 out of 10 at most.\nStay still, or roll a little up and down.',
    'foot-roll':
      'Sit on a chair. Put a small ball under your foot.\nRoll it slowly from the heel to the toes and back.\nPress only as much as is comfortable.',
    heat: 'Wrap a heat pack in a towel. It should feel warm, not hot.\nLay it on the sore muscles. Do not lie on top of it, and do not fall asleep with it.\nLook at your skin every 5 minutes.',
    cold: 'Wrap a cold pack in a thin damp cloth.\nLay it on the sore place.\nTake it off once the skin feels numb, and look at your skin.',
    walking:
      'Walk at a pace at which you can still talk.\nStart with what you can do today, even 5 minutes.\nAdd a minute or two every few days.',
    ergonomics:
      'Sit back, with support for your low back and both feet on the floor.\nPut the top of the screen at eye level, an arm’s length away.\nKeep your elbows at your side, bent like an L.\nChange your position every 20 to 30 minutes.',
    'micro-breaks':
      'Set a timer for every 30 minutes.\nStand up and reach both arms up high.\nTake three slow breaths and walk a few steps.',
    breathing:
      'Lie down or sit well supported. Lay one hand on your belly.\nBreathe in through your nose and let your belly rise.\nBreathe out slowly and let it sink, longer than you breathed in.',
  },
  /** Each goes on from `stopIf`. */
  stop: {
    pain: 'the pain gets sharp, or is still worse the next day',
    spreading: 'pain, tingling or numbness moves down your arm or leg',
    dizzy: 'you feel dizzy or faint, or see double',
    chest: 'your chest hurts or you cannot get your breath (call 911)',
    skin: 'the skin burns, turns white or very red, or blisters',
    bruise: 'you get a bruise, or are sore for more than a day',
    joint: 'a joint hurts, locks or gives way',
    calf: 'a calf is swollen, warm or sore (call a doctor today)',
  },
  stopIf: 'Leave it off if',
  /** What stops everything. */
  urgent: {
    numbness: 'Numbness or tingling that spreads: stop, and call your therapist or doctor today.',
    weakness: 'An arm or leg that gets weak: stop, and see a doctor today.',
    bladder:
      'New trouble with your bladder or bowels, or numbness between your legs: call 911 or go to emergency now.',
    fever: 'Fever along with your pain: stop, and see a doctor today.',
  },
  dose: {
    sets_one: '{{count}} round',
    sets_other: '{{count}} rounds',
    hold_one: 'hold {{count}} second',
    hold_other: 'hold {{count}} seconds',
    times_one: 'once',
    times_other: '{{count}} times',
    timesEachSide_one: 'once each side',
    timesEachSide_other: '{{count}} times each side',
    minutes_one: '{{count}} minute',
    minutes_other: '{{count}} minutes',
    eachSide: 'each side',
    perDay_one: 'once a day',
    perDay_other: '{{count}} times a day',
    daysPerWeek_one: '{{count}} day a week',
    daysPerWeek_other: '{{count}} days a week',
    asTold: 'As your therapist told you',
  },
  sheet: {
    title: 'Your home care',
    fileTitle: 'Home care {{date}}',
    madeFor: 'For {{name}}',
    lead: 'Go slowly and keep breathing. A mild pull or effort is fine, sharp pain is not. Tick a box each day that you do it.',
    note: 'From your therapist',
    stopTitle: 'When to stop and call',
    questions: 'Questions? Ask {{name}}',
    week: 'Week {{number}}',
    /** The days of a week by their initials, Monday first. */
    day: {
      monday: 'M',
      tuesday: 'T',
      wednesday: 'W',
      thursday: 'T',
      friday: 'F',
      saturday: 'S',
      sunday: 'S',
    },
  },
  drawing: 'Drawing: {{name}}',
} as const;
