/** What a history limits, on the fictional practice: four patients who show it, their papers, and two visits. */
import type { KindId } from '#shared/chart/registry.ts';
import type { RedFlagId } from '#shared/clinical/redFlags.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { type OpenApp, openApp, removeProfile } from '../support/app.ts';
import { person } from '../support/people.ts';
import { PASSPHRASE, seedProfile } from '../support/seeded.ts';
import { box, button, choose, find, pick } from '../support/steps/fields.ts';
import { goTo, openPatient } from '../support/steps/patients.ts';
import { adviceUnder, alerts, overrideOf, saveEntryTo } from '../support/steps/safety.ts';
import { isLocked, unlock } from '../support/steps/start.ts';
import { beginVisit, cell, isSaved, signVisit } from '../support/steps/visit.ts';
import type { Stage } from './stage.ts';

/** By what they are called here, and in the story of the practice. */
const PATIENTS = {
  anticoagulated: 'anticoagulated',
  pregnant: 'pregnancy',
  minor: 'scoliosis',
  'cauda-equina': 'sciatica-like',
} as const;

/** The papers of a chart, and what the button says that saves each. */
const PAPERS = {
  intake: 'intake:action.savePdf',
  consent: 'consent:action.copy',
  visit: 'chart:entry.savePdf',
} as const satisfies Partial<Record<KindId, string>>;

export async function safety(stage: Stage): Promise<void> {
  for (const language of LANGUAGES) await inLanguage(stage, language);
}

async function inLanguage({ step, picture, file }: Stage, language: Language): Promise<void> {
  const { profile } = await seedProfile(language);
  const open = await openApp({ profile, language });
  const { page, words } = open;
  const look = (name: string) => picture(page, `${language}-safety-${name}`);
  const paper = (patient: string, kind: KindId) => file(`${patient}-${kind}-${language}.pdf`);
  const someone = (patient: keyof typeof PATIENTS) => openPatient(open, person(PATIENTS[patient], language));

  await step(`see who needs something (${language})`, async () => {
    await isLocked(open);
    await unlock(open, PASSPHRASE);
    await goTo(open, 'needs');
    await page.getByText(person('tension-headache').familyName).first().waitFor();
    await look('needs');
  });
  for (const patient of ['anticoagulated', 'pregnant', 'minor', 'cauda-equina'] as const)
    await step(`read the papers of the ${patient} patient (${language})`, async () => {
      for (const kind of ['intake', 'consent', 'visit'] as const) {
        await someone(patient);
        await alerts(open).waitFor();
        if (kind === 'intake') await look(`${patient}-chart`);
        await openNewest(open, kind);
        await look(`${patient}-${kind}`);
        await saveEntryTo(open, words(PAPERS[kind]), paper(patient, kind));
      }
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
  await step(`answer a red flag with yes, and write the letter (${language})`, async () => {
    await someone('cauda-equina');
    await beginVisit(open);
    await button(page, words('chart:visit.before.flagsOneByOne')).click();
    await sayYes(open, 'saddle-numbness');
    await page.getByText(words('clinical:redFlag.saddle-numbness.say')).scrollIntoViewIfNeeded();
    await isSaved(open);
    await look('visit-red-flag');
    await button(page, words('intake:flags.letter')).click();
    await box(page, words('chart:letter.to')).fill(ADDRESSEE[language]);
    await isSaved(open);
    await look('letter');
    await signVisit(open);
    await saveEntryTo(open, words('chart:entry.savePdf'), paper('cauda-equina', 'letter'));
  });
  await open.end();
  removeProfile(profile);
}

const ADDRESSEE: Record<Language, string> = {
  en: 'Harbour Hospital, emergency department',
  fr: 'Hôpital du Havre, service des urgences',
};

/** Opens the newest entry of that kind on the chart. */
async function openNewest({ page, words }: OpenApp, kind: keyof typeof PAPERS): Promise<void> {
  const title = new RegExp(`^${words(`chart:kind.${kind}`)}`, 'u');
  await page.getByRole('heading', { level: 4, name: title }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

const sayYes = ({ page, words }: OpenApp, flag: RedFlagId): Promise<void> =>
  pick(page, words(`clinical:redFlag.${flag}.ask`), words('intake:answer.yes'));
