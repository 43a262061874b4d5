import type { Instant, PlainDate } from '../../practice/dates.ts';
import type { Entry } from '../entry.ts';
import type { Course } from './calendar.ts';

/** What of an entry in a chart its course is made of. */
export interface ChartItem {
  id: string;
  kind: string;
  state: Entry['state'];
  service: { date: PlainDate };
  enteredAt: Instant;
  amends: { entryId: string } | null;
}

export interface PlanCourse extends Pick<Course, 'made' | 'visits' | 'assessments'> {
  /** The newest signed assessment since the plan, which may be a discharge; null where there is none. */
  newestAssessment: string | null;
  /** The day of the next version of the plan, or null. */
  replacedOn: PlainDate | null;
  /** Whether an amendment stands in the place of this version. */
  isAmended: boolean;
}

/**
 * What a chart says of the care since a plan. An amended entry counts once, as its newest signed version: an amendment may
 * say another day.
 */
export function courseOf(
  items: readonly ChartItem[],
  plan: Pick<ChartItem, 'id' | 'service' | 'enteredAt' | 'amends'>,
): PlanCourse {
  const signed = items.filter(({ state }) => state === 'signed');
  const amended = new Set(signed.flatMap(({ amends }) => (amends ? [amends.entryId] : [])));
  const standing = (kind: string) => signed.filter((item) => item.kind === kind && !amended.has(item.id));
  const made = plan.service.date;
  const assessments = standing('assessment');
  const newest = assessments
    .filter(({ service }) => service.date > made)
    .toSorted((a, b) => (a.service.date < b.service.date ? 1 : -1))[0];
  return {
    made,
    visits: standing('visit').map(({ service }) => service.date),
    assessments: assessments.map(({ service }) => service.date),
    newestAssessment: newest?.id ?? null,
    replacedOn: nextVersion(signed, originalOf(items, plan))?.service.date ?? null,
    isAmended: amended.has(plan.id),
  };
}

type Dated = Pick<ChartItem, 'id' | 'enteredAt' | 'amends'>;

/** What the first of its amendments amends, or itself. */
function originalOf(items: readonly ChartItem[], item: Dated): Dated {
  const amends = items.find(({ id }) => id === item.amends?.entryId);
  return amends ? originalOf(items, amends) : item;
}

/** The first plan that was begun after it. */
const nextVersion = (signed: readonly ChartItem[], { enteredAt }: Dated): ChartItem | undefined =>
  signed
    .filter((item) => item.kind === 'plan' && item.amends === null && item.enteredAt > enteredAt)
    .toSorted((a, b) => (a.enteredAt < b.enteredAt ? -1 : 1))[0];
