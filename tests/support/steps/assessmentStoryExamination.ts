/** The neurological screen and the special tests of the fictional practice's assessments. */
import type { Locator } from 'playwright';
import { actionName } from '#shared/chart/assessment/neurology/words.ts';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import { levelName, type SensationRow } from '#shared/clinical/levels.ts';
import { specialTestOf } from '#shared/clinical/specialTests/all.ts';
import type { TestRow } from '#shared/clinical/specialTests/results.ts';
import type { OpenApp } from '../app.ts';
import { section } from './assessment.ts';
import { cellOf } from './assessmentNeurology.ts';
import { addTest, resultGroup, testFinder } from './assessmentTests.ts';
import { box, button, escaped, pick } from './fields.ts';

type Limb = 'left' | 'right';

const FINDING_KEYS: Record<Exclude<SensationRow['finding'], ''>, string> = {
  normal: '2',
  reduced: '1',
  absent: '0',
  increased: '+',
  altered: '?',
};

export async function makeNeurology(open: OpenApp, { neurology }: AssessmentBody): Promise<void> {
  const { words } = open;
  for (const { action, side, grade, painLimited } of neurology.strength.filter((row) => row.grade !== '')) {
    const name = actionName(action, words);
    await grades(open, cellOf(open, 'strength', name, side as Limb), name, [
      ...grade,
      ...(painLimited ? ['p'] : []),
    ]);
  }
  for (const { reflex, side, grade } of neurology.reflexes.filter((row) => row.grade !== '')) {
    const name = words(`examination:reflex.${reflex}`);
    await grades(open, cellOf(open, 'reflexes', name, side as Limb), name, [grade.charAt(0)]);
  }
  for (const { level, side, sensation, finding } of neurology.sensation) {
    const name = `${words(`examination:sensation.${sensation}`)}, ${levelName(level)}`;
    const listed = `${levelName(level)}, ${words(`examination:level.${level}`)}`;
    if (finding !== '')
      await grades(open, cellOf(open, 'sensation', name, side as Limb), listed, [FINDING_KEYS[finding]]);
  }
  const { note } = neurology;
  if (note !== '') await box(section(open, 'neurology'), words('assessment:neurology.note')).fill(note);
}

/** Types a grade into its cell; what is not listed yet is listed first. */
async function grades(open: OpenApp, cell: Locator, name: string, keys: readonly string[]): Promise<void> {
  const { page, words } = open;
  if (!(await cell.isVisible())) {
    const finder = page.getByRole('combobox', { name: words('assessment:neurology.add') });
    await finder.focus();
    await finder.fill(name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  }
  await cell.focus();
  for (const key of keys) await page.keyboard.press(key);
}

export async function makeTests(open: OpenApp, { tests }: AssessmentBody): Promise<void> {
  for (const row of tests.rows.filter(({ result }) => result !== 'not-tested')) await test(open, row);
}

async function test(open: OpenApp, row: TestRow): Promise<void> {
  const { words } = open;
  const side = row.side === 'left' || row.side === 'right' ? row.side : undefined;
  const group = resultGroup(open, row.test, side);
  const name = words(`examination:test.${row.test}.name`);
  if (!(await group.isVisible())) {
    await testFinder(open).focus();
    await addTest(open, name);
  }
  await group.getByRole('radio', { name: words(`examination:result.${row.result}`) }).click();
  if (specialTestOf(row.test).side === 'felt' && row.side !== '')
    await pick(
      section(open, 'tests'),
      words('assessment:tests.felt', { test: name }),
      words(`assessment:tests.sideShort.${row.side}`),
    );
  if (row.reproduced.length > 0 || row.where !== '' || row.value !== null || row.note !== '')
    await tellMore(open, row, side);
}

/** What it brought about, where, at which angle. */
async function tellMore(open: OpenApp, row: TestRow, side: Limb | undefined): Promise<void> {
  const { words } = open;
  const name = words(`examination:test.${row.test}.name`);
  const cell = side
    ? words('assessment:tests.cell', { test: name, side: words(`assessment:tests.side.${side}`) })
    : name;
  const more = section(open, 'tests').getByRole('button', {
    name: new RegExp(`^${escaped(words('assessment:tests.detailsOf', { cell }))}`, 'u'),
  });
  await more.click();
  const details = more.locator('..');
  for (const id of row.reproduced) await button(details, words(`examination:reproduced.${id}`)).click();
  if (row.where !== '') await box(details, words('assessment:tests.where')).fill(row.where);
  const unit = specialTestOf(row.test).value?.unit;
  if (row.value !== null && unit)
    await box(details, words(`assessment:tests.value.${unit}`)).fill(`${row.value}`);
  if (row.note !== '') await box(details, words('assessment:tests.note')).fill(row.note);
  await more.click();
}
