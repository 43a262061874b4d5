import { describe, expect, it } from 'vitest';
import { CONSENT_GIVERS } from '#shared/chart/consent/schema.ts';
import { QUESTION_IDS, SECTIONS } from '#shared/chart/intake/questions.ts';
import { KIND_IDS } from '#shared/chart/registry.ts';
import { missingFromVisit } from '#shared/chart/visit/rules.ts';
import { emptyVisit } from '#shared/chart/visit/schema.ts';
import { CONDITION_GROUPS, CONDITION_IDS } from '#shared/clinical/conditions.ts';
import { HOW_IDS, SEVERITIES } from '#shared/clinical/contraindications/rule.ts';
import { MEDICATION_CLASS_IDS } from '#shared/clinical/medications.ts';
import { RED_FLAG_ACTIONS, RED_FLAG_GROUPS, RED_FLAG_LEVELS } from '#shared/clinical/redFlags.ts';
import { REGION_IDS, SIDES } from '#shared/clinical/regions.ts';
import { SENSITIVE_AREA_IDS } from '#shared/clinical/sensitiveAreas.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import { ERROR_REASONS } from '#shared/contract/errors.ts';
import { THEMES } from '#shared/contract/system.ts';
import { FIELD_REASONS } from '#shared/practice/fields.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { PROVINCES } from '#shared/practice/provinces.ts';
import { missingFromReceipt, PAYMENT_METHODS, type Receipt } from '#shared/practice/receipt.ts';
import { TAX_CODES } from '#shared/practice/tax.ts';
import { FIRST_WORDS } from '#shared/text/first.ts';
import { REST_WORDS } from '#shared/text/rest.ts';
import { addWords, createTexts, textIn } from '#shared/text/text.ts';
import { emptyBackground } from '../support/background.ts';
import { ALL_WORDS, textOf } from '../support/words.ts';

/** Every key of a tree of words with its words, `chart.visit.plan` → `Plan`. */
function flat(words: unknown, path = ''): Map<string, unknown> {
  if (typeof words !== 'object' || words === null) return new Map([[path, words]]);
  return new Map(
    Object.entries(words).flatMap(([key, below]) => [...flat(below, path === '' ? key : `${path}.${key}`)]),
  );
}

const words = { en: flat(ALL_WORDS.en), fr: flat(ALL_WORDS.fr) };
const keys = [...words.en.keys()];

/** A plural form is the language's own affair: `files_one` and `files_many` are one key, `files`. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const withoutPlural = (all: Iterable<string>) =>
  [...new Set([...all].map((key) => key.replace(PLURAL, '')))].toSorted();

const placeholders = (text: unknown) =>
  [...String(text).matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/gu)].map(([, name]) => name).toSorted();

describe('the words of the app', () => {
  it('have the same keys in both languages', () => {
    expect(withoutPlural(words.fr.keys())).toEqual(withoutPlural(keys));
    expect(keys.length).toBeGreaterThan(100);
  });

  it.each(LANGUAGES)('are all written in %s: no key is empty or anything but text', (language) => {
    const unwritten = [...words[language]].filter(
      ([, text]) => typeof text !== 'string' || text.trim() === '',
    );
    expect(unwritten).toEqual([]);
  });

  it.each(LANGUAGES)('have in %s every plural form that the language asks for', (language) => {
    const written = [...words[language].keys()];
    const counted = new Set(written.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    // French has a third form, from a million on: nothing here is counted so far.
    const rules = new Intl.PluralRules(`${language}-CA`);
    const forms = [
      ...new Set([0, 1, 2, 3, 10, 11, 21, 100, 101, 1_000, 100_000].map((n) => rules.select(n))),
    ];
    const wanted = [...counted].flatMap((key) => forms.map((form) => `${key}_${form}`));
    expect(wanted.filter((key) => !written.includes(key))).toEqual([]);
  });

  it('speak of the same things in both languages', () => {
    const different = keys
      .filter((key) => words.fr.has(key))
      .filter((key) => placeholders(words.en.get(key)).join() !== placeholders(words.fr.get(key)).join());
    expect(different).toEqual([]);
  });

  it.each(LANGUAGES)('have no placeholder in %s that was mistyped', (language) => {
    const broken = [...words[language]].filter(([, text]) =>
      /\{(?!\{)|(?<!\})\}(?!\})/u.test(String(text).replaceAll(/\{\{[^{}]+\}\}/gu, '')),
    );
    expect(broken).toEqual([]);
  });

  it('never call anything a diagnosis and never call anything safe to do', () => {
    const clinical = LANGUAGES.map((language) => ALL_WORDS[language]).flatMap((all) =>
      [all.chart, all.clinical, all.consent, all.intake].flatMap((namespace) => [...flat(namespace)]),
    );
    expect(clinical.filter(([, text]) => /diagnos/iu.test(String(text)))).toEqual([]);
  });

  it('call a red flag that and nothing else, and never where a patient reads', () => {
    const all = LANGUAGES.flatMap((language) => [...flat(ALL_WORDS[language])]);
    const other =
      /warning sign|alarm sign|signa(?:l|ux) d.alarme|signes? d.al(?:arm|ert)e|signaux d.alerte/iu;
    expect(all.filter(([, text]) => other.test(String(text)))).toEqual([]);
    const hers = LANGUAGES.map((language) => ALL_WORDS[language]).flatMap(
      ({ intake, clinical, documents }) => [
        ...flat([intake.page, intake.question, intake.more, intake.group, documents.form]),
        ...Object.values(clinical.redFlag).map(({ ask }): [string, unknown] => ['ask', ask]),
      ],
    );
    expect(hers.length).toBeGreaterThan(200);
    expect(hers.filter(([, text]) => /flag|drapeau/iu.test(String(text)))).toEqual([]);
  });
});

/** A receipt that lacks everything. */
const NO_RECEIPT: Receipt = {
  number: null,
  issuedAt: '',
  reissuedAt: null,
  zone: '',
  language: 'en',
  practice: {
    name: '',
    address: { street: '', city: '', province: '', postalCode: '' },
    phone: '',
    email: '',
  },
  therapist: { name: '', designation: '', college: '', registrationNumber: '', signature: null },
  patientId: '',
  patientName: '',
  service: { date: '', start: '', durationMinutes: 0 },
  feeCents: 0,
  taxes: [{ code: 'HST', basisPoints: 1300, cents: 0, registrationNumber: '' }],
  totalCents: 0,
  payment: 'cash',
  paidOn: '',
};

