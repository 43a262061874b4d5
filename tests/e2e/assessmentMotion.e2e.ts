/** Range of motion in the real window: numbers typed fast, kept as typed, compared with what was before. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import type { MotionCell } from '#shared/chart/assessment/motion/lines.ts';
import { JOINTS, type MovementId } from '#shared/clinical/motion/movements.ts';
import { THEMES } from '#shared/contract/system.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { type OpenApp, SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { stranger } from '../support/people.ts';
import {
  beginAssessment,
  onAssessment,
  opener,
  openSection,
  section,
  signAssessment,
} from '../support/steps/assessment.ts';
import { detailsOf, jointChip, valueBox } from '../support/steps/assessmentMotion.ts';
import { box, button, choose, complaintOf } from '../support/steps/fields.ts';
import { pointersUsed, press, tabTo, watchPointers } from '../support/steps/keys.ts';
import { addPatient, goTo } from '../support/steps/patients.ts';
import { isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const cell = (movement: MovementId, side: MotionCell['side'] = 'midline'): MotionCell => ({
  movement,
  side,
  type: 'active',
});

async function newAssessment(language: Language = 'en'): Promise<OpenApp> {
  const open = await openedPractice({ language, size: SMALLEST });
  await addPatient(open, stranger({ language, birthDate: '1981-05-23' }));
  await beginAssessment(open);
  return open;
}

/** Away from the entry and back. */
async function leaveAndReturn(open: OpenApp): Promise<void> {
  const address = new URL(open.page.url()).hash;
  await goTo(open, 'today');
  await open.page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await onAssessment(open);
}

describe.each(LANGUAGES)('a lumbar spine (%s)', (language) => {
  it('is measured by the keyboard alone in few inputs, kept as typed, and read', async () => {
    const open = await newAssessment(language);
    const { page, words } = open;
    await watchPointers(open);
    await press(open, opener(open, 'motion'));
    await tabTo(open, jointChip(open, 'cervical'));

    let inputs = 0;
    const key = (name: string) => {
      inputs += 1;
      return page.keyboard.press(name);
    };
    const type = (text: string) => {
      inputs += 1;
      return page.keyboard.type(text);
    };
    // With a complaint of the low back, its joint is the first; here it is the third.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await key('Space');
    await see(valueBox(open, cell('lumbar-flexion'))).toBeFocused();
    // No number holds a space: the space bar goes on to the next value.
    await type('40 20 15 25 5 7');
    // What else is known of the value under the cursor.
    await key('Alt+ArrowDown');
    await type('4');
    await key('Tab');
    await type('left low back');
    await key('Escape');
    await see(valueBox(open, cell('lumbar-rotation', 'right'))).toBeFocused();
    expect(inputs).toBeLessThanOrEqual(10);

    await key('ArrowUp');
    await see(valueBox(open, cell('lumbar-lateral-flexion', 'right'))).toBeFocused();
    await key('ArrowLeft');
    await see(valueBox(open, cell('lumbar-lateral-flexion', 'left'))).toBeFocused();
    await key('Enter');
    await see(valueBox(open, cell('lumbar-rotation', 'left'))).toBeFocused();
    await type('-2,5');
    await key('Tab');
    await see(valueBox(open, cell('lumbar-rotation', 'right'))).toBeFocused();
    expect(await pointersUsed(open)).toBe(0);
    await isSaved(open);

    await leaveAndReturn(open);
    for (const [at, shown] of [
      [cell('lumbar-flexion'), '40'],
      [cell('lumbar-extension'), '20'],
      [cell('lumbar-lateral-flexion', 'left'), '15'],
      [cell('lumbar-lateral-flexion', 'right'), '25'],
      [cell('lumbar-rotation', 'left'), language === 'en' ? '−2.5' : '−2,5'],
      [cell('lumbar-rotation', 'right'), '7'],
    ] as const)
      await see(valueBox(open, at)).toHaveValue(shown);
    // What is filled is never hidden: folded up, it is said.
    await see(section(open, 'motion')).toContainText('4/10 (left low back)');
    await valueBox(open, cell('lumbar-rotation', 'right')).press('Alt+ArrowDown');
    const right = detailsOf(open, cell('lumbar-rotation', 'right'));
    await see(box(right, words('assessment:motion.pain'))).toHaveValue('4');
    await see(box(right, words('assessment:motion.where'))).toHaveValue('left low back');

    await signAssessment(open);
    const article = page.getByRole('article');
    await see(article).toContainText('4/10 (left low back)');
    const table = article.getByRole('table', { name: words('examination:joint.lumbar') });
    await see(table.getByRole('row').nth(1)).toContainText('40°');
    await see(table.getByRole('row').nth(4)).toContainText(language === 'en' ? '−2.5°' : '−2,5°');
  });
});

