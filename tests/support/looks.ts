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

/** What is wider than its place: the screen itself, a part of it, or the words of a control. */
export function cutOff({ page }: OpenApp): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 4;
    const isHeardOnly = ({ clientWidth, clientHeight }: Element) => clientWidth <= 1 || clientHeight <= 1;
    const overflows = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isControl = element.matches('button, label, [role="radio"]');
      return (
        element.scrollWidth > element.clientWidth + SLACK &&
        textOverflow !== 'ellipsis' &&
        (isControl || (overflowX !== 'visible' && overflowX !== 'clip'))
      );
    };
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the whole screen'] : [];
    const parts = [...document.querySelectorAll('body *')]
      .filter((element) => element.clientWidth > 0 && !isHeardOnly(element))
      .filter(
        (element) =>
          !element.matches('input, textarea, canvas') &&
          !element.closest('.only-heard, [aria-hidden="true"]'),
      )
      .filter(overflows)
      .map(
        (element) =>
          `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`,
      );
    return [...wide, ...parts].map((what) => `does not fit: ${what}`);
  });
}

/** What should stand out and does not: a main button without a ground of its own, a box without an edge. */
export function undressed({ page }: OpenApp): Promise<string[]> {
  return page.evaluate(() => {
    const isClear = (color: string) => color === 'transparent' || color === 'rgba(0, 0, 0, 0)';
    const buttons = [...document.querySelectorAll('button[class*="primary"]:not(:disabled)')].filter(
      (element) => isClear(getComputedStyle(element).backgroundColor),
    );
    const boxes = [...document.querySelectorAll('input[type="text"], textarea')]
      .map((element) => element.closest('[class*="box"]') ?? element)
      .filter(
        (element) => element.matches('[class*="box"]') && getComputedStyle(element).borderTopWidth === '0px',
      );
    return [...buttons, ...boxes].map(
      (element) => `undressed: <${element.localName}> ${element.textContent?.trim()}`,
    );
  });
}

/** What can be pressed and is smaller than 44 pixels either way. Links inside of a sentence may be. */
export function smallTargets({ page }: OpenApp): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 43.5;
    const pressable =
      'button, a[href], input, textarea, [role="option"], [role="menuitem"], [role="radio"], [role="grid"] tbody tr';
    const isInSentence = (element: Element) =>
      element.localName === 'a' && getComputedStyle(element).display === 'inline';
    /** The place that reacts: a hidden input stands in its label, a box of text in its frame. */
    const place = (element: Element): Element =>
      element.matches('input, textarea')
        ? (element.closest('label') ?? element.closest('[class*="box"]') ?? element.parentElement ?? element)
        : element;
    /** A button in a box that does the same as the box itself, such as opening its list. */
    const isPartOfBox = (element: Element) =>
      element.matches('[tabindex="-1"]') && element.closest('[class*="box"]');
    const found = new Set<Element>();
    const top = document.querySelector('[role="dialog"], [role="alertdialog"]') ?? document;
    for (const element of top.querySelectorAll(pressable)) {
      if (element.matches(':disabled') || isInSentence(element) || isPartOfBox(element)) continue;
      // A region of the body is as large as it is; the same is done by its name and in the list.
      if (element instanceof SVGElement) continue;
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
  const start = await page.evaluateHandle(() => document.activeElement);
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const what = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const hasRing = (element: Element, part: string | null = null) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5) ||
          boxShadow.includes('0px 0px 0px')
        );
      };
      // The ring may stand on the frame around a box, on the label of a hidden input, or on a link's whole card.
      const around = [
        focused,
        focused.parentElement,
        focused.parentElement?.parentElement,
        focused.closest('label'),
      ];
      if (around.some((element) => element && hasRing(element)) || hasRing(focused, '::after')) return null;
      // A list that is chosen from without leaving its box shows the chosen option instead.
      if (focused.hasAttribute('aria-activedescendant')) return null;
      return `<${focused.localName} class="${focused.className}"> ${focused.textContent?.trim().slice(0, 30)}`;
    });
    if (what) unseen.add(`focus is not seen: ${what}`);
  }
  // Back to where it was: a list that opened on the way closes.
  await start.evaluate((element) => element instanceof HTMLElement && element.focus());
  return [...unseen];
}
