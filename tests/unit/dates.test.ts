import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLate, isOverdue, LATE_AFTER_HOURS } from '#shared/chart/entry.ts';
import { ageOn, dateIn, hoursAfter, plainDate, timeIn, timeOfDay, timeZone } from '#shared/practice/dates.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }) => (value: unknown) =>
  schema.safeParse(value).success;

describe('a plain date', () => {
  it.each(['1984-03-12', '2024-02-29', '0999-01-01'])('takes %s', (text) => {
    expect(accepts(plainDate())(text)).toBe(true);
  });

  it.each([
    '',
    '1984-3-12',
    '12/03/1984',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '1984-03-12T00:00',
    '−001-01-01',
  ])('refuses %j', (text) => {
    expect(accepts(plainDate())(text)).toBe(false);
  });
});

describe('a time of day', () => {
  it.each(['00:00', '09:05', '23:59'])('takes %s', (text) => expect(accepts(timeOfDay())(text)).toBe(true));
  it.each(['24:00', '9:05', '12:60', '12:00:00', ''])('refuses %j', (text) => {
    expect(accepts(timeOfDay())(text)).toBe(false);
  });
});

describe('a time zone', () => {
  it('is one the platform knows', () => {
    expect(accepts(timeZone())('America/St_Johns')).toBe(true);
    expect(accepts(timeZone())('America/Atlantis')).toBe(false);
  });
});

describe('an instant seen from the practice', () => {
  it('has the date and time of its own zone, not of the machine', () => {
    expect(dateIn('America/Vancouver', '2026-01-01T07:59:00Z')).toBe('2025-12-31');
    expect(dateIn('America/Toronto', '2026-01-01T07:59:00Z')).toBe('2026-01-01');
    expect(timeIn('America/St_Johns', '2026-01-01T07:59:30.500Z')).toBe('04:29');
  });
});

describe('age', () => {
  it.each([
    ['2000-06-15', '2026-06-14', 25],
    ['2000-06-15', '2026-06-15', 26],
    ['2000-06-15', '2026-06-16', 26],
    ['2026-06-15', '2026-06-15', 0],
    ['1999-12-31', '2000-01-01', 0],
  ])('of someone born %s is on %s %i', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
  });

  it.each([
    ['2025-02-28', 16],
    ['2025-03-01', 17],
    ['2028-02-28', 19],
    ['2028-02-29', 20],
  ])(
    'of someone born on 29 February 2008 is on %s %i: the birthday of a common year is 1 March',
    (on, age) => {
      expect(ageOn('2008-02-29', on)).toBe(age);
    },
  );

  it('grows by one a year, on one day', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
    const plain = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40_000 }), (born, days) => {
        const on = new Date(born.getTime() + days * 86_400_000);
        const next = new Date(on.getTime() + 86_400_000);
        const [age, tomorrow] = [ageOn(plain(born), plain(on)), ageOn(plain(born), plain(next))];
        expect(age).toBeGreaterThanOrEqual(0);
        expect([age, age + 1]).toContain(tomorrow);
      }),
    );
  });
});

describe('hours after a visit', () => {
  const service = { date: '2026-01-15', start: '09:00', zone: 'America/Toronto' };

  it('are counted from its local start', () => {
    expect(hoursAfter(service, '2026-01-15T14:00:00Z')).toBe(0);
    expect(hoursAfter(service, '2026-01-15T15:30:00Z')).toBe(1.5);
    expect(hoursAfter(service, '2026-01-15T13:00:00Z')).toBe(-1);
  });

  it('are hours that passed, also over a change of the clocks', () => {
    // In Toronto the clocks went forward on 8 March 2026: 09:00 to 09:00 were 23 hours.
    const before = { date: '2026-03-07', start: '09:00', zone: 'America/Toronto' };
    expect(hoursAfter(before, '2026-03-08T13:00:00Z')).toBe(23);
  });

  it('are counted from midnight while the start is not known', () => {
    expect(hoursAfter({ ...service, start: '' }, '2026-01-15T05:00:00Z')).toBe(0);
  });

  it(`make an entry late after ${LATE_AFTER_HOURS}, not at`, () => {
    const entry = { service, amends: null };
    expect(isLate(entry, '2026-01-16T14:00:00Z')).toBe(false);
    expect(isLate(entry, '2026-01-16T14:00:01Z')).toBe(true);
  });

  it('never make an amendment late: it says itself when it was made', () => {
    const amends = { entryId: '01a2032b-c0bd-7fd0-b26c-338af2749da0', reason: 'left, not right' };
    expect(isLate({ service, amends }, '2027-01-16T14:00:01Z')).toBe(false);
    expect(isOverdue({ service }, '2027-01-16T14:00:01Z')).toBe(true);
  });
});
