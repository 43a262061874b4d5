/** A long assessment with tables and pictures: its pages. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renderEntry } from '#data/documents/entry.ts';
import type { EntryDocument } from '#data/documents/entryDocument.ts';
import type { ProseSection } from '#shared/chart/kind.ts';
import { documentOf } from './entries.ts';
import { assessmentSaying, chartOf, LOW_BACK, MOTION, WIDESPREAD } from './figures.ts';
import { checkFile, flatTextOf, isMarginClean, outside, pagesOf, unpacked, wordsOf } from './support.ts';

afterEach(() => vi.restoreAllMocks());

const sentence = 'She bends to the middle of the shins and comes up with a hand on the thigh. ';

/** Sections whose headings can be found, as long as asked. */
const sections = (sentences: number): ProseSection[] => [
  { heading: 'Complaint.H', paragraphs: [sentence.repeat(sentences), sentence.repeat(sentences)] },
  { heading: 'Chart.H', paragraphs: [sentence], figures: [chartOf(WIDESPREAD)] },
  { heading: 'Motion.H', paragraphs: [sentence.repeat(sentences)], figures: [MOTION, MOTION] },
  { heading: 'Tables.H', paragraphs: [], figures: [MOTION] },
  { heading: 'Pictures.H', paragraphs: [], figures: [chartOf(LOW_BACK)] },
  { heading: 'Impression.H', paragraphs: [sentence.repeat(sentences)] },
];

const printed = (sentences: number, more: Partial<EntryDocument> = {}): Uint8Array =>
  renderEntry(documentOf([assessmentSaying(sections(sentences))], more));

describe('an assessment with tables and pictures', () => {
  test.each(['en', 'fr'] as const)('is printed whole, in order, between its margins (%s)', (language) => {
    const pdf = printed(6, { language });
    const text = flatTextOf(pdf);
    const places = sections(6).map(({ heading }) => text.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.match(/Lateral flexion/gu)).toHaveLength(3);
    expect(text.match(/Where it hurts/gu)).toHaveLength(2);
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
    expect(outside(wordsOf(pdf))).toEqual([]);
    for (const page of pagesOf(pdf).keys()) expect(isMarginClean(pdf, page + 1)).toBe(true);
  });

  test('has the patient, her age, the alerts and the page number on every page', () => {
    const pages = pagesOf(printed(6));
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Nguyễn Thị Minh Khai');
      expect(page).toContain('42 years old on the day of service');
      expect(page).toContain('Allergy: latex');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });

  test.each([1, 3, 5, 8, 10, 12, 14, 16])(
    'never leaves a heading or a caption alone at the foot of a page (%d sentences)',
    (sentences) => {
      for (const page of pagesOf(printed(sentences))) {
        const body = page.slice(0, page.indexOf('Assessment 2026-11-20 ·'));
        expect(body).not.toMatch(/(?:\.H|Where it hurts|active range of motion|End-feel and note) *$/u);
        expect(body).not.toMatch(/pain is felt\. *$/u);
      }
    },
  );

  test('of the same content has the same bytes, and does nothing when it is opened', () => {
    const pdf = printed(2);
    expect(printed(2)).toEqual(pdf);
    expect(unpacked(pdf)).not.toMatch(/\/(?:JS|JavaScript|OpenAction|AA|URI|Launch|EmbeddedFile)\b/u);
  });

  test('is printed beside a patient with so many alerts and so long a name that little room is left', () => {
    const alerts = Array.from({ length: 40 }, (_, index) => ({
      id: `note ${index}`,
      level: 'danger' as const,
      what: { type: 'note' as const, note: `Note ${index} ${'x'.repeat(60)}` },
      entryId: null,
    }));
    const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(5);
    const { patient } = documentOf([assessmentSaying([])]);
    const pdf = printed(3, { alerts, patient: { ...patient, name } });
    expect(outside(wordsOf(pdf))).toEqual([]);
    expect(flatTextOf(pdf).match(/Where it hurts/gu)).toHaveLength(2);
  });
});
