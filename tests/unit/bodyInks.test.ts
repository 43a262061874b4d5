/** The inks of the body chart on the screen: those of the paper in the light theme, and readable in every theme. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INKS } from '#shared/clinical/body/drawn.ts';
import { MARK_KINDS } from '#shared/clinical/body/mark.ts';
import { fromRoot } from '../../build/paths.ts';

const CSS = readFileSync(fromRoot('renderer', 'styles', 'figure.css'), 'utf8');

/** The last value that a theme has for a property: later rules take the place of earlier ones. */
function colourIn(theme: string, property: string): string {
  const rules = [...CSS.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].filter(([, selector]) =>
    selector?.includes(`[data-theme='${theme}']`),
  );
  const values = rules.flatMap(([, , body]) => [...(body ?? '').matchAll(/--([\w-]+):\s*(#\w+)/gu)]);
  const found = values.findLast(([, name]) => name === property)?.[2];
  if (!found) throw new Error(`${theme} has no ${property}.`);
  return found;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark', 'table'])('in the %s theme', (theme) => {
  it.each(MARK_KINDS)('the ink of %s has a contrast of 4.5 on its paper', (kind) => {
    expect(contrast(colourIn(theme, `ink-${kind}`), colourIn(theme, 'figure-paper'))).toBeGreaterThanOrEqual(
      4.5,
    );
  });
});

it.each(MARK_KINDS)('the ink of %s is that of the paper in the light theme', (kind) => {
  expect(colourIn('light', `ink-${kind}`)).toBe(INKS[kind]);
});
