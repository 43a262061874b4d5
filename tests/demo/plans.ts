/** The plans of three patients of the fictional practice: as they are read, on paper for each reader, and what limits them. */
import { COPIES } from '#shared/contract/papers.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { openApp, removeProfile } from '../support/app.ts';
import { person } from '../support/people.ts';
import { PASSPHRASE, seedProfile } from '../support/seeded.ts';
import { button } from '../support/steps/fields.ts';
import { openPatient } from '../support/steps/patients.ts';
import { openPlan, savePlanTo } from '../support/steps/plan.ts';
import { plannedBout, planOf } from '../support/steps/planGoals.ts';
import { beginPlan, suggestions, unscreened } from '../support/steps/planTechniques.ts';
import { adviceUnder, alerts, patientId } from '../support/steps/safety.ts';
import { isLocked, unlock } from '../support/steps/start.ts';
import type { Stage } from './stage.ts';

/** What is tried against the history: nothing deep on the legs, no cups on a blood thinner. */
const AGAINST = {
  pregnancy: plannedBout({ technique: 'deep-tissue', region: 'calf', pressure: 4, position: 'side-left' }),
  anticoagulated: plannedBout({
    technique: 'cupping',
    region: 'upper-back',
    pressure: 4,
    position: 'seated',
  }),
} as const;

const PATIENTS = ['pregnancy', 'anticoagulated', 'sciatica-like'] as const;

export async function plans(stage: Stage): Promise<void> {
  for (const language of LANGUAGES) await inLanguage(stage, language);
}

async function inLanguage({ step, picture, file }: Stage, language: Language): Promise<void> {
  const { profile } = await seedProfile(language);
  const open = await openApp({ profile, language });
  const { page, words } = open;
  const look = (name: string) => picture(page, `${language}-plan-${name}`);
  await isLocked(open);
  await unlock(open, PASSPHRASE);

  for (const key of PATIENTS)
    await step(`read the plan of the ${key} patient and save it for each reader (${language})`, async () => {
      await openPatient(open, person(key, language));
      await alerts(open).waitFor();
      await look(`${key}-chart`);
      await openPlan(open);
      await look(key);
      for (const copy of COPIES) await savePlanTo(open, copy, file(`${key}-plan-${copy}-${language}.pdf`));
    });
  for (const key of ['pregnancy', 'anticoagulated'] as const)
    await step(`plan what goes against the history of the ${key} patient (${language})`, async () => {
      await beginPlan(open, await patientId(open, person(key, language)), planOf({ bouts: [AGAINST[key]] }));
      await button(page, words('chart:advice.whyOf', { row: 1 })).click();
      await adviceUnder(open, 1).scrollIntoViewIfNeeded();
      await look(`${key}-limit`);
    });
  await step(`see what waits for a neurological screen (${language})`, async () => {
    await beginPlan(open, await unscreened(open));
    await suggestions(open).waitFor();
    await suggestions(open).scrollIntoViewIfNeeded();
    await look('sciatica-like-limit');
  });
  await open.end();
  removeProfile(profile);
}