describe('what cannot be a value', () => {
  it('stays in its box, marked with the reason, and nothing else is lost', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    await openSection(open, 'motion');
    await jointChip(open, 'shoulder').click();
    const flexion = valueBox(open, cell('shoulder-flexion', 'left'));
    await page.keyboard.type('400 abc 12.34 60');
    const wrong = [
      [flexion, '400', words('assessment:motion.wrong.out-of-range', { low: '−20°', high: '210°' })],
      [valueBox(open, cell('shoulder-flexion', 'right')), 'abc', words('assessment:motion.wrong.not-valid')],
      [
        valueBox(open, cell('shoulder-extension', 'left')),
        '12.34',
        words('assessment:motion.wrong.too-many-decimals'),
      ],
    ] as const;
    await isSaved(open);
    for (const [field, typed, why] of wrong) {
      await see(field).toHaveValue(typed);
      expect(await complaintOf(field)).toContain(why);
    }
    await see(valueBox(open, cell('shoulder-extension', 'right'))).toHaveValue('60');

    // A tape measures no abduction of the shoulder: what was typed waits for another way of measuring.
    await choose(page, words('assessment:motion.way'), 'Tape measure, cm');
    const abduction = valueBox(open, cell('shoulder-abduction', 'left'));
    await abduction.fill('150');
    expect(await complaintOf(abduction)).toContain(words('assessment:motion.wrong.no-tape'));
    await choose(page, words('assessment:motion.way'), 'Goniometer, °');
    await see(abduction).toHaveValue('150');
    await see(abduction).not.toHaveAttribute('aria-invalid', 'true');
    await flexion.fill('140');
    for (const [field] of wrong.slice(1)) await field.fill('');
    await isSaved(open);
    await leaveAndReturn(open);
    await see(flexion).toHaveValue('140');
    await see(abduction).toHaveValue('150');
    await see(valueBox(open, cell('shoulder-extension', 'right'))).toHaveValue('60');
  });

  it('a joint with something recorded stays in view when it is folded away', async () => {
    const open = await newAssessment();
    await openSection(open, 'motion');
    await jointChip(open, 'knee').click();
    await open.page.keyboard.type('130');
    await jointChip(open, 'knee').click();
    await see(valueBox(open, cell('knee-flexion', 'left'))).toHaveValue('130');
    await valueBox(open, cell('knee-flexion', 'left')).fill('');
    await jointChip(open, 'knee').click();
    await see(valueBox(open, cell('knee-flexion', 'left'))).toHaveCount(0);
  });
});

describe('a re-assessment', () => {
  it('has the values of then beside it, names no change within the error, and asks about swapped sides', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    await openSection(open, 'motion');
    await choose(page, words('assessment:motion.way'), 'Goniometer, °');
    await choose(page, words('assessment:motion.reference'), words('examination:reference.ama-common.name'));
    await jointChip(open, 'hip').click();
    await page.keyboard.type('90 120 20 20');
    await see(section(open, 'motion')).toContainText('Reference: 100°; left 10° below, right 20° above');
    await signAssessment(open);

    await button(page, words('assessment:action.again')).click();
    await onAssessment(open);
    await openSection(open, 'motion');
    const left = valueBox(open, cell('hip-flexion', 'left'));
    const right = valueBox(open, cell('hip-flexion', 'right'));
    await see(left).toHaveValue('');
    const extension = valueBox(open, cell('hip-extension', 'left'));
    await extension.fill('23');
    const within = words('assessment:motion.change.within-error', { difference: '3°' });
    await see(section(open, 'motion')).toContainText(within);

    await left.fill('121');
    await right.fill('90');
    await see(page.getByText(words('examination:sidesSwapped'))).toBeVisible();
    await button(page, words('assessment:motion.exchange')).click();
    await see(left).toHaveValue('90');
    await see(right).toHaveValue('121');
    await see(page.getByText(words('examination:sidesSwapped'))).toHaveCount(0);
    await isSaved(open);
    await signAssessment(open);
    await see(page.getByRole('article').last()).toContainText('no change beyond the measurement error');
  });
});

describe('all joints at once', () => {
  it('are open to everyone, whole in the smallest window, and a keystroke draws its own line only', async () => {
    const open = await newAssessment();
    const { page, words } = open;
    await openSection(open, 'motion');
    await choose(page, words('assessment:motion.reference'), words('examination:reference.aaos-common.name'));
    for (const joint of JOINTS) await jointChip(open, joint).click();
    const knee = valueBox(open, cell('knee-flexion', 'left'));
    await knee.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Escape');
    await see(knee).toBeFocused();
    await page.evaluate(() => {
      const lines = new Set<string>();
      Reflect.set(window, 'drawn', lines);
      new MutationObserver((records) => {
        for (const { target } of records) {
          const place = target instanceof Element ? target : target.parentElement;
          lines.add(place?.closest('[data-line]')?.getAttribute('data-line') ?? 'outside of the grid');
        }
      }).observe(document.querySelector('[data-joint]')?.parentElement ?? document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    await page.keyboard.type('130');
    await see(section(open, 'motion')).toContainText(
      words('assessment:motion.tell.to.below', { difference: '5°' }),
    );
    const drawn = await page.evaluate(() => [...(Reflect.get(window, 'drawn') as Set<string>)]);
    expect(drawn).toEqual(['knee-flexion active']);

    for (const theme of THEMES) {
      await showTheme(open, theme);
      expect(await violations(open)).toEqual([]);
      expect(await cutOff(open)).toEqual([]);
    }
    await showTheme(open, 'table');
    expect(await smallTargets(open)).toEqual([]);
  });
});
