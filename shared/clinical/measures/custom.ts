import { z } from 'zod';
import { canonicalJson } from '../../practice/canonical.ts';
import {
  bandSchema,
  type Instrument,
  ITEM_LIMIT,
  instrumentFields,
  instrumentSchema,
  itemSchema,
} from './instrument.ts';
import { FLAW_REASONS, rangeOf } from './soundness.ts';
import { thresholdFields } from './threshold.ts';

/** What a definition file calls itself, so that any other JSON is refused by name. */
export const FILE_KIND = 'tableside-instrument';
/** Every own instrument's id starts so: one that the app brings later can never take its place. */
export const OWN_PREFIX = 'own-';
/** The largest definition file, in UTF-16 units: 100 items of 2000 letters and some. */
export const FILE_LIMIT = 300_000;

export const PROBLEM_REASONS = [
  ...FLAW_REASONS,
  'not-json',
  'not-an-instrument',
  'missing-field',
  'unknown-field',
  'unknown-formula',
  'not-valid',
  'too-large',
  'too-long',
  'threshold-not-positive',
  'own-prefix-needed',
  'version-not-raised',
  'version-lowered',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** One thing wrong with a definition file. `path` is dotted, empty for the whole file. */
export interface FileProblem {
  path: string;
  reason: ProblemReason;
}

const items = z.union([
  z
    .array(z.strictObject({ ...itemSchema.shape, words: itemSchema.shape.words.default(null) }))
    .min(1, 'missing-field')
    .max(ITEM_LIMIT, 'too-large'),
  z
    .strictObject({
      count: z.int('not-valid').min(1, 'not-valid').max(ITEM_LIMIT, 'too-large'),
      low: itemSchema.shape.low,
      high: itemSchema.shape.high,
    })
    .transform(({ count, low, high }) => Array.from({ length: count }, () => ({ low, high, words: null }))),
]);

const rows = z
  .array(
    z
      .strictObject({
        ...thresholdFields,
        of: thresholdFields.of.default('score'),
        reported: thresholdFields.reported.default(null),
        confidence: thresholdFields.confidence.default(null),
        source: thresholdFields.source.default(null),
      })
      .transform((row) => ({ ...row, reviewed: null })),
  )
  .default([]);

const fields = instrumentFields;
const band = bandSchema.shape;
const licence = fields.licence.shape;
const own = fields.own.unwrap().shape;

/** A definition file: what the therapist writes. What it leaves out is filled in, what it derives is computed. */
const fileSchema = z.strictObject({
  kind: z.literal(FILE_KIND),
  id: fields.id.startsWith(OWN_PREFIX, 'own-prefix-needed'),
  version: fields.version,
  form: fields.form.default(null),
  name: own.name,
  shortName: own.shortName.optional(),
  prompt: own.prompt.default(null),
  items,
  itemsFrom: fields.itemsFrom.default('form'),
  direction: fields.direction,
  formula: fields.formula,
  missing: fields.missing,
  scoringSource: fields.scoringSource.default(null),
  unit: fields.unit.default('points'),
  decimals: fields.decimals.default(0),
  bands: z
    .array(
      z
        .strictObject({ name: band.id, from: band.from, to: band.to, source: band.source.default(null) })
        .transform(({ name, ...rest }) => ({ id: name, ...rest, reviewed: null })),
    )
    .default([]),
  mdc: rows,
  mcid: rows,
  notice: licence.notice.default(null),
  holder: licence.holder.default(null),
});

export type Parsed = { ok: true; instrument: Instrument } | { ok: false; problems: FileProblem[] };

/**
 * Reads a definition file (JSON), given the own instruments there are. Each problem names its place and what is
 * wrong with it; nothing of a bad file is taken over.
 */
export function parseInstrument(json: string, existing: readonly Instrument[]): Parsed {
  const fail = (...problems: FileProblem[]): Parsed => ({ ok: false, problems });
  if (json.length > FILE_LIMIT) return fail({ path: '', reason: 'too-large' });
  let raw: unknown;
  try {
    // An editor's byte order mark is no mistake of the therapist.
    raw = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    return fail({ path: '', reason: 'not-json' });
  }
  if (!isDefinition(raw)) return fail({ path: '', reason: 'not-an-instrument' });
  const file = fileSchema.safeParse(raw);
  if (!file.success) return fail(...problemsOf(file.error, raw));
  const before = newestOf(existing, file.data.id);
  const incoming = complete(file.data, before);
  const sound = instrumentSchema.safeParse(incoming);
  if (!sound.success) return fail(...problemsOf(sound.error, incoming));
  const conflict = before ? conflictWith(before, sound.data) : null;
  return conflict ? fail({ path: 'version', reason: conflict }) : { ok: true, instrument: sound.data };
}

/**
 * Why a definition cannot take the place of an existing one of the same id, or null. Anything that changed asks
 * for a higher version: results name id and version, and what they were scored by must not change under them.
 */
export function conflictWith(
  existing: Instrument,
  incoming: Instrument,
): 'version-not-raised' | 'version-lowered' | null {
  if (existing.id !== incoming.id || incoming.version > existing.version) return null;
  if (incoming.version < existing.version) return 'version-lowered';
  return canonicalJson(existing) === canonicalJson(incoming) ? null : 'version-not-raised';
}

const isDefinition = (raw: unknown): raw is object =>
  typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === FILE_KIND;

const newestOf = (existing: readonly Instrument[], id: string): Instrument | null =>
  existing.filter((each) => each.id === id).toSorted((a, b) => b.version - a.version)[0] ?? null;

function complete(file: z.infer<typeof fileSchema>, before: Instrument | null): Instrument {
  const { kind: _, name, shortName, prompt, notice, holder, ...rest } = file;
  const instrument: Instrument = {
    ...rest,
    comparableFrom: rest.version,
    range: rangeOf(rest.formula, rest.items),
    rounding: 'half-up',
    insensitive: null,
    // Her own copy: whether its wording may be used is between her and its holder.
    licence: { holder, mayShipWording: false, terms: 'own-copy', notice, source: null },
    own: { name, shortName: shortName ?? name.slice(0, 60), prompt },
    loinc: null,
    reviewed: null,
  };
  return before && scaleOf(before) === scaleOf(instrument)
    ? { ...instrument, comparableFrom: before.comparableFrom }
    : instrument;
}

/** Everything that decides what a score means; words, bands and published figures do not. */
const scaleOf = ({
  items: all,
  itemsFrom,
  direction,
  formula,
  missing,
  unit,
  decimals,
}: Instrument): string =>
  canonicalJson({
    items: all.map(({ low, high }) => ({ low, high })),
    itemsFrom,
    direction,
    formula,
    missing,
    unit,
    decimals,
  });

type Issue = z.core.$ZodIssue;

const problemsOf = (error: z.ZodError, raw: unknown): FileProblem[] =>
  error.issues.flatMap((issue) => problemsAt(issue, [], raw));

function problemsAt(issue: Issue, above: readonly PropertyKey[], raw: unknown): FileProblem[] {
  const place = [...above, ...issue.path];
  const problem = (reason: ProblemReason, at = place): FileProblem[] => [{ path: at.join('.'), reason }];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.flatMap((key) => problem('unknown-field', [...place, key]));
  if (!isThere(raw, place)) return problem('missing-field');
  if (issue.code === 'invalid_union') {
    // Of the ways a field can be written, the one that was meant: whose kind of value fits.
    const meant = issue.errors.find((branch) => branch.every(({ path }) => path.length > 0));
    if (meant) return meant.flatMap((inner) => problemsAt(inner, place, raw));
    return problem(place[0] === 'formula' ? 'unknown-formula' : 'not-valid');
  }
  return problem(PROBLEM_REASONS.find((reason) => reason === issue.message) ?? 'not-valid');
}

function isThere(raw: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = raw;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = Reflect.get(at, key);
  }
  return true;
}
