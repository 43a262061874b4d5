/** Before the tests of the real window: the seeded profiles that they copy, made once for the whole run. */

import type { TestProject } from 'vitest/node';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { removeProfile } from './app.ts';
import { type SeededProfile, seedProfile } from './seeded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    seeded: Record<Language, SeededProfile>;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const seeded = { en: await seedProfile('en'), fr: await seedProfile('fr') };
  project.provide('seeded', seeded);
  return () => {
    for (const language of LANGUAGES) removeProfile(seeded[language].profile);
  };
}
