/** Outcome measures of an assessment, and those of the therapist's own. */
import type { Locator } from 'playwright';
import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { nameOf, shortNameOf } from '#shared/clinical/measures/names.ts';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';

/** The card of an instrument. */
export const cardOf = (open: OpenApp, definition: Instrument): Locator =>
  section(open, 'measures').getByRole('region', { name: nameOf(definition, open.words), exact: true });

/** A scale of pain, or another one that is asked in those words. */
export const scaleOf = (place: Locator, label: string): Locator =>
  place.getByRole('radiogroup', { name: label, exact: true });

/** The box under the measures. */
export const adder = (open: OpenApp): Locator =>
  section(open, 'measures').getByRole('combobox', { name: open.words('assessment:measures.editor.add') });

/** Adds an instrument by what is typed of its name, and waits for its card. */
export async function addMeasure(open: OpenApp, definition: Instrument, typed?: string): Promise<Locator> {
  await adder(open).focus();
  await open.page.keyboard.type(typed ?? shortNameOf(definition, open.words));
  await open.page.getByRole('option').first().waitFor();
  await open.page.keyboard.press('Enter');
  const card = cardOf(open, definition);
  await card.waitFor();
  return card;
}

/** The box of an answer, by the number of its item. */
export const answerBox = (open: OpenApp, card: Locator, definition: Instrument, item: number): Locator => {
  const { low, high } = definition.items[item - 1] ?? { low: 0, high: 0 };
  return card.getByRole('textbox', {
    name: open.words('assessment:measures.editor.answer', { item, low, high }),
    exact: true,
  });
};

/** Answers the system's question which file, or cancels it. */
export function answerOpenDialog({ app }: OpenApp, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] };
    Reflect.set(dialog, 'showOpenDialog', async () => answer);
  }, path);
}
