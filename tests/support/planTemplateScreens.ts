/** The screens of templates of plans: the chooser, what was left out for a patient, and keeping one. */
import { emptyPlan } from '#shared/chart/plan/schema.ts';
import { person } from './people.ts';
import type { Screen } from './screen.ts';
import { button } from './steps/fields.ts';
import { applyTemplate, goToPlan, templateBox } from './steps/plan.ts';
import { begun, patientId } from './steps/safety.ts';

const empty = (key: string): Screen['show'] => {
  return async (open) => {
    const id = await patientId(open, person(key, open.language));
    await goToPlan(open, await begun(open, id, 'plan', emptyPlan()));
    await templateBox(open).waitFor();
  };
};

export const PLAN_TEMPLATES: readonly Screen[] = [
  { name: 'plan-templates', show: empty('office-back') },
  {
    name: 'plan-templates-none-found',
    show: async (open) => {
      await templateBox(open).fill('zzz');
      await open.page.getByText(open.words('plan:template.noMatch')).waitFor();
    },
  },
  {
    name: 'plan-template-left-out',
    show: async (open) => {
      await empty('anticoagulated')(open);
      await applyTemplate(open, open.words('plan:template.shipped.chronic-low-back.name'));
    },
  },
  {
    name: 'plan-template-keep',
    show: async ({ page, words }) => {
      await button(page, words('plan:template.keep.action')).click();
      await page.getByRole('dialog').waitFor();
      await button(page.getByRole('dialog'), words('plan:template.keep.confirm')).click();
      await page.getByText(words('common:field.required')).first().waitFor();
    },
  },
  {
    name: 'plan-template-kept',
    show: async (open) => {
      const { page, words } = open;
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('Desk, short course');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await empty('pregnancy')(open);
      await templateBox(open).fill('desk');
      await button(page, words('plan:template.manage.actions', { name: 'Desk, short course' })).waitFor();
    },
  },
];
