import {
  Check,
  ChevronDown,
  Circle,
  CircleDot,
  CircleSlash,
  ClipboardCheck,
  type LucideIcon,
} from 'lucide-react';
import { useId, useState } from 'react';
import type { PlanCalendar, PlannedReview, PlannedVisit, VisitState } from '#shared/chart/plan/calendar.ts';
import { daysFrom } from '#shared/practice/dates.ts';
import type { Text } from '#shared/text/text.ts';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import { type Dates, useDates } from '../../../platform/dates.ts';
import { useText } from '../../../platform/language.ts';
import styles from './Calendar.module.css';

const ICONS: Record<VisitState, LucideIcon> = {
  attended: Check,
  missed: CircleSlash,
  due: CircleDot,
  later: Circle,
};
/** More are shown when they are asked for. */
const WEEKS_SHOWN = 12;

/** The planned visits as days by week, what was attended of them, and when the patient is assessed again. */
export function Calendar({ calendar }: { calendar: PlanCalendar }) {
  const text = useText();
  const id = useId();
  const weeks = weeksOf(calendar.visits);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? weeks : weeks.slice(0, WEEKS_SHOWN);
  return (
    <section className={styles['calendar']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {text('plan:calendar.title')}
      </h3>
      <Counters calendar={calendar} />
      {weeks.length === 0 ? (
        <p className={styles['about']}>{text('plan:calendar.noDates')}</p>
      ) : (
        <ol className={styles['weeks']}>
          {shown.map((week) => (
            <Week key={week.number} week={week} />
          ))}
        </ol>
      )}
      {shown.length < weeks.length && (
        <Button variant="quiet" icon={ChevronDown} onPress={() => setWhole(true)}>
          {text('plan:calendar.allWeeks', { count: weeks.length })}
        </Button>
      )}
      <Reviews reviews={calendar.reviews} />
      {weeks.length > 0 && <p className={styles['about']}>{text('plan:calendar.about')}</p>}
    </section>
  );
}

/** How the care stands against the plan, in a sentence; what ended it comes after. */
function Counters({ calendar }: { calendar: PlanCalendar }) {
  const text = useText();
  const dates = useDates();
  const { end } = calendar;
  return (
    <>
      <p className={styles['counters']}>{countersOf(calendar, text, dates).join(', ')}</p>
      {end && (
        <p className={styles['about']}>
          {text(`plan:calendar.end.${end.why}`, { date: dates.date(end.on) })}
          {end.why === 'discharge' && calendar.left > 0 && (
            <> {text('plan:calendar.leftAtDischarge', { count: calendar.left })}</>
          )}
        </p>
      )}
    </>
  );
}

function countersOf(calendar: PlanCalendar, text: Text, { date }: Dates): string[] {
  const { attended, planned, missed, extra, left, next, visits, end } = calendar;
  const isPast = end === null && next === null && left > 0 && visits.length > 0;
  return [
    text('plan:calendar.attended', { count: attended, planned }),
    ...(next === null ? [] : [text('plan:calendar.next', { date: date(next, 'weekday') })]),
    ...(missed > 0 ? [text('plan:calendar.missed', { count: missed })] : []),
    ...(extra > 0 ? [text('plan:calendar.extra', { count: extra })] : []),
    ...(isPast ? [text('plan:calendar.allPast')] : []),
  ];
}

interface Week {
  number: number;
  visits: PlannedVisit[];
}

/** Weeks are counted from the first session; one without a visit is left out. */
function weeksOf(visits: readonly PlannedVisit[]): Week[] {
  const weeks = new Map<number, PlannedVisit[]>();
  for (const visit of visits) {
    const number = Math.floor(daysFrom(visits[0]?.date ?? visit.date, visit.date) / 7) + 1;
    weeks.set(number, [...(weeks.get(number) ?? []), visit]);
  }
  return [...weeks].map(([number, all]) => ({ number, visits: all }));
}

function Week({ week: { number, visits } }: { week: Week }) {
  const text = useText();
  return (
    <li className={styles['week']}>
      <span className={styles['number']}>{text('plan:calendar.week', { number })}</span>
      <ol className={styles['visits']}>
        {visits.map((visit) => (
          <Visit key={visit.number} visit={visit} />
        ))}
      </ol>
    </li>
  );
}

function Visit({ visit }: { visit: PlannedVisit }) {
  const text = useText();
  const { date } = useDates();
  const { state, attended, review } = visit;
  const Icon = ICONS[state];
  const isOther = attended !== null && attended !== visit.date;
  const said = isOther
    ? text('plan:calendar.attendedOn', { date: date(attended, 'dayAndMonth') })
    : text(`plan:calendar.state.${state}`);
  return (
    <li className={styles['visit']} data-state={state}>
      <Icon size={14} aria-hidden />
      <time dateTime={visit.date}>{date(visit.date, 'weekday')}</time>
      <span className={state === 'later' ? 'only-heard' : styles['said']}>{said}</span>
      {review && (
        <span className={styles['review']} title={text(`plan:dose.${review}`)}>
          <ClipboardCheck size={14} aria-hidden />
          <span className="only-heard">{text(`plan:dose.${review}`)}</span>
        </span>
      )}
    </li>
  );
}

const TONES = { done: 'ok', late: 'danger', due: 'warn', later: 'neutral' } as const;

function Reviews({ reviews }: { reviews: readonly PlannedReview[] }) {
  const text = useText();
  const dates = useDates();
  if (reviews.length === 0) return null;
  return (
    <ul className={styles['reviews']}>
      {reviews.map((review) => (
        <li key={review.place}>
          <ClipboardCheck size={14} aria-hidden />
          <span>{reviewWords(review, text, dates)}</span>
          {review.state !== 'later' && (
            <Badge tone={TONES[review.state]}>{text(`plan:calendar.reviewState.${review.state}`)}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

function reviewWords({ place, visit, date }: PlannedReview, text: Text, dates: Dates): string {
  const name = text(`plan:dose.${place}`);
  const on = date === null ? '' : dates.date(date);
  if (visit === null) return text('plan:calendar.reviewOn', { name, date: on });
  if (date === null) return text('plan:calendar.reviewAfter', { name, visit });
  return text('plan:calendar.reviewAbout', { name, visit, date: on });
}
