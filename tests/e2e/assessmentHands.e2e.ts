/** What is seen and felt: by the keyboard alone, saved as it is typed, and read as a therapist would write it. */
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { violations } from '../support/axe.ts';
import { stranger } from '../support/people.ts';
import {
  beginAssessment,
  openSection,
  readSection,
  section,
  signAssessment,
  skipSection,
} from '../support/steps/assessment.ts';
import { box, button } from '../support/steps/fields.ts';
import { narrowTo, tabTo } from '../support/steps/keys.ts';
import { addPatient } from '../support/steps/patients.ts';
import { askToSign, isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

describe.each(LANGUAGES)('an assessment by eye and hand (%s)', (language) => {
  it('is charted by the keyboard, reads as prose, and needs the side of what has one', async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    const keys = page.keyboard;
    await addPatient(open, stranger({ language }));
    await beginAssessment(open);

    // The sixth section: its number opens it and leads into its first field.
    await keys.press('Alt+6');
    const palpated = section(open, 'palpation');
    const finder = palpated.getByRole('combobox', { name: words('assessment:palpation.add') });
    await see(finder).toBeFocused();
    await narrowTo(open, finder, words('chart:region.low-back'));
    // The side is asked for first: an arrow chooses, and the next field is the tenderness.
    await keys.press('ArrowRight');
    await keys.press('Tab');
    const row = palpated.getByRole('group', { name: new RegExp(words('chart:region.low-back'), 'u') });
    await tabTo(open, row.getByRole('radiogroup', { name: words('assessment:palpation.tendernessLabel') }));
    await keys.press('2');
    await isSaved(open);
    await readSection(open, 'palpation');
    await see(palpated).toContainText('2/4');

    await openSection(open, 'observation');
    const seen = section(open, 'observation');
    await seen.getByRole('button', { name: words('examination:gait.antalgic') }).click();
    await narrowTo(
      open,
      seen.getByRole('combobox', { name: words('assessment:observation.find') }),
      words('assessment:observation.option', {
        region: words('examination:postureRegion.shoulder'),
        finding: words('examination:posture.shoulder-high'),
      }),
    );
    await skipSection(open, 'motion');
    await isSaved(open);
    expect(await violations(open)).toEqual([]);

    const asked = await askToSign(open);
    await see(asked).toContainText(words('assessment:section.observation'));
    await button(asked, words('chart:sign.back')).click();
    await seen
      .getByRole('radiogroup', { name: new RegExp(`^${words('assessment:observation.side')}`, 'u') })
      .locator('label')
      .filter({ hasText: words('chart:side.right') })
      .click();
    await signAssessment(open);
    const article = page.getByRole('article');
    await see(article).toContainText(words('examination:posture.shoulder-high'));
    await see(article).toContainText('2/4');
    await see(article).toContainText(words('assessment:notExamined'));
  });
});

describe('the therapist’s own text of a section', () => {
  it('takes the place of the sentences, and has to be looked at again once its facts change', async () => {
    const open = await openedPractice();
    const { page, words } = open;
    await addPatient(open, stranger({}));
    await beginAssessment(open);
    await openSection(open, 'observation');
    const seen = section(open, 'observation');
    await seen.getByRole('button', { name: words('examination:gait.antalgic') }).click();
    await readSection(open, 'observation');
    await button(seen, words('assessment:own.edit')).click();
    const own = box(
      seen,
      words('assessment:own.label', { section: words('assessment:section.observation') }),
    );
    await own.fill('Limps to the left.');
    await seen.getByRole('button', { name: words('examination:gait.stiff-knee') }).click();
    await see(seen).toContainText(words('assessment:own.stale'));
    const gaps = await askToSign(open);
    await see(gaps.getByRole('listitem')).toHaveCount(1);
    await button(gaps, words('chart:sign.back')).click();
    await button(seen, words('assessment:own.keep')).click();
    await signAssessment(open);
    await see(page.getByRole('article')).toContainText('Limps to the left.');
    await see(page.getByRole('article')).not.toContainText(words('examination:gait.stiff-knee'));
  });
});
