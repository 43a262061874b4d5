import type { z } from 'zod';
import type { PlainDate } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';
import type { Fact, Figure, Missing } from '../kind.ts';
import type { Stage } from './complaint/schema.ts';

/** What a section held at an earlier assessment. */
export interface Before<Value> {
  date: PlainDate;
  value: Value;
}

/** The first assessment of the episode and the last one before this; `last` is null where that is the first. */
export interface Earlier<Value> {
  baseline: Before<Value> | null;
  last: Before<Value> | null;
}

/** One thing that was found, by its row, and what it is called: `straight leg raise (right), positive`. */
export interface NamedFinding {
  id: string;
  words: string;
}

/** What the impression can link: the complaints, and the findings of all sections as `<section>.<row id>`. */
export interface Linkable {
  complaints: readonly { id: string; name: string; stage: Stage | null }[];
  findings: readonly NamedFinding[];
}

export interface TellContext {
  /** The date of service. */
  on: PlainDate;
  text: Text;
  /** Only where the whole assessment is told: a section by itself links nothing. */
  linkable?: () => Linkable;
}

/** What a section says: sentences, and what is better drawn or tabulated. */
export interface Told {
  paragraphs: string[];
  figures?: readonly Figure[];
}

/**
 * One section of an assessment. The frame around it (`assessment.ts`) opens, skips, copies, signs and prints
 * sections and knows none of them.
 */
export interface Part<Value> {
  schema: z.ZodType<Value>;
  empty: () => Value;
  /** The same items with their values empty: what a re-assessment begins with. New row ids are not needed. */
  again: (value: Value) => Value;
  /**
   * Whether it holds nothing: such a section is not examined. Items without a value count as nothing. What was only
   * carried over from an earlier assessment is for the frame to tell (`isExamined`).
   */
  isEmpty: (value: Value) => boolean;
  /** What is missing before signing; paths begin with the section's id. */
  missing: (value: Value) => Missing[];
  facts: (value: Value) => Fact[];
  /** What of it can be named as the ground of an impression; left out where nothing can. */
  findings?: (value: Value, text: Text) => NamedFinding[];
  /** The section as text; empty where nothing was recorded. */
  tell: (value: Value, earlier: Earlier<Value>, context: TellContext) => Told;
}
