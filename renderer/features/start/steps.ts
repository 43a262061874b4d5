/** The steps of the first run, in their order. */
export const STEPS = ['practice', 'therapist', 'passphrase', 'recovery'] as const;
export type StepId = (typeof STEPS)[number];
