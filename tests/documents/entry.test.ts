import { describe, expect, test } from 'vitest';
import { renderEntry } from '#data/documents/entry.ts';
import type { EntryDocument } from '#data/documents/entryDocument.ts';
import type { Alert } from '#shared/chart/background/alert.ts';
import { KIND_IDS, kindOf } from '#shared/chart/registry.ts';
import { CONDITIONS } from '#shared/clinical/conditions.ts';
import { completeConsent, completeIntake, completeVisit, handOf } from '../support/store.ts';
import { ALERTS, documentOf, draft, ENTRY_ID, version } from './entries.ts';
import {
  checkFile,
  drawnTextOf,
  flatTextOf,
  fontsOf,
  infoOf,
  outside,
  pagesOf,
  pngOf,
  unpacked,
  wordsOf,
} from './support.ts';

const visit = renderEntry(documentOf([version('visit', completeVisit())]));
const long = Array.from({ length: 120 }, (_, index) => `Line ${index} of what was found.`).join('\n');

/** How many curves are drawn: the corners of boxes, and ink. */
const curvesIn = (pdf: Uint8Array): number =>
  unpacked(pdf).match(/^[\d.-]+(?: [\d.-]+){5} c$/gmu)?.length ?? 0;

describe('a signed visit', () => {
  test.each([
    'Harbourline Massage Therapy',
    'Visit',
    'November 20, 2026',
    'Nguyễn Thị Minh Khai',
    'Born March 12, 1984 · 42 years old on the day of service',
    '12C4-9D7E',
    'November 20, 2026 at 2:30 p.m.',
    'November 20, 2026 at 2:35 p.m.',
    'November 20, 2026 at 3:10 p.m.',
    'Maya Lindqvist, RMT',
    'Registration no. K482',
    '45 minutes',
    '$95.00',
    '3f9a2c41d07b',
    'Low back ache since gardening.',
    'Pain before treatment: 6/10.',
    'Petrissage, low back (both sides), pressure 3/5, 20 min',
    'Weekly for three weeks.',
    'College of Massage Therapists of Ontario',
    'Registration number K482',
    'Signed November 20, 2026 at 3:10 p.m.',
    'Alerts on November 23, 2026 Allergy: latex',
    'Prefers side lying',
    'Visit 2026-11-20 · Patient ID 12C4-9D7E · Maya Lindqvist · Generated November 23, 2026',
  ])('says in English: %s', (text) => expect(flatTextOf(visit)).toContain(text));

  const french = renderEntry(documentOf([version('visit', completeVisit())], { language: 'fr' }));
  test.each([
    'Visite',
    '20 novembre 2026',
    'Naissance : 12 mars 1984 · 42 ans le jour du service',
    'Dossier',
    '20 novembre 2026 à 14 h 30',
    '45 minutes',
    '95,00 $',
    'Pétrissage, bas du dos (bilatéral), pression 3/5, 20 min',
    'Alertes au 23 novembre 2026 Allergie : latex',
    'Numéro d’inscription K482',
    'Signature : 20 novembre 2026 à 15 h 10',
    'Visite 2026-11-20 · Dossier 12C4-9D7E · Maya Lindqvist · Produit le 23 novembre 2026',
  ])('says in French: %s', (text) => expect(flatTextOf(french)).toContain(text));

  test('is not late, has no mark, and no version to tell from another', () => {
    expect(flatTextOf(visit)).not.toMatch(/Late entry|DRAFT|VOID|Original|Amendment/u);
  });

  test('that was signed two days later says so', () => {
    const late = version('visit', completeVisit(), { signedAt: '2026-11-22T20:10:00.000Z' });
    expect(flatTextOf(renderEntry(documentOf([late])))).toMatch(/Late entry\. Signed more than 24 h after/u);
  });
});

