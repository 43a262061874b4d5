/** How a bench knows that a screen is there and can be used. */
import type { Usable } from './watch.ts';

/** The cursor is in the passphrase. */
export const UNLOCK_SCREEN: Usable = {
  present: { 'input[type=password]': 1, 'button[type=submit]': 1 },
  focused: 'input[type=password]',
};

/** The cursor is where the recovery code goes, in place of the passphrase. */
export const RECOVERY_SCREEN: Usable = {
  present: { 'button[type=submit]': 1 },
  focused: 'form input:not([type=password])',
};

/** Those who were here last are listed, the drafts are known, and the cursor is in the search. */
export const TODAY: Usable = {
  present: { 'main section li a': 8, 'main section + section :is(li, p)': 1 },
  focused: 'main input[type=search]',
};

/** A chart of which so many visits can be seen and opened. */
export const chartWith = (visits: number): Usable => ({
  present: { 'section[aria-labelledby=timeline] li article a': visits },
});

/** A visit that is being written. */
export const EDITOR: Usable = { present: { 'main textarea': 6, '[data-testid=save-state]': 1 } };

/** The body chart of an assessment, its front and its back. */
export const BODY_CHART: Usable = { present: { '#part-bodyChart [role=listbox] svg': 2 } };

/** The one element of the empty app; the keyboard is in the page. */
export const EMPTY_WINDOW: Usable = { present: { p: 1 }, focused: 'body' };
