/** What a bench is given and what it gives back. */

import type { Display } from '../../build/runtime/display.ts';
import type { Runtime } from '../../build/runtime/find.ts';
import type { Practice } from './practice.ts';

export interface World {
  runtime: Runtime;
  display: Display;
  /** How many patients the practices have, smallest first. */
  sizes: readonly number[];
  /** A practice of that size to work on; the same one for the whole run, and gone after it. */
  practice: (size: number) => Promise<Practice>;
  /** A folder for whatever a bench needs on the same disk; gone after the run. */
  work: string;
  /** Tells whoever waits what is going on. */
  say: (line: string) => void;
}

export type Unit = 'ms' | 'times' | 'KB' | 'MB';

/** One line of the table. */
export interface Measure {
  name: string;
  unit: Unit;
  /** One for each size, in their order, or a single one where the size plays no part. */
  values: readonly number[];
  /** What the value is to be seen beside, measured in the same run. */
  yardstick?: { name: string; unit: Unit; values: readonly number[] };
  /** The most that any value may be; left out, the line is there to be read and holds by itself. */
  most?: number;
  /** Whatever else helps to read it later; it goes to the JSON alone. */
  details?: unknown;
}

export interface Bench {
  name: string;
  run: (world: World) => Promise<Measure[]>;
}

/** Whether every value keeps its bound; null where there is none. */
export const holds = ({ values, most }: Measure): boolean | null =>
  most === undefined ? null : values.every((value) => value <= most);
