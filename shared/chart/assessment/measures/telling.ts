import { changeOf } from '../../../clinical/measures/change.ts';
import type { Instrument } from '../../../clinical/measures/instrument.ts';
import { INSTRUMENTS } from '../../../clinical/measures/instruments.ts';
import { bandNameOf, nameOf, shortNameOf, valueText } from '../../../clinical/measures/names.ts';
import { type MeasureResult, scoreEntry } from '../../../clinical/measures/result.ts';
import { SCORER_VERSION, type Scored } from '../../../clinical/measures/score.ts';
import type { Text } from '../../../text/text.ts';
import type { Before } from '../part.ts';
import { definitionOf, type MeasureRow, resultIn, rowOf } from './schema.ts';

/** One row with what is needed to tell it. */
export interface Telling {
  row: MeasureRow;
  definition: Instrument | null;
  now: MeasureResult | null;
  baseline: MeasureResult | null;
  /** The change since the baseline, or null where there is none to speak of. */
  change: ReturnType<typeof changeOf> | null;
}

const ORDER: readonly string[] = INSTRUMENTS.map(({ id }) => id);

/** As the app lists its instruments, her own after them. */
export const inOrder = (rows: readonly MeasureRow[]): MeasureRow[] => {
  const place = ({ instrument }: MeasureRow) => {
    const at = ORDER.indexOf(instrument);
    return at < 0 ? ORDER.length : at;
  };
  return rows.toSorted((a, b) => place(a) - place(b));
};

export function tellingOf(row: MeasureRow, before: Before<MeasureRow[]> | null): Telling {
  const definition = definitionOf(row);
  const now = resultIn(row);
  const earlier = before ? rowOf(before.value, row.instrument) : undefined;
  const baseline = earlier ? resultIn(earlier) : null;
  const change = definition && now && baseline ? changeOf(definition, baseline, now) : null;
  return { row, definition, now, baseline, change };
}

export const fullName = ({ definition, row }: Telling, text: Text): string => {
  if (!definition) return row.instrument;
  const [name, short] = [nameOf(definition, text), shortNameOf(definition, text)];
  // "Pain now, 0–10 (NPRS now)" would say it twice.
  const isAbbreviated = definition.items.length > 1 && short !== name;
  return isAbbreviated ? text('assessment:measures.prose.named', { name, short }) : name;
};

/** What the scorer says beside the score, where it is still the one that scored it. */
export function detailsOf({ row, definition }: Telling): Scored | null {
  if (!definition || !row.score) return null;
  if (row.score.version !== definition.version || row.score.scorer !== SCORER_VERSION) return null;
  const outcome = scoreEntry(definition, row.entry);
  return outcome.ok ? outcome : null;
}

export const scoreText = ({ definition }: Telling, value: number, text: Text): string =>
  definition ? valueText(definition, value, text) : `${value}`;

export function resultText(telling: Telling, result: MeasureResult, text: Text): string {
  const value = scoreText(telling, result.value, text);
  if (result.band === null) return value;
  const band = bandNameOf(result.band, text);
  const subtotal = detailsOf(telling)?.subtotal ?? null;
  return subtotal === null
    ? text('assessment:measures.prose.result', { value, band })
    : text('assessment:measures.prose.riskResult', { value, subtotal, band });
}
