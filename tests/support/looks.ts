/** What a screen looks like to somebody with large fingers, a small window, or no mouse. */
import type { Theme } from '#shared/contract/system.ts';
import type { OpenApp } from './app.ts';

/** Shows the screen in a theme, every change of colour over. */
export async function showTheme({ page }: OpenApp, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
    }
  }, theme);
}

/** What is wider than its place: the screen itself, or words that are cut off in a control. */
export function cutOff({ page }: OpenApp): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`;
    const isScrolledSideways = (element: Element) => {
      const { overflowX } = getComputedStyle(element);
      return overflowX !== 'visible' && overflowX !== 'clip' && element.scrollWidth > element.clientWidth + 1;
    };
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the whole screen'] : [];
    const scrolled = [...document.querySelectorAll('main, main *, nav, [role="dialog"], [role="alertdialog"]')]
      .filter((element) => element.clientWidth > 0 && !element.matches('.only-heard, input, textarea, canvas'))
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter(isScrolledSideways);
    const buttons = [...document.querySelectorAll('button, [role="radio"], label')].filter(
      (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
    );
    return [...wide, ...scrolled.map(name), ...buttons.map(name)].map((what) => `does not fit: ${what}`);
  });
}

/** What can be pressed and is smaller than 44 pixels either way. Links inside of a sentence may be. */
export function smallTargets({ page }: OpenApp): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 43.5;
    const pressable = 'button, a[href], input, textarea, [role="option"], [role="menuitem"], [role="radio"], tbody tr';
    const isInSentence = (element: Element) =>
      element.localName === 'a' && getComputedStyle(element).display === 'inline';
    /** The place that reacts: a hidden input stands in its label, a box of text in its frame. */
    const place = (element: Element): Element => {
      if (!element.matches('input, textarea')) return element;
      return element.closest('label') ?? element.closest('[class*="box"], [role="group"], [role="search"]') ?? element;
    };
    const found = new Set<Element>();
    const top = document.querySelector('[role="dialog"], [role="alertdialog"]') ?? document;
    for (const element of top.querySelectorAll(pressable)) {
      if (element.matches(':disabled, [aria-hidden="true"] *') || isInSentence(element)) continue;
      const { width, height } = place(element).getBoundingClientRect();
      // What is not shown until it has the focus, such as the way past the sidebar, has no size here.
      if (width < 2 || height < 2 || element.closest('[inert], [aria-hidden="true"]')) continue;
      if (width < LEAST || height < LEAST) found.add(place(element));
    }
    return [...found].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const label = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30);
      return `small target: ${Math.round(width)}×${Math.round(height)} <${element.localName}> ${label}`;
    });
  });
}

/** What gets the focus by Tab without showing it. */
export async function unseenFocus({ page }: OpenApp, presses: number): Promise<string[]> {
  const unseen = new Set<string>();
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const what = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const shows = (element: Element | null) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5) || boxShadow.includes('0px 0px 0px');
      };
      // The ring may stand on the frame around a box, or on the label of a hidden input.
      const around = [focused, focused.parentElement, focused.parentElement?.parentElement ?? null];
      if (around.some(shows) || shows(focused.closest('label'))) return null;
      return `<${focused.localName} class="${focused.className}"> ${focused.textContent?.trim().slice(0, 30)}`;
    });
    if (what) unseen.add(`focus is not seen: ${what}`);
  }
  return [...unseen];
}
