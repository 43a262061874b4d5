export const alert = {
  /** What is kept in view of a patient: `background/alertWords.ts`. */
  alert: {
    note: { why: 'Noted on the patient’s record.' },
    'red-flag': {
      title: 'Red flag: {{flag}}',
      open: '{{level}}. No action is on record yet.',
      settled: '{{level}}. What was done is on record; it stands until it is answered anew.',
    },
    allergy: {
      title: 'Allergy: {{to}}',
      why: 'The reaction is not on record.',
      whyReaction: 'Reaction: {{reaction}}',
    },
    'do-not': {
      title: 'Contraindication: {{condition}}',
      why: 'The rules advise against some techniques or all of them.',
      whyNote: 'The rules advise against some techniques or all of them. Note: {{note}}',
    },
    caution: {
      title: 'Caution: {{condition}}',
      why: 'The rules change how or where to treat.',
      whyNote: 'The rules change how or where to treat. Note: {{note}}',
    },
    medication: {
      title: 'Medicine: {{name}}',
      why: 'Class: {{class}}. The rules change how to treat.',
    },
    pregnancy: {
      title: 'Pregnancy, {{weeks}} wk',
      titleNoDate: 'Pregnancy, due date not known',
      why: 'Positions, areas and heat change with the week.',
      whyComplication: 'A complication was reported: the rules advise against every technique.',
    },
    'history-missing': {
      title: 'No signed health history',
      why: 'Take one before treating: until it is signed, the rules know nothing of this patient.',
    },
    'history-due': {
      title: 'Health history due for review',
      why: 'Taken on {{date}}. It is reviewed at least once a year.',
    },
    'history-changed': {
      title: 'Changed since the health history',
      why: 'The patient said so at a visit. Review the history.',
      whyNote: 'The patient said: {{note}}',
    },
    consent: {
      missing: {
        title: 'No consent to treatment',
        why: 'No consent is on record. It comes before assessment and treatment.',
      },
      refused: { title: 'Treatment refused', why: 'Only a new consent makes treatment possible.' },
      withdrawn: {
        title: 'Consent to treatment withdrawn',
        why: 'Only a new consent makes treatment possible.',
      },
      expired: { title: 'Consent to treatment expired', why: 'Its last day is past. Ask for a new one.' },
    },
    'plan-consent': {
      title: 'Plan {{number}}: no consent on record',
      why: 'The plan of {{date}} is not consented to in this version. Ask before treating by it.',
    },
    'minor-alone': {
      title: 'Minor: no one’s consent is on record',
      why: 'Record who decides, and on what basis.',
    },
  },
};
