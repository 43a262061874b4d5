/** Range of motion as a section of the assessment: how values are typed and kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  withFinding,
  withJoint,
  withSectionWay,
  withSide,
  withSidesExchanged,
  withWay,
} from '#shared/chart/assessment/motion/edit.ts';
import { jointsIn, linesOf, type MotionCell, rowOf } from '#shared/chart/assessment/motion/lines.ts';
import { motion } from '#shared/chart/assessment/motion/motion.ts';
import { isMotionBlank, type Motion } from '#shared/chart/assessment/motion/schema.ts';
import { isLoneSign, readMotion } from '#shared/chart/assessment/motion/typed.ts';
import { likelyJoints } from '#shared/clinical/motion/likely.ts';
import { MOTION_UNITS, MOVEMENT_IDS, plausible } from '#shared/clinical/motion/movements.ts';
import { emptyMotion, MOTION_WAYS, type MotionRow } from '#shared/clinical/motion/record.ts';
import { REGION_IDS } from '#shared/clinical/regions.ts';
import { cell, cells, entered, findings, LUMBAR, sections, told, typing } from '../support/motion.ts';

describe('the section', () => {
  it('begins with nothing, which is not examined', () => {
    expect(motion.isEmpty(motion.empty())).toBe(true);
    expect(motion.isEmpty(withJoint(motion.empty(), 'lumbar', true))).toBe(true);
    expect(told(motion.empty())).toEqual({ paragraphs: [] });
  });

  it('holds only what its schema takes, whatever is typed and however it is measured', () => {
    fc.assert(
      fc.property(sections, fc.array(fc.tuple(cells, fc.constantFrom(...MOTION_WAYS))), (value, ways) => {
        const changed = ways.reduce(
          (now, [at, way], index) => withSectionWay(withWay(now, at, `w${index}`, way), way),
          value,
        );
        expect(motion.schema.safeParse(changed).error).toBeUndefined();
      }),
    );
  });

  it('refuses a value in a unit that is not in use for the movement', () => {
    const row = rowOf(LUMBAR.rows, cell('lumbar-flexion'));
    const shoulder = { ...row, movement: 'shoulder-flexion', side: 'left' };
    const inUnit = (unit: string, instrument: string) =>
      motion.schema.safeParse({ ...LUMBAR, rows: [{ ...shoulder, unit, instrument }] }).success;
    expect([inUnit('deg', 'goniometer'), inUnit('cm', 'tape'), inUnit('cm', 'goniometer')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('typing', () => {
  it('gives the same facts and the same text in whatever order', () => {
    fc.assert(
      fc.property(
        typing.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length })),
        ),
        ([one, other]) => {
          expect(motion.facts(entered(other))).toEqual(motion.facts(entered(one)));
          expect(told(entered(other))).toEqual(told(entered(one)));
        },
      ),
    );
  });

  it('keeps each cell as it was typed last: left and right are never exchanged', () => {
    fc.assert(
      fc.property(
        fc.array(
          cells.chain((at) => findings(at).map((f) => [at, f] as const)),
          { maxLength: 40 },
        ),
        (all) => {
          const value = entered(all);
          for (const [at] of all) {
            const typed = Object.assign(
              {},
              ...all.filter(([one]) => same(one, at)).map(([, finding]) => finding),
            );
            expect(rowOf(value.rows, at)).toMatchObject({ ...at, ...typed });
          }
          expect(value.rows.length).toBe(new Set(all.map(([at]) => Object.values(at).join())).size);
        },
      ),
    );
  });

  it('touches no other row', () => {
    fc.assert(
      fc.property(sections, cells, (value, at) => {
        const others = (rows: readonly MotionRow[]) => rows.filter((row) => !same(row, at));
        expect(others(withFinding(value, at, 'new', { pain: 3 }).rows)).toEqual(others(value.rows));
      }),
    );
  });
});

const same = (a: Pick<MotionRow, 'movement' | 'side' | 'type'>, b: MotionCell) =>
  a.movement === b.movement && a.side === b.side && a.type === b.type;

describe('a value', () => {
  it.each([
    ['40', 40],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['-10', -10],
    ['−10', -10],
    ['–10', -10],
    [' 7 ', 7],
    ['40°', 40],
    ['', null],
    ['12.', 12],
  ])('%j is read as %j', (typed, value) => {
    expect(readMotion(typed, 'lumbar-flexion', 'deg')).toEqual({ value });
  });

  it.each([
    ['400', 'lumbar-flexion', 'deg', 'out-of-range'],
    ['-90', 'lumbar-flexion', 'deg', 'out-of-range'],
    ['abc', 'lumbar-flexion', 'deg', 'not-valid'],
    ['4o', 'lumbar-flexion', 'deg', 'not-valid'],
    ['12.34', 'lumbar-flexion', 'deg', 'too-many-decimals'],
    ['12', 'shoulder-flexion', 'cm', 'not-valid'],
    ['12 cm', 'lumbar-flexion', 'deg', 'not-valid'],
    ['1e2', 'lumbar-flexion', 'deg', 'not-valid'],
    ['٣', 'lumbar-flexion', 'deg', 'not-valid'],
    ['-', 'lumbar-flexion', 'deg', 'not-valid'],
  ] as const)('%j of %s in %s is none: %s', (typed, movement, unit, reason) => {
    expect(readMotion(typed, movement, unit)).toEqual({ reason });
  });

  it('begins with a sign when it does not reach the neutral position', () => {
    expect(['-', '−', ' - '].map(isLoneSign)).toEqual([true, true, true]);
    expect(['', '-1', '4'].map(isLoneSign)).toEqual([false, false, false]);
  });

  it('is in every unit what the schema takes, or is not read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MOVEMENT_IDS),
        fc.constantFrom(...MOTION_UNITS),
        fc.oneof(fc.string(), fc.float().map(String), fc.integer({ min: -500, max: 500 }).map(String)),
        (movement, unit, typed) => {
          const read = readMotion(typed, movement, unit);
          if ('reason' in read || read.value === null) return;
          const bounds = plausible(movement, unit) ?? [0, 0];
          expect(read.value).toBeGreaterThanOrEqual(bounds[0]);
          expect(read.value).toBeLessThanOrEqual(bounds[1]);
          expect(Math.round(read.value * 10) / 10).toBe(read.value);
        },
      ),
    );
  });
});

describe('the way of measuring', () => {
  const byEye = { instrument: 'visual', unit: 'percent' } as const;
  const goniometer = { instrument: 'goniometer', unit: 'deg' } as const;
  const flexion = cell('lumbar-flexion');

  it('holds for what is typed after it', () => {
    const value = entered([[flexion, { value: 75 }]], withSectionWay(motion.empty(), byEye));
    expect(rowOf(value.rows, flexion)).toMatchObject({ value: 75, unit: 'percent', instrument: 'visual' });
  });

  it('is said of what was typed before it only where nothing was said and the unit is the same', () => {
    const before = entered([[flexion, { value: 75 }]]);
    expect(rowOf(withSectionWay(before, goniometer).rows, flexion)).toMatchObject({
      value: 75,
      unit: 'deg',
      instrument: 'goniometer',
    });
    const measured = withSectionWay(before, goniometer);
    expect(rowOf(withSectionWay(measured, byEye).rows, flexion)).toMatchObject({
      value: 75,
      unit: 'deg',
      instrument: 'goniometer',
    });
  });

  it('can be another for one cell; a value that it cannot have is read again, and pain stays', () => {
    const value = entered([[flexion, { value: 105, pain: 2 }]]);
    const tape = withWay(value, flexion, 'x', { instrument: 'tape', unit: 'cm' });
    expect(rowOf(tape.rows, flexion)).toMatchObject({ value: null, pain: 2, unit: 'cm' });
    const eye = withWay(value, flexion, 'x', { instrument: 'visual', unit: 'deg' });
    expect(rowOf(eye.rows, flexion)).toMatchObject({ value: 105, pain: 2, instrument: 'visual' });
  });

  it('may be a tape where a movement has no tape method, as long as it has no value', () => {
    const tape = withSectionWay(motion.empty(), { instrument: 'tape', unit: 'cm' });
    const value = withFinding(tape, cell('shoulder-flexion', 'left'), 'a', { pain: 5 });
    expect(motion.schema.safeParse(value).success).toBe(true);
  });
});

describe('joints', () => {
  it('show each movement as the type measured now, and as each type that was measured', () => {
    const passive = {
      ...entered([[cell('knee-flexion', 'left'), { value: 130 }]]),
      type: 'passive' as const,
    };
    expect(linesOf(passive, 'knee')).toEqual([
      { movement: 'knee-flexion', type: 'active' },
      { movement: 'knee-flexion', type: 'passive' },
      { movement: 'knee-extension', type: 'passive' },
    ]);
  });

  it('fold away with what is empty, and stay with what is recorded', () => {
    const open = withJoint(LUMBAR, 'knee', true);
    expect(jointsIn(withJoint(withJoint(open, 'knee', false), 'lumbar', false))).toEqual(['lumbar']);
    expect(withJoint(open, 'lumbar', false)).toBe(open);
    const emptied = LUMBAR.rows.map((row) => emptyMotion(row.id, row.movement));
    expect(withJoint({ ...LUMBAR, rows: emptied }, 'lumbar', false)).toMatchObject({ joints: [], rows: [] });
  });

  it('near the complaint come first, and every region has some', () => {
    expect(likelyJoints([{ region: 'low-back' }, { region: 'neck-posterior' }])).toEqual([
      'lumbar',
      'cervical',
      'hip',
      'shoulder',
    ]);
    expect(REGION_IDS.filter((region) => likelyJoints([{ region }]).length === 0)).toEqual([]);
    expect(likelyJoints([])).toEqual([]);
  });
});

describe('sides', () => {
  it('are exchanged with everything on them, and back again', () => {
    fc.assert(
      fc.property(sections, fc.constantFrom(...MOVEMENT_IDS), (value, movement) => {
        const line = { movement, type: 'active' as const };
        const once = withSidesExchanged(value, line);
        expect(withSidesExchanged(once, line)).toEqual(value);
        expect(rowOf(once.rows, { ...line, side: 'left' })?.id).toBe(
          rowOf(value.rows, { ...line, side: 'right' })?.id,
        );
      }),
    );
  });

  const [first] = LUMBAR.rows.filter(({ side }) => side === 'left');
  const sideless: Motion = {
    ...LUMBAR,
    rows: LUMBAR.rows.map((row) => (row === first ? { ...row, side: '' } : row)),
  };

  it('have to be known before signing', () => {
    expect(motion.missing(LUMBAR)).toEqual([]);
    expect(motion.missing(sideless)).toEqual([{ path: 'motion.rows.2.side', reason: 'finding-side' }]);
    const blank = {
      ...sideless,
      rows: sideless.rows.map((row) => (row.side === '' ? { ...row, value: null } : row)),
    };
    expect(motion.missing(blank)).toEqual([]);
  });

  it('are given to a finding that has none, never over another finding', () => {
    const id = first?.id ?? '';
    expect(motion.missing(withSide(sideless, id, 'left'))).toEqual([]);
    expect(withSide(sideless, id, 'right')).toBe(sideless);
  });
});

describe('a re-assessment', () => {
  it('begins with the same cells, measured in the same way, empty', () => {
    const next = motion.again({ ...LUMBAR, note: 'Guarded.' });
    expect(motion.isEmpty(next)).toBe(true);
    expect(next.rows.map(({ movement, side }) => [movement, side])).toEqual(
      LUMBAR.rows.map(({ movement, side }) => [movement, side]),
    );
  });

  it('begins as it began: again and again is once again', () => {
    fc.assert(
      fc.property(sections, (value) => {
        const next = motion.again(value);
        expect(motion.again(next)).toEqual(next);
        expect(motion.isEmpty(next)).toBe(true);
      }),
    );
  });
});

describe('facts', () => {
  it('are made of the rows that say something, and of nothing else', () => {
    fc.assert(
      fc.property(sections, (value) => {
        expect(motion.facts(value).length).toBe(value.rows.filter((row) => !isMotionBlank(row)).length);
        expect(motion.facts(motion.again(value))).toEqual([]);
      }),
    );
  });

  it('say what was measured, where, how and with what', () => {
    expect(motion.facts(LUMBAR)[0]).toEqual({
      type: 'motion',
      movement: 'lumbar-flexion',
      side: 'midline',
      by: 'active',
      value: 40,
      unit: 'deg',
      instrument: '',
      pain: 4,
    });
  });
});
