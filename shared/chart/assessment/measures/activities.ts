import type { ActivityShift } from '../../../clinical/measures/change.ts';
import type { Instrument } from '../../../clinical/measures/instrument.ts';
import { changeText, nameOf, valueText } from '../../../clinical/measures/names.ts';
import type { Text } from '../../../text/text.ts';
import type { MeasureRow } from './schema.ts';

/** The activities that the patient named, each with its rating and its own change; nothing for a form. */
export function activitiesLine(
  definition: Instrument,
  { entry }: MeasureRow,
  shifts: readonly ActivityShift[],
  text: Text,
): string[] {
  if (definition.itemsFrom === 'form' || entry.by !== 'items') return [];
  const list = definition.items.flatMap((_, index) => {
    const name = entry.activities[index]?.trim() ?? '';
    const answer = entry.answers[index] ?? null;
    if (name === '' && answer === null) return [];
    const activity = name === '' ? text('assessment:measures.prose.activityUnnamed') : name;
    if (answer === null) return [text('assessment:measures.prose.activityUnrated', { activity })];
    const value = valueText(definition, answer, text);
    const shift = shifts.find((one) => one.activity.trim() === name);
    if (!shift) return [text('assessment:measures.prose.activity', { activity, value })];
    return [sinceText(definition, shift, { activity, value }, text)];
  });
  if (list.length === 0) return [];
  const said = { name: nameOf(definition, text), list: list.join('; ') };
  return [text('assessment:measures.prose.activities', said)];
}

function sinceText(
  definition: Instrument,
  shift: ActivityShift,
  said: { activity: string; value: string },
  text: Text,
): string {
  const before = valueText(definition, shift.baseline, text);
  const change = changeText({ ...shift, percent: null }, text);
  const reached = shift.errors[0]?.reached ?? null;
  const more = { ...said, before, change };
  return reached === null
    ? text('assessment:measures.prose.activitySinceOnly', more)
    : text('assessment:measures.prose.activitySince', {
        ...more,
        error: text(`assessment:measures.prose.error.${reached ? 'yes' : 'no'}`),
      });
}
