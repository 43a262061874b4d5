import type { Place } from '../../clinical/places.ts';
import type { Text } from '../../text/text.ts';
import type { AllergyRow, ConditionRow, EventRow, MedicationRow } from './schema.ts';

/** `low back (left)`; the midline needs no side. */
export function placeName({ region, side }: Place, text: Text): string {
  const name = text(`chart:region.${region}`);
  return side === 'midline'
    ? name
    : text('chart:regionWithSide', { region: name, side: text(`chart:side.${side}`) });
}

const withPlaces = (what: string, places: readonly Place[], text: Text): string =>
  places.length === 0
    ? what
    : text('intake:prose.withPlaces', {
        what,
        places: places.map((place) => placeName(place, text)).join(', '),
      });

/** What a line says of a row that nobody has named yet. */
const named = (what: string, text: Text): string =>
  what.trim() === '' ? text('intake:prose.unnamed') : what.trim();

/** `Varicose veins, calf (left)`. */
export const conditionName = ({ condition, places }: ConditionRow, text: Text): string =>
  withPlaces(text(`clinical:condition.${condition}`), places, text);

/** Names of clinical things stand in lower case; at the start of a line they get a capital. */
export const atStart = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** With the note and who agreed to treatment. */
export function conditionLine(row: ConditionRow, text: Text): string {
  const what = atStart(conditionName(row, text));
  const clearedBy = row.clearedBy.trim();
  const more = [
    row.note.trim(),
    clearedBy === '' ? '' : text('intake:prose.clearedBy', { name: clearedBy }),
  ].filter((said) => said !== '');
  return more.length === 0
    ? text('intake:prose.sentence', { what })
    : text('intake:prose.sentenceNote', { what, note: more.join(' ') });
}

/** What the class of a medicine is called, decided or not. */
export function className(row: Pick<MedicationRow, 'class'>, text: Text): string {
  if (row.class === '') return text('intake:prose.classOpen');
  if (row.class === 'none') return text('intake:prose.classNone');
  return text(`clinical:medicationClass.${row.class}`);
}

export const medicineLine = (row: MedicationRow, text: Text): string =>
  text('intake:prose.medicine', { name: named(row.name, text), class: className(row, text) });

export function allergyLine({ to, reaction }: AllergyRow, text: Text): string {
  return reaction.trim() === ''
    ? text('intake:prose.allergy', { to: named(to, text) })
    : text('intake:prose.allergyReaction', { to: named(to, text), reaction: reaction.trim() });
}

/** `Hip replacement (2019), hip (left)`. */
export function eventLine({ what, when, places }: EventRow, text: Text): string {
  const name = named(what, text);
  const timed = when.trim() === '' ? name : text('intake:prose.withWhen', { what: name, when: when.trim() });
  return withPlaces(timed, places, text);
}