describe('every page', () => {
  const pdf = renderEntry(documentOf([version('visit', completeVisit({ objective: long }))]));
  const pages = pagesOf(pdf);

  test('has the patient, her age, the alerts, the page, the therapist and the date', () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Nguyễn Thị Minh Khai');
      expect(page).toContain('42 years old on the day of service');
      expect(page).toMatch(/Alerts on November 23, 2026 .*Allergy: latex/u);
      expect(page).toContain('Prefers side lying');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('Patient ID 12C4-9D7E · Maya Lindqvist · Generated November 23, 2026');
    }
  });

  test('holds its text within the margins, and no line is lost', () => {
    expect(outside(wordsOf(pdf))).toEqual([]);
    for (let line = 0; line < 120; line++)
      expect(pages.join(' ')).toContain(`Line ${line} of what was found.`);
  });

  test('that is the last has some of the record above the signature', () => {
    for (let lines = 1; lines < 40; lines++) {
      const homeCare = Array.from({ length: lines }, (_, index) => `Step ${index}.`).join('\n');
      const last = pagesOf(renderEntry(documentOf([version('visit', completeVisit({ homeCare }))]))).at(-1);
      expect(last).toContain(`Step ${lines - 1}.`);
      expect(last).toContain('Signed November');
    }
  });

  test('has the alerts in short where there are many; all of them stand at the beginning', () => {
    const alerts: Alert[] = Array.from({ length: 40 }, (_, index) => ({
      id: `note ${index}`,
      level: index < 3 ? 'danger' : 'warn',
      what: { type: 'note', note: `Note ${index} ${'x'.repeat(index === 4 ? 300 : 1)}` },
      entryId: null,
    }));
    const crowded = renderEntry(
      documentOf([version('visit', completeVisit({ objective: long }))], { alerts }),
    );
    const whole = drawnTextOf(crowded).replaceAll(' ', '');
    for (let index = 0; index < 40; index++) expect(whole).toContain(`Note${index}x`);
    expect(whole).toContain('x'.repeat(300));
    for (const page of pagesOf(crowded).slice(1)) {
      expect(page).toMatch(/Note 0 x · Note 1 x · Note 2 x/u);
      expect(page).toContain('30 more, all listed at the beginning');
    }
  });

  test('says where nothing is on record to be kept in view', () => {
    const none = documentOf([version('visit', completeVisit({ objective: long }))], { alerts: [] });
    for (const page of pagesOf(renderEntry(none)))
      expect(page).toContain('No alert on record on November 23, 2026.');
  });
});

describe('versions', () => {
  const original = version('visit', completeVisit({ plan: 'The first plan.' }));
  const amendment = version('visit', completeVisit({ plan: 'The second plan.' }), {
    amends: { entryId: ENTRY_ID, reason: 'The side was wrong.' },
    enteredAt: '2026-11-23T15:00:00.000Z',
    signedAt: '2026-11-23T15:05:00.000Z',
  });

  test('all stand there, the newest first, each with its author, time and reason', () => {
    const text = flatTextOf(renderEntry(documentOf([amendment, original])));
    const order = ['Amendment 1', 'The side was wrong.', 'The second plan.', 'Original', 'The first plan.'];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Amended by Maya Lindqvist on November 23, 2026 at 10:05 a.m.');
    expect(text).not.toContain('Late entry');
  });

  test('one that is being written is named and not printed', () => {
    const text = flatTextOf(renderEntry(documentOf([original], { isBeingAmended: true })));
    expect(text).toContain('An amendment of this entry has been started and is not signed yet.');
  });

  test('a draft says on the paper and at the foot of every page that it is one, and nobody’s signature is on it', () => {
    const unsigned = draft('visit', completeVisit({ objective: long }));
    const pdf = renderEntry(documentOf([unsigned]));
    const pages = pagesOf(pdf);
    expect(pages[0]).toContain('DRAFT Not signed, and not yet a part of the record.');
    for (const page of pages) expect(page).toContain('Visit 2026-11-20 · DRAFT');
    expect(pages.at(-1)).toContain('Not signed');
    const nobody = { ...unsigned, therapist: { ...unsigned.therapist, signature: null } };
    expect(curvesIn(pdf)).toBe(curvesIn(renderEntry(documentOf([nobody]))));
  });

  test('a discarded draft says that it is void, and why', () => {
    const discarded = version('visit', completeVisit(), {
      state: 'void',
      voidReason: 'Written for somebody else.',
      signedAt: null,
      hash: null,
    });
    const text = flatTextOf(renderEntry(documentOf([discarded])));
    expect(text).toMatch(/VOID Discarded before it was signed.*Written for somebody else\./u);
  });
});

