/** The body chart in the window: marked by hand, by keyboard and without the picture, and read back as it was. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { onSpot } from '#shared/clinical/body/mark.ts';
import { spotName } from '#shared/clinical/body/names.ts';
import { beside } from '#shared/clinical/body/picture.ts';
import type { Spot } from '#shared/clinical/body/regions.ts';
import type { Language } from '#shared/practice/practice.ts';
import { type OpenApp, resize, SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { stranger } from '../support/people.ts';
import { section, signAssessment } from '../support/steps/assessment.ts';
import {
  beginBodyChart,
  chooseKind,
  chooseTool,
  drawLine,
  markByName,
  middleOfSpot,
  openBodyChart,
  picture,
  region,
  storedChart,
  tapSpot,
} from '../support/steps/assessmentBodyChart.ts';
import { button, find, pick } from '../support/steps/fields.ts';
import { tabTo } from '../support/steps/keys.ts';
import { addPatient } from '../support/steps/patients.ts';
import { askToSign, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const LOW_BACK: Spot = { region: 'low-back', side: 'left' };
const SACRUM: Spot = { region: 'sacrum', side: 'midline' };
const TRAPEZIUS: Spot = { region: 'upper-trapezius', side: 'right' };
const TEMPLE: Spot = { region: 'temple', side: 'right' };

async function newChart(language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await addPatient(open, stranger({ language, birthDate: '1991-05-23' }));
  await beginBodyChart(open);
  return open;
}

/** Marks without their ids, once everything is on the disk. */
async function stored(open: OpenApp) {
  await isSaved(open);
  return (await storedChart(open)).marks.map((mark) => ({ ...mark, id: '' }));
}

describe('by keyboard alone', () => {
  it('regions are gone over with the arrows, named, marked, graded, and marks taken back', async () => {
    const open = await newChart();
    const { page, words } = open;
    const back = picture(open, 'back');
    const below = beside('back', LOW_BACK, 'down');
    if (!below) throw new Error('nothing below the low back');
    const named = async () => {
      const id = await back.getAttribute('aria-activedescendant');
      return page.locator(`[id="${id}"]`).getAttribute('aria-label');
    };

    await tabTo(open, page.getByRole('combobox', { name: words('assessment:bodyChart.find') }));
    await page.keyboard.type(spotName(LOW_BACK, words));
    await page
      .getByRole('option', { name: spotName(LOW_BACK, words), exact: true })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await see(region(open, 'back', LOW_BACK)).toHaveAttribute('aria-selected', 'true');
    await see(page.getByRole('listbox', { name: words('assessment:bodyChart.find') })).toBeHidden();

    await tabTo(open, back);
    await see.poll(named).toContain(spotName(LOW_BACK, words));
    await page.keyboard.press('ArrowDown');
    await see.poll(named).toBe(spotName(below, words));
    await page.keyboard.press('b');
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');
    const marked = words('assessment:bodyChart.markOf', { kind: words('body:kind.burning'), intensity: 7 });
    await see
      .poll(named)
      .toBe(words('assessment:bodyChart.spotMarks', { spot: spotName(below, words), marks: marked }));
    await page.keyboard.press('1');
    await page.keyboard.press('0');
    expect(await stored(open)).toMatchObject([
      { kind: 'ache', intensity: null },
      { kind: 'burning', intensity: 10 },
    ]);
    await page.keyboard.press('Delete');
    expect(await stored(open)).toEqual([onSpot('', 'ache', LOW_BACK)]);
    await page.keyboard.press('Control+z');
    expect(await stored(open)).toHaveLength(2);
    await page.keyboard.press('Control+Shift+Z');
    expect(await stored(open)).toHaveLength(1);
  });
});

