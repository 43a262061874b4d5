import type { Background } from '#shared/chart/background/background.ts';
import type { Adviser } from '#shared/clinical/contraindications/engine.ts';
import type { PlainDate } from '#shared/practice/dates.ts';

/** What the chart says of the patient, for the techniques that are chosen. */
export interface BoutSafety {
  rules: Adviser;
  background: Background;
  /** The day of the entry: consents and the trimester follow from it. */
  on: PlainDate;
}
