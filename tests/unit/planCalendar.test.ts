import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Course, type PlanCalendar, planCalendar } from '#shared/chart/plan/calendar.ts';
import { type Dose, emptyPlan, type Review, sessionsOf } from '#shared/chart/plan/schema.ts';
import { daysFrom, daysLater } from '#shared/practice/dates.ts';

/** A Monday. */
const START = '2026-01-05';
const dose = (more: Partial<Dose> = {}): Dose => ({
  minutes: 60,
  perWeek: 2,
  weeks: 3,
  total: null,
  start: START,
  ...more,
});
const course = (more: Partial<Course> = {}): Course => ({
  made: START,
  visits: [],
  assessments: [],
  today: START,
  end: null,
  ...more,
});
const NO_REVIEW: Review = { half: 'none', halfDate: '', end: 'none', endDate: '' };

function calendar(
  of: Partial<Dose> = {},
  known: Partial<Course> = {},
  review: Partial<Review> = {},
): PlanCalendar {
  const body = { dose: dose(of), review: { ...emptyPlan().review, ...review } };
  const made = planCalendar(body, course(known));
  if (!made) throw new Error('The dose says no number of sessions.');
  return made;
}
const datesOf = ({ visits }: PlanCalendar) => visits.map(({ date }) => date);
const statesOf = ({ visits }: PlanCalendar) => visits.map(({ state }) => state);
/** Days from each planned visit to the next. */
const stepsOf = (made: PlanCalendar) =>
  datesOf(made).flatMap((date, index, all) => (index === 0 ? [] : [daysFrom(all[index - 1] ?? '', date)]));

describe('the planned visits', () => {
  it.each([
    [1, 3, [7, 7]],
    [2, 3, [3, 4, 3, 4, 3]],
    [3, 2, [2, 2, 3, 2, 2]],
    [4, 1, [1, 2, 2]],
    [5, 1, [1, 1, 2, 1]],
    [7, 2, Array.from({ length: 13 }, () => 1)],
  ])('%d a week for %d weeks are spread over each week', (perWeek, weeks, steps) => {
    const made = calendar({ perWeek, weeks });
    expect(datesOf(made)[0]).toBe(START);
    expect(stepsOf(made)).toEqual(steps);
  });

  it.each([
    ['fewer than the weeks hold, and ends earlier', { perWeek: 2, weeks: 4, total: 6 }, 6, '2026-01-22'],
    ['more than the weeks hold, and goes on', { perWeek: 2, weeks: 2, total: 6 }, 6, '2026-01-22'],
    ['spread over the weeks where no frequency is said', { perWeek: null, total: 3 }, 3, '2026-01-19'],
  ])('are as many as the total says: %s', (_, of, count, last) => {
    const made = calendar(of);
    expect(made.planned).toBe(count);
    expect(datesOf(made).at(-1)).toBe(last);
  });

  it('go over a leap day and the end of a year', () => {
    expect(datesOf(calendar({ perWeek: 1, weeks: 3, start: '2028-02-22' }))).toEqual([
      '2028-02-22',
      '2028-02-29',
      '2028-03-07',
    ]);
    expect(datesOf(calendar({ perWeek: 1, weeks: 2, start: '2028-02-29' }))[1]).toBe('2028-03-07');
    expect(datesOf(calendar({ perWeek: 1, weeks: 2, start: '2026-12-28' }))[1]).toBe('2027-01-04');
  });

  it('have no dates without a first session, but are counted; the first visit gives them', () => {
    const before = calendar({ start: '' }, { today: '2026-01-09' });
    expect(before).toMatchObject({ visits: [], planned: 6, attended: 0, left: 6, next: null });
    const after = calendar({ start: '' }, { visits: ['2026-01-09'], today: '2026-01-09' });
    expect(datesOf(after)[0]).toBe('2026-01-09');
    expect(after).toMatchObject({ attended: 1, left: 5, next: '2026-01-12' });
  });

  it('have no dates with a total alone', () => {
    const made = calendar({ perWeek: null, weeks: null, total: 4 }, { visits: [START] });
    expect(made).toMatchObject({ visits: [], planned: 4, attended: 1, left: 3, next: null });
  });

  it('are none while the dose does not say how many', () => {
    expect(planCalendar({ dose: dose({ weeks: null }), review: NO_REVIEW }, course())).toBeNull();
  });
});

