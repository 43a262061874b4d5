export const consent = {
  /** What is consented to. */
  scope: {
    treatment: 'Treatment',
    information: 'Use of information',
    'sensitive-areas': 'Sensitive areas',
  },
  scopeHint: {
    treatment: 'Before the first assessment or treatment, and before a change of plan.',
    information: 'A record of its own: it is never part of the consent to treatment.',
    'sensitive-areas':
      'Upper inner thighs, chest wall and breasts: in writing before every visit. Gluteals: in writing once for a plan, then by word of mouth at each visit.',
  },
  decision: { given: 'Given', refused: 'Refused', withdrawn: 'Withdrawn' },
  /** The decision as the record says it. */
  said: {
    treatment: {
      given: 'Consent to treatment was given.',
      refused: 'Treatment was refused.',
      withdrawn: 'Consent to treatment was withdrawn.',
    },
    information: {
      given: 'Consent to the use of information was given.',
      refused: 'The use of information was refused.',
      withdrawn: 'Consent to the use of information was withdrawn.',
    },
    'sensitive-areas': {
      given: 'Consent to the treatment of sensitive areas was given.',
      refused: 'The treatment of sensitive areas was refused.',
      withdrawn: 'Consent to the treatment of sensitive areas was withdrawn.',
    },
  },
  element: {
    nature: {
      name: 'Nature',
      what: 'What will be done: techniques, areas of the body, position, clothing and draping.',
    },
    benefits: {
      name: 'Benefits',
      what: 'What it may help with, and that this cannot be promised.',
    },
    risks: {
      name: 'Risks and side effects',
      what: 'What may happen: soreness, tiredness, a bruise, light-headedness, and what is special to this patient.',
    },
    alternatives: {
      name: 'Alternatives',
      what: 'What could be done instead, here or by someone else.',
    },
    consequences: {
      name: 'Without treatment',
      what: 'What may happen if nothing is done.',
    },
    'right-to-stop': {
      name: 'Right to question, stop or change',
      what: 'That anything can be asked, changed or stopped at any time, signed or not.',
    },
  },
  use: {
    insurer: 'Insurer or benefits plan',
    'other-providers': 'Other health professionals who treat the patient',
    referrer: 'Whoever referred the patient',
  },
  giver: {
    patient: 'The patient',
    parent: 'A parent or guardian',
    substitute: 'A substitute decision maker',
  },
  heading: {
    scope: 'Consent to',
    proposal: 'What was proposed',
    elements: 'Gone through, one by one',
    areas: 'Areas',
    clinicalReason: 'Clinical reason',
    uses: 'Information may go to',
    decision: 'Decision',
    giver: 'Who decided',
    capacity: 'Basis of capacity',
    reason: 'Reason',
    until: 'Holds until',
    signature: 'Signature',
  },
  field: {
    date: 'Date',
    scope: 'Consent to',
    language: 'Language of the text',
    proposal: 'What is proposed, in words for the patient',
    proposalHint: 'Read it together. Add what is special to this plan; take out what does not apply.',
    renew: 'Put the template back',
    elements: 'Gone through with the patient',
    elementsHint: 'Tick each one once it was explained and understood.',
    areas: 'Areas',
    clinicalReason: 'Clinical reason',
    clinicalReasonHint: 'Why these areas are to be assessed or treated.',
    request: 'The patient asked for the treatment of the breasts, for a clinical reason',
    requestHint: 'Breasts are treated at the patient’s own request only.',
    uses: 'Information may be given to',
    giver: 'Who decides',
    giverName: 'Name',
    relationship: 'Relationship to the patient',
    relationshipHint: 'For example mother, guardian, attorney for personal care',
    capacityMinor: 'On what basis this minor decides, or why somebody else does',
    capacitySubstitute: 'Why somebody else decides',
    capacityHint: 'What was explained, and how it was clear that it was understood, or was not.',
    decision: 'Decision',
    reason: 'Reason, if one was given',
    until: 'Holds until',
    untilHint: 'Leave it empty when it holds until it is withdrawn.',
    printedName: 'Name in print',
    sign: 'Sign here with a finger, a pen or the mouse',
    signHeading: 'Signature',
    signAgain: 'Clear the signature',
    signature: 'Signature of {{name}}',
    signed: 'Signed by {{name}}, {{date}} at {{time}}',
    optional: 'A refusal or a withdrawal counts without a signature. Have it signed where that can be had.',
    stale:
      'Something was changed after it was signed, so the signature was taken out. Please have it signed again.',
  },
  part: { what: 'What for', explained: 'What was explained', who: 'Who decides', decision: 'Decision' },
  minor: {
    title: 'A minor',
    what: 'Under {{majority}}, the age of majority here. A minor may decide if the nature, benefits, risks and consequences are understood; otherwise a parent or guardian does. Write down on what basis.',
  },
  refusedNote: 'A refusal is a record too. Sign it when it is written: the chart then says so.',
  withdrawnNote: 'From the day it is signed, treatment that depends on it is stopped by the chart.',
  /** The version of the treatment plan that a consent covers; the rest as the patient reads it. */
  plan: {
    field: 'Treatment plan that it covers',
    version: 'Version {{number}} of {{date}}',
    replaced: 'Version {{number}} of {{date}}, replaced since',
    none: 'No plan',
    newer:
      'A newer version of the plan is in force. This consent does not cover it: go through the newer one with the patient, or leave it as it is.',
    proposed:
      'The treatment plan of {{date, datetime(dateStyle: long; timeZone: UTC)}}, version {{number}}, is proposed to you.',
    techniques: 'What is done: {{list}}.',
    places: 'Where: {{list}}.',
    often: 'How often: {{list}}.',
    minutes_one: '{{count}} minute each visit',
    minutes_other: '{{count}} minutes each visit',
    perWeek_one: '{{count}} visit a week',
    perWeek_other: '{{count}} visits a week',
    weeks_one: 'for {{count}} week',
    weeks_other: 'for {{count}} weeks',
    sessions_one: '{{count}} visit in all',
    sessions_other: '{{count}} visits in all',
  },
  prose: {
    plan: 'It covers version {{number}} of the treatment plan, of {{date, datetime(dateStyle: long; timeZone: UTC)}}.',
    areas: 'Assessment or treatment of: {{areas}}.',
    request: 'At the patient’s own request.',
    element: '{{name}}. {{what}}',
    giver: '{{who}}: {{name}} ({{relationship}}).',
    giverPatient: 'The patient.',
    notSigned: 'Not signed by hand.',
    until: '{{date, datetime(dateStyle: long; timeZone: UTC)}}',
  },
  summary: {
    scope: 'Consent to',
    decision: 'Decision',
    by: 'Decided by',
    plan: 'Plan',
    until: 'Until',
    open: 'not decided yet',
  },
  action: {
    copy: 'Copy for the patient (PDF)',
    chartPage: 'Chart page with alerts (PDF)',
    withdraw: 'Withdraw',
  },
  /** The text that is proposed to the patient, as a start; the therapist changes it. Our own words. */
  template: {
    treatment: `Massage therapy is proposed to you. It may include looking at how you move, hands-on techniques on the areas that we agree on, stretches or exercises, heat or cold, and advice for at home. You stay covered; only the area that is worked on is uncovered.

It may help with pain, stiffness, tension and how you move. How much it helps differs from person to person, and nobody can promise it.

You may be sore or tired for a day or two. Sometimes there is redness, a bruise, or light-headedness when you get up; sometimes a complaint gets worse for a while. Say at once when something hurts or feels wrong, and tell me about any change in your health or medicines.

Instead, you could exercise on your own, see a physician or another health professional, or wait. Without treatment a complaint may stay as it is, get better by itself, or get worse.

You decide. You may ask anything, say no to any part, and change or stop the treatment at any time, also after you have signed. Your care here does not get worse because you said no.`,
    information: `Your health information is kept in an encrypted record at this practice and is used for your care. Nobody else gets it unless you agree, except where the law asks for it.

If you agree, what is needed may be given to those who are ticked on this form, and to nobody else. You may say what is to be left out.

You may say no, and you may take this consent back at any time. It then holds from that day on; what was given before cannot be called back. Treatment does not depend on it, but a claim to an insurer may.`,
    'sensitive-areas': `For the clinical reason that was explained to you, these areas are to be assessed or treated: {{areas}}.

You stay covered; only the area that is worked on is uncovered, and where it can be done through the sheet or your clothing you may choose that. You may have somebody with you in the room.

It may help with the complaint that we spoke about, which nobody can promise. You may be sore for a day or two, or find it unpleasant. Instead, these areas can be left out and the rest be treated. Without it, the complaint may stay as it is.

You may say no to each of these areas, and you may stop at any time, also after you have signed. You will be asked again at every visit.`,
    areasBelow: 'those that are ticked below',
  },
} as const;
