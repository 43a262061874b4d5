import type { Mark } from '#shared/clinical/body/mark.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';

export interface EarlierChart {
  which: 'baseline' | 'last';
  date: PlainDate;
  marks: readonly Mark[];
}

/** The charts of earlier assessments that have any marks, the newest first. */
export function useEarlier(draft: AssessmentDraft): readonly EarlierChart[] {
  const baseline = useDraftPart(draft, ({ body }) => body.baseline);
  const last = useDraftPart(draft, ({ body }) => body.last);
  return (
    [
      { which: 'last', earlier: last },
      { which: 'baseline', earlier: baseline },
    ] as const
  ).flatMap(({ which, earlier }) =>
    earlier && earlier.findings.bodyChart.marks.length > 0
      ? [{ which, date: earlier.date, marks: earlier.findings.bodyChart.marks }]
      : [],
  );
}
