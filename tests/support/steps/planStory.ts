/**
 * A treatment plan of the fictional practice made in the window as a therapist makes it: part by part, in the order of
 * the page. What is already as it should be, such as a goal that the assessment knew, is left alone.
 */
import type { Locator } from 'playwright';
import { BARRIERS } from '#shared/chart/assessment/impression/schema.ts';
import type { Goal } from '#shared/chart/plan/goal.ts';
import { goalMeasureFullName } from '#shared/chart/plan/prose.ts';
import { type PlanBody, type PlannedBout, STOP_RULES } from '#shared/chart/plan/schema.ts';
import type { OpenApp } from '../app.ts';
import { button, choose, findIn, group, write, writeDate } from './fields.ts';
import { storedPlan } from './plan.ts';
import { goalCard } from './planGoals.ts';
import { secondLine, techniques } from './planTechniques.ts';
import { addBout, isSaved } from './visit.ts';

/** Makes the plan on the screen what `body` says, and waits until it is on the disk. */
export async function makePlan(open: OpenApp, body: PlanBody): Promise<void> {
  await isSaved(open);
  const begun = await storedPlan(open);
  await makeGoals(open, body.goals, begun.goals.length);
  await makePreferences(open, body.preferences);
  for (const [index, bout] of body.bouts.entries()) await makeBout(open, bout, index + 1);
  await makeDose(open, body.dose);
  await makeCare(open, body);
  await isSaved(open);
}

async function makeGoals(open: OpenApp, goals: readonly Goal[], begun: number): Promise<void> {
  const { page, words } = open;
  for (let number = begun; number > goals.length; number -= 1)
    await button(page, words('plan:goal.remove', { number })).click();
  for (const [index, goal] of goals.entries()) {
    if (index >= begun) await button(page, words('plan:goal.add')).click();
    await makeGoal(open, goal, goalCard(open, index + 1));
  }
}

async function makeGoal({ words }: OpenApp, goal: Goal, card: Locator): Promise<void> {
  await write(card, words('plan:goal.words'), goal.words);
  if (goal.term !== '')
    await setChips(card, words('plan:goal.term'), [words(`plan:goal.terms.${goal.term}`)]);
  if (goal.measure) {
    const list = card.getByRole('combobox', { name: words('plan:goal.measure'), exact: true });
    await findIn(list, goalMeasureFullName(goal.measure, words));
    await write(card, words('plan:goal.baseline'), `${goal.baseline ?? ''}`);
    await writeDate(card, words('plan:goal.baselineDate'), goal.baselineDate);
    await write(card, words('plan:goal.target'), `${goal.target ?? ''}`);
  } else await write(card, words('plan:goal.evaluation'), goal.evaluation);
  await writeDate(card, words('plan:goal.by'), goal.by);
}

async function makePreferences(open: OpenApp, { pressure, wishes }: PlanBody['preferences']): Promise<void> {
  if (pressure === '' && wishes === '') return;
  const { words } = open;
  const part = techniques(open);
  await part.getByRole('button', { name: words('plan:wish.title') }).click();
  if (pressure !== '')
    await setChips(part, words('plan:wish.pressure'), [words(`plan:wish.pressures.${pressure}`)]);
  await write(part, words('plan:wish.wishes'), wishes);
}

async function makeBout(open: OpenApp, bout: PlannedBout, row: number): Promise<void> {
  const { page, words } = open;
  await addBout(open, bout, row);
  if (bout.position !== '')
    await choose(
      page,
      secondLine(open, 'position', row),
      words(`plan:techniques.positions.${bout.position}`),
    );
  await write(page, secondLine(open, 'reason', row), bout.reason);
}

async function makeDose({ page, words }: OpenApp, dose: PlanBody['dose']): Promise<void> {
  for (const name of ['minutes', 'perWeek', 'weeks', 'total'] as const)
    await write(page, words(`plan:dose.${name}`), `${dose[name] ?? ''}`);
  if (dose.start !== '') await writeDate(page, words('plan:dose.start'), dose.start);
}

const NOTES = [
  'homeCareNote',
  'providers',
  'referral',
  'barriersNote',
  'expectedResponse',
  'afterCare',
  'stopNote',
] as const;

async function makeCare({ page, words }: OpenApp, body: PlanBody): Promise<void> {
  for (const name of NOTES) await write(page, words(`plan:field.${name}`), body[name]);
  const { barriers, stopRules } = body;
  await setChips(
    page,
    words('plan:field.barriers'),
    BARRIERS.filter((id) => barriers.includes(id)).map((id) => words(`assessment:impression.barrier.${id}`)),
  );
  await setChips(
    page,
    words('plan:field.stopRules'),
    STOP_RULES.filter((id) => stopRules.includes(id)).map((id) => words(`plan:stopRuleShort.${id}`)),
  );
}

/** Presses what differs, until just these chips under a label are chosen. */
async function setChips(
  place: Pick<Locator, 'getByRole' | 'getByLabel' | 'locator'>,
  label: string,
  chosen: readonly string[],
): Promise<void> {
  const chips = group(place, label).first();
  for (const pressed of await chips.getByRole('button', { pressed: true }).allTextContents())
    if (!chosen.includes(pressed)) await button(chips, pressed).click();
  for (const name of chosen) {
    const chip = button(chips, name);
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click();
  }
}
