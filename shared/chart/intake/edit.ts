import { type Answer, answerOf } from '../../clinical/answers.ts';
import { type ConditionId, conditionOf } from '../../clinical/conditions.ts';
import type { QuestionId } from './questions.ts';
import { isGroup, rowsUnder } from './rules.ts';
import type { AllergyRow, EventRow, IntakeBody, MedicationRow } from './schema.ts';

/** Changes of a history, the same for the therapist and for the patient. None takes away what was said before. */

export type RowList = 'conditions' | 'medications' | 'allergies' | 'surgeries' | 'implants' | 'injuries';
type RowOf<List extends RowList> = IntakeBody[List][number];

export const withAnswer = (body: IntakeBody, id: QuestionId, answer: Answer): IntakeBody => ({
  ...body,
  answers: { ...body.answers, [id]: answer },
});

export const withNote = (body: IntakeBody, id: QuestionId, note: string): IntakeBody => ({
  ...body,
  notes: { ...body.notes, [id]: note },
});

/** Those of the questions that have no answer, no note and nothing listed: a plain no would contradict nothing. */
export const openQuestions = (body: IntakeBody, ids: readonly QuestionId[]): QuestionId[] =>
  ids.filter(
    (id) =>
      answerOf(body.answers, id) === 'not-asked' &&
      !isListed(body, id) &&
      (body.notes[id] ?? '').trim() === '',
  );

/** The rest of the questions as asked one by one and answered with no. */
export const withNoToRest = (body: IntakeBody, ids: readonly QuestionId[]): IntakeBody =>
  openQuestions(body, ids).reduce((changed, id) => withAnswer(changed, id, 'no'), body);

export const withRow = <List extends RowList>(
  body: IntakeBody,
  list: List,
  row: RowOf<List>,
): IntakeBody => ({ ...body, [list]: [...body[list], row] });

export const withChangedRow = <List extends RowList>(
  body: IntakeBody,
  list: List,
  id: string,
  change: Partial<RowOf<List>>,
): IntakeBody => ({
  ...body,
  [list]: body[list].map((row) => (row.id === id ? { ...row, ...change } : row)),
});

export const withoutRow = (body: IntakeBody, list: RowList, id: string): IntakeBody => ({
  ...body,
  [list]: body[list].filter((row) => row.id !== id),
});

/** The condition listed once, and its group answered with yes: whoever has it has one of the group. */
export function withCondition(body: IntakeBody, condition: ConditionId, rowId: string): IntakeBody {
  if (body.conditions.some((row) => row.condition === condition)) return body;
  const listed = withRow(body, 'conditions', { id: rowId, condition, places: [], note: '', clearedBy: '' });
  const { group } = conditionOf(condition);
  return group === null ? listed : withAnswer(listed, group, 'yes');
}

export const withoutCondition = (body: IntakeBody, condition: ConditionId): IntakeBody => ({
  ...body,
  conditions: body.conditions.filter((row) => row.condition !== condition),
});

export const blankMedication = (id: string): MedicationRow => ({ id, name: '', class: '' });
export const blankAllergy = (id: string): AllergyRow => ({ id, to: '', reaction: '' });
export const blankEvent = (id: string): EventRow => ({ id, what: '', when: '', places: [] });

/** Whether a row holds nothing but its id. */
export const isBlankRow = ({ id: _, ...row }: { id: string }): boolean =>
  Object.values(row).every((part) => part === '' || (Array.isArray(part) && part.length === 0));

/** Whether something stands under the question that only a yes goes with. */
const isListed = (body: IntakeBody, id: QuestionId): boolean =>
  id === 'pregnancy'
    ? body.dueDate !== '' || body.pregnancyComplication === 'yes'
    : (rowsUnder(body, id) ?? 0) > 0;

/** How an answer does not go with what is listed: it says no, or nothing. */
export type Contradiction = 'no' | 'open';

/** Whether something is listed under a question that says no, or nothing. */
export function contradictionAt(body: IntakeBody, id: QuestionId): Contradiction | null {
  if (!isListed(body, id)) return null;
  const answer = answerOf(body.answers, id);
  return answer === 'yes' ? null : answer === 'no' ? 'no' : 'open';
}

/** Whether a question says something else than it did in the history that is reviewed. */
export function isChangedAt(body: IntakeBody, id: QuestionId): boolean {
  const said = body.before?.said;
  if (!said) return false;
  return (
    answerOf(said.answers, id) !== answerOf(body.answers, id) ||
    (said.notes[id] ?? '').trim() !== (body.notes[id] ?? '').trim() ||
    rowsText(said, id) !== rowsText(body, id)
  );
}

function rowsText(said: Pick<IntakeBody, RowList>, id: QuestionId): string {
  const rows: readonly { id: string }[] = isGroup(id)
    ? said.conditions.filter((row) => conditionOf(row.condition).group === id)
    : isRowList(id)
      ? said[id]
      : [];
  return JSON.stringify(rows.map(({ id: _, ...row }) => Object.entries(row).toSorted()));
}

const ROW_LISTS = ['medications', 'allergies', 'surgeries', 'implants', 'injuries'] as const;
const isRowList = (id: QuestionId): id is (typeof ROW_LISTS)[number] => ROW_LISTS.some((list) => list === id);
