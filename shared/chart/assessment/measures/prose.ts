import { anchorOf, type Change } from '../../../clinical/measures/change.ts';
import type { Instrument } from '../../../clinical/measures/instrument.ts';
import { neededText, populationOf, shortNameOf } from '../../../clinical/measures/names.ts';
import { type MeasureResult, scoreEntry } from '../../../clinical/measures/result.ts';
import type { Scored } from '../../../clinical/measures/score.ts';
import { canonicalJson } from '../../../practice/canonical.ts';
import type { Text } from '../../../text/text.ts';
import type { Earlier, TellContext, Told } from '../part.ts';
import { activitiesLine } from './activities.ts';
import { emptiedEntry, isBlankEntry, isUntouchedEntry } from './edit.ts';
import { type MeasureRow, rowOf } from './schema.ts';
import { tableOf } from './table.ts';
import { detailsOf, fullName, inOrder, type Telling, tellingOf } from './telling.ts';

/** The outcome measures as a table of scores, and sentences for what a table cannot hold. */
export function tellMeasures(
  rows: MeasureRow[],
  { baseline, last }: Earlier<MeasureRow[]>,
  { text }: TellContext,
): Told {
  const telling = inOrder(rows)
    .filter((row) => !isUntouchedEntry(row.entry) && !isCarriedOver(row, (last ?? baseline)?.value ?? []))
    .map((row) => tellingOf(row, baseline));
  const scores = telling.filter(({ now }) => now !== null);
  return {
    paragraphs: [
      ...telling.flatMap((one) => sentencesOf(one, text)),
      ...heldAgainst(scores, text),
      ...notices(telling, text),
    ],
    figures: scores.length === 0 ? [] : [tableOf(scores, baseline, text)],
  };
}

/** Activities that were named before and not rated again. */
function isCarriedOver({ instrument, entry }: MeasureRow, before: MeasureRow[]): boolean {
  const then = rowOf(before, instrument);
  return (
    then !== undefined &&
    isBlankEntry(entry) &&
    canonicalJson(entry) === canonicalJson(emptiedEntry(then.entry))
  );
}

/** What the table does not say of one measure. */
function sentencesOf(telling: Telling, text: Text): string[] {
  const { row, definition, now, change } = telling;
  if (!definition) return [];
  const said = (...what: string[]) =>
    what.length === 0
      ? []
      : [text('assessment:measures.prose.said', { name: fullName(telling, text), what: what.join(' ') })];
  const activities = activitiesLine(definition, row, change?.activities ?? [], text);
  // Activities that nobody rated yet say so themselves.
  if (!now)
    return isBlankEntry(row.entry) ? activities : [...activities, ...said(...whyNoScore(telling, text))];
  const note = detailsOf(telling)?.note ?? null;
  const notes = [
    ...totalText(telling, text),
    ...(note === null ? [] : [noteText(telling, note, text)]),
    ...(change && !change.ok && change.why !== 'not-an-outcome'
      ? [text(`measures:noComparison.${change.why}`)]
      : []),
    ...(change?.ok ? change.notes.map((one) => text(`measures:changeNote.${one}`)) : []),
    ...anchorText(definition, now, text),
  ];
  return [...activities, ...said(...notes)];
}

/** What was added up on the paper form, where the score or what is said beside it does not say it. */
function totalText(telling: Telling, text: Text): string[] {
  const { row, definition, now } = telling;
  const { entry } = row;
  if (!definition || entry.by !== 'total' || entry.total === null || now?.value === entry.total) return [];
  const { total, answered } = entry;
  const items = definition.items.length;
  return answered === null || detailsOf(telling)?.note != null
    ? [text('assessment:measures.prose.totalOnly', { total })]
    : [text('assessment:measures.prose.total', { total, answered, items })];
}

function noteText(telling: Telling, note: NonNullable<Scored['note']>, text: Text): string {
  const answered = detailsOf(telling)?.answered ?? 0;
  return text(`measures:note.${note}`, { answered, items: telling.definition?.items.length ?? 0 });
}

function whyNoScore({ definition, row }: Telling, text: Text): string[] {
  const outcome = definition && scoreEntry(definition, row.entry);
  if (!outcome || outcome.ok) return [];
  const { why, needed, answered, item } = outcome;
  return [text(`measures:noScore.${why}`, { needed, answered, item: item ?? 0 })];
}

/** A rating of change is itself the comparison. */
function anchorText(definition: Instrument, now: MeasureResult, text: Text): string[] {
  const anchor = anchorOf(definition, now.value);
  if (!anchor) return [];
  return anchor.importances
    .filter(({ reached }) => reached !== null)
    .map((mark) => {
      const reached = mark.reached ? 'importantReached' : 'importantNotReached';
      return text('assessment:measures.prose.anchor', {
        words: text(`measures:mark.${reached}`),
        needed: neededText(definition, mark, text),
        population: populationOf(definition, mark.threshold.population, text),
      });
    });
}

/** Which published figures the marks of the table are judged by. */
function heldAgainst(scores: readonly Telling[], text: Text): string[] {
  /** Those that are judged by the same figures are named together. */
  const names = new Map<string, string[]>();
  for (const { definition, change } of scores) {
    if (!definition || !change?.ok) continue;
    const figures = figuresOf(definition, change, text).join('; ');
    if (figures !== '') names.set(figures, [...(names.get(figures) ?? []), shortNameOf(definition, text)]);
  }
  const list = [...names].map(([figures, alike]) =>
    text('assessment:measures.prose.heldAgainstOne', { name: alike.join(', '), figures }),
  );
  if (list.length === 0) return [];
  const held = text('assessment:measures.prose.heldAgainst', { list: list.join(' ') });
  return [`${held} ${text('measures:mark.studiedImprovement')}`];
}

const figuresOf = (definition: Instrument, { error, importance }: Change, text: Text): string[] =>
  (
    [
      ['mdc', error],
      ['mcid', importance],
    ] as const
  ).flatMap(([kind, mark]) =>
    mark === null
      ? []
      : [
          text(`assessment:measures.prose.figure.${kind}`, {
            needed: neededText(definition, mark, text),
            population: populationOf(definition, mark.threshold.population, text),
          }),
        ],
  );

/** The copyright notices that their holders ask for. */
function notices(telling: readonly Telling[], text: Text): string[] {
  const list = telling.flatMap(({ definition }) => {
    const notice = definition?.licence.notice ?? null;
    return definition && notice !== null
      ? [text('assessment:measures.prose.notice', { name: shortNameOf(definition, text), notice })]
      : [];
  });
  return list.length === 0 ? [] : [text('assessment:measures.prose.notices', { list: list.join(' ') })];
}
