import type { Background } from '#shared/chart/background/background.ts';

/** A grown woman in Ontario of whose risks and consents the chart says nothing yet. */
export const emptyBackground = (more: Partial<Background> = {}): Background => ({
  patientId: '019b0000-0000-7000-8000-000000000001',
  birthDate: '1984-03-12',
  province: 'ON',
  notes: [],
  statements: [],
  ...more,
});
