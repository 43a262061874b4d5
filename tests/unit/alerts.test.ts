/** What is kept in view of a patient, and its words in both languages. */
import { describe, expect, it } from 'vitest';
import { type Alert, alertSchema } from '#shared/chart/background/alert.ts';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import { alertWords } from '#shared/chart/background/alertWords.ts';
import type { Background, Statement } from '#shared/chart/background/background.ts';
import type { SafetyFact } from '#shared/chart/kind.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { emptyBackground } from '../support/background.ts';
import { consent, HISTORY, said } from '../support/statements.ts';
import { textOf } from '../support/words.ts';

const background = (statements: Statement[], more: Partial<Background> = {}): Background =>
  emptyBackground({ statements, ...more });

const CONSENT = said('2025-06-01', '01900000-0000-7000-8000-00000000000c', consent('given'));
const ENTRY = '01900000-0000-7000-8000-00000000000e';
const history = (date: string, ...facts: SafetyFact[]) => said(date, ENTRY, HISTORY, ...facts);
const alerts = (statements: Statement[], on: string, more: Partial<Background> = {}) =>
  alertsOn(background([...CONSENT, ...statements], more), on);
const idsOf = (list: readonly Alert[]) => list.map(({ id }) => id);

const sick = (condition: Extract<SafetyFact, { type: 'condition' }>['condition'], note = ''): SafetyFact => ({
  type: 'condition',
  condition,
  places: [],
  note,
  clearedBy: '',
});
const flag = (
  id: Extract<SafetyFact, { type: 'red-flag' }>['flag'],
  action: Extract<SafetyFact, { type: 'red-flag' }>['action'],
  answer: 'yes' | 'no' = 'yes',
): SafetyFact => ({ type: 'red-flag', flag: id, answer, action });

describe('what is kept in view', () => {
  it('is nothing for somebody with a fresh history without risks and a consent', () => {
    expect(alerts(history('2026-01-05'), '2026-01-06')).toEqual([]);
  });

  it('is what is missing, for somebody new', () => {
    expect(alertsOn(background([]), '2026-01-06')).toEqual([
      { id: 'consent', level: 'warn', what: { type: 'consent', state: 'missing' }, entryId: null },
      { id: 'history', level: 'warn', what: { type: 'history-missing' }, entryId: null },
    ]);
  });

  it('comes with what is most dangerous first, and fits through the contract', () => {
    const statements = history(
      '2026-01-05',
      sick('asthma'),
      sick('dvt-acute', 'left leg'),
      sick('migraine'),
      { type: 'medication', name: 'Eliquis', class: 'anticoagulant' },
      { type: 'medication', name: 'vitamin D', class: null },
      { type: 'allergy', to: 'nut oil', reaction: 'hives' },
      { type: 'pregnancy', due: '2026-09-12', complication: 'not-asked' },
      flag('chest-pain', 'emergency-sent'),
    );
    const list = alerts(statements, '2026-02-01', { notes: ['Hard of hearing'] });
    expect(list.map(({ id, level }) => [level, id])).toEqual([
      ['danger', 'red-flag chest-pain'],
      ['danger', 'allergy 0'],
      ['danger', 'condition dvt-acute'],
      ['warn', 'condition asthma'],
      ['warn', 'pregnancy'],
      ['warn', 'medication 0'],
      ['warn', 'note 0'],
    ]);
    expect(list.map((alert) => alertSchema.parse(alert))).toEqual(list);
    expect(list.find(({ id }) => id === 'pregnancy')?.what).toMatchObject({ weeks: 8, complication: false });
    expect(list.find(({ id }) => id === 'condition dvt-acute')?.what).toMatchObject({ note: 'left leg' });
  });

  it('names a condition once, with every note on it', () => {
    const twice = history(
      '2026-01-05',
      sick('varicose-veins', 'left calf'),
      sick('varicose-veins', 'both knees'),
    );
    expect(alerts(twice, '2026-01-06').map(({ what }) => what)).toEqual([
      { type: 'caution', condition: 'varicose-veins', note: 'left calf; both knees' },
    ]);
  });

  it('warns louder of a pregnancy with a complication, and no more once it is over', () => {
    const complicated = history('2026-01-05', { type: 'pregnancy', due: '2026-09-12', complication: 'yes' });
    expect(alerts(complicated, '2026-05-01')).toMatchObject([{ id: 'pregnancy', level: 'danger' }]);
    expect(alerts(complicated, '2026-12-01')).toEqual([]);
    const noDate = history('2026-01-05', { type: 'pregnancy', due: '', complication: 'no' });
    expect(alerts(noDate, '2026-05-01')[0]?.what).toMatchObject({ type: 'pregnancy', weeks: null });
  });
});

