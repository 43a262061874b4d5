import { type MeasureRow, resultIn, rowOf } from '#shared/chart/assessment/measures/schema.ts';
import type { EarlierAssessment } from '#shared/chart/assessment/schema.ts';
import type { MeasureResult } from '#shared/clinical/measures/result.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';

/** The score of an instrument at an earlier assessment. */
export interface EarlierResult {
  of: 'baseline' | 'last';
  date: PlainDate;
  result: MeasureResult;
}

/** The score of an instrument at the baseline and last time, as far as there were any. */
export function useEarlierResults(draft: AssessmentDraft, instrument: string): EarlierResult[] {
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const last = useDraftPart(draft, ({ body }) => body.last);
  const at = (of: EarlierResult['of'], earlier: EarlierAssessment | null): EarlierResult[] => {
    const row = earlier ? rowOf(earlier.findings.measures, instrument) : undefined;
    const result = row ? resultIn(row) : null;
    return earlier && result ? [{ of, date: earlier.date, result }] : [];
  };
  return [...at('baseline', baseline), ...at('last', last)];
}

/** The row of an instrument, or undefined; drawn again only when that row changes. */
export const useMeasureRow = (draft: AssessmentDraft, instrument: string): MeasureRow | undefined =>
  useDraftPart(draft, ({ body }) => rowOf(body.measures, instrument));
