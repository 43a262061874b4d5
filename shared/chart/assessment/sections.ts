/** The sections of an assessment, in the order of examining. Words stand in `assessment:section`. */
export const SECTION_IDS = [
  'complaints',
  'flags',
  'bodyChart',
  'measures',
  'observation',
  'palpation',
  'motion',
  'neurology',
  'tests',
  'impression',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Why the patient is assessed. */
export const PURPOSES = ['initial', 're-assessment', 'discharge'] as const;
export type AssessmentPurpose = (typeof PURPOSES)[number];
