/** The drawings of home care: one for each item, all of one hand, and readable in every theme. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsOf, type Shape } from '#shared/clinical/body/shape.ts';
import { HOME_CARE_IDS } from '#shared/clinical/homeCare/catalogue.ts';
import { drawingOf } from '#shared/clinical/homeCare/drawings/drawings.ts';
import { BONES, figure } from '#shared/clinical/homeCare/drawings/figure.ts';
import { at, distanceOf } from '#shared/clinical/homeCare/drawings/shapes.ts';
import { TONE_INKS, TONES } from '#shared/clinical/homeCare/drawings/stroke.ts';
import { fromRoot } from '../../build/paths.ts';

describe.each(HOME_CARE_IDS)('the drawing of %s', (id) => {
  const drawing = drawingOf(id);

  it('shows a person with something to do, and stays on its picture', () => {
    expect(drawing.strokes.length).toBeGreaterThan(8);
    const { left, top, right, bottom } = boundsOf(drawing.strokes.flatMap(({ path }): Shape => path));
    expect(left).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(0);
    expect(right).toBeLessThan(drawing.width);
    expect(bottom).toBeLessThan(drawing.height);
    expect(drawing.width).toBeLessThan(270);
    expect(drawing.height).toBeLessThan(230);
  });

  it('is made of numbers, and is the same each time', () => {
    for (const { path, fill, stroke, width } of drawing.strokes) {
      expect(path[0]?.[0]).toBe('M');
      expect(path.flatMap(([, ...numbers]) => numbers).every(Number.isFinite)).toBe(true);
      expect(fill !== null || (stroke !== null && width > 0)).toBe(true);
    }
    expect(drawingOf(id)).toBe(drawing);
  });
});

it('differs from item to item', () => {
  const all = HOME_CARE_IDS.map((id) => JSON.stringify(drawingOf(id).strokes));
  expect(new Set(all).size).toBe(all.length);
});

describe('a person', () => {
  const pose = { hip: at(0, 0), spine: [90, 90], neck: 90, arm: [-90, -90], leg: [-90, -90] } as const;

  it('is 150 high and keeps her proportions in every pose', () => {
    const { top, bottom } = boundsOf(figure(pose).strokes.flatMap(({ path }): Shape => path));
    expect(bottom - top).toBeGreaterThan(145);
    expect(bottom - top).toBeLessThan(156);
    const { joints } = figure({ ...pose, leg: { to: at(30, 40), bend: 1 } });
    expect(distanceOf(joints.hip, joints.knee)).toBeCloseTo(BONES.thigh);
    expect(distanceOf(joints.knee, joints.ankle)).toBeCloseTo(BONES.shank);
    expect(distanceOf(joints.ankle, at(30, 40))).toBeCloseTo(0);
  });

  it('reaches as far as her limb and no further', () => {
    const { joints } = figure({ ...pose, arm: { to: at(500, joints0.y), bend: 1 } });
    expect(distanceOf(joints.shoulder, joints.wrist)).toBeCloseTo(BONES.upperArm + BONES.forearm, 1);
    const same = figure({ ...pose, arm: { to: joints.shoulder, bend: 1 } });
    expect(Object.values(same.joints).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
      true,
    );
  });
});
const joints0 = at(0, -44);

describe('its colours', () => {
  const css = readFileSync(fromRoot('renderer', 'styles', 'figure.css'), 'utf8');
  const colourIn = (theme: string, tone: string) =>
    [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
      .filter(([, selector]) => selector?.includes(`[data-theme='${theme}']`))
      .flatMap(([, , body]) => [...(body ?? '').matchAll(/--drawing-(\w+):\s*(#\w+)/gu)])
      .findLast(([, name]) => name === tone)?.[2];

  it.each(TONES)('%s is that of the paper in the light theme, and has its own in the others', (tone) => {
    const light = colourIn('light', tone) ?? '';
    const full =
      light.length === 4 ? `#${[...light.slice(1)].map((digit) => digit + digit).join('')}` : light;
    expect(full).toBe(TONE_INKS[tone]);
    for (const theme of ['dark', 'table']) expect(colourIn(theme, tone)).toMatch(/^#[0-9a-f]{6}$/u);
  });
});
