/**
 * The picture in the PDF is the picture on the screen: the same marks, drawn by our PDF and rendered by poppler, and
 * drawn as the SVG of the window by Chromium, are compared pixel by pixel, a chart unit to a pixel.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawView } from '#data/documents/bodyPicture.ts';
import { CAP_HEIGHT } from '#data/documents/look.ts';
import { MARGINS } from '#data/documents/sheet.ts';
import { draw } from '#shared/clinical/body/drawing.ts';
import { INKS, type Paint } from '#shared/clinical/body/drawn.ts';
import { asStroke, type Mark } from '#shared/clinical/body/mark.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import { type Point, toSvgPath } from '#shared/clinical/body/shape.ts';
import { VIEW_IDS, type ViewId } from '#shared/clinical/body/views.ts';
import { type OpenApp, openApp } from '../support/app.ts';
import { differences, type Pixels, pixelsOf, reduced } from '../support/pixels.ts';
import { everything } from './figures.ts';
import { pixelsOfPage, sheetOf } from './support.ts';

/** At 144 dots to the inch a chart unit is a pixel. */
const SCALE = 0.5;
/** Poppler moves thin lines to whole pixels: it is given finer ones, and they are averaged. */
const FINER = 4;
const DPI = (72 / SCALE) * FINER;

const BOLD = join(import.meta.dirname, '../../dist/fonts/noto-sans-bold.ttf');

let app: OpenApp;
beforeAll(async () => {
  app = await openApp({ theme: 'light' });
  // Numbers in the font of the paper: where they stand is compared, not how two fonts draw a digit.
  await app.page.evaluate(async (bytes) => {
    const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace('Paper', data).load());
  }, readFileSync(BOLD).toString('base64'));
});
afterAll(() => app.end());

/** A view as our PDF draws it and poppler renders it. */
function onPaper(view: ViewId, marks: readonly Mark[]): Pixels {
  const { width, height } = pictureOf(view);
  const pdf = sheetOf((sheet) =>
    sheet.add({
      height: height * SCALE,
      draw: (pen, at) => drawView(pen, view, marks, { ...at, scale: SCALE }),
    }),
  );
  const pixels = FINER / SCALE;
  const part = { x: MARGINS.side * pixels, y: MARGINS.top * pixels };
  return reduced(pixelsOfPage(pdf, 1, DPI, { ...part, width: width * FINER, height: height * FINER }), FINER);
}

/** The same view in the window. */
async function onScreen(view: ViewId, marks: readonly Mark[]): Promise<Pixels> {
  await app.page.evaluate(
    (svg) => {
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      document.body.replaceChildren(document.importNode(documentElement, true));
    },
    svgOf(view, marks),
  );
  return pixelsOf(await app.page.locator('svg').screenshot());
}

const colourOf = (paint: Paint | null): string =>
  paint === null ? 'none' : `color-mix(in srgb, ${INKS[paint.ink]} ${paint.strength * 100}%, #fff)`;

/** As `BodyPicture` draws it, in the light theme's colours. */
function svgOf(view: ViewId, marks: readonly Mark[]): string {
  const { width, height, outline, regions, lines } = pictureOf(view);
  const line = (d: string, stroke: string, thick: number) =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thick}"/>`;
  const drawn = draw(view, marks).map((item) =>
    item.type === 'label'
      ? `<text x="${item.at.x}" y="${item.at.y + (item.size * CAP_HEIGHT) / 2}" font-family="Paper" font-size="${item.size}" text-anchor="middle" fill="${colourOf(item.paint)}">${item.text}</text>`
      : `<path d="${toSvgPath(item.path)}" fill="${colourOf(item.fill)}" stroke="${colourOf(item.stroke)}" stroke-width="${item.width}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="position:absolute;inset:0 auto auto 0;background:#fff" stroke-linecap="round" stroke-linejoin="round" text-rendering="geometricPrecision">
    <rect width="${width}" height="${height}" fill="#fff"/>
    <path d="${toSvgPath(outline)}" fill="#fff"/>
    ${regions.map(({ shape }) => line(toSvgPath(shape), '#cfc8ba', 0.8)).join('')}
    ${drawn.join('')}
    ${lines.map((shape) => line(toSvgPath(shape), '#6b665b', 0.9)).join('')}
    ${line(toSvgPath(outline), '#6b665b', 1.8)}
  </svg>`;
}

/**
 * Two renderers smooth an edge differently, so squares of 4 by 4 pixels are compared by their mean. Of the same
 * picture none was seen to differ by more than 35 of 255; a line of the pen 3 units aside differs by 70 and more.
 */
const CELL = 4;
const MOST = 40;
/** Of the whole picture; seen: 1 to 1.7. */
const MOST_IN_ALL = 2.5;

const tooFar = (found: readonly number[]): number => found.filter((far) => far > MOST).length;

describe('the body chart in the PDF', () => {
  test.each(VIEW_IDS)('%s is the picture of the window', async (view) => {
    const marks = everything(view);
    const found = differences(onPaper(view, marks), await onScreen(view, marks), CELL);
    expect(tooFar(found)).toBe(0);
    expect(found.reduce((sum, far) => sum + far, 0) / found.length).toBeLessThan(MOST_IN_ALL);
  });

  const aside = ({ x, y }: Point): Point => ({ x: x + 3, y });
  test.each<[what: string, id: string, change: (mark: Mark) => Mark]>([
    [
      'a stroke 3 units aside',
      'stroke4',
      (mark) =>
        mark.where.type === 'spot'
          ? mark
          : asStroke(mark.id, mark.kind, {
              ...mark.where.stroke,
              points: mark.where.stroke.points.map(aside),
            }),
    ],
    [
      'an arrow 3 units aside',
      'referred',
      (mark) => ({
        ...mark,
        referral: mark.referral && { ...mark.referral, to: aside(mark.referral.to) },
      }),
    ],
    ['another number', 'spot6', (mark) => ({ ...mark, intensity: 10 })],
    ['another kind', 'spot6', (mark) => ({ ...mark, kind: 'bruise' })],
  ])('would not pass with %s', async (_what, id, change) => {
    const marks = everything('back');
    const changed = marks.map((mark) => (mark.id === id ? change(mark) : mark));
    expect(changed).not.toEqual(marks);
    const found = differences(onPaper('back', changed), await onScreen('back', marks), CELL);
    expect(tooFar(found)).toBeGreaterThan(0);
  });
});