describe('kinds', () => {
  test.each(KIND_IDS)('%s is printed with nothing in it, in both languages', (kind) => {
    for (const language of ['en', 'fr'] as const) {
      const pdf = renderEntry(documentOf([draft(kind, kindOf(kind).empty())], { language }));
      expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
    }
  });

  test('a consent bears the patient’s hand with name, role and time', () => {
    const body = completeConsent({
      giver: 'parent',
      giverName: 'Łucja Świętosławska',
      relationship: 'mother',
    });
    const signed = { ...body, signature: handOf('Łucja Świętosławska') };
    const text = flatTextOf(renderEntry(documentOf([version('consent', signed)])));
    expect(text).toMatch(/Therapist Parent or guardian Maya Lindqvist Łucja Świętosławska/u);
    expect(text).toContain('Signed November 20, 2026 at 2:00 p.m.');
  });

  test('a consent that is handed to the patient bears no alerts on any page; as a page of the chart it does', () => {
    const body = completeConsent({
      proposal: long.replaceAll('\n', '\n\n'),
      signature: handOf('Maren Okonkwo'),
    });
    const versions: EntryDocument['versions'] = [version('consent', body)];
    const chart = pagesOf(renderEntry(documentOf(versions)));
    const copy = renderEntry(documentOf(versions, { copyFor: 'patient', alerts: null }));
    const pages = pagesOf(copy);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of chart) expect(page).toMatch(/Alerts on .*latex.*Prefers side lying/u);
    for (const page of pages) {
      expect(page).not.toMatch(/alert|latex|side lying/iu);
      expect(page).toContain('Nguyễn Thị Minh Khai');
      expect(page).toContain('Consent 2026-11-20, copy for the patient · Patient ID 12C4-9D7E');
    }
    for (const page of chart) expect(page).not.toContain('copy for the patient');
    for (let line = 0; line < 120; line++)
      expect(pages.join(' ')).toContain(`Line ${line} of what was found.`);
    expect(outside(wordsOf(copy))).toEqual([]);
    expect(infoOf(copy)).toMatch(/^Title: +Consent 2026-11-20, copy for the patient$/mu);
    const french = renderEntry(documentOf(versions, { copyFor: 'patient', alerts: null, language: 'fr' }));
    expect(flatTextOf(french)).toContain('Consentement 2026-11-20, copie du patient');
    expect(flatTextOf(french)).not.toMatch(/alerte|latex/iu);
  });

  test('a signature whose picture cannot be read says so; the record is printed all the same', () => {
    for (const data of [
      pngOf(600, 150).slice(0, 60),
      'iVBORw0KGgo=',
      pngOf(900, 900, { width: 5, height: 9 }),
    ]) {
      const hand = { ...handOf('Maren Okonkwo'), signature: { type: 'png' as const, data } };
      const pdf = renderEntry(documentOf([version('consent', completeConsent({ signature: hand }))]));
      expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
    }
    const cut = { type: 'png' as const, data: pngOf(600, 150).slice(0, 60) };
    const hand = { ...handOf('Maren Okonkwo'), signature: cut };
    const body = completeConsent({ signature: hand });
    expect(flatTextOf(renderEntry(documentOf([version('consent', body)])))).toContain(
      'The picture of this signature cannot be read.',
    );
  });

  test('a history with 200 conditions loses none', () => {
    const asked = CONDITIONS.filter(({ group }) => group !== null);
    const conditions = Array.from({ length: 200 }, (_, index) => ({
      id: `c${index}`,
      condition: asked[index % asked.length]?.id ?? 'migraine',
      places: [{ region: 'calf' as const, side: 'left' as const }],
      note: `Row${index}.`,
      clearedBy: '',
    }));
    const answers = Object.fromEntries(asked.map(({ group }) => [group, 'yes']));
    const pdf = renderEntry(documentOf([version('intake', completeIntake({ conditions, answers }))]));
    const text = flatTextOf(pdf);
    for (let row = 0; row < 200; row++) expect(text).toContain(`Row${row}.`);
    expect(outside(wordsOf(pdf))).toEqual([]);
    expect(pagesOf(pdf).length).toBeGreaterThan(5);
  });
});

