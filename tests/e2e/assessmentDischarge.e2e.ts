/** An assessment at discharge in the window: begun from the first one, signed, read against it, and found again. */
import { join } from 'node:path';
import { expect as see } from 'playwright/test';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dateWords } from '#shared/chart/assessment/dateWords.ts';
import { nameOf } from '#shared/clinical/measures/names.ts';
import { NPRS_NOW } from '#shared/clinical/measures/pain.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { flowOfPdf, unspaced } from '../support/pdf.ts';
import { stranger, today } from '../support/people.ts';
import {
  beginAssessment,
  openAssessment,
  openSection,
  reassess,
  section,
  signAssessment,
} from '../support/steps/assessment.ts';
import { chip, nameComplaint } from '../support/steps/assessmentComplaint.ts';
import { box, pick } from '../support/steps/fields.ts';
import { addPatient, goTo, openPatient } from '../support/steps/patients.ts';
import { saveEntryTo, value } from '../support/steps/safety.ts';
import { isSaved } from '../support/steps/visit.ts';
import { openedPractice } from './opened.ts';

const onDisk = z.object({
  entry: z.object({
    state: z.string(),
    body: z.object({ purpose: z.string(), baseline: z.object({ entryId: z.string() }).nullable() }),
  }),
});

/** The entry on the screen as it is kept, with its id. */
async function kept(open: OpenApp) {
  const entryId = new URL(open.page.url()).hash.split('/').at(-1) ?? '';
  return { entryId, ...onDisk.parse(await value(open, 'entries.read', { entryId })).entry };
}

async function sayPain(open: OpenApp, pain: number): Promise<void> {
  await openSection(open, 'measures');
  await pick(section(open, 'measures'), nameOf(NPRS_NOW, open.words), `${pain}`);
}

describe.each(LANGUAGES)('a discharge (%s)', (language) => {
  it('is begun from the baseline, signed, and says how far she has come', async () => {
    const open = await openedPractice({ language });
    const { page, words } = open;
    const patient = stranger({ language, birthDate: '1979-02-11' });
    await addPatient(open, patient);
    await beginAssessment(open);
    await nameComplaint(open, 'Épaule raide', 6);
    await sayPain(open, 8);
    await isSaved(open);
    await signAssessment(open);
    const first = await kept(open);

    await reassess(open);
    await pick(page, words('assessment:purposeLabel'), words('assessment:purpose.discharge'));
    await sayPain(open, 1);
    await openSection(open, 'impression');
    const impression = section(open, 'impression');
    await box(impression, words('assessment:impression.field.words')).fill('Le but est atteint.');
    await chip(
      impression,
      words('assessment:impression.field.refer'),
      words('assessment:impression.refer.no'),
    );
    await isSaved(open);
    await signAssessment(open);
    expect(await kept(open)).toMatchObject({
      state: 'signed',
      body: { purpose: 'discharge', baseline: { entryId: first.entryId } },
    });

    const path = join(open.profile, 'discharge.pdf');
    await saveEntryTo(open, words('assessment:action.savePdf'), path);
    await goTo(open, 'today');
    await openPatient(open, patient);
    // The newest is the first once both are there.
    await see(page.getByRole('heading', { level: 4 })).toHaveCount(2);
    await openAssessment(open);
    const says = [
      words('assessment:purposeLineSince.discharge', { date: dateWords(today(), words) }),
      'Le but est atteint.',
      words('assessment:impression.said.refer.no'),
    ];
    const article = page.getByRole('article');
    for (const said of says) await see(article).toContainText(said);
    const pain = article.getByRole('table', { name: words('assessment:measures.prose.caption') });
    await see(pain).toContainText(words('measures:value.points', { value: 8, most: 10 }));
    await see(pain).toContainText(words('measures:value.points', { value: 1, most: 10 }));
    expect(await violations(open)).toEqual([]);
    const paper = flowOfPdf(path);
    for (const said of says) expect(paper).toContain(unspaced(said));
  });
});
