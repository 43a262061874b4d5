/** The outcome measures of the fictional practice's assessments: scales, totals, boxes of a form, activities. */
import type { Locator } from 'playwright';
import { definitionOf, type MeasureRow } from '#shared/chart/assessment/measures/schema.ts';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { nameOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import { DAYS_MISSED, NPRS_BEST, NPRS_NOW, NPRS_USUAL, NPRS_WORST } from '#shared/clinical/measures/pain.ts';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';
import { addMeasure, answerBox, cardOf, scaleOf } from './assessmentMeasures.ts';
import { box, pick } from './fields.ts';

const PAIN: readonly string[] = [NPRS_NOW, NPRS_BEST, NPRS_WORST, NPRS_USUAL].map(({ id }) => id);

export async function makeMeasures(open: OpenApp, { measures }: AssessmentBody): Promise<void> {
  // The days missed were asked with the complaint.
  for (const row of measures.filter(({ instrument }) => instrument !== DAYS_MISSED.id)) {
    const definition = definitionOf(row);
    if (!definition) throw new Error(`${row.instrument} is not known.`);
    if (PAIN.includes(definition.id)) {
      await digits(open, scaleOf(section(open, 'measures'), nameOf(definition, open.words)), row);
      continue;
    }
    const known = cardOf(open, definition);
    const card = (await known.isVisible())
      ? known
      : await addMeasure(open, definition, nameOf(definition, open.words));
    await enter(open, card, definition, row);
  }
}

async function enter(open: OpenApp, card: Locator, definition: Instrument, row: MeasureRow): Promise<void> {
  const { words } = open;
  const { entry } = row;
  if (definition.itemsFrom === 'patient' && entry.by === 'items') {
    for (const [index, activity] of entry.activities.entries()) {
      const item = index + 1;
      await box(card, words('assessment:measures.editor.activity', { item })).fill(activity);
      await pick(
        card,
        words('assessment:measures.editor.activityRating', { item }),
        `${entry.answers[index]}`,
      );
    }
  } else if (entry.by === 'total') {
    const way = words('assessment:measures.editor.way', { name: shortNameOf(definition, words) });
    await pick(card, way, words('assessment:measures.editor.ways.total'));
    await box(card, words('assessment:measures.editor.total')).fill(`${entry.total}`);
    await box(card, words('assessment:measures.editor.answered')).fill(`${entry.answered}`);
  } else if (definition.items.length === 1) await digits(open, card.getByRole('radiogroup'), row);
  else
    for (const [index, answer] of entry.answers.entries())
      if (answer !== null) await answerBox(open, card, definition, index + 1).fill(`${answer}`);
}

/** A scale by the digits of its answer. */
async function digits({ page }: OpenApp, scale: Locator, { entry }: MeasureRow): Promise<void> {
  const answer = entry.by === 'items' ? entry.answers[0] : null;
  await scale.locator('input').first().focus();
  for (const digit of `${answer ?? ''}`) await page.keyboard.press(digit);
}
