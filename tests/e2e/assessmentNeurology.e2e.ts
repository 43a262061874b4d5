/** Strength, reflexes and sensation in the real window: why they are open, typed level by level, and on the body. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import {
  rowsOf,
  withReflex,
  withReflexesNormal,
  withRows,
  withSensation,
  withSensationNormal,
  withStrength,
  withStrengthNormal,
} from '#shared/chart/assessment/neurology/edit.ts';
import { neurology } from '#shared/chart/assessment/neurology/neurology.ts';
import { emptyAssessment, findingsIn } from '#shared/chart/assessment/schema.ts';
import { keyPointOf } from '#shared/clinical/body/keyPoints.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import { type LevelId, levelName } from '#shared/clinical/levels.ts';
import { LEVELS_OF, reflexesOf } from '#shared/clinical/neurologicalScreen.ts';
import { THEMES } from '#shared/contract/system.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { type OpenApp, SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { readSection, section } from '../support/steps/assessment.ts';
import { beginWith, goToAssessment } from '../support/steps/assessmentDraft.ts';
import { cellOf, tableOf } from '../support/steps/assessmentNeurology.ts';
import { press } from '../support/steps/keys.ts';
import { goTo } from '../support/steps/patients.ts';
import { isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const LEG = rowsOf(LEVELS_OF.lower, reflexesOf(LEVELS_OF.lower));
const newId = () => crypto.randomUUID();

const COMPLAINTS = [
  {
    ...emptyComplaint('a'),
    name: 'Low back and leg pain',
    radiates: 'yes' as const,
    characters: ['numb' as const],
    places: [{ region: 'low-back' as const, side: 'left' as const }],
  },
];

/** A left leg that is weak, slow and numb at L5. */
function leftL5() {
  let value = withSensationNormal(
    withReflexesNormal(withStrengthNormal(withRows(neurology.empty(), LEG, newId))),
    'light-touch',
    newId,
  );
  value = withStrength(value, 'great-toe-extension', 'left', { grade: '4-', painLimited: true }, newId);
  value = withReflex(value, 'achilles', 'left', { grade: '1+' }, newId);
  return withSensation(value, 'l5', 'left', 'light-touch', 'reduced', newId);
}

const BASELINE = {
  entryId: '018f0000-0000-7000-8000-000000000001',
  date: '2025-11-03',
  findings: findingsIn({ ...emptyAssessment(), neurology: leftL5() }),
};

/** Taps a key point of the person's left. */
async function tapPoint({ page, words }: OpenApp, level: LevelId): Promise<void> {
  const point = keyPointOf(level);
  if (!point) throw new Error('a level without a key point');
  const view = words(`assessment:neurology.picture.view.${point.view}`);
  const picture = page.getByRole('img', { name: words('assessment:neurology.picture.of', { view }) });
  await picture.scrollIntoViewIfNeeded();
  const area = await picture.boundingBox();
  if (!area) throw new Error('the picture is not in view');
  const scale = area.width / pictureOf(point.view).width;
  await picture.click({ position: { x: point.at.x * scale, y: point.at.y * scale } });
}

describe('a complaint that radiates', () => {
  it('opens the section, says why, and offers its levels in one press', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const entryId = await beginWith(open, { complaints: COMPLAINTS }, 'neurology');
    const part = section(open, 'neurology');
    await see(part).toContainText(words('examination:screen.title'));
    await see(part).toContainText(words('examination:screen.because.radiation'));
    await see(part).toContainText(words('examination:screen.because.numbness'));

    const begin = words('assessment:neurology.screen.begin', { levels: 'L2–S2' });
    await press(open, part.getByRole('button', { name: begin }));
    // The cursor is in the first grade: hip flexion on the left.
    await see(cellOf(open, 'strength', words('examination:movement.hip-flexion'), 'left')).toBeFocused();
    for (const key of ['5', 'ArrowRight', '4', '+', 'p', 'ArrowDown', '3', '-'])
      await page.keyboard.press(key);
    await press(
      open,
      tableOf(open, 'sensation').getByRole('button', { name: words('assessment:neurology.allNormal') }),
    );
    await isSaved(open);

    await goTo(open, 'today');
    await goToAssessment(open, entryId);
    await readSection(open, 'neurology');
    await see(part).toContainText(
      'hip flexion (L2) left 5/5, right 4+/5, limited by pain, lower on the right',
    );
    await see(part).toContainText('knee extension (L3) right 3−/5.');
    await see(part).toContainText('Light touch: intact L2–S2 on both sides.');
    // What was not tested is not said.
    await see(part).not.toContainText('Reflexes:');
  });
});

describe('a grade that there is not', () => {
  it('is said, and what stood there stays', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, { neurology: withRows(neurology.empty(), LEG, newId) }, 'neurology');
    const cell = cellOf(open, 'reflexes', words('examination:reflex.patellar'), 'left');
    await cell.focus();
    await page.keyboard.press('2');
    await page.keyboard.press('9');
    await see(page.getByText(words('assessment:neurology.noGrade', { typed: '9' }))).toBeVisible();
    await see(cell).toContainText('2+');
    await page.keyboard.press('Delete');
    await see(cell).not.toContainText('2+');
  });
});

describe('the body and the table', () => {
  it('write the same rows: a tap on a point stands in the table, and the table on the body', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, {}, 'neurology');
    await tapPoint(open, 'l3');
    const part = section(open, 'neurology');
    await see(part).toContainText(words('examination:level.l3'));
    await part.getByRole('button', { name: words('examination:sensationFinding.reduced') }).click();
    const cell = cellOf(
      open,
      'sensation',
      `${words('examination:sensation.light-touch')}, ${levelName('l3')}`,
      'left',
    );
    await see(cell).toContainText(words('examination:sensationFinding.reduced'));
    await see(part.locator('svg [data-finding="reduced"]')).toHaveCount(1);
    await cell.focus();
    await page.keyboard.press('0');
    await see(part.locator('svg [data-finding="absent"]')).toHaveCount(1);
    await see(part.locator('svg [data-finding="reduced"]')).toHaveCount(0);
  });
});

describe.each(LANGUAGES)('the section (%s)', (language) => {
  it('fits the smallest window, is open to everyone, and shows the values of then', async () => {
    const open = await openedPractice({ language, size: SMALLEST });
    await beginWith(
      open,
      {
        purpose: 're-assessment',
        complaints: COMPLAINTS,
        baseline: BASELINE,
        neurology: withStrength(
          leftL5(),
          'great-toe-extension',
          'left',
          { grade: '5', painLimited: false },
          newId,
        ),
      },
      'neurology',
    );
    await see(tableOf(open, 'strength')).toContainText('4−/5');
    const found: string[] = [];
    for (const theme of THEMES) {
      await showTheme(open, theme);
      const here = [...(await violations(open)), ...(await cutOff(open))];
      if (theme === 'table') here.push(...(await smallTargets(open)));
      found.push(...here.map((line) => `${theme}: ${line}`));
    }
    expect(found).toEqual([]);
  });
});