describe('a red flag in view', () => {
  it('stays when something was done, and says so', () => {
    const of = (...facts: SafetyFact[]) => alerts(history('2026-01-05', ...facts), '2026-01-06');
    expect(of(flag('fever', 'referred'))).toMatchObject([{ level: 'danger', what: { isSettled: true } }]);
    expect(of(flag('fever', null))).toMatchObject([{ level: 'danger', what: { isSettled: false } }]);
    // Care is not enough for an emergency.
    expect(of(flag('chest-pain', 'with-care'))).toMatchObject([{ what: { isSettled: false } }]);
    expect(of(flag('morning-stiffness', 'with-care'))).toMatchObject([
      { level: 'warn', what: { level: 'care', isSettled: true } },
    ]);
  });

  it('goes with a no, and with a physician who agreed', () => {
    const of = (...facts: SafetyFact[]) => alerts(history('2026-01-05', ...facts), '2026-01-06');
    expect(of(flag('fever', null, 'no'))).toEqual([]);
    expect(of(flag('fever', 'cleared-by-physician'))).toEqual([]);
  });
});

describe('the yearly review of the history', () => {
  const due = (taken: string, on: string) => idsOf(alerts(history(taken), on)).includes('history-due');

  it.each([
    ['2025-06-15', '2026-06-14', false],
    ['2025-06-15', '2026-06-15', true],
    ['2025-06-15', '2027-01-01', true],
    ['2025-01-31', '2026-01-30', false],
    ['2025-01-31', '2026-01-31', true],
    ['2024-12-31', '2025-12-30', false],
    ['2024-12-31', '2025-12-31', true],
    // 29 February comes round on 1 March, as birthdays do here.
    ['2024-02-29', '2025-02-28', false],
    ['2024-02-29', '2025-03-01', true],
    ['2024-02-28', '2025-02-28', true],
    ['2023-02-28', '2024-02-28', true],
    ['2023-03-01', '2024-02-29', false],
  ])('of a history taken on %s is due on %s: %s', (taken, on, expected) => {
    expect(due(taken, on)).toBe(expected);
  });

  it('starts anew with each history', () => {
    const two = [...said('2025-01-05', 'old', HISTORY), ...history('2026-01-02')];
    expect(idsOf(alerts(two, '2026-01-06'))).toEqual([]);
  });
});

describe('a change since the history', () => {
  const taken = history('2026-01-05');
  const change = (date: string, note: string) => said(date, `v ${date}`, { type: 'change', note });

  it('is in view with the newest word on it, until a new history', () => {
    const two = [...taken, ...change('2026-02-01', 'new pills'), ...change('2026-03-01', 'a fall')];
    expect(alerts(two, '2026-03-02')).toMatchObject([
      { id: 'history-changed', what: { note: 'a fall' }, entryId: 'v 2026-03-01' },
    ]);
    const reviewed = [...two, ...said('2026-03-05', 'new', HISTORY)];
    expect(alerts(reviewed, '2026-03-06')).toEqual([]);
  });

  it('of before the history, or of its very day, is part of it', () => {
    expect(alerts([...change('2026-01-04', 'x'), ...taken], '2026-01-06')).toEqual([]);
    expect(alerts([...taken, ...change('2026-01-05', 'x')], '2026-01-06')).toEqual([]);
  });
});

describe('consent in view', () => {
  const of = (statements: Statement[], on: string, more: Partial<Background> = {}) =>
    alertsOn(background([...history('2026-01-05'), ...statements], more), on);

  it.each([
    ['refused', 'danger'],
    ['withdrawn', 'danger'],
  ] as const)('that was %s: %s', (decision, level) => {
    expect(of(said('2026-01-06', ENTRY, consent(decision)), '2026-01-07')).toMatchObject([
      { id: 'consent', level, what: { state: decision }, entryId: ENTRY },
    ]);
  });

  it('warns when it is past its last day', () => {
    const year = said('2026-01-06', ENTRY, consent('given', { until: '2026-06-30' }));
    expect(of(year, '2026-06-30')).toEqual([]);
    expect(of(year, '2026-07-01')).toMatchObject([{ level: 'warn', what: { state: 'expired' } }]);
  });

  it('says that a minor is alone, until somebody consented, by the age of the province', () => {
    const born = '2007-08-01';
    const minor = (province: Background['province'], statements: Statement[] = []) =>
      idsOf(of(statements, '2026-01-07', { birthDate: born, province }));
    // 18 years old.
    expect(minor('ON')).toEqual(['consent']);
    expect(minor('BC')).toEqual(['consent', 'minor']);
    expect(minor('')).toEqual(['consent', 'minor']);
    expect(minor('BC', said('2026-01-06', ENTRY, consent('given', { by: 'parent' })))).toEqual([]);
    // A minor who understands may consent: the record says on what basis.
    expect(minor('BC', said('2026-01-06', ENTRY, consent('given')))).toEqual([]);
  });
});

