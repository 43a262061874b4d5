/** Templates of plans: `plan:template`. */
export const template = {
  title: 'Begin from a template',
  lead: 'It fills in what is empty and keeps what you wrote. Everything can be changed afterwards.',
  search: 'Find a template',
  searchHint: 'Type part of a name',
  list: 'Templates',
  likely: 'Fits the complaint',
  own: 'Yours',
  habit: { often: 'Often', sometimes: 'Sometimes', rarely: 'Rarely' },
  habitHelp: 'Often, sometimes, rarely: how much of it is what you sign.',
  clear: 'Empty the search',
  noMatch: 'No template has these words.',
  preview: 'What it brings',
  bouts: 'Techniques, {{planned}} of {{session}} minutes',
  boutsOnly: 'Techniques, {{planned}} minutes',
  painfulSide: '{{region}} (painful side)',
  dose: '{{minutes}} min, {{perWeek}} a week for {{weeks}} weeks',
  doseSource: 'Dose',
  goal: 'Goal',
  measuredBy: 'Measured with: {{measures}}',
  or: '{{first}}, else {{rest}}',
  expectedResponse: 'Expected response',
  use: 'Use this template',
  applied: 'The template “{{name}}” was applied.',
  appliedCount_one: '{{count}} technique was added.',
  appliedCount_other: '{{count}} techniques were added.',
  goalsOfPatient: 'Make the goals the patient’s own words.',
  leftOut: 'Left out: {{bout}}, because {{reason}}',
  because: {
    rule: 'of “{{risk}}”.',
    screen: 'something comes first: {{title}}.',
    'not-helped': 'it has not helped this patient before.',
    'pressure-wish': 'the patient wishes lighter pressure.',
  },
  changedPressure: 'Less pressure than in the template: {{bout}}, {{level}}/5, because {{reason}}',
  changedPosition: 'Position left for you to choose: {{bout}}, because of “{{risk}}”.',
  close: 'Close',
  keep: {
    action: 'Keep as a template',
    title: 'Keep this plan as a template',
    kept: 'Kept: techniques with their region, order, pressure, minutes and position; dose and re-assessment; stop rules; what the goals are measured with.',
    notKept:
      'Not kept: anything of the patient. No names, goals, reasons, notes, figures or dates. A side that alone is treated becomes “the painful side”.',
    name: 'Name of the template',
    nameHint: 'Without anything of a patient, such as “Runner’s calf, short course”.',
    taken: 'You have a template of that name.',
    confirm: 'Keep the template',
    done: 'The template “{{name}}” was kept.',
  },
  manage: {
    actions: 'Change the template “{{name}}”',
    rename: 'Rename',
    renameTitle: 'Rename the template',
    renamed: 'Renamed to “{{name}}”.',
    remove: 'Delete',
    removeTitle: 'Delete this template?',
    removeLead: '“{{name}}” is deleted for good. Plans made from it stay as they are.',
    removed: 'The template “{{name}}” was deleted.',
  },
  ownAbout_one: 'Your template with {{count}} technique.',
  ownAbout_other: 'Your template with {{count}} techniques.',
  evaluation: 'Pain from 0 to 10 and what the patient can do, at each re-assessment',
  afterCare:
    'Some soreness for a day or two is common. Keep moving within comfort, do the exercises, and call if something on the list below happens.',
  reason: {
    begin: 'To begin gently and feel the state of the tissue',
    tone: 'To ease muscle tone',
    stiffness: 'To ease stiffness over a broad area',
    bands: 'For firm, tender bands',
    tender: 'For tender points that bring on the pain',
    length: 'To gain range of motion',
    joint: 'To ease stiffness of the joint',
    heat: 'Superficial heat has moderate evidence in acute low back pain',
    active: 'So that treatment is a part of active care',
    calm: 'To calm',
    close: 'To end quietly',
  },
  shipped: {
    'acute-low-back': {
      name: 'Low back pain, acute',
      about:
        'A short course: heat, light to medium massage, staying active. Looked at again after two weeks.',
      goal: 'Turn over in bed, sit and stand up with less pain',
      expected:
        'Acute low back pain mostly eases within weeks. Massage may ease pain in the short term; the evidence is of low certainty.',
    },
    'subacute-low-back': {
      name: 'Low back pain, subacute',
      about: 'Once a week with exercise, looked at again at half. No trial of this stage alone was seen.',
      goal: 'Bend, lift and work with less pain',
      expected:
        'Less pain and easier movement in the short term may be expected; the evidence is of low certainty. Exercise carries it on.',
    },
    'chronic-low-back': {
      name: 'Low back pain, chronic',
      about: 'Ten sessions in ten weeks, as in a trial of 401 people, always together with exercise.',
      goal: 'Sit, walk and work with less pain',
      expected:
        'In a trial of ten weekly sessions, daily activities were easier at ten weeks. The evidence as a whole is of low or very low certainty and mostly short-term.',
    },
    'chronic-neck': {
      name: 'Neck pain, chronic',
      about:
        '60 minutes, 2 to 3 a week for 4 weeks, as in a trial of 228 people. The plan begins with 2 a week.',
      goal: 'Turn the head and work at the screen with less pain',
      expected:
        'In a trial of four weeks, 60 minutes two or three times a week helped neck function and pain more than 30 minutes did.',
    },
    'tension-headache': {
      name: 'Tension-type headache',
      about: 'Neck, shoulders, jaw and head, mostly supine, once a week for six weeks.',
      goal: 'Have fewer and milder headaches',
      expected:
        'Fewer or milder headaches may be noticed within the first weeks; it differs from person to person.',
    },
    shoulder: {
      name: 'Shoulder pain',
      about: 'The painful shoulder with its blade, mobilisation and exercise, once a week for six weeks.',
      goal: 'Reach overhead and behind the back with less pain',
      expected: 'Easier reaching may be noticed within weeks; a stiff shoulder takes longer.',
    },
    pregnancy: {
      name: 'Pregnancy, side-lying',
      about:
        'Lying on one side and then on the other, never prone or flat on the back; light to medium pressure.',
      goal: 'Rest, turn over and walk with less back pain',
      expected:
        'Ease for hours to days may be expected. Call at once with bleeding, fluid loss or strong headache.',
    },
    'sports-recovery': {
      name: 'Sports recovery',
      about: 'Legs after training: medium pressure, stretch and exercise, once a week for four weeks.',
      goal: 'Train as planned with less soreness',
      expected: 'Less soreness may be felt in the day or two after a session.',
    },
    relaxation: {
      name: 'Relaxation',
      about: 'A quiet full-body session, light to medium pressure, a short course of four.',
      goal: 'Feel calmer and sleep better',
      expected: 'Calm during and after the session; whether it lasts is looked at after four sessions.',
    },
  },
};
