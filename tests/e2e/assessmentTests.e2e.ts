/** Special tests of an assessment in the real window: quick by keyboard, counted, and careful with what is wrong. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import { emptyAssessment, findingsIn } from '#shared/chart/assessment/schema.ts';
import { emptyTest } from '#shared/clinical/specialTests/results.ts';
import { THEMES } from '#shared/contract/system.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { SMALLEST } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { cutOff, showTheme, smallTargets } from '../support/looks.ts';
import { readSection, section } from '../support/steps/assessment.ts';
import { beginWith, goToAssessment } from '../support/steps/assessmentDraft.ts';
import { addTest, resultGroup, testFinder } from '../support/steps/assessmentTests.ts';
import { box, button, escaped, pick } from '../support/steps/fields.ts';
import { tabTo } from '../support/steps/keys.ts';
import { goTo } from '../support/steps/patients.ts';
import { askToSign, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const LOW_BACK = [
  { ...emptyComplaint('a'), name: 'Low back pain', places: [{ region: 'low-back', side: 'left' } as const] },
];

/** The low back at an earlier assessment. */
const BASELINE = {
  entryId: '018f0000-0000-7000-8000-000000000001',
  date: '2025-11-03',
  findings: findingsIn({
    ...emptyAssessment(),
    tests: {
      rows: [
        { ...emptyTest('a', 'straight-leg-raise'), side: 'left', result: 'positive', value: 40 },
        { ...emptyTest('b', 'faber'), side: 'right', result: 'negative' },
      ],
      note: '',
    },
  }),
};

describe('five tests of a low back', () => {
  it('take fifteen inputs by the keyboard alone, and are saved as they were typed', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    const entryId = await beginWith(open, { complaints: LOW_BACK }, 'tests');
    await tabTo(open, testFinder(open));
    // Each: what is typed, Enter, and the key of the result; the next letter is in the search again.
    const done = [
      ['slr', '+', 'straight-leg-raise'],
      ['slump', '-', 'slump'],
      ['kemp', '?', 'kemp'],
      ['thigh thr', '+', 'thigh-thrust'],
      ['fabere', 'x', 'faber'],
    ] as const;
    let inputs = 0;
    for (const [typed, key] of done) {
      await addTest(open, typed);
      await page.keyboard.press(key);
      inputs += 3;
    }
    expect(inputs).toBeLessThanOrEqual(15);
    await isSaved(open);

    await goTo(open, 'today');
    await goToAssessment(open, entryId);
    const results = ['positive', 'negative', 'equivocal', 'positive', 'unable'] as const;
    for (const [index, [, , test]] of done.entries())
      await see(
        resultGroup(open, test, 'left').getByRole('radio', {
          name: words(`examination:result.${results[index] ?? 'unable'}`),
        }),
      ).toBeChecked();
    await readSection(open, 'tests');
    await see(section(open, 'tests')).toContainText(
      'Positive: Straight leg raise, left; Thigh thrust, left.',
    );
    await see(section(open, 'tests')).toContainText('Could not be done: FABER (Patrick), left.');
  });

  it('are found near the complaint first, moved through by arrows and taken back by a key', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, { complaints: LOW_BACK }, 'tests');
    await tabTo(open, testFinder(open));
    await page.keyboard.press('ArrowDown');
    await see(page.getByRole('option').first()).toContainText(
      words('examination:test.straight-leg-raise.name'),
    );
    await addTest(open, 'slr');
    await page.keyboard.press('+');
    await addTest(open, 'slump');
    await page.keyboard.press('-');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('-');
    await see(
      resultGroup(open, 'straight-leg-raise', 'right').getByRole('radio', {
        name: words('examination:result.negative'),
      }),
    ).toBeChecked();
    await page.keyboard.press('Delete');
    await see(
      resultGroup(open, 'straight-leg-raise', 'right').getByRole('radio', { checked: true }),
    ).toHaveCount(0);
  });
});

