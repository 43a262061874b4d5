import { ODI, QUEBEC, RMDQ, START_BACK } from './back.ts';
import type { Instrument } from './instrument.ts';
import { DAYS_MISSED, NPRS_BEST, NPRS_NOW, NPRS_USUAL, NPRS_WORST, SLEEP, VAS } from './pain.ts';
import { GROC_11, GROC_15, PGIC, PSFS } from './patient.ts';
import { DASH, LEFS, NDI, PDI, QUICK_DASH } from './regional.ts';

/** Every instrument that the app brings, in the order it offers them. An id is for ever: results name it. */
export const INSTRUMENTS = [
  NPRS_NOW,
  NPRS_BEST,
  NPRS_WORST,
  NPRS_USUAL,
  VAS,
  PSFS,
  ODI,
  RMDQ,
  QUEBEC,
  START_BACK,
  NDI,
  DASH,
  QUICK_DASH,
  LEFS,
  PDI,
  PGIC,
  GROC_15,
  GROC_11,
  SLEEP,
  DAYS_MISSED,
] as const satisfies readonly Instrument[];

export type InstrumentId = (typeof INSTRUMENTS)[number]['id'];
export const INSTRUMENT_IDS = INSTRUMENTS.map(({ id }) => id) as [InstrumentId, ...InstrumentId[]];

const BY_ID: ReadonlyMap<string, Instrument> = new Map(INSTRUMENTS.map((each) => [each.id, each]));

/** The instrument of that id among the app's and the therapist's own (the newest version), or null. */
export function instrumentOf(id: string, own: readonly Instrument[] = []): Instrument | null {
  const newest = own.filter((each) => each.id === id).toSorted((a, b) => b.version - a.version);
  return BY_ID.get(id) ?? newest[0] ?? null;
}