describe('a letter', () => {
  const body = {
    language: 'en',
    to: 'Dr. Giulia Ferro, Harbour Family Health',
    subject: 'Referral for a medical assessment',
    text: 'The first paragraph.\n\n– numbness\n– weakness\n\nThe last paragraph.',
    flags: [],
  };
  const text = flatTextOf(renderEntry(documentOf([version('letter', body)])));

  test('reads as a letter: date, addressee, whom it is about, text, signature', () => {
    const order = [
      'Harbourline Massage Therapy',
      'November 20, 2026',
      'Dr. Giulia Ferro, Harbour Family Health',
      'Re: Nguyễn Thị Minh Khai, born March 12, 1984',
      'Referral for a medical assessment',
      'The first paragraph.',
      '– numbness – weakness',
      'The last paragraph.',
      'Maya Lindqvist',
      'Registration number K482',
      'Letter 2026-11-20 · Patient ID 12C4-9D7E',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('leaves the practice without its alerts, headings and record of the record', () => {
    expect(text).not.toMatch(/Alerts|latex|Subject|Entered|3f9a2c41d07b/u);
  });

  test('that was amended shows what it said before, on a page of its own', () => {
    const before = version('letter', { ...body, text: 'What was wrong.' });
    const after = version('letter', body, { amends: { entryId: ENTRY_ID, reason: 'A wrong word.' } });
    const pages = pagesOf(renderEntry(documentOf([after, before])));
    expect(pages[0]).toContain('The first paragraph.');
    expect(pages[0]).not.toContain('What was wrong.');
    expect(pages[1]).toMatch(/Earlier versions Amendment 1 .*A wrong word\. Original .*What was wrong\./u);
  });

  test('in draft is marked', () => {
    expect(flatTextOf(renderEntry(documentOf([draft('letter', body)])))).toContain('DRAFT');
  });
});

describe('names and characters', () => {
  test.each(['Łukasz Grześkowiak-Źdźbło', 'Đặng Nguyễn Thị Ánh Tuyết', 'Zoë Lefèvre-Bœuf', 'محمد طالب'])(
    '%s comes back as it was written, on every page',
    (name) => {
      const patient = { ...documentOf([version('visit', completeVisit())]).patient, name };
      const pdf = renderEntry(
        documentOf([version('visit', completeVisit({ objective: long }))], { patient }),
      );
      for (const page of pagesOf(pdf)) expect(page).toContain(name.normalize('NFC'));
    },
  );

  test('what no font has is said by its number: a signed record is never left unprinted', () => {
    const plan = 'Good 🙂 and 👩‍⚕️ and 漢 and e\u0301.';
    const patient = { ...documentOf([version('visit', completeVisit())]).patient, name: '王 Maren' };
    const text = flatTextOf(
      renderEntry(documentOf([version('visit', completeVisit({ plan }))], { patient })),
    );
    expect(text).toContain('Good [U+1F642] and [U+1F469 U+200D U+2695 U+FE0F] and [U+6F22] and é.');
    expect(text).toContain('[U+738B] Maren');
  });

  test('text with PDF syntax is only text', () => {
    const plan = ') Tj ET /OpenAction << /S /JavaScript /JS (x) >> endstream \\(';
    const pdf = renderEntry(documentOf([version('visit', completeVisit({ plan }))]));
    expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
    expect(flatTextOf(pdf)).toContain('/OpenAction << /S /JavaScript /JS (x) >>');
  });
});

describe('the file', () => {
  test('is sound, does nothing, and has its fonts in it', () => {
    expect(checkFile(visit)).toContain('No syntax or stream encoding errors found');
    expect(unpacked(visit)).not.toMatch(
      /\/(?:JS|JavaScript|OpenAction|AA|URI|Launch|EmbeddedFile|SubmitForm)\b/u,
    );
    const fonts = fontsOf(visit);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  test('has no patient in its title', () => {
    const info = infoOf(visit);
    expect(info).toMatch(/^Title: +Visit 2026-11-20$/mu);
    expect(info).toMatch(/^Author: +Maya Lindqvist$/mu);
    expect(info).toMatch(/^CreationDate: +2026-11-24T02:45:10Z$/mu);
  });

  test('of the same content has the same bytes, of other alerts others', () => {
    const again = documentOf([version('visit', completeVisit())]);
    expect(renderEntry(structuredClone(again))).toEqual(visit);
    expect(renderEntry({ ...again, alerts: ALERTS.slice(1) })).not.toEqual(visit);
  });
});