describe('by hand', () => {
  it('a tap marks and takes away; a line is kept in chart units, and is the same when reopened', async () => {
    const open = await newChart();
    const { page, words } = open;
    await pick(section(open, 'bodyChart'), words('assessment:bodyChart.intensity'), '6');
    await tapSpot(open, 'back', LOW_BACK);
    await tapSpot(open, 'back', SACRUM);
    await tapSpot(open, 'back', SACRUM);
    expect(await stored(open)).toEqual([onSpot('', 'ache', LOW_BACK, 6)]);

    await chooseKind(open, 'burning');
    await chooseTool(open, 'pen');
    const ends = [LOW_BACK, { region: 'calf-outer', side: 'left' } as const].map((spot) =>
      middleOfSpot('back', spot),
    );
    await drawLine(open, 'back', ends);
    await chooseKind(open, 'trigger-point');
    const arrow = [TRAPEZIUS, { region: 'infraspinous', side: 'right' } as const].map((spot) =>
      middleOfSpot('back', spot),
    );
    await drawLine(open, 'back', arrow);
    await isSaved(open);
    const { marks } = await storedChart(open);
    const [, line, point] = marks;
    expect(line?.where.type === 'stroke' && line.where.stroke.view).toBe('back');
    const points = line?.where.type === 'stroke' ? line.where.stroke.points : [];
    for (const [index, end] of [points[0], points.at(-1)].entries()) {
      expect(Math.abs((end?.x ?? 0) - (ends[index]?.x ?? 0))).toBeLessThan(3);
      expect(Math.abs((end?.y ?? 0) - (ends[index]?.y ?? 0))).toBeLessThan(3);
    }
    expect(point?.where).toEqual({ type: 'spot', spot: TRAPEZIUS });
    expect(point?.referral?.view).toBe('back');

    await chooseTool(open, 'eraser');
    await tapSpot(open, 'back', LOW_BACK);
    // The line lies over the region and is nearer.
    expect(await stored(open)).toHaveLength(2);
    await button(section(open, 'bodyChart'), words('assessment:bodyChart.undo')).click();
    await isSaved(open);
    expect((await storedChart(open)).marks).toEqual(marks);

    const drawing = () => picture(open, 'back').locator('svg > g').innerHTML();
    const before = await drawing();
    const address = page.url();
    await page.goto(`${address.split('#')[0]}#/today`);
    await picture(open, 'back').waitFor({ state: 'detached' });
    await page.goto(address);
    await openBodyChart(open);
    expect(await drawing()).toBe(before);
    expect((await storedChart(open)).marks).toEqual(marks);
  });

  it('a line beside the body is kept, asked about, and stops the signature until it is answered', async () => {
    const open = await newChart();
    const { page, words } = open;
    await chooseTool(open, 'pen');
    await drawLine(open, 'back', [
      { x: 6, y: 300 },
      { x: 14, y: 340 },
    ]);
    const kept = await stored(open);
    expect(kept).toHaveLength(1);
    const dialog = await askToSign(open);
    await dialog.getByRole('button', { name: words('chart:missing.stray-mark') }).click();
    await see(
      section(open, 'bodyChart').getByText(words('assessment:bodyChart.list.stray')),
    ).toBeInViewport();
    await button(section(open, 'bodyChart'), words('assessment:bodyChart.list.keep')).click();
    await see(section(open, 'bodyChart').getByText(words('assessment:bodyChart.list.stray'))).toBeHidden();
    expect(await stored(open)).toEqual(kept);
    await askToSign(open);
    await see(
      page.getByRole('dialog').getByRole('button', { name: words('chart:missing.stray-mark') }),
    ).toHaveCount(0);
  });
});

describe('without sight of the picture', () => {
  it('a mark is named, changed, given an arrow, mirrored and taken away in the list', async () => {
    const open = await newChart();
    const { page, words } = open;
    const list = section(open, 'bodyChart').getByRole('listitem');
    await markByName(open, TRAPEZIUS);
    await see(list).toContainText(spotName(TRAPEZIUS, words));
    await list.getByRole('button').first().click();
    await list.getByRole('button', { name: words('assessment:bodyChart.kind') }).click();
    await page.getByRole('option', { name: words('body:kind.trigger-point'), exact: true }).click();
    await find(page, words('assessment:bodyChart.list.referral'), spotName(TEMPLE, words));
    await pick(list, words('assessment:bodyChart.intensity'), '8');
    const [mark] = await stored(open);
    expect(mark).toMatchObject({ kind: 'trigger-point', intensity: 8, where: { spot: TRAPEZIUS } });
    expect(mark?.referral).not.toBeNull();
    await see(list).toContainText(spotName(TEMPLE, words));
    await button(list, words('assessment:bodyChart.list.mirror')).click();
    await see(list).toHaveCount(2);
    await list.nth(1).getByRole('button').nth(1).click();
    expect(await stored(open)).toHaveLength(1);
  });
});

describe('beside the last time', () => {
  it('a signed chart is drawn and said; a re-assessment copies it, changes it and says what changed', async () => {
    const open = await newChart('fr');
    const { page, words } = open;
    await pick(section(open, 'bodyChart'), words('assessment:bodyChart.intensity'), '8');
    await markByName(open, LOW_BACK);
    await markByName(open, SACRUM);
    await isSaved(open);
    await signAssessment(open);
    const figure = page.getByRole('article').getByRole('figure');
    await see(figure).toBeVisible();
    await see(figure.getByRole('img')).toHaveCount(1);
    await see(page.getByRole('article')).toContainText(words('body:region.sacrum'));
    expect(await violations(open)).toEqual([]);

    await page
      .getByRole('link', { name: /Falkenrath|,/u })
      .first()
      .click();
    await beginBodyChart(open);
    const part = section(open, 'bodyChart');
    await part
      .getByRole('button', { name: /^Copier les marques/u })
      .first()
      .click();
    expect(await stored(open)).toHaveLength(2);
    await pick(part, words('assessment:bodyChart.intensity'), '3');
    await markByName(open, LOW_BACK);
    await tapSpot(open, 'back', TRAPEZIUS);
    for (const look of ['beside', 'overlay'] as const) {
      await pick(
        part,
        words('assessment:bodyChart.compare.label'),
        words(`assessment:bodyChart.compare.${look}`),
      );
      await see(part).toContainText('(8/10, maintenant 3/10)');
      await see(part).toContainText(`apparition : ${words('body:region.upper-trapezius')}, à droite`);
    }
    expect(await violations(open)).toEqual([]);
    await showTheme(open, 'table');
    await resize(open.app, SMALLEST);
    await page.waitForFunction((width) => innerWidth === width, SMALLEST.width);
    expect([...(await violations(open)), ...(await cutOff(open)), ...(await smallTargets(open))]).toEqual([]);
  });
});