/** Every id of a list that the screen shows by `namespace:prefix.<id>`. */
const SHOWN: Record<string, readonly string[]> = {
  'chart.technique': TECHNIQUE_IDS,
  'chart.region': REGION_IDS,
  'chart.side': SIDES,
  'chart.missing': [
    ...missingFromVisit(
      {
        body: {
          ...emptyVisit(),
          bouts: [
            { id: 'a', technique: '', region: '', side: '', pressure: null, minutes: null, override: '' },
          ],
        },
        service: { date: '', start: '', zone: 'UTC' },
        author: { therapistId: '', name: '', designation: '', registrationNumber: '' },
      },
      '2026-01-16T03:00:00Z',
      emptyBackground(),
    ).map(({ reason }) => reason),
    'bouts',
    'future-date',
    'side',
    ...['override', 'red-flag-action', 'sensitive-consent', 'plan-consent', 'verbal-consent'],
    ...['consent-refused', 'consent-withdrawn'],
    ...['reason-for-care', 'what-was-meant', 'no-but-listed', 'listed-not-answered', 'condition-place'],
    ...['medication-name', 'medication-class', 'row-name', 'section-not-confirmed', 'patient-signature'],
    ...['due-date-past', 'due-date-far', 'minor-contact'],
    ...['complaint-name', 'onset-later', 'massage-reason', 'refer-to'],
    ...['consent-decision', 'consent-element', 'consent-proposal', 'consent-areas', 'consent-reason'],
    ...['consent-request', 'consent-uses', 'consent-until', 'consent-signature'],
    ...['giver-name', 'giver-relationship', 'capacity-basis', 'letter-to', 'letter-text'],
    ...missingFromReceipt(NO_RECEIPT).map(({ reason }) => reason),
  ],
  'chart.receipt.method': PAYMENT_METHODS,
  'chart.receipt.taxCode': TAX_CODES,
  'clinical.condition': CONDITION_IDS,
  'clinical.conditionGroup': CONDITION_GROUPS,
  'clinical.medicationClass': MEDICATION_CLASS_IDS,
  'clinical.redFlagGroup': RED_FLAG_GROUPS,
  'clinical.redFlagLevel': RED_FLAG_LEVELS,
  'clinical.redFlagAction': RED_FLAG_ACTIONS,
  'clinical.severity': SEVERITIES,
  'clinical.how': HOW_IDS,
  'clinical.sensitiveArea': SENSITIVE_AREA_IDS,
  'chart.kind': KIND_IDS,
  'documents.payment': PAYMENT_METHODS,
  'documents.signedBy': CONSENT_GIVERS,
  'intake.question': QUESTION_IDS,
  'intake.questionName': QUESTION_IDS,
  'intake.section': SECTIONS,
  'documents.tax': TAX_CODES,
  'common.field': FIELD_REASONS,
  'common.province': PROVINCES,
  'common.theme': THEMES,
  'common.language': LANGUAGES,
  ...Object.fromEntries(ERROR_REASONS.map((reason) => [`common.error.${reason}`, ['what', 'safe', 'do']])),
};

describe.each(LANGUAGES)('in %s there are words for', (language) => {
  it.each(Object.entries(SHOWN))('every %s', (prefix, ids) => {
    expect(ids.filter((id) => !words[language].has(`${prefix}.${id}`))).toEqual([]);
  });
});

describe('a source of words', () => {
  it('fills in the placeholders and leaves letters alone', () => {
    expect(textOf('en')('chart:pressureOf', { level: 3 })).toBe('pressure 3/5');
    expect(textOf('fr')('chart:regionWithSide', { region: '<O’Brien & Łoś>', side: 'x' })).toContain(
      '<O’Brien & Łoś>',
    );
  });

  it('says both languages from one source', () => {
    expect(textOf('en')('chart:visit.plan')).toBe('Plan');
    expect(textOf('fr')('chart:visit.assessment')).toBe('Analyse');
  });

  it('can be given the rest of its words later', () => {
    const texts = createTexts('fr', FIRST_WORDS);
    addWords(texts, REST_WORDS);
    expect(textIn(texts, 'fr')('chart:technique.petrissage')).toBe('Pétrissage');
  });
});
