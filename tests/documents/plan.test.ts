/** A treatment plan as it is handed out: to the patient in plain words, to an insurer or a physician in theirs. */
import { describe, expect, test } from 'vitest';
import { renderEntry } from '#data/documents/entry.ts';
import type { EntryDocument } from '#data/documents/entryDocument.ts';
import { emptyGoal } from '#shared/chart/plan/goal.ts';
import { plannedHomeCare } from '#shared/chart/plan/homeCare.ts';
import { emptyPlan, type PlanBody, STOP_RULES } from '#shared/chart/plan/schema.ts';
import { dose } from '#shared/clinical/homeCare/dose.ts';
import { sayDose } from '#shared/clinical/homeCare/words.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf } from '../support/words.ts';
import { documentOf, draft, version } from './entries.ts';
import {
  checkFile,
  flatTextOf,
  infoOf,
  isMarginClean,
  outside,
  pagesOf,
  receipt,
  unpacked,
  wordsOf,
} from './support.ts';

const bout = {
  id: 'bout-1',
  technique: 'petrissage',
  region: 'neck-posterior',
  side: 'left',
  pressure: 3,
  minutes: 12,
  override: 'Discussed with the physician.',
  position: 'supine',
  reason: 'A band that gives the pain she knows.',
} as const;

const plan: PlanBody = {
  ...emptyPlan(),
  number: 2,
  basis: { entryId: '0199f3a1-7c22-7def-8a3b-000000000009', date: '2026-11-19' },
  goals: [
    {
      ...emptyGoal('goal-1'),
      term: 'short',
      words: 'Turn the head to reverse the car.',
      measure: { type: 'motion', movement: 'cervical-rotation', side: 'left' },
      baseline: 45,
      baselineDate: '2026-11-19',
      target: 70,
      by: '2026-12-18',
    },
    { ...emptyGoal('goal-2'), words: 'Sleep through the night.', evaluation: 'Sleep diary of a week.' },
  ],
  preferences: { pressure: 'moderate', helped: [], notHelped: [], wishes: '' },
  bouts: [bout],
  dose: { minutes: 60, perWeek: 2, weeks: 4, total: null, start: '2026-11-23' },
  homeCare: [
    { ...plannedHomeCare('knee-to-chest'), note: 'Left side first' },
    { item: 'walking', dose: dose({ minutes: 20, perDay: 1 }), note: '' },
  ],
  homeCareNote: 'Chin tucks, ten times, three times a day.',
  providers: 'Physician informed.',
  referral: 'Dentist, for the night guard.',
  barriers: ['work'],
  barriersNote: 'Long hours at the desk.',
  expectedResponse: 'Easier turning within three visits.',
  afterCare: 'Some soreness for a day or two is usual.',
  stopRules: [...STOP_RULES],
};

const handed = (more: Partial<EntryDocument> = {}, body: PlanBody = plan): Uint8Array =>
  renderEntry(documentOf([version('plan', body)], { copyFor: 'patient', alerts: null, ...more }));

describe('a plan for the patient', () => {
  const text = flatTextOf(handed());

  test('says in plain words what is to be reached, done, how often, at home, and when to stop', () => {
    for (const said of [
      'Your treatment plan',
      'Turn the head to reverse the car.',
      'from 45° to 70° by December 18, 2026.',
      'Sleep through the night.',
      '60 minutes a session.',
      '2 a week for 4 weeks.',
      '8 sessions in all.',
      'First session on November 23, 2026.',
      'Re-assessment after visit 4',
      'You prefer moderate pressure.',
      'back of the neck (left)',
      'A band that gives the pain she knows.',
      'Knee to chest: hold 15 seconds, 5 times each side, 2 times a day. Left side first.',
      'Walking: 20 minutes, once a day.',
      'Chin tucks, ten times, three times a day.',
      'Some soreness for a day or two is usual.',
      'Stop and call when',
      'emergency care at once',
      'Maya Lindqvist',
      'Signed November 20, 2026',
      '416-555-0142',
    ])
      expect(text).toContain(said);
  });

  test('says nothing that only the chart weighs: alerts, overrides, barriers, the seal', () => {
    expect(text).not.toMatch(
      /latex|Prefers side lying|Discussed with the physician|Long hours|Physician informed|3f9a2c41/u,
    );
  });
});