const EVERY: Alert['what'][] = [
  { type: 'note', note: 'Hard of hearing' },
  { type: 'red-flag', flag: 'fever', level: 'refer', isSettled: false },
  { type: 'red-flag', flag: 'fever', level: 'refer', isSettled: true },
  { type: 'allergy', to: 'nut oil', reaction: 'hives' },
  { type: 'allergy', to: 'nut oil', reaction: ' ' },
  { type: 'do-not', condition: 'dvt-acute', note: '' },
  { type: 'do-not', condition: 'dvt-acute', note: 'left leg' },
  { type: 'caution', condition: 'asthma', note: '' },
  { type: 'caution', condition: 'asthma', note: 'has her inhaler' },
  { type: 'medication', class: 'anticoagulant', name: 'Eliquis' },
  { type: 'pregnancy', weeks: 21, complication: false },
  { type: 'pregnancy', weeks: null, complication: true },
  { type: 'history-missing' },
  { type: 'history-due', since: '2025-01-05' },
  { type: 'history-changed', note: '' },
  { type: 'history-changed', note: 'new pills' },
  { type: 'consent', state: 'missing' },
  { type: 'consent', state: 'refused' },
  { type: 'consent', state: 'withdrawn' },
  { type: 'consent', state: 'expired' },
  { type: 'minor-alone' },
];

const wordsOf = (what: Alert['what'], language: (typeof LANGUAGES)[number] = 'en') =>
  alertWords(textOf(language), { id: 'x', level: 'warn', what, entryId: null }, (date) => `<${date}>`);

describe.each(LANGUAGES)('the words of alerts in %s', (language) => {
  it.each(EVERY.map((what) => [what.type, what] as const))('are there for %s: %j', (_type, what) => {
    const { title, why } = wordsOf(what, language);
    for (const words of [title, why]) {
      expect(words.trim()).not.toBe('');
      // No key that was not found, no placeholder that was not filled.
      expect(words).not.toMatch(/alert\.|clinical[:.]|\{\{|undefined|null/u);
      expect(words).not.toMatch(/diagnos|\bsafe\b|sécuritaire/iu);
    }
    expect(title.length).toBeLessThanOrEqual(90);
  });

  it('differ from alert to alert', () => {
    const whole = EVERY.map((what) => Object.values(wordsOf(what, language)).join(' '));
    expect(new Set(whole).size).toBe(EVERY.length);
  });
});

describe('the words of an alert', () => {
  it.each([
    ['note', 0, 'Hard of hearing', 'Noted on the patient’s record.'],
    ['open flag', 1, 'Red flag: fever or chills', 'Refer before treating. No action is on record yet.'],
    ['allergy', 3, 'Allergy: nut oil', 'Reaction: hives'],
    ['pregnancy', 10, 'Pregnancy, 21 wk', 'Positions, areas and heat change with the week.'],
    [
      'history due',
      13,
      'Health history due for review',
      'Taken on <2025-01-05>. It is reviewed at least once a year.',
    ],
    ['change', 15, 'Changed since the health history', 'The patient said: new pills'],
  ])('say it plainly: %s', (_name, at, title, why) => {
    expect(wordsOf(EVERY[at] as Alert['what'])).toEqual({ title, why });
  });

  it('say it in French', () => {
    expect(wordsOf(EVERY[5] as Alert['what'], 'fr').title).toBe(
      'Contre-indication : caillot ou inflammation d’une veine, présent ou soupçonné',
    );
    expect(wordsOf(EVERY[13] as Alert['what'], 'fr').why).toContain('<2025-01-05>');
  });

  it('keep what a person wrote as it was written', () => {
    const note = '<O’Brien & Łoś> {{name}} $t(common:app)';
    expect(wordsOf({ type: 'note', note }).title).toBe(note);
    expect(wordsOf({ type: 'allergy', to: '<latex> & $t(x)', reaction: '' }).title).toBe(
      'Allergy: <latex> & $t(x)',
    );
  });
});
