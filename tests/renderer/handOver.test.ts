import { describe, expect, it } from 'vitest';
import { withAnswer, withCondition } from '#shared/chart/intake/edit.ts';
import { QUESTION_SETS } from '#shared/chart/intake/questions.ts';
import { emptyIntake, type IntakeBody, saidIn } from '#shared/chart/intake/schema.ts';
import { RED_FLAG_GROUPS, RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import {
  flagsOn,
  hasBegun,
  isOpen,
  openSteps,
  stepsFor,
  withoutOtherFlags,
} from '../../renderer/features/handOver/steps.ts';

const DATE = '2026-11-20';
const BORN = '1990-01-31';
const MOST_INPUTS = 40;

const steps = (body: IntakeBody, born = BORN) => stepsFor(body, born, DATE);

describe('the pages of a patient', () => {
  it.each(QUESTION_SETS)('are few enough for a healthy adult to be done in 40 inputs (%s)', (set) => {
    const body: IntakeBody = { ...emptyIntake(), set, reasonAreas: ['low-back'] };
    // One input a page, one more to go on from the reason, and a stroke and a press at the signature.
    expect(steps(body).length + 2).toBeLessThanOrEqual(MOST_INPUTS);
  });

  it('begin with a greeting, end with the signature, and have each id once', () => {
    const ids = steps(emptyIntake()).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['welcome', 'contact', 'reason']);
    expect(ids.at(-1)).toBe('sign');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('follow her age and what she came for', () => {
    const ids = (body: IntakeBody, born?: string) => steps(body, born).map(({ id }) => id);
    expect(ids(emptyIntake(), '2018-01-31')).not.toContain('pregnancy');
    expect(ids(emptyIntake())).not.toContain('familyBackPain');
    expect(ids({ ...emptyIntake(), reasonAreas: ['low-back'] })).toContain('familyBackPain');
  });

  it('ask every red flag once, the one that hangs on another only with it', () => {
    const asked = (body: IntakeBody) => RED_FLAG_GROUPS.flatMap((group) => flagsOn(body, group));
    const all = asked({ ...emptyIntake(), redFlags: { fever: 'yes' } });
    expect(all.toSorted()).toEqual([...RED_FLAG_IDS].toSorted());
    expect(asked(emptyIntake())).not.toContain('injected-drugs');
  });
});

describe('an answer', () => {
  it('closes its page: none ticked is no answer yet', () => {
    const body = emptyIntake();
    const open = openSteps(body, steps(body)).length;
    expect(openSteps(withAnswer(body, 'sleep', 'no'), steps(body))).toHaveLength(open - 1);
    const ticked = withCondition(body, 'asthma', 'r');
    expect(isOpen(ticked, { id: 'organs', type: 'group', group: 'organs' })).toBe(false);
    expect(isOpen(body, { id: 'organs', type: 'group', group: 'organs' })).toBe(true);
  });

  it('that ticks one red flag leaves the others open until she says only these', () => {
    const page = { id: '', type: 'flags', flags: 'infection' } as const;
    const ticked: IntakeBody = { ...emptyIntake(), redFlags: { fever: 'yes' } };
    expect(isOpen(ticked, page)).toBe(true);
    const only = withoutOtherFlags(ticked, 'infection');
    expect(only.redFlags).toEqual({ fever: 'yes', 'immune-suppression': 'no', 'injected-drugs': 'no' });
    expect(isOpen(only, page)).toBe(false);
  });
});

describe('coming back', () => {
  it('is told from a first start, in a history and in a review', () => {
    expect(hasBegun(emptyIntake())).toBe(false);
    expect(hasBegun({ ...emptyIntake(), emergencyContact: 'Luc', occupation: 'Baker' })).toBe(false);
    expect(hasBegun(withAnswer(emptyIntake(), 'mobility', 'no'))).toBe(true);
    const last = withAnswer(emptyIntake(), 'mobility', 'no');
    const review: IntakeBody = { ...last, before: { date: '2025-10-02', said: saidIn(last) } };
    expect(hasBegun(review)).toBe(false);
    expect(hasBegun(withAnswer(review, 'sleep', 'yes'))).toBe(true);
    expect(hasBegun({ ...review, redFlags: { fever: 'no' } })).toBe(true);
  });
});
