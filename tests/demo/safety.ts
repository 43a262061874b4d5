/** What a history limits, on the fictional practice: a history, a consent, and a visit with advice. */
import type { RedFlagId } from '#shared/clinical/redFlags.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { type OpenApp, openApp, removeProfile } from '../support/app.ts';
import { person } from '../support/people.ts';
import { PASSPHRASE, seedProfile } from '../support/seeded.ts';
import { button, choose, find, pick } from '../support/steps/fields.ts';
import { goTo, openPatient } from '../support/steps/patients.ts';
import { adviceUnder, alerts, overrideOf, saveEntryTo } from '../support/steps/safety.ts';
import { isLocked, unlock } from '../support/steps/start.ts';
import { beginVisit, cell, isSaved } from '../support/steps/visit.ts';
import type { Stage } from './stage.ts';

export async function safety(stage: Stage): Promise<void> {
  for (const language of LANGUAGES) await inLanguage(stage, language);
}

async function inLanguage({ step, picture, file }: Stage, language: Language): Promise<void> {
  const { profile } = await seedProfile(language);
  const open = await openApp({ profile, language });
  const { page, words } = open;
  const look = (name: string) => picture(page, `${language}-safety-${name}`);
  const someone = (key: string) => openPatient(open, person(key, language));

  await step(`see who needs something (${language})`, async () => {
    await isLocked(open);
    await unlock(open, PASSPHRASE);
    await goTo(open, 'needs');
    await page.getByText(person('tension-headache').familyName).first().waitFor();
    await look('needs');
  });
  await step(`read the history of the anticoagulated patient (${language})`, async () => {
    await someone('anticoagulated');
    await alerts(open).waitFor();
    await look('chart');
    await openNewest(open, 'intake');
    await look('history-reviewed');
    await saveEntryTo(open, words('chart:entry.savePdf'), file(`history-${language}.pdf`));
  });
  await step(`begin a visit that his history limits (${language})`, async () => {
    await someone('anticoagulated');
    await beginVisit(open);
    await find(page, words('chart:bout.add'), words('chart:technique.frictions'));
    await find(page, cell(open, 'region', 1), words('chart:region.shoulder'));
    await choose(page, cell(open, 'side', 1), words('chart:side.left'));
    await button(page, words('chart:advice.whyOf', { row: 1 })).click();
    await overrideOf(open, 1).waitFor();
    await adviceUnder(open, 1).scrollIntoViewIfNeeded();
    await isSaved(open);
    await look('visit-advice');
  });
  await step(`read the consent of a minor, signed by her mother (${language})`, async () => {
    await someone('scoliosis');
    await openNewest(open, 'consent');
    await look('consent');
    await saveEntryTo(open, words('consent:action.copy'), file(`consent-${language}.pdf`));
  });
  await step(`answer a red flag with yes (${language})`, async () => {
    await someone('sciatica-like');
    await beginVisit(open);
    await button(page, words('chart:visit.before.flagsOneByOne')).click();
    await sayYes(open, 'saddle-numbness');
    await page.getByText(words('clinical:redFlag.saddle-numbness.say')).scrollIntoViewIfNeeded();
    await isSaved(open);
    await look('visit-red-flag');
  });
  await open.end();
  removeProfile(profile);
}

/** Opens the newest entry of that kind on the chart. */
async function openNewest({ page, words }: OpenApp, kind: 'intake' | 'consent'): Promise<void> {
  const title = new RegExp(`^${words(`chart:kind.${kind}`)}`, 'u');
  await page.getByRole('heading', { level: 4, name: title }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

const sayYes = ({ page, words }: OpenApp, flag: RedFlagId): Promise<void> =>
  pick(page, words(`clinical:redFlag.${flag}.ask`), words('intake:answer.yes'));