describe('what was attended', () => {
  it('begins with the first one due and the rest to come', () => {
    const made = calendar();
    expect(statesOf(made)).toEqual(['due', 'later', 'later', 'later', 'later', 'later']);
    expect(made).toMatchObject({ planned: 6, attended: 0, missed: 0, left: 6, next: START });
  });

  it('is counted, and the next one is due', () => {
    const made = calendar({}, { visits: [START, '2026-01-08'], today: '2026-01-09' });
    expect(statesOf(made)).toEqual(['attended', 'attended', 'due', 'later', 'later', 'later']);
    expect(made).toMatchObject({ attended: 2, left: 4, next: '2026-01-12' });
  });

  it('is taken for the day that is nearest, so that a missed visit stays one', () => {
    // Planned: 5, 8, 12, 15, 19, 22.
    const made = calendar({}, { visits: [START, '2026-01-13'], today: '2026-01-14' });
    expect(statesOf(made)).toEqual(['attended', 'missed', 'attended', 'due', 'later', 'later']);
    expect(made.visits[2]).toMatchObject({ date: '2026-01-12', attended: '2026-01-13' });
    expect(made).toMatchObject({ attended: 2, missed: 1, left: 4, next: '2026-01-15' });
  });

  it('makes up for a missed visit where more came than the later days need', () => {
    const visits = [START, '2026-01-12', '2026-01-13', '2026-01-15', '2026-01-19', '2026-01-22'];
    const made = calendar({}, { visits, today: '2026-01-23' });
    expect(statesOf(made)).toEqual(Array.from({ length: 6 }, () => 'attended'));
    expect(made).toMatchObject({ attended: 6, missed: 0, left: 0, next: null });
  });

  it('may be more than was planned, and twice on a day', () => {
    const made = calendar(
      { perWeek: 1, weeks: 2 },
      { visits: [START, START, '2026-01-12', '2026-01-14'], today: '2026-01-20' },
    );
    expect(made).toMatchObject({ planned: 2, attended: 2, extra: 2, left: 0, next: null });
  });

  it('leaves visits over when every planned day is past', () => {
    const made = calendar({}, { visits: [START], today: '2026-03-01' });
    expect(made).toMatchObject({ attended: 1, missed: 5, left: 5, next: null });
  });

  it.each([
    ['on the day of the plan, which is its first session', START, START, 1],
    ['on the day of the plan, without a first session', '', START, 1],
    ['on the day of the plan, before its first session', '2026-01-08', START, 0],
    ['after the plan, earlier than its first session', '2026-01-08', '2026-01-07', 1],
    ['before the plan', START, '2026-01-02', 0],
    ['before the plan and after its first session: written later', '2025-12-29', '2025-12-30', 1],
    ['in days to come', START, '2026-01-12', 0],
  ])('counts a visit or not: %s', (_, start, visit, count) => {
    expect(calendar({ start }, { visits: [visit], today: '2026-01-09' }).attended).toBe(count);
  });

  it('is in any order', () => {
    const visits = ['2026-01-08', START];
    expect(calendar({}, { visits, today: '2026-01-09' }).visits[0]?.attended).toBe(START);
  });
});

describe('a new version of a plan', () => {
  const visits = [START, '2026-01-08', '2026-01-12'];
  it('goes on counting where it keeps the first session', () => {
    const made = calendar({}, { made: '2026-01-12', visits, today: '2026-01-12' });
    expect(made).toMatchObject({ attended: 3, left: 3 });
  });

  it('counts anew from a first session of its own', () => {
    const made = calendar({ start: '2026-01-12' }, { made: '2026-01-12', visits, today: '2026-01-12' });
    expect(made).toMatchObject({ attended: 1, left: 5, next: '2026-01-15' });
  });

  it('takes the visits of its day and after from the one that it replaces, of which nothing is due', () => {
    const end = { on: '2026-01-12', why: 'replaced' } as const;
    const made = calendar({}, { visits, today: '2026-01-20', end });
    expect(made).toMatchObject({ attended: 2, left: 4, missed: 0, next: null, end });
    expect(statesOf(made)).toEqual(['attended', 'attended', 'later', 'later', 'later', 'later']);
  });
});

describe('a discharge', () => {
  it('says which visits are left, and that nothing is due any more', () => {
    const end = { on: '2026-01-12', why: 'discharge' } as const;
    const visits = [START, '2026-01-08', '2026-01-12'];
    const made = calendar({}, { visits, assessments: ['2026-01-12'], today: '2026-02-01', end });
    expect(made).toMatchObject({ attended: 3, left: 3, missed: 0, next: null, end });
    expect(made.reviews.map(({ state }) => state)).not.toContain('late');
  });
});

