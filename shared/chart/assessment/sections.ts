/** The parts of an assessment, in the order of an examination. None is forced; one may be marked not examined. */
export const ASSESSMENT_SECTIONS = [
  'complaints',
  'redFlags',
  'chart',
  'observation',
  'palpation',
  'motion',
  'neurological',
  'tests',
  'measures',
  'impression',
] as const;
export type AssessmentSection = (typeof ASSESSMENT_SECTIONS)[number];

/** Which assessment it is; a re-assessment and a discharge are measured against the initial one. */
export const ASSESSMENT_TYPES = ['initial', 'reassessment', 'discharge'] as const;
export type AssessmentType = (typeof ASSESSMENT_TYPES)[number];
