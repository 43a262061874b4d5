/** The screens of a practice in use: the fictional one, in both languages and all three themes. */
import type { Theme } from '#shared/contract/system.ts';
import type { Language } from '#shared/practice/practice.ts';
import { type OpenApp, openApp, removeProfile } from '../support/app.ts';
import { PRACTICE } from '../support/screens.ts';
import { seedProfile } from '../support/seeded.ts';
import type { Stage } from './stage.ts';

interface Look {
  language: Language;
  theme: Theme;
  /** The screens that are worth a picture in this look. */
  worthShowing: (name: string) => boolean;
}

/** What differs most from one look to another. */
const MAIN = [
  'unlock',
  'today',
  'palette',
  'patients',
  'chart',
  'visit',
  'amended-visit',
  'receipt',
  'settings',
];
const isMain = (name: string): boolean => MAIN.includes(name);

const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light', worthShowing: () => true },
  { language: 'fr', theme: 'light', worthShowing: isMain },
  { language: 'en', theme: 'table', worthShowing: isMain },
  { language: 'en', theme: 'dark', worthShowing: isMain },
];

export async function tour(stage: Stage): Promise<void> {
  for (const look of LOOKS) await oneTour(stage, look);
}

async function oneTour({ step, picture }: Stage, { language, theme, worthShowing }: Look): Promise<void> {
  await step(`walk through the fictional practice (${language}, ${theme})`, async () => {
    const { profile } = await seedProfile(language);
    const open: OpenApp = await openApp({ profile, language, theme });
    for (const { name, show } of PRACTICE) {
      await show(open);
      if (worthShowing(name)) await picture(open.page, `${language}-${theme}-${name}`);
    }
    await open.end();
    removeProfile(profile);
  });
}