describe('a re-assessment', () => {
  const states = (made: PlanCalendar) => made.reviews.map(({ place, state }) => `${place} ${state}`);

  it('falls due with the visit in the middle, rounded up, and with the last', () => {
    const made = calendar({ perWeek: 1, weeks: 5 });
    expect(made.reviews).toMatchObject([
      { place: 'half', visit: 3, date: '2026-01-19', state: 'later' },
      { place: 'end', visit: 5, date: '2026-02-02', state: 'later' },
    ]);
    expect(made.visits.map(({ review }) => review)).toEqual([null, null, 'half', null, 'end']);
  });

  it('of a single visit is the one at the end', () => {
    expect(states(calendar({ perWeek: 1, weeks: 1 }))).toEqual(['end later']);
  });

  it('is due on the day of the visit, late after it, and waits for a patient who does not come', () => {
    const visits = [START, '2026-01-08', '2026-01-12'];
    expect(states(calendar({}, { visits, today: '2026-01-12' }))).toEqual(['half due', 'end later']);
    expect(states(calendar({}, { visits, today: '2026-01-13' }))).toEqual(['half late', 'end later']);
    expect(states(calendar({}, { visits: [START], today: '2026-01-13' }))).toEqual([
      'half later',
      'end later',
    ]);
  });

  it.each([
    ['the assessment that the plan is built on', START, 'half late'],
    ['one on the day', '2026-01-12', 'half done'],
    ['one a week before', '2026-01-06', 'half done'],
    ['one after it', '2026-01-14', 'half done'],
    ['one of a day to come', '2026-01-20', 'half late'],
  ])('is done or not with %s', (_, assessed, said) => {
    const visits = [START, '2026-01-08', '2026-01-13'];
    const made = calendar({}, { visits, assessments: [assessed], today: '2026-01-15' });
    expect(states(made)[0]).toBe(said);
  });

  it('at half does not stand for the one at the end', () => {
    const visits = [START, '2026-01-08', '2026-01-12', '2026-01-15', '2026-01-19', '2026-01-22'];
    const made = calendar({}, { visits, assessments: ['2026-01-12'], today: '2026-01-23' });
    expect(states(made)).toEqual(['half done', 'end late']);
  });

  it.each([
    ['2026-01-19', 'half later'],
    ['2026-01-20', 'half due'],
    ['2026-01-21', 'half late'],
  ])('by date comes with the day, whoever came: %s', (today, said) => {
    const made = calendar({}, { today }, { half: 'date', halfDate: '2026-01-20', end: 'none' });
    expect(states(made)).toEqual([said]);
    expect(made.reviews[0]?.visit).toBeNull();
  });

  it('is none where none is wanted, or its date is not yet said', () => {
    expect(calendar({}, {}, { half: 'none', end: 'none' }).reviews).toEqual([]);
    expect(calendar({}, {}, { half: 'date', end: 'date' }).reviews).toEqual([]);
  });
});

describe('any plan and course', () => {
  const day = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((days) => daysLater('2027-12-01', days));
  const doses = fc.record({
    minutes: fc.constant(60),
    perWeek: fc.integer({ min: 1, max: 7 }),
    weeks: fc.integer({ min: 1, max: 20 }),
    total: fc.option(fc.integer({ min: 1, max: 60 })),
    start: fc.oneof(day(0, 60), fc.constant('')),
  });
  const courses = fc.record({
    made: day(0, 60),
    visits: fc.array(day(-30, 200), { maxLength: 40 }),
    assessments: fc.array(day(-30, 200), { maxLength: 4 }),
    today: day(0, 200),
    end: fc.option(
      fc.record({ on: day(0, 200), why: fc.constantFrom('discharge' as const, 'replaced' as const) }),
    ),
  });
  const holds = (check: (made: PlanCalendar, of: Dose, known: Course) => void) =>
    fc.assert(
      fc.property(doses, courses, (of, known) => {
        const made = planCalendar({ dose: of, review: emptyPlan().review }, known);
        if (!made) throw new Error('A dose with a frequency has a calendar.');
        check(made, of, known);
      }),
    );

  it('counts every visit once: planned = attended + left, and the states add up', () =>
    holds((made, of) => {
      expect(made.planned).toBe(sessionsOf(of));
      expect(made.attended + made.left).toBe(made.planned);
      if (made.visits.length === 0) return;
      const count = (state: string) => statesOf(made).filter((one) => one === state).length;
      expect(made.visits).toHaveLength(made.planned);
      expect(count('attended')).toBe(made.attended);
      expect(count('missed') + count('due') + count('later')).toBe(made.left);
    }));

  it('has its dates in order, as many a week as planned, never twice a day', () =>
    holds((made, { perWeek }) => {
      const dates = datesOf(made);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates).toEqual(dates.toSorted());
      dates.forEach((date, index) => {
        const weekLater = dates[index + (perWeek ?? 0)];
        if (weekLater !== undefined) expect(daysFrom(date, weekLater)).toBe(7);
      });
    }));

  it('takes visits in their order, each for one day', () =>
    holds((made, _, { visits }) => {
      const attended = made.visits.flatMap((visit) => visit.attended ?? []);
      expect(attended).toEqual(attended.toSorted());
      for (const date of attended) expect(visits).toContain(date);
    }));

  it('has at most one visit due, today or later, none before it open, and none at all once it has ended', () =>
    holds((made, _, { today, end }) => {
      const due = made.visits.filter(({ state }) => state === 'due');
      expect(due.length).toBeLessThanOrEqual(end === null ? 1 : 0);
      expect(made.next).toBe(due[0]?.date ?? null);
      for (const { date } of due) expect(date >= today).toBe(true);
      for (const { date, state } of made.visits) {
        if (state === 'missed') expect(date < today).toBe(true);
        if (state === 'later' && end === null) expect(date > today).toBe(true);
      }
    }));
});
