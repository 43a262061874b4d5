/**
 * The picture in the PDF is the picture on the screen: the same marks, drawn by our PDF and rendered by poppler, and
 * drawn by the window's own components on the page of a signed assessment, are compared pixel by pixel, a chart unit
 * to a pixel.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawView } from '#data/documents/bodyPicture.ts';
import { CAP_HEIGHT } from '#data/documents/look.ts';
import { MARGINS } from '#data/documents/sheet.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { asStroke, type Mark } from '#shared/clinical/body/mark.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import type { Point } from '#shared/clinical/body/shape.ts';
import { VIEW_IDS, type ViewId } from '#shared/clinical/body/views.ts';
import { practiceForAll } from '../e2e/opened.ts';
import { stranger } from '../support/people.ts';
import { differences, type Pixels, pixelsOf, reduced } from '../support/pixels.ts';
import { escaped } from '../support/steps/fields.ts';
import { goToEntry, record, value } from '../support/steps/safety.ts';
import { everything } from './figures.ts';
import { pixelsOfPage, sheetOf } from './support.ts';

/** At 144 dots to the inch a chart unit is a pixel. */
const SCALE = 0.5;
/** Both renderers move what is fine to whole pixels: they are given finer ones, and those are averaged. */
const FINER = { paper: 4, screen: 2 } as const;
const DPI = (72 / SCALE) * FINER.paper;

const BOLD = join(import.meta.dirname, '../../dist/fonts/noto-sans-bold.ttf');

const app = practiceForAll({ theme: 'light' });

/** Numbers are compared in the font of the paper: where they stand, not how two fonts draw a digit. */
beforeAll(async () => {
  await app().page.evaluate(
    async ([bytes, middle]) => {
      const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const lines = { ascentOverride: `${middle * 200}%`, descentOverride: '0%' };
      document.fonts.add(await new FontFace('Paper', data, lines).load());
    },
    [readFileSync(BOLD).toString('base64'), CAP_HEIGHT / 2] as const,
  );
});

/** A view as our PDF draws it and poppler renders it. */
function onPaper(view: ViewId, marks: readonly Mark[]): Pixels {
  const { width, height } = pictureOf(view);
  const pdf = sheetOf((sheet) =>
    sheet.add({
      height: height * SCALE,
      draw: (pen, at) => drawView(pen, view, marks, { ...at, scale: SCALE }),
    }),
  );
  const pixels = FINER.paper / SCALE;
  const part = { x: MARGINS.side * pixels, y: MARGINS.top * pixels };
  const size = { width: width * FINER.paper, height: height * FINER.paper };
  return reduced(pixelsOfPage(pdf, 1, DPI, { ...part, ...size }), FINER.paper);
}

/** The picture of a view on the page of a signed assessment that has those marks. */
async function pictureIn(view: ViewId, marks: readonly Mark[]): Promise<Locator> {
  const open = app();
  const { patientId } = await value<{ patientId: string }>(open, 'patients.create', { patient: stranger() });
  const bodyChart = { ...emptyAssessment().bodyChart, marks, meant: marks.map(({ id }) => id) };
  await goToEntry(open, await record(open, patientId, 'assessment', { ...emptyAssessment(), bodyChart }));
  const name = new RegExp(`^${escaped(open.words(`body:view.${view}`))}:`, 'u');
  const picture = open.page.getByRole('figure').getByRole('img', { name });
  await picture.evaluate(
    (element, [width, height]) => {
      const { style } = element as SVGElement;
      // Its place and its size, on paper: what is drawn stays as the components made it.
      style.setProperty('position', 'fixed');
      style.setProperty('inset', '0 auto auto 0');
      style.setProperty('z-index', '9999');
      style.setProperty('inline-size', `${width}px`);
      style.setProperty('block-size', `${height}px`);
      style.setProperty('background', 'var(--figure-paper)');
      style.setProperty('--font', 'Paper');
      style.setProperty('text-rendering', 'geometricPrecision');
    },
    [pictureOf(view).width * FINER.screen, pictureOf(view).height * FINER.screen] as const,
  );
  return picture;
}