describe('a plan for an insurer or a physician', () => {
  const text = flatTextOf(handed({ copyFor: 'provider' }));

  test('says goals with baseline, target and evaluation, dose, techniques, barriers, re-assessment, providers', () => {
    for (const said of [
      'Functional goals',
      'Baseline',
      '45° (Nov',
      '70°',
      'Sleep diary of a week.',
      'Version 2 of the plan.',
      'Built on the assessment of November 19, 2026.',
      '2 a week for 4 weeks.',
      'Re-assessment after visit 8, at the end.',
      'Long hours at the desk.',
      'Physician informed.',
      'Dentist, for the night guard.',
      'Registration number K482',
    ])
      expect(text).toContain(said);
  });

  test('has no alerts, no overrides, and no advice that is meant for the patient', () => {
    expect(text).not.toMatch(/latex|Discussed with the physician|Stop and call|soreness/u);
  });
});

describe.each(['patient', 'provider'] as const)('either paper (%s)', (copyFor) => {
  const body = {
    ...plan,
    homeCareNote: 'A slow walk at noon. '.repeat(150),
    bouts: Array.from({ length: 20 }, () => bout),
  };

  test.each(LANGUAGES)('is whole between its margins on both sizes, however long (%s)', (language) => {
    for (const paper of ['letter', 'a4'] as const) {
      const pdf = handed({ copyFor, language, paper }, body);
      expect(checkFile(pdf)).toContain('No syntax or stream encoding errors found');
      expect(infoOf(pdf)).toContain(paper === 'letter' ? '612 x 792' : '595.28 x 841.89');
      const pages = pagesOf(pdf);
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) expect(page).toContain('Nguyễn Thị Minh Khai');
      expect(flatTextOf(pdf)).not.toMatch(/\{\{|plan:|undefined/u);
      expect(unpacked(pdf)).not.toMatch(/\/(?:JS|JavaScript|OpenAction|AA|URI|Launch|EmbeddedFile)\b/u);
      if (paper !== 'letter') continue;
      expect(outside(wordsOf(pdf))).toEqual([]);
      for (const page of pages.keys()) expect(isMarginClean(pdf, page + 1)).toBe(true);
    }
  });

  test('of a draft says that it is one, and of an empty plan says no empty headings', () => {
    const empty = renderEntry(documentOf([draft('plan', emptyPlan())], { copyFor, alerts: null }));
    const text = flatTextOf(empty);
    expect(text).toContain('DRAFT');
    expect(text).not.toMatch(/Functional goals|What you want to reach|Stop and call/u);
  });

  test('of an amended plan is the newest version, and says when it was corrected', () => {
    const newest = version('plan', plan, {
      id: '0199f3a1-7c22-7def-8a3b-000000000003',
      amends: { entryId: '0199f3a1-7c22-7def-8a3b-000000000001', reason: 'Wrong side.' },
    });
    const original = version('plan', { ...plan, referral: 'Optometrist.', barriersNote: 'None.' });
    const text = flatTextOf(renderEntry(documentOf([newest, original], { copyFor, alerts: null })));
    expect(text).toContain('Corrected on November 20, 2026');
    expect(text).not.toContain('Optometrist');
  });

  test('of the same content has the same bytes', () => {
    expect(handed({ copyFor })).toEqual(handed({ copyFor }));
  });
});

test('the page of the chart stays as it is for every kind: the whole entry, with its alerts', () => {
  const text = flatTextOf(renderEntry(documentOf([version('plan', plan)])));
  expect(text).toContain('Allergy: latex');
  expect(text).toContain('Discussed with the physician.');
  expect(text).not.toContain('Your treatment plan');
});

describe.each(LANGUAGES)('the home-care sheet of a plan (%s)', (language) => {
  const pdf = handed({ copyFor: 'home', language, paper: 'a4' });
  const text = flatTextOf(pdf);

  test('holds every item in its dose, the notes, the patient and whom to ask, dated where the practice is', () => {
    const t = textOf(language);
    for (const said of [
      t('homeCare:name.knee-to-chest'),
      sayDose(plannedHomeCare('knee-to-chest').dose, t),
      'Left side first',
      t('homeCare:name.walking'),
      'Chin tucks, ten times, three times a day.',
      t('homeCare:sheet.madeFor', { name: receipt.patientName }),
      'Maya Lindqvist',
      '416-555-0142',
    ])
      expect(text).toContain(said);
    expect(infoOf(pdf)).toContain(t('homeCare:sheet.fileTitle', { date: '2026-11-23' }));
    expect(infoOf(pdf)).toMatch(/595\.\d+ x 841\.\d+/u);
  });

  test('says nothing else of the plan', () => {
    expect(text).not.toMatch(/Sleep through|A band that|Discussed with|latex|3f9a2c41/u);
  });
});