describe('a cluster', () => {
  it('is listed in one press and counted while she tests, with its study and no conclusion', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, { complaints: LOW_BACK }, 'tests');
    const name = words('examination:cluster.laslett.name');
    const missing = words('assessment:tests.addMissing', { count: 5 });
    await page
      .getByRole('button', { name: new RegExp(`${escaped(missing)} ?: ${escaped(name)}`, 'u') })
      .click();
    const card = page.locator('[data-cluster="laslett"]');
    await page.keyboard.press('+');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (const test of ['thigh-thrust', 'gaenslen'] as const) {
      await resultGroup(open, test, 'left').getByRole('radio').first().focus();
      await page.keyboard.press('+');
    }
    await see(card).toContainText(
      words('examination:clusterCount.both', { positive: 3, tested: 3, total: 5 }),
    );
    await see(card).toContainText('Sn 91–94%');
    await see(card).toContainText(words('examination:clusterCount.reached', { atLeast: 3, total: 5 }));
  });
});

describe('what cannot be right', () => {
  it('is 400°, which stays in its box marked, and is not recorded', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, { complaints: LOW_BACK }, 'tests');
    await tabTo(open, testFinder(open));
    await addTest(open, 'slr');
    await page.keyboard.press('+');
    const cell = words('assessment:tests.cell', {
      test: words('examination:test.straight-leg-raise.name'),
      side: words('assessment:tests.side.left'),
    });
    await page.getByRole('button', { name: words('assessment:tests.detailsOf', { cell }) }).click();
    const angle = box(page, words('assessment:tests.value.deg'));
    await angle.fill('400');
    await see(angle).toHaveAttribute('aria-invalid', 'true');
    await see(angle).toHaveValue('400');
    await readSection(open, 'tests');
    await see(section(open, 'tests')).toContainText('Positive: Straight leg raise, left.');
    await angle.fill('45');
    await see(section(open, 'tests')).toContainText('left (at 45°).');
  });

  it('is a result without its side: signing leads to it', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, { complaints: LOW_BACK }, 'tests');
    await tabTo(open, testFinder(open));
    await addTest(open, 'compression');
    await page.keyboard.press('+');
    await isSaved(open);
    const dialog = await askToSign(open);
    const gap = words('chart:missing.finding-side', { section: words('assessment:section.tests') });
    await dialog.getByRole('button', { name: gap }).click();
    const felt = words('assessment:tests.felt', { test: words('examination:test.si-compression.name') });
    await pick(page, felt, words('assessment:tests.sideShort.right'));
    await readSection(open, 'tests');
    await see(section(open, 'tests')).toContainText('Positive: Sacroiliac compression, right.');
  });
});

describe('a safety screen', () => {
  it.each(['+', '?'])('that is not clear (%s) asks to refer before treating', async (key) => {
    const open = await openedPractice();
    const { page, words } = open;
    await beginWith(open, {}, 'tests');
    await tabTo(open, testFinder(open));
    await addTest(open, 'sharp');
    await see(page.getByText(words('assessment:tests.safety'))).toHaveCount(0);
    await page.keyboard.press(key);
    await see(page.getByRole('alert').filter({ hasText: words('assessment:tests.safety') })).toBeVisible();
  });
});

describe.each(LANGUAGES)('the section (%s)', (language) => {
  it('fits the smallest window, is open to everyone, and shows the values of then', async () => {
    const open = await openedPractice({ language, size: SMALLEST });
    const { page, words } = open;
    const rows = [
      { ...emptyTest('a', 'straight-leg-raise'), side: 'left' as const },
      { ...emptyTest('b', 'faber'), side: 'right' as const },
    ];
    await beginWith(
      open,
      {
        purpose: 're-assessment',
        complaints: LOW_BACK,
        baseline: BASELINE,
        tests: {
          rows: [...rows, emptyTest('c', 'si-compression'), emptyTest('d', 'sharp-purser')],
          note: '',
        },
      },
      'tests',
    );
    for (const [test, key] of [
      ['straight-leg-raise', '+'],
      ['faber', '-'],
    ] as const) {
      await resultGroup(open, test, 'left').getByRole('radio').first().focus();
      await page.keyboard.press(key);
    }
    await resultGroup(open, 'si-compression').getByRole('radio').first().focus();
    await page.keyboard.press('+');
    await resultGroup(open, 'sharp-purser').getByRole('radio').first().focus();
    await page.keyboard.press('?');
    const name = words('examination:test.straight-leg-raise.name');
    await button(page, words('assessment:tests.help', { test: name })).click();
    const cell = words('assessment:tests.cell', { test: name, side: words('assessment:tests.side.left') });
    await page.getByRole('button', { name: words('assessment:tests.detailsOf', { cell }) }).click();
    await see(section(open, 'tests')).toContainText(words('examination:result.positive'));
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
