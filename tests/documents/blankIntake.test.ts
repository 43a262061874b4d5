import { describe, expect, test } from 'vitest';
import { type BlankForm, renderBlankIntake } from '#data/documents/blankIntake.ts';
import { QUESTION_SETS, QUESTIONS } from '#shared/chart/intake/questions.ts';
import { CONDITIONS } from '#shared/clinical/conditions.ts';
import { RED_FLAGS } from '#shared/clinical/redFlags.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf as words } from '../support/words.ts';
import {
  checkFile,
  drawnTextOf,
  flatTextOf,
  fontsOf,
  infoOf,
  outside,
  pagesOf,
  receipt,
  unpacked,
  wordsOf,
} from './support.ts';

const nobodys: BlankForm = {
  set: 'on',
  language: 'en',
  date: '2026-11-24',
  createdAt: '2026-11-24T15:00:00.000Z',
  practice: receipt.practice,
  therapist: receipt.therapist,
  patient: null,
};
const patient: BlankForm['patient'] = {
  id: receipt.patientId,
  givenName: 'Łucja',
  familyName: 'Nguyễn-Świętosławska',
  birthDate: '1984-03-12',
  phone: '416-555-0143',
  email: 'lucja@example.org',
};
const hers = { ...nobodys, patient };

/** Letters alone: a question that is broken over lines is still the same question. */
const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').toLowerCase();
const saidBy = (pdf: Uint8Array) => letters(drawnTextOf(pdf));

/** How many boxes there are to tick: rectangles that are drawn and not filled. */
const boxesIn = (pdf: Uint8Array): number => unpacked(pdf).match(/ re\n+S$/gmu)?.length ?? 0;

describe.each(LANGUAGES)('in %s the blank form', (language) => {
  const t = words(language);
  const pdf = renderBlankIntake({ ...nobodys, language, set: 'general' });
  const said = saidBy(pdf);

  test('asks every question of its set, each with a box for yes and one for no', () => {
    const asked = QUESTIONS.filter(({ sets }) => (sets as readonly string[]).includes('general'));
    const missing = asked.filter(({ id }) => !said.includes(letters(t(`intake:question.${id}`))));
    expect(missing).toEqual([]);
    const listed = CONDITIONS.filter(({ group }) => group !== null);
    const flags = RED_FLAGS.filter(({ after }) => after === null);
    // The complications of a pregnancy are a question of their own.
    expect(boxesIn(pdf)).toBe(2 * (asked.length + flags.length + 1) + listed.length);
  });

  test('lists every condition that a history asks for, and no other', () => {
    const name = (id: (typeof CONDITIONS)[number]['id']) => letters(t(`clinical:condition.${id}`));
    const asked = CONDITIONS.filter(({ group }) => group !== null);
    expect(asked.filter(({ id }) => !said.includes(name(id)))).toEqual([]);
    expect(said).not.toContain(name('cauda-equina'));
    expect(flatTextOf(pdf)).not.toMatch(/HIV|VIH/u);
  });

  test('asks every red flag that needs no other answer first', () => {
    const ask = (id: (typeof RED_FLAGS)[number]['id']) => letters(t(`clinical:redFlag.${id}.ask`));
    const [first, after] = [true, false].map((isFirst) =>
      RED_FLAGS.filter((flag) => (flag.after === null) === isFirst),
    );
    expect(first?.filter(({ id }) => !said.includes(ask(id)))).toEqual([]);
    expect(after?.filter(({ id }) => said.includes(ask(id)))).toEqual([]);
  });

  test('has lines for signature, name in print and date, and its pages are counted', () => {
    const pages = pagesOf(pdf);
    for (const key of ['signature', 'printedName', 'date'] as const)
      expect(pages.at(-1)).toContain(t(`documents:form.${key}`));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(t('documents:footer.page', { page: index + 1, pages: pages.length }));
      expect(page).toContain('Maya Lindqvist');
    }
  });

  test('keeps to the margins, is sound and has its fonts in it', () => {
    expect(outside(wordsOf(pdf))).toEqual([]);
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
    expect(fontsOf(pdf).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });
});

describe('a form for a patient', () => {
  test('bears what is known of her, her name on every page', () => {
    const pages = pagesOf(renderBlankIntake(hers));
    for (const page of pages) expect(page).toContain('Łucja Nguyễn-Świętosławska');
    expect(pages[0]).toContain('March 12, 1984');
    expect(pages[0]).toContain('416-555-0143');
    expect(pages[0]).toContain('lucja@example.org');
    expect(pages[0]).toContain('Patient ID 12C4-9D7E');
  });

  test('leaves out what does not concern her age', () => {
    const at = (birthDate: string) =>
      saidBy(renderBlankIntake({ ...hers, patient: { ...patient, birthDate } }));
    const pregnant = letters(words('en')('intake:question.pregnancy'));
    const strain = letters(words('en')('intake:question.strainAtWork'));
    expect([at('1984-03-12').includes(pregnant), at('1984-03-12').includes(strain)]).toEqual([true, true]);
    expect([at('1940-03-12').includes(pregnant), at('1940-03-12').includes(strain)]).toEqual([false, false]);
    expect(at('1940-03-12')).not.toContain(letters(words('en')('intake:section.pregnancy')));
  });

  test('has no patient in its title, and none at all when it is nobody’s', () => {
    expect(infoOf(renderBlankIntake(hers))).toMatch(/^Title: +Health history$/mu);
    expect(flatTextOf(renderBlankIntake(nobodys))).not.toContain('Patient ID');
  });
});

test.each(QUESTION_SETS)('the set %s asks what it asks, and no more', (set) => {
  const said = saidBy(renderBlankIntake({ ...nobodys, set }));
  for (const { id, sets } of QUESTIONS)
    expect([id, said.includes(letters(words('en')(`intake:question.${id}`)))]).toEqual([
      id,
      (sets as readonly string[]).includes(set),
    ]);
});

test('the same form has the same bytes', () => {
  expect(renderBlankIntake(structuredClone(hers))).toEqual(renderBlankIntake(hers));
});
