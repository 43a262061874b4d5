import { describe, expect, test } from 'vitest';
import { type HomeCareSheet, renderHomeCareSheet } from '#data/documents/homeCareSheet.ts';
import { MARGINS } from '#data/documents/sheet.ts';
import { HOME_CARE_IDS, type HomeCareId, homeCareOf } from '#shared/clinical/homeCare/catalogue.ts';
import { URGENT_SIGNS } from '#shared/clinical/homeCare/item.ts';
import { sayDose, stepsOf } from '#shared/clinical/homeCare/words.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf as words } from '../support/words.ts';
import { checkFile, flatTextOf, fontsOf, infoOf, pagesOf, receipt, unpacked, wordsOf } from './support.ts';

const PAPERS = { letter: { width: 612, height: 792 }, a4: { width: 595.28, height: 841.89 } } as const;

const given = (ids: readonly HomeCareId[]): HomeCareSheet['items'] =>
  ids.map((item) => ({ item, dose: homeCareOf(item).dose, note: '' }));

const one: HomeCareSheet = {
  language: 'en',
  paper: 'letter',
  patientName: 'Nguyễn Thị Minh Khai',
  practice: receipt.practice,
  therapist: {
    name: 'Maya Lindqvist',
    designation: 'RMT',
    phone: '416-555-0142',
    email: 'maya@harbourline.example',
  },
  items: given(['knee-to-chest']),
  note: '',
  date: '2026-11-24',
  createdAt: '2026-11-24T15:00:00.000Z',
};
const twelve = given(HOME_CARE_IDS.slice(0, 12));

/** Letters and digits alone: a sentence that is broken over lines is still the same sentence. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const sheets = LANGUAGES.flatMap((language) =>
  (['letter', 'a4'] as const).map((paper) => ({ language, paper })),
);

describe.each(sheets)('in $language on $paper the sheet', ({ language, paper }) => {
  const t = words(language);
  const sheet = { ...one, language, paper };
  const single = renderHomeCareSheet(sheet);
  const many = renderHomeCareSheet({ ...sheet, items: twelve });

  test('is one page for one item', () => {
    expect(pagesOf(single).length).toBe(1);
    expect(infoOf(single)).toMatch(paper === 'letter' ? /612 x 792/u : /595\.28 x 841\.89/u);
  });

  test('says when to stop and call, and whom, on its first page', () => {
    for (const pdf of [single, many]) {
      const first = letters(pagesOf(pdf)[0] ?? '');
      for (const id of URGENT_SIGNS) expect(first).toContain(letters(t(`homeCare:urgent.${id}`)));
      for (const said of ['Maya Lindqvist, RMT', '416-555-0142', 'maya@harbourline.example'])
        expect(first).toContain(letters(said));
    }
  });

  test('has every item whole on one page, with its dose, steps, stop rules and boxes', () => {
    const pages = pagesOf(many).map(letters);
    for (const { item, dose } of twelve) {
      const name = letters(t(`homeCare:name.${item}`));
      const parts = [sayDose(dose, t), ...homeCareOf(item).stops.map((id) => t(`homeCare:stop.${id}`))];
      const [page, ...more] = pages.filter((each) => each.includes(name));
      expect([item, page !== undefined, more.length]).toEqual([item, true, 0]);
      for (const part of parts) expect(page).toContain(letters(part));
      // The drawing stands beside the steps, so a page reads across both; every word of them is there.
      for (const word of stepsOf(item, t).join(' ').split(' ')) expect(page).toContain(letters(word));
    }
    expect(unpacked(many).match(/ re\n+S$/gmu)?.length).toBe(twelve.length * 28);
    expect(
      pages.filter((page) => page.includes(letters(t('homeCare:sheet.week', { number: 4 })))).length,
    ).toBeGreaterThan(4);
  });

  test('counts its pages and says on each whose they are', () => {
    const pages = pagesOf(many);
    expect(pages.length).toBeLessThanOrEqual(8);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(t('documents:footer.page', { page: index + 1, pages: pages.length }));
      expect(page).toContain(t('homeCare:sheet.madeFor', { name: one.patientName }));
    }
  });

  test('keeps to the margins, is sound, drawn as lines and has its fonts in it', () => {
    const { width, height } = PAPERS[paper];
    for (const pdf of [single, many]) {
      const outside = wordsOf(pdf).filter(
        ({ xMin, xMax, yMin, yMax }) =>
          xMin < MARGINS.side - 0.1 ||
          xMax > width - MARGINS.side + 0.1 ||
          yMin < MARGINS.top - 6 ||
          yMax > height - MARGINS.bottom + 6,
      );
      expect(outside).toEqual([]);
      expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
      expect(fontsOf(pdf).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
      expect(unpacked(pdf)).not.toMatch(/\/Subtype \/Image|\/SMask/u);
      expect(unpacked(pdf).match(/ c$/gmu)?.length ?? 0).toBeGreaterThan(80);
    }
  });

  test('is large: what is to be done is set in at least 14 points', () => {
    const heights = wordsOf(single)
      .filter(
        ({ text }) => stepsOf('knee-to-chest', t).join(' ').split(' ').includes(text) && text.length > 4,
      )
      .map(({ yMin, yMax }) => yMax - yMin);
    expect(heights.length).toBeGreaterThan(5);
    // Noto Sans is set in a box of 1.36 of its size.
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(14 * 1.3);
  });
});

describe('whatever is written on it', () => {
  const long = {
    ...one,
    patientName: `Maria-Guadalupe ${'Wolfeschlegelsteinhausen'.repeat(3)}-Featherstonehaugh`,
    therapist: {
      ...one.therapist,
      name: 'Éloïse Tremblay-Côté de la Rochefoucauld-Montbel',
      phone: '',
      email: '',
    },
    items: given(['cat-cow', 'heat']).map((each) => ({ ...each, note: 'Slowly. '.repeat(60).trim() })),
    note: 'First the stretch. '.repeat(70).trim(),
  };

  test('long names and notes wrap and lose nothing', () => {
    const pdf = renderHomeCareSheet(long);
    const said = letters(flatTextOf(pdf));
    expect(said.match(/slowly/gu)?.length ?? 0).toBeGreaterThanOrEqual(120);
    expect(said.match(/firstthestretch/gu)?.length).toBe(70);
    expect(said).toContain('featherstonehaugh');
    expect(wordsOf(pdf).filter(({ xMax }) => xMax > 612 - MARGINS.side + 0.1)).toEqual([]);
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
  });

  test('a note for an item stands with it, one for the sheet before all', () => {
    const pages = pagesOf(
      renderHomeCareSheet({
        ...one,
        items: given(['cat-cow']).map((each) => ({ ...each, note: 'Only the cat this week.' })),
        note: 'Begin on Monday.',
      }),
    );
    expect(pages[0]).toContain('Begin on Monday.');
    expect(pages.find((page) => page.includes('Cat and cow'))).toContain('Only the cat this week.');
  });

  test('what no font has is said by its number', () => {
    expect(flatTextOf(renderHomeCareSheet({ ...one, note: 'Well done 🙂' }))).toContain('[U+1F642]');
  });

  test('no patient is in its title, and the same sheet has the same bytes', () => {
    const pdf = renderHomeCareSheet(one);
    expect(infoOf(pdf)).toMatch(/^Title: +Home care 2026-11-24$/mu);
    expect(renderHomeCareSheet(structuredClone(one))).toEqual(pdf);
  });
});
