import { useMemo } from 'react';
import { assessmentSchema } from '#shared/chart/assessment/schema.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { type Course, type PlanCalendar, planCalendar } from '#shared/chart/plan/calendar.ts';
import { courseOf } from '#shared/chart/plan/course.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import type { PlainDate } from '#shared/practice/dates.ts';
import { useToday } from '../../../platform/dates.ts';
import { useCall } from '../../../platform/queries.ts';

/**
 * The calendar of a plan against what was attended since; null while the chart is read, while the dose does not say how
 * many sessions there are, and for a version that was amended.
 */
export function usePlanCalendar(
  entry: Entry,
  plan: Pick<PlanBody, 'dose' | 'review'>,
  /** The day of the plan. */
  made: PlainDate,
): PlanCalendar | null {
  const today = useToday();
  const items = useCall('entries.timeline', { patientId: entry.patientId }).data?.items;
  const course = useMemo(
    () => (items ? courseOf(items, { ...entry, service: { date: made } }) : null),
    [items, entry, made],
  );
  const discharge = useDischarge(course?.newestAssessment ?? null);
  if (!course || course.isAmended) return null;
  return planCalendar(plan, { ...course, today, end: endOf(course.replacedOn, discharge) });
}

/** The day of that assessment where it is a discharge. */
function useDischarge(entryId: string | null): PlainDate | null {
  const read = useCall('entries.read', { entryId: entryId ?? '' }, { enabled: entryId !== null });
  if (!read.data) return null;
  const { body, service } = read.data.entry;
  const assessment = assessmentSchema.safeParse(body);
  return assessment.success && assessment.data.purpose === 'discharge' ? service.date : null;
}

function endOf(replacedOn: PlainDate | null, discharge: PlainDate | null): Course['end'] {
  if (replacedOn !== null && (discharge === null || replacedOn <= discharge))
    return { on: replacedOn, why: 'replaced' };
  return discharge === null ? null : { on: discharge, why: 'discharge' };
}
