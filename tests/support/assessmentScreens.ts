/** The screens of an assessment: begun, every section in use, compared with the baseline, signed, read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { SECTION_IDS } from '#shared/chart/assessment/sections.ts';
import { EXAMPLE_FILE } from '#shared/clinical/measures/example.ts';
import type { OpenApp } from './app.ts';
import { assessmentOf, person, stranger } from './people.ts';
import type { Screen } from './screen.ts';
import { beginAssessment, inRail, openAssessment, opener, reassess, section } from './steps/assessment.ts';
import { goToAssessment } from './steps/assessmentDraft.ts';
import { answerOpenDialog } from './steps/assessmentMeasures.ts';
import { button } from './steps/fields.ts';
import { addPatient, openPatient } from './steps/patients.ts';
import { begun, patientId } from './steps/safety.ts';
import { askToSign } from './steps/visit.ts';

/** A re-assessment with all of its sections. */
const COMPARED = 'frozen-shoulder';

/** Pain that goes down the leg, and nothing else yet. */
const RADIATING = {
  ...emptyComplaint('complaint-1'),
  places: [{ region: 'low-back', side: 'left' }],
  radiates: 'yes',
  characters: ['numb', 'shooting'],
} as const;

/** A draft for someone of the practice that holds all that a signed assessment of hers held. */
async function draftOf(open: OpenApp, key: string, index: number): Promise<string> {
  const id = await patientId(open, person(key, open.language));
  return begun(open, id, 'assessment', assessmentOf(key, open.language, index));
}

export const ASSESSMENT: readonly Screen[] = [
  {
    name: 'assessment-empty',
    show: async (open) => {
      await addPatient(open, stranger({ givenName: 'Perpetua', familyName: 'Halloway' }));
      await beginAssessment(open);
    },
  },
  {
    name: 'assessment-nothing-yet',
    show: async (open) => {
      for (const id of SECTION_IDS) if (await opener(open, id).isVisible()) await inRail(open, id).click();
      await section(open, 'impression').getByRole('textbox').first().waitFor();
    },
  },
  { name: 'assessment-incomplete', show: async (open) => void (await askToSign(open)) },
  {
    name: 'assessment-radiating',
    show: async (open) => {
      const { page, words } = open;
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const id = await patientId(open, person('scoliosis', open.language));
      const body = { ...emptyAssessment(), complaints: [RADIATING] };
      await goToAssessment(open, await begun(open, id, 'assessment', body));
      await section(open, 'neurology')
        .getByText(words('examination:screen.because.radiation'))
        .first()
        .waitFor();
    },
  },
  {
    name: 'assessment-again',
    show: async (open) => {
      await openPatient(open, person(COMPARED, open.language));
      await openAssessment(open);
      await reassess(open);
      for (const id of SECTION_IDS) if (await opener(open, id).isVisible()) await inRail(open, id).click();
    },
  },
  {
    name: 'assessment',
    show: async (open) => {
      await goToAssessment(open, await draftOf(open, COMPARED, 1));
    },
  },
  {
    name: 'assessment-read',
    show: async (open) => {
      await openPatient(open, person('sciatica-like', open.language));
      await openAssessment(open);
    },
  },
];

/** Under the settings of the practice. */
export const OWN_MEASURES: Screen = {
  name: 'own-measures',
  show: async (open) => {
    const { page, words } = open;
    const path = join(open.profile, 'jaw.json');
    writeFileSync(path, EXAMPLE_FILE);
    await answerOpenDialog(open, path);
    await button(page, words('settings:measures.add')).click();
    await page.getByRole('listitem').filter({ hasText: 'own-jaw' }).waitFor();
  },
};
