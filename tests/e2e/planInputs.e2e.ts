/**
 * From a signed assessment to a signed plan with a template, by the keyboard alone, with every input counted as in
 * `assessmentInputs`: a key or a chord is one, and a run of text without any other key in it is one. What was measured
 * and what the patient wants to reach comes from the assessment; the template brings the rest.
 */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { assessmentOf, stranger, today } from '../support/people.ts';
import { button } from '../support/steps/fields.ts';
import { allOf, countedKeys } from '../support/steps/inputs.ts';
import { pointersUsed, watchPointers } from '../support/steps/keys.ts';
import { onPlan, storedPlan, templateBox } from '../support/steps/plan.ts';
import { goToEntry, record, value } from '../support/steps/safety.ts';
import { isSigned } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

/** The measure of the issue. */
const MOST_INPUTS = 25;

const TYPED: Record<Language, { command: string; template: string }> = {
  en: { command: 'new treatment plan', template: 'low back chronic' },
  fr: { command: 'nouveau plan', template: 'lombalgie chronique' },
};

describe.each(LANGUAGES)('a plan with a template (%s)', (language) => {
  it(`takes at most ${MOST_INPUTS} inputs from the signed assessment to the signed plan`, async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    const { patientId } = await value<{ patientId: string }>(open, 'patients.create', {
      patient: stranger({ language }),
    });
    const assessment = assessmentOf('office-back', language);
    await goToEntry(open, await record(open, patientId, 'assessment', assessment));
    await watchPointers(open);
    const keys = countedKeys(open);

    keys.begin('begin');
    await keys.press('Control+k');
    await keys.type(TYPED[language].command);
    await keys.press('Enter');
    await onPlan(open);
    // The box has the focus, and the template that fits is the first already; typing says which one is meant.
    await see(templateBox(open)).toBeFocused();

    keys.begin('template');
    await keys.type(TYPED[language].template);
    await keys.press('Enter');
    const name = words('plan:template.shipped.chronic-low-back.name');
    await page.getByText(words('plan:template.applied', { name })).waitFor();

    keys.begin('sign');
    await keys.press('Control+Enter');
    await see(button(page.getByRole('dialog'), words('chart:sign.confirm'))).toBeFocused();
    await keys.press('Enter');
    await isSigned(open);

    const counts = keys.counts();
    console.info(`Inputs (${language}): ${allOf(counts)}, ${JSON.stringify(counts)}`);
    const plan = await storedPlan(open);
    expect(plan.basis?.date).toBe(today());
    expect(plan.dose).toMatchObject({ minutes: 60, perWeek: 1, weeks: 10, total: null });
    expect(plan.bouts).toHaveLength(9);
    const [goal] = plan.goals;
    expect(goal?.words).toBe(assessment.complaints[0]?.goals.trim());
    expect([goal?.measure?.type, goal?.baselineDate]).toEqual(['instrument', today()]);
    expect(goal?.target).toBeLessThan(goal?.baseline ?? 0);
    expect(await pointersUsed(open)).toBe(0);
    expect(allOf(counts), JSON.stringify(counts)).toBeLessThanOrEqual(MOST_INPUTS);
  });
});
