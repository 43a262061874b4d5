import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '#shared/contract/entries.ts';
import { EMPTY_PATIENT } from '#shared/practice/patient.ts';
import { mergePatient } from '../../renderer/features/patients/mergePatient.ts';
import { byYear, threadsOf } from '../../renderer/features/patients/threads.ts';
import { typedNameOf } from '../../renderer/features/patients/typedName.ts';

const item = (id: string, date: string, amends: string | null = null): TimelineItem => ({
  id,
  kind: 'visit',
  state: 'signed',
  service: { date, start: '10:00', zone: 'America/Toronto' },
  enteredAt: `2026-01-0${id.length}T15:00:00.000Z`,
  signedAt: '2026-01-01T16:00:00.000Z',
  authorName: 'R. Okafor',
  amends: amends === null ? null : { entryId: amends, reason: 'the side was wrong' },
  painBefore: null,
  painAfter: null,
  boutCount: 0,
  excerpt: '',
  receiptNumber: null,
});

const idsOf = (items: TimelineItem[]) =>
  threadsOf(items).map((thread) => [thread.item.id, ...thread.amendments.map((amendment) => amendment.id)]);

describe('a chart as threads', () => {
  it('is newest first, by the day of the care', () => {
    expect(idsOf([item('a', '2025-03-01'), item('b', '2026-02-01'), item('c', '2025-12-31')])).toEqual([
      ['b'],
      ['c'],
      ['a'],
    ]);
  });

  it('puts an amendment of an amendment under the original, oldest first', () => {
    const items = [item('aaa', '2025-03-01', 'aa'), item('b', '2025-05-01'), item('a', '2025-03-01')];
    expect(idsOf([...items, item('aa', '2025-03-01', 'a')])).toEqual([['b'], ['a', 'aa', 'aaa']]);
  });

  it('shows an amendment whose original is not there by itself, rather than not at all', () => {
    expect(idsOf([item('aa', '2025-03-01', 'lost')])).toEqual([['aa']]);
  });

  it('is cut into years', () => {
    const threads = threadsOf([item('a', '2024-01-01'), item('b', '2026-02-01'), item('c', '2026-12-31')]);
    expect(byYear(threads).map(({ year, threads: of }) => [year, of.length])).toEqual([
      ['2026', 2],
      ['2024', 1],
    ]);
  });
});

describe('a search read as a name', () => {
  it.each([
    ['marie tremblay', { givenName: 'Marie', familyName: 'Tremblay' }],
    ['Tremblay, Marie', { givenName: 'Marie', familyName: 'Tremblay' }],
    ['thị minh nguyễn', { givenName: 'Thị Minh', familyName: 'Nguyễn' }],
    ['jean-luc o’neill', { givenName: 'Jean-Luc', familyName: 'O’neill' }],
    ['van der Berg', { givenName: 'van der', familyName: 'Berg' }],
    ['🌿', { givenName: '🌿', familyName: '' }],
  ])('reads %s', (search, name) => {
    expect(typedNameOf(search)).toEqual(name);
  });

  it.each(['416 555 0143', '1984-03-12', '', '   '])('takes %o for no name', (search) => {
    expect(typedNameOf(search)).toBeNull();
  });
});

describe('two changes of the same patient', () => {
  const base = { ...EMPTY_PATIENT, givenName: 'Marie', phone: '514-555-0101' };
  const at = (street: string) => ({ ...base.address, street });

  it('keeps what only the other one changed, down to the address', () => {
    const mine = { ...base, phone: '514-555-0177', address: { ...base.address, city: 'Laval' } };
    const stored = { ...base, alerts: 'Latex allergy', address: at('8, rue Imaginaire') };
    expect(mergePatient(base, mine, stored)).toEqual({
      ...base,
      phone: '514-555-0177',
      alerts: 'Latex allergy',
      address: { ...base.address, street: '8, rue Imaginaire', city: 'Laval' },
    });
  });

  it('puts what was typed over a field that both changed, for the person to decide', () => {
    const merged = mergePatient(base, { ...base, phone: '1' }, { ...base, phone: '2' });
    expect(merged.phone).toBe('1');
  });
});
