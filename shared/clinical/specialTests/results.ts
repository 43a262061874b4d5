import { z } from 'zod';
import { freeText, line } from '../../practice/fields.ts';
import { SPECIAL_TEST_IDS, type SpecialTestId, specialTestOf } from './all.ts';
import type { Sidedness } from './test.ts';

/** `unable`: it was begun and could not be done, which says nothing of the result. */
export const TEST_RESULTS = ['positive', 'negative', 'equivocal', 'unable', 'not-tested'] as const;
export type TestResult = (typeof TEST_RESULTS)[number];

/** What the test brought about; `familiar-pain` is the pain the patient came with. */
export const REPRODUCED = [
  'familiar-pain',
  'other-pain',
  'numbness',
  'pins-and-needles',
  'weakness',
  'apprehension',
  'looseness',
  'stretch',
  'click',
  'relief',
  'dizziness',
] as const;

const SIDES_OF: Record<Sidedness, readonly ('left' | 'right' | 'both' | 'midline')[]> = {
  limb: ['left', 'right', 'both'],
  felt: ['left', 'right', 'both', 'midline'],
  none: ['midline'],
};

/** The sides a result can be recorded with, as `Sidedness` says. */
export const testSides = (id: SpecialTestId) => SIDES_OF[specialTestOf(id).side];

/** One result. `''` as a side is a draft that has not said it yet; a cluster does not count such a row. */
export const testRow = z
  .object({
    id: z.string().min(1).max(40),
    test: z.enum(SPECIAL_TEST_IDS),
    side: z.enum(['left', 'right', 'both', 'midline', '']),
    result: z.enum(TEST_RESULTS),
    reproduced: z.array(z.enum(REPRODUCED)).max(REPRODUCED.length, 'too-large'),
    /** Where it was felt, in words. */
    where: line(),
    /** In the unit of the test. */
    value: z.number('not-valid').nullable(),
    note: freeText(),
  })
  .superRefine(({ test, side, value }, context) => {
    const refuse = (field: string, reason: string) =>
      context.addIssue({ code: 'custom', path: [field], message: reason });
    if (side !== '' && !testSides(test).includes(side)) refuse('side', 'not-valid');
    const allowed = specialTestOf(test).value;
    if (value === null) return;
    if (allowed === null) refuse('value', 'not-valid');
    else if (value < allowed.low || value > allowed.high) refuse('value', 'out-of-range');
  });
export type TestRow = z.infer<typeof testRow>;

/** An empty result of a test; one without a side has its side already. */
export const emptyTest = (id: string, test: SpecialTestId): TestRow => ({
  id,
  test,
  side: specialTestOf(test).side === 'none' ? 'midline' : '',
  result: 'not-tested',
  reproduced: [],
  where: '',
  value: null,
  note: '',
});

/**
 * Safety screens that ask for a referral before treatment: those that were positive, and the equivocal ones,
 * since a doubt about the neck's ligaments or arteries is settled by somebody else.
 */
export const safetyConcerns = (rows: readonly TestRow[]): readonly TestRow[] =>
  rows.filter(
    ({ test, result }) => specialTestOf(test).safety && (result === 'positive' || result === 'equivocal'),
  );
