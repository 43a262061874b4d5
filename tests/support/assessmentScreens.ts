/** The screens of an assessment: begun, every section in use, compared with the baseline, signed, read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import { emptyAssessment } from '#shared/chart/assessment/schema.ts';
import { SECTION_IDS } from '#shared/chart/assessment/sections.ts';
import { EXAMPLE_FILE } from '#shared/clinical/measures/example.ts';
import { assessmentOf, person, stranger } from './people.ts';
import type { Screen } from './screen.ts';
import { beginAssessment, inRail, openAssessment, opener, reassess, section } from './steps/assessment.ts';
import { goToAssessment } from './steps/assessmentDraft.ts';
import { answerOpenDialog } from './steps/assessmentMeasures.ts';
import { button } from './steps/fields.ts';
import { addPatient, goTo, openPatient } from './steps/patients.ts';
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

export const ASSESSMENT: readonly Screen[] = [
  {
    name: 'assessment-empty',
    show: async (open) => {
      await addPatient(open, stranger({ givenName: 'Perpetua', familyName: 'Halloway' }));
      await beginAssessment(open);
    },
  },
  { name: 'assessment-incomplete', show: async (open) => void (await askToSign(open)) },
  {
    name: 'assessment-nothing-yet',
    show: async (open) => {
      await open.page.keyboard.press('Escape');
      await open.page.getByRole('dialog').waitFor({ state: 'detached' });
      for (const id of SECTION_IDS) if (await opener(open, id).isVisible()) await inRail(open, id).click();
      await section(open, 'impression').getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'assessment-radiating',
    show: async (open) => {
      const id = await patientId(open, person('scoliosis', open.language));
      const body = { ...emptyAssessment(), complaints: [RADIATING] };
      await goToAssessment(open, await begun(open, id, 'assessment', body));
      await section(open, 'neurology')
        .getByText(open.words('examination:screen.because.radiation'))
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
    },
  },
  {
    name: 'assessment',
    show: async (open) => {
      const id = await patientId(open, person(COMPARED, open.language));
      const body = assessmentOf(COMPARED, open.language, 1);
      // From elsewhere: the assessment on the screen looks much the same.
      await goTo(open, 'today');
      await goToAssessment(open, await begun(open, id, 'assessment', body));
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
