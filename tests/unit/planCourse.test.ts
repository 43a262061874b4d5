import { describe, expect, it } from 'vitest';
import { type ChartItem, courseOf } from '#shared/chart/plan/course.ts';

const item = (id: string, kind: string, date: string, more: Partial<ChartItem> = {}): ChartItem => ({
  id,
  kind,
  state: 'signed',
  service: { date },
  enteredAt: `${date}T15:00:00Z`,
  amends: null,
  ...more,
});
const PLAN = item('plan', 'plan', '2026-01-05');

describe('the course of care since a plan', () => {
  it('is of signed visits and assessments, and of nothing else', () => {
    const items = [
      item('a', 'visit', '2026-01-05'),
      item('b', 'visit', '2026-01-08', { state: 'draft' }),
      item('c', 'assessment', '2026-01-12'),
      item('d', 'letter', '2026-01-13'),
      PLAN,
    ];
    expect(courseOf(items, PLAN)).toEqual({
      made: '2026-01-05',
      visits: ['2026-01-05'],
      assessments: ['2026-01-12'],
      newestAssessment: 'c',
      replacedOn: null,
      isAmended: false,
    });
  });

  it('counts an amended visit once, on the day that its amendment says', () => {
    const items = [
      item('a', 'visit', '2026-01-08'),
      item('b', 'visit', '2026-01-09', { amends: { entryId: 'a' } }),
      item('c', 'visit', '2026-01-10', { amends: { entryId: 'b' }, state: 'draft' }),
      PLAN,
    ];
    expect(courseOf(items, PLAN).visits).toEqual(['2026-01-09']);
  });

  it('does not look at the assessment that the plan is built on for a discharge', () => {
    expect(courseOf([item('a', 'assessment', '2026-01-05'), PLAN], PLAN).newestAssessment).toBeNull();
  });

  it('ends for a version with the next one, which an amendment is not', () => {
    const amendment = item('plan-2', 'plan', '2026-01-05', {
      amends: { entryId: 'plan' },
      enteredAt: '2026-01-06T15:00:00Z',
    });
    const next = item('plan-3', 'plan', '2026-01-19');
    const later = item('plan-4', 'plan', '2026-02-02');
    expect(courseOf([amendment, PLAN], PLAN)).toMatchObject({ isAmended: true, replacedOn: null });
    expect(courseOf([amendment, PLAN], amendment)).toMatchObject({ isAmended: false, replacedOn: null });
    for (const version of [PLAN, amendment])
      expect(courseOf([later, next, amendment, PLAN], version).replacedOn).toBe('2026-01-19');
    expect(courseOf([later, next, amendment, PLAN], later).replacedOn).toBeNull();
  });
});
