import { type Answer, answerOf } from '../../clinical/answers.ts';
import type { RegionId } from '../../clinical/regions.ts';
import type { PlainDate } from '../../practice/dates.ts';
import { QUESTION_IDS, QUESTIONS, type QuestionId, type SectionId } from './questions.ts';
import type { AllergyRow, ConditionRow, EventRow, MedicationRow, Said } from './schema.ts';

/** The one-line and free texts of a history, and the part each stands in. */
const TEXTS = {
  reason: 'reason',
  goals: 'reason',
  emergencyContact: 'contact',
  occupation: 'contact',
  contactNote: 'contact',
  physician: 'care',
} as const satisfies Partial<Record<keyof Said, SectionId>>;
export type TextName = keyof typeof TEXTS;

const LISTS = {
  conditions: 'conditions',
  medications: 'medicines',
  allergies: 'medicines',
  surgeries: 'body',
  implants: 'body',
  injuries: 'body',
} as const satisfies Partial<Record<keyof Said, SectionId>>;
export type ListName = keyof typeof LISTS;

/** A row of one of the lists, with the list it is of. */
export type ListedRow =
  | { list: 'conditions'; row: ConditionRow }
  | { list: 'medications'; row: MedicationRow }
  | { list: 'allergies'; row: AllergyRow }
  | { list: 'surgeries' | 'implants' | 'injuries'; row: EventRow };

/** One thing that a history says differently from an earlier one. `changeLines.ts` has the words. */
export type Change = { section: SectionId } & (
  | { type: 'answer'; question: QuestionId; from: Answer; to: Answer }
  | { type: 'note'; question: QuestionId; from: string; to: string }
  | { type: 'text'; name: TextName; from: string; to: string }
  | { type: 'areas'; from: readonly RegionId[]; to: readonly RegionId[] }
  /** Null where there was, or is, no such row. */
  | { type: 'row'; before: ListedRow | null; after: ListedRow | null }
  | { type: 'due'; from: PlainDate | ''; to: PlainDate | '' }
  | { type: 'complication'; from: Answer; to: Answer }
);

const sectionOf = (id: QuestionId): SectionId =>
  QUESTIONS.find((question) => question.id === id)?.section ?? 'reason';

/** What the later history says differently, in the order of asking. Red flags are asked anew and not compared. */
export function changesBetween(before: Said, after: Said): Change[] {
  const texts = (Object.keys(TEXTS) as TextName[]).flatMap((name): Change[] =>
    before[name].trim() === after[name].trim()
      ? []
      : [{ section: TEXTS[name], type: 'text', name, from: before[name], to: after[name] }],
  );
  const isSameArea = sameList(before.reasonAreas, after.reasonAreas);
  const areas: Change[] = isSameArea
    ? []
    : [{ section: 'reason', type: 'areas', from: before.reasonAreas, to: after.reasonAreas }];
  const lists = (Object.keys(LISTS) as ListName[]).flatMap((list): Change[] =>
    rowChanges(before, after, list),
  );
  return [
    ...texts,
    ...areas,
    ...QUESTION_IDS.flatMap((id) => questionChanges(before, after, id)),
    ...lists,
    ...pregnancyChanges(before, after),
  ];
}

function questionChanges(before: Said, after: Said, question: QuestionId): Change[] {
  const section = sectionOf(question);
  const [from, to] = [answerOf(before.answers, question), answerOf(after.answers, question)];
  const [noteFrom, noteTo] = [before.notes[question] ?? '', after.notes[question] ?? ''];
  const changes: Change[] = from === to ? [] : [{ section, type: 'answer', question, from, to }];
  if (noteFrom.trim() !== noteTo.trim())
    changes.push({ section, type: 'note', question, from: noteFrom, to: noteTo });
  return changes;
}

function pregnancyChanges(before: Said, after: Said): Change[] {
  const changes: Change[] = [];
  if (before.dueDate !== after.dueDate)
    changes.push({ section: 'pregnancy', type: 'due', from: before.dueDate, to: after.dueDate });
  const [from, to] = [before.pregnancyComplication, after.pregnancyComplication];
  if (from !== to) changes.push({ section: 'pregnancy', type: 'complication', from, to });
  return changes;
}

/** Rows that came, went or say something else. A row that was taken out and written anew just the same is no change. */
function rowChanges(before: Said, after: Said, list: ListName): Change[] {
  const section = LISTS[list];
  const [old, now] = [listed(before, list), listed(after, list)];
  const added = now.filter(({ row }) => !old.some((other) => other.row.id === row.id));
  const gone = old.filter(({ row }) => !now.some((other) => other.row.id === row.id));
  const isWrittenAnew = (one: ListedRow, others: readonly ListedRow[]) =>
    others.some((other) => contentOf(other) === contentOf(one));
  const changed = now.flatMap((after): Change[] => {
    const before = old.find(({ row }) => row.id === after.row.id);
    return before === undefined || contentOf(before) === contentOf(after)
      ? []
      : [{ section, type: 'row', before, after }];
  });
  return [
    ...gone
      .filter((one) => !isWrittenAnew(one, added))
      .map((one): Change => ({ section, type: 'row', before: one, after: null })),
    ...changed,
    ...added
      .filter((one) => !isWrittenAnew(one, gone))
      .map((one): Change => ({ section, type: 'row', before: null, after: one })),
  ];
}

function listed(said: Said, list: ListName): ListedRow[] {
  switch (list) {
    case 'conditions':
      return said.conditions.map((row) => ({ list, row }));
    case 'medications':
      return said.medications.map((row) => ({ list, row }));
    case 'allergies':
      return said.allergies.map((row) => ({ list, row }));
    default:
      return said[list].map((row) => ({ list, row }));
  }
}

/** What a row says, whatever its id. */
const contentOf = ({ row: { id: _, ...content } }: ListedRow): string =>
  JSON.stringify(Object.entries(content).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
