import { describe, expect, it } from 'vitest';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import {
  changeBout,
  duplicateBout,
  moveBout,
  newBout,
  removeBout,
  withRegion,
} from '../../renderer/components/chart/bouts/bouts.ts';

const bout = (id: string, more: Partial<Bout> = {}): Bout => ({
  ...newBout({ technique: 'petrissage' }),
  id,
  ...more,
});
const table = [bout('a'), bout('b', { minutes: 10 }), bout('c')];
const idsOf = (bouts: readonly Bout[]) => bouts.map(({ id }) => id);

describe('the table of techniques', () => {
  it('changes the row that was named, wherever it stands', () => {
    const moved = moveBout(table, 'b', -1);
    expect(changeBout(moved, 'b', { minutes: 20 }).find(({ id }) => id === 'b')?.minutes).toBe(20);
    expect(changeBout(moved, 'b', { minutes: 20 }).filter(({ minutes }) => minutes === 20)).toHaveLength(1);
  });

  it('moves a row one place, and not beyond the ends', () => {
    expect(idsOf(moveBout(table, 'b', -1))).toEqual(['b', 'a', 'c']);
    expect(idsOf(moveBout(table, 'b', 1))).toEqual(['a', 'c', 'b']);
    expect(idsOf(moveBout(table, 'a', -1))).toEqual(['a', 'b', 'c']);
    expect(idsOf(moveBout(table, 'c', 1))).toEqual(['a', 'b', 'c']);
    expect(idsOf(moveBout(table, 'nobody', 1))).toEqual(['a', 'b', 'c']);
  });

  it('copies a row right below it, under an id of its own', () => {
    const [a, b, copy, c] = duplicateBout(table, 'b');
    expect([a?.id, b?.id, c?.id]).toEqual(['a', 'b', 'c']);
    expect(copy).toEqual({ ...b, id: copy?.id });
    expect(['a', 'b', 'c']).not.toContain(copy?.id);
  });

  it('removes the row that was named', () => {
    expect(idsOf(removeBout(table, 'b'))).toEqual(['a', 'c']);
  });
});

describe('the side of a region', () => {
  it('is given where there is only one', () => {
    expect(withRegion(bout('a'), 'sacrum')).toEqual({ region: 'sacrum', side: 'midline' });
  });

  it('stays where the new region has it too', () => {
    expect(withRegion(bout('a', { region: 'knee', side: 'left' }), 'hip')).toEqual({
      region: 'hip',
      side: 'left',
    });
  });

  it('is asked for anew where it no longer fits', () => {
    const onMidline = bout('a', { region: 'sacrum', side: 'midline' });
    expect(withRegion(onMidline, 'hip')).toEqual({ region: 'hip', side: '' });
    expect(withRegion(onMidline, '')).toEqual({ region: '', side: '' });
  });
});
