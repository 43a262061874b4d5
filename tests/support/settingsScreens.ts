/** What lies under the settings of the practice; each is reached from the settings. */
import type { Screen } from './screen.ts';
import { button } from './steps/fields.ts';
import { goToTechniques, ownTechnique } from './steps/techniques.ts';

export const TECHNIQUES: readonly Screen[] = [
  {
    name: 'techniques',
    show: async (open) => {
      const { page, words } = open;
      await goToTechniques(open);
      await ownTechnique(open, 'Craniosacral hold');
      await page.getByText(words('chart:technique.cupping'), { exact: true }).click();
      await page
        .getByRole('checkbox', { name: words('chart:technique.cupping'), exact: true, checked: false })
        .waitFor();
    },
  },
  {
    name: 'own-technique',
    show: async ({ page, words }) => {
      await button(page, words('settings:techniques.own.editOf', { name: 'Craniosacral hold' })).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
