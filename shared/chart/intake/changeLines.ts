import type { Text } from '../../text/text.ts';
import { type Change, changesBetween, type ListedRow } from './changes.ts';
import { allergyLine, conditionName, eventLine, medicineLine } from './lines.ts';
import type { IntakeBody } from './schema.ts';

/** The row of a list in words. */
export function rowWords(one: ListedRow, text: Text): string {
  switch (one.list) {
    case 'conditions': {
      const name = conditionName(one.row, text);
      const note = [one.row.note, one.row.clearedBy].map((said) => said.trim()).filter((said) => said !== '');
      return note.length === 0 ? name : text('intake:prose.withWhen', { what: name, when: note.join(', ') });
    }
    case 'medications':
      return medicineLine(one.row, text);
    case 'allergies':
      return allergyLine(one.row, text);
    default:
      return eventLine(one.row, text);
  }
}

/** One change in words: `Pregnant: no → yes`, `Added: Warfarin: anticoagulant`. */
export function changeLine(change: Change, text: Text): string {
  switch (change.type) {
    case 'answer':
      return text('intake:change.answer', {
        name: text(`intake:questionName.${change.question}`),
        from: text(`intake:answer.${change.from}`).toLowerCase(),
        to: text(`intake:answer.${change.to}`).toLowerCase(),
      });
    case 'note':
      return writtenLine(
        text('intake:change.note', { name: text(`intake:questionName.${change.question}`) }),
        change.from,
        change.to,
        text,
      );
    case 'text':
      return writtenLine(text(`intake:change.${change.name}`), change.from, change.to, text);
    case 'areas': {
      const names = (areas: typeof change.from) =>
        areas.length === 0
          ? text('intake:change.none')
          : areas.map((area) => text(`chart:region.${area}`)).join(', ');
      return text('intake:change.answer', {
        name: text('intake:change.areas'),
        from: names(change.from),
        to: names(change.to),
      });
    }
    case 'row':
      return rowLine(change.before, change.after, text);
    case 'due':
      return writtenLine(text('intake:change.dueDate'), change.from, change.to, text);
    case 'complication':
      return text('intake:change.answer', {
        name: text('intake:change.complication'),
        from: text(`intake:answer.${change.from}`).toLowerCase(),
        to: text(`intake:answer.${change.to}`).toLowerCase(),
      });
  }
}

function writtenLine(name: string, from: string, to: string, text: Text): string {
  return to.trim() === ''
    ? text('intake:change.emptied', { name, from: from.trim() })
    : text('intake:change.written', { name, to: to.trim() });
}

function rowLine(before: ListedRow | null, after: ListedRow | null, text: Text): string {
  if (before === null)
    return after === null ? '' : text('intake:change.added', { what: rowWords(after, text) });
  if (after === null) return text('intake:change.removed', { what: rowWords(before, text) });
  return text('intake:change.row', { from: rowWords(before, text), to: rowWords(after, text) });
}

/** What a review changed; null for a history that reviews none. */
export const changesIn = (body: IntakeBody): Change[] | null =>
  body.before === null ? null : changesBetween(body.before.said, body);
