import i18next, { type i18n, type TFunction } from 'i18next';
import type { Language } from '../practice/practice.ts';
import type { assessment } from './en/assessment.ts';
import type { body } from './en/body.ts';
import type { chart } from './en/chart.ts';
import type { clinical } from './en/clinical.ts';
import type { common } from './en/common.ts';
import type { consent } from './en/consent.ts';
import type { desktop } from './en/desktop.ts';
import type { documents } from './en/documents.ts';
import type { examination } from './en/examination.ts';
import type { homeCare } from './en/homeCare.ts';
import type { intake } from './en/intake.ts';
import type { measures } from './en/measures.ts';
import type { patients } from './en/patients.ts';
import type { plan } from './en/plan.ts';
import type { settings } from './en/settings.ts';
import type { start } from './en/start.ts';
import type { suggest } from './en/suggest.ts';
import type { techniques } from './en/techniques.ts';

/**
 * Every word on screen and paper. English is the shape; French must have the same keys (`Words`), so a
 * missing or a wrong key does not compile.
 */
export interface Resources {
  common: typeof common;
  start: typeof start;
  patients: typeof patients;
  plan: typeof plan;
  chart: typeof chart;
  assessment: typeof assessment;
  body: typeof body;
  clinical: typeof clinical;
  consent: typeof consent;
  documents: typeof documents;
  examination: typeof examination;
  homeCare: typeof homeCare;
  intake: typeof intake;
  measures: typeof measures;
  settings: typeof settings;
  suggest: typeof suggest;
  techniques: typeof techniques;
  desktop: typeof desktop;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: Resources;
  }
}

export type Namespace = keyof Resources;
export type Text = TFunction<
  [
    'common',
    'start',
    'patients',
    'chart',
    'assessment',
    'body',
    'clinical',
    'consent',
    'documents',
    'examination',
    'homeCare',
    'intake',
    'measures',
    'plan',
    'settings',
    'suggest',
    'techniques',
    'desktop',
  ]
>;

/** The same keys as `T`, with any words. */
export type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

type Loaded = Record<Language, Partial<{ [N in Namespace]: Words<Resources[N]> }>>;

/** A text source over those words; more can be added later with `addWords`. */
export function createTexts(language: Language, words: Loaded): i18n {
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: Object.keys(words.en),
    resources: words,
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return texts;
}

/** Adds namespaces that were loaded later. */
export function addWords(texts: i18n, words: Loaded): void {
  for (const [language, namespaces] of Object.entries(words))
    for (const [namespace, bundle] of Object.entries(namespaces))
      texts.addResourceBundle(language, namespace, bundle);
}

/** The translating function of a text source in one language. */
export const textIn = (texts: i18n, language: Language): Text => texts.getFixedT(language) as unknown as Text;
