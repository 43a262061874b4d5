/** The screens of a practice in use: the fictional one, in both languages and all three themes. */
import type { Theme } from '#shared/contract/system.ts';
import type { Language } from '#shared/practice/practice.ts';
import { type OpenApp, openApp, removeProfile } from '../support/app.ts';
import { person } from '../support/people.ts';
import { PASSPHRASE, seedProfile } from '../support/seeded.ts';
import { goTo, openPatient, search } from '../support/steps/patients.ts';
import { unlock } from '../support/steps/start.ts';
import { openDraft, openVisit } from '../support/steps/visit.ts';
import type { Stage } from './stage.ts';

const LOOKS: readonly { language: Language; theme: Theme }[] = [
  { language: 'en', theme: 'light' },
  { language: 'fr', theme: 'light' },
  { language: 'en', theme: 'table' },
  { language: 'fr', theme: 'dark' },
];

export async function tour(stage: Stage): Promise<void> {
  for (const look of LOOKS) await oneTour(stage, look);
}

async function oneTour({ step, picture }: Stage, { language, theme }: (typeof LOOKS)[number]): Promise<void> {
  const title = `walk through the fictional practice (${language}, ${theme})`;
  await step(title, async () => {
    const { profile } = await seedProfile(language);
    const open = await openApp({ profile, language, theme });
    const look = (name: string) => picture(open.page, `${language}-${theme}-${name}`);
    await look('unlock');
    await unlock(open, PASSPHRASE);
    await open.page.getByRole('heading', { level: 1 }).waitFor();
    await look('today');
    await goTo(open, 'patients');
    await look('patients');
    await search(open, 'nguyen');
    await look('patients-found');
    await openPatient(open, person('office-back', language));
    await look('patient');
    await openVisit(open);
    await look('visit-signed');
    await openDraft(open, person('tension-headache', language));
    await look('visit-draft');
    await openPalette(open);
    await look('palette');
    await open.page.keyboard.press('Escape');
    await goTo(open, 'settings');
    await look('settings');
    await open.end();
    removeProfile(profile);
  });
}

async function openPalette({ page }: OpenApp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
}
