/** What must hold on every screen, in every theme: open to everyone, and whole in the smallest window. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { THEMES } from '#shared/contract/system.ts';
import type { Language } from '#shared/practice/practice.ts';
import { type OpenApp, openApp, removeProfile, SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets, undressed, unseenFocus } from '../support/looks.ts';
import { killEverything } from '../support/processes.ts';
import { FIRST_RUN, PRACTICE, type Screen } from '../support/screens.ts';
import { copyProfile } from '../support/seeded.ts';

/** How many presses of Tab are watched on a screen. */
const TABS = 12;

function walk(
  title: string,
  screens: readonly Screen[],
  language: Language,
  profile: () => string | undefined,
) {
  describe(title, () => {
    let open: OpenApp;

    beforeAll(async () => {
      const given = profile();
      open = await openApp({ ...(given && { profile: given }), language, size: SMALLEST });
      open.page.setDefaultTimeout(20_000);
    });
    afterAll(async () => {
      await killEverything(open);
      removeProfile(open.profile);
    });

    it.each(screens)('$name', async ({ show }) => {
      await show(open);
      const found: string[] = [];
      for (const theme of THEMES) {
        await showTheme(open, theme);
        const here = [...(await violations(open)), ...(await cutOff(open)), ...(await undressed(open))];
        if (theme === 'table') here.push(...(await smallTargets(open)));
        found.push(...here.map((line) => `${theme}: ${line}`));
      }
      await showTheme(open, 'light');
      expect([...found, ...(await unseenFocus(open, TABS))]).toEqual([]);
    });
  });
}

export function everyScreen(language: Language): void {
  walk('the first run', FIRST_RUN, language, () => undefined);
  walk('the practice', PRACTICE, language, () => copyProfile(inject('seeded')[language].profile));
}