const pixelsIn = async (picture: Locator): Promise<Pixels> =>
  reduced(pixelsOf(await picture.screenshot()), FINER.screen);

const onScreen = async (view: ViewId, marks: readonly Mark[]): Promise<Pixels> =>
  pixelsIn(await pictureIn(view, marks));

/**
 * Two renderers smooth an edge differently, so squares of 4 by 4 pixels are compared by their mean: the largest
 * difference of any, 0 to 255, and the mean of all.
 */
interface Far {
  most: number;
  mean: number;
}

function far(one: Pixels, other: Pixels): Far {
  const found = differences(one, other, 4);
  return { most: Math.max(...found), mean: found.reduce((sum, each) => sum + each, 0) / found.length };
}

/** Of the bare body. Seen: 4 to 7, and 0.08 to 0.18; without the borders of its regions 31, and 0.92. */
const BARE: Far = { most: 10, mean: 0.4 };
/** Of a body full of marks. Seen: 18 to 23, and 0.7 to 1.35; a line of the pen 3 units aside differs by 70 and more. */
const FULL: Far = { most: 28, mean: 1.6 };

const isSame = ({ most, mean }: Far, bound: Far): boolean => most <= bound.most && mean <= bound.mean;

/** One mark shows the view; of the body it covers a dot. */
const hardly = (view: ViewId): Mark[] => everything(view).filter(({ id }) => id === 'dot0');

describe('the body chart in the PDF', () => {
  test.each(VIEW_IDS)('%s is the picture of the window', async (view) => {
    for (const [marks, bound] of [[hardly(view), BARE] as const, [everything(view), FULL] as const]) {
      const found = far(onPaper(view, marks), await onScreen(view, marks));
      expect(found).toSatisfy((each: Far) => isSame(each, bound));
    }
  });

  test('has its numbers where the window has them: its font has the middle of its digits in its own middle', async () => {
    await pictureIn('back', everything('back'));
    const [middle, central] = await app().page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('nothing to measure with');
      context.font = `700 1000px ${getComputedStyle(document.body).fontFamily}`;
      const digits = context.measureText('0123456789');
      return [
        (digits.actualBoundingBoxAscent - digits.actualBoundingBoxDescent) / 2000,
        (digits.fontBoundingBoxAscent - digits.fontBoundingBoxDescent) / 2000,
      ];
    });
    // A tenth of a unit at the size of a number.
    expect(Math.abs((middle ?? 0) - (central ?? 1))).toBeLessThan(0.007);
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
    expect(isSame(far(onPaper('back', changed), await onScreen('back', marks)), FULL)).toBe(false);
  });

  /** The layers of `BodyLayers`, from the paper to the outline. */
  test.each<[what: string, layer: string, marks: readonly Mark[], bound: Far]>([
    ['the borders of the regions', 'svg > path:nth-child(2)', hardly('back'), BARE],
    ['the inner lines', 'svg > path:nth-child(4)', hardly('back'), BARE],
    ['the outline', 'svg > path:last-child', everything('back'), FULL],
    ['the signs of one look', 'g > path:nth-child(40)', everything('back'), FULL],
    ['the numbers of one ink', 'g > text', everything('back'), FULL],
  ])('would not pass if the window left out %s', async (_what, layer, marks, bound) => {
    const paper = onPaper('back', marks);
    const picture = await pictureIn('back', marks);
    expect(isSame(far(paper, await pixelsIn(picture)), bound)).toBe(true);
    await picture.evaluate((element, selector) => {
      const found = element.querySelector(selector);
      if (!found) throw new Error(`no ${selector}`);
      found.remove();
    }, layer);
    expect(isSame(far(paper, await pixelsIn(picture)), bound)).toBe(false);
  });
});
