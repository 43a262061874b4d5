/** What the chart says of a patient on a date: risks, open red flags, consents. */
import { describe, expect, it } from 'vitest';
import {
  type Background,
  fromHistory,
  historyOf,
  type Statement,
  statementsOf,
} from '#shared/chart/background/background.ts';
import { consentOn, isAgreedForPlan, isAgreedForVisit } from '#shared/chart/background/consents.ts';
import { flagRisks, lastFlags, openFlags, risksOf } from '#shared/chart/background/risks.ts';
import { safetyFactSchema } from '#shared/chart/background/safetyFact.ts';
import type { SafetyFact } from '#shared/chart/kind.ts';
import { consent, HISTORY, said } from '../support/statements.ts';

const known = (statements: Statement[]): Pick<Background, 'statements'> => ({ statements });
const ids = (statements: Statement[], on: string) => risksOf(known(statements), on).map(({ id }) => id);

const condition = (id: Extract<SafetyFact, { type: 'condition' }>['condition']): SafetyFact => ({
  type: 'condition',
  condition: id,
  places: [],
  note: '',
  clearedBy: '',
});
const flag = (
  id: Extract<SafetyFact, { type: 'red-flag' }>['flag'],
  answer: 'yes' | 'no',
  action: Extract<SafetyFact, { type: 'red-flag' }>['action'] = null,
): SafetyFact => ({ type: 'red-flag', flag: id, answer, action });

describe('a background', () => {
  it('is made of facts that can be stored and read back', () => {
    const facts: SafetyFact[] = [
      HISTORY,
      condition('asthma'),
      { type: 'medication', name: 'Eliquis', class: 'anticoagulant' },
      { type: 'allergy', to: 'nut oil', reaction: '' },
      { type: 'pregnancy', due: '', complication: 'not-asked' },
      flag('fever', 'no'),
      { type: 'change', note: '' },
      consent('given'),
    ];
    for (const fact of facts) expect(safetyFactSchema.parse(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
    expect(safetyFactSchema.safeParse({ type: 'condition', condition: 'gout' }).success).toBe(false);
  });

  it('has no history until one was taken, and then the newest', () => {
    expect(historyOf(known([]))).toBeNull();
    expect(fromHistory(known(said('2026-01-05', 'v', flag('fever', 'no'))), 'red-flag')).toEqual([]);
    const two = [...said('2025-03-01', 'old', HISTORY), ...said('2026-03-02', 'new', HISTORY)];
    expect(historyOf(known(two))).toMatchObject({ entryId: 'new', date: '2026-03-02' });
    expect(statementsOf(known(two), 'history')).toHaveLength(2);
  });
});

describe('what the rules are told of a patient', () => {
  const older = said('2025-03-01', 'old', HISTORY, condition('varicose-veins'), {
    type: 'medication',
    name: 'Warfarin',
    class: 'anticoagulant',
  });

  it('is what the newest history says, and nothing of an older one', () => {
    const newer = said('2026-03-02', 'new', HISTORY, condition('asthma'));
    expect(ids(older, '2026-03-01')).toEqual(['varicose-veins', 'anticoagulant']);
    expect(ids([...older, ...newer], '2026-03-03')).toEqual(['asthma']);
    expect(ids([...older, ...said('2026-03-02', 'new', HISTORY)], '2026-03-03')).toEqual([]);
  });

  it('keeps the places of a condition and leaves out a medicine of no class', () => {
    const places = [{ region: 'calf', side: 'left' }] as const;
    const history = said(
      '2026-01-05',
      'h',
      HISTORY,
      { ...condition('varicose-veins'), places: [...places] } as SafetyFact,
      { type: 'medication', name: 'vitamin D', class: null },
    );
    expect(risksOf(known(history), '2026-01-06')).toEqual([
      { type: 'condition', id: 'varicose-veins', places },
    ]);
  });

  it('is no milder because a physician agreed: who agreed is kept for the therapist to read', () => {
    const cleared = { ...condition('hypertension-severe'), clearedBy: 'Dr. Tremblay' } as SafetyFact;
    expect(ids(said('2026-01-05', 'h', HISTORY, cleared), '2026-01-06')).toEqual(['hypertension-severe']);
  });

  const pregnant = (due: string, complication: 'yes' | 'no' | 'not-asked' = 'no') =>
    said('2026-01-05', 'h', HISTORY, { type: 'pregnancy', due, complication });

  it.each([
    // Due on 12 September 2026: 14 weeks are full on 14 March, 40 on the day itself, 44 on 10 October.
    ['2026-02-01', ['pregnancy-first-trimester']],
    ['2026-03-13', ['pregnancy-first-trimester']],
    ['2026-03-14', ['pregnancy-later']],
    ['2026-09-12', ['pregnancy-later']],
    ['2026-10-09', ['pregnancy-later']],
    ['2026-10-10', []],
    ['2027-02-01', []],
  ])('follows the date in a pregnancy: on %s %j', (on, expected) => {
    expect(ids(pregnant('2026-09-12'), on)).toEqual(expected);
  });

  it('takes either trimester without a due date, and a complication while the pregnancy lasts', () => {
    expect(ids(pregnant(''), '2026-01-06')).toEqual(['pregnancy-first-trimester', 'pregnancy-later']);
    expect(ids(pregnant('2026-09-12', 'yes'), '2026-06-01')).toEqual([
      'pregnancy-later',
      'pregnancy-complication',
    ]);
    expect(ids(pregnant('2026-09-12', 'not-asked'), '2026-06-01')).toEqual(['pregnancy-later']);
    expect(ids(pregnant('2026-09-12', 'yes'), '2027-02-01')).toEqual([]);
  });

  it('takes in the red flags that stand, whichever entry asked them', () => {
    const visit = said('2026-02-01', 'v', flag('calf-swelling', 'yes', 'emergency-sent'));
    expect(ids([...older, ...visit], '2026-02-02')).toEqual(['varicose-veins', 'anticoagulant', 'dvt-acute']);
    expect(flagRisks(['unsteady-gait'])).toEqual([]);
  });
});

describe('a red flag', () => {
  const yes = said('2026-02-01', 'v1', flag('fever', 'yes', 'referred'));

  it('stands as it was answered last', () => {
    const no = said('2026-02-08', 'v2', flag('fever', 'no'));
    expect(lastFlags(known([...yes, ...no])).get('fever')?.entryId).toBe('v2');
    expect(openFlags(known([...yes, ...no]))).toEqual([]);
    expect(openFlags(known([...no, ...yes]))).toHaveLength(1);
  });

  it('stands on after a referral, and over a history that did not ask it', () => {
    expect(openFlags(known([...yes, ...said('2026-03-01', 'h', HISTORY)]))).toHaveLength(1);
    expect(ids([...yes, ...said('2026-03-01', 'h', HISTORY)], '2026-03-02')).toEqual(['fever']);
  });

  it('is closed by a physician who agreed, and opened again by a later yes', () => {
    const cleared = said('2026-02-08', 'v2', flag('fever', 'yes', 'cleared-by-physician'));
    expect(openFlags(known([...yes, ...cleared]))).toEqual([]);
    expect(ids([...yes, ...cleared], '2026-02-09')).toEqual([]);
    const again = said('2026-04-01', 'v3', flag('fever', 'yes', 'referred'));
    expect(openFlags(known([...yes, ...cleared, ...again])).map(({ entryId }) => entryId)).toEqual(['v3']);
  });
});

describe('a consent', () => {
  const given = said('2026-01-05', 'c1', consent('given'));
  const state = (statements: Statement[], on: string) => consentOn(known(statements), 'treatment', on);

  it('is missing until there is one, and holds from its day on', () => {
    expect(state([], '2026-01-05')).toEqual({ state: 'missing', entryId: null, date: null });
    expect(state(given, '2026-01-04').state).toBe('missing');
    expect(state(given, '2026-01-05')).toEqual({ state: 'given', entryId: 'c1', date: '2026-01-05' });
    expect(state(given, '2036-01-05').state).toBe('given');
  });

  it('expires the day after its last one', () => {
    const year = said('2026-01-05', 'c1', consent('given', { until: '2026-12-31' }));
    expect(state(year, '2026-12-31').state).toBe('given');
    expect(state(year, '2027-01-01').state).toBe('expired');
  });

  it.each(['refused', 'withdrawn'] as const)(
    'that was %s is so from that day on, until a new one',
    (decision) => {
      const no = said('2026-02-01', 'c2', consent(decision));
      expect(state([...given, ...no], '2026-01-31').state).toBe('given');
      expect(state([...given, ...no], '2026-02-01')).toMatchObject({ state: decision, entryId: 'c2' });
      const anew = said('2026-03-01', 'c3', consent('given'));
      expect(state([...given, ...no, ...anew], '2026-03-01').state).toBe('given');
    },
  );

  it('that was refused does not expire into anything else', () => {
    const no = said('2026-02-01', 'c', consent('refused', { until: '2026-02-02' }));
    expect(state(no, '2026-06-01').state).toBe('refused');
  });

  it('to information says nothing of treatment', () => {
    const information = said('2026-01-05', 'c', consent('given', { scope: 'information' }));
    expect(state(information, '2026-01-06').state).toBe('missing');
    expect(consentOn(known(information), 'information', '2026-01-06').state).toBe('given');
  });
});

describe('a consent for a sensitive area', () => {
  const areas = (decision: 'given' | 'refused' | 'withdrawn', until = '') =>
    consent(decision, { scope: 'sensitive-areas', areas: ['chest-wall', 'gluteal'], until });
  const given = known(said('2026-01-05', 'c1', areas('given')));

  it('for a visit holds on its own day alone', () => {
    expect(isAgreedForVisit(given, 'chest-wall', '2026-01-05')).toBe(true);
    expect(isAgreedForVisit(given, 'chest-wall', '2026-01-06')).toBe(false);
    expect(isAgreedForVisit(given, 'chest-wall', '2026-01-04')).toBe(false);
  });

  it('for a plan holds on, until it ends', () => {
    expect(isAgreedForPlan(given, 'gluteal', '2026-06-01')).toBe(true);
    expect(isAgreedForPlan(given, 'gluteal', '2026-01-04')).toBe(false);
    const until = known(said('2026-01-05', 'c1', areas('given', '2026-03-01')));
    expect(isAgreedForPlan(until, 'gluteal', '2026-03-01')).toBe(true);
    expect(isAgreedForPlan(until, 'gluteal', '2026-03-02')).toBe(false);
  });

  it('covers the areas that it names and no other', () => {
    expect(isAgreedForVisit(given, 'breast', '2026-01-05')).toBe(false);
    expect(isAgreedForPlan(given, 'inner-thigh', '2026-01-05')).toBe(false);
    expect(isAgreedForPlan(known([]), 'gluteal', '2026-01-05')).toBe(false);
    const treatment = known(said('2026-01-05', 'c', consent('given')));
    expect(isAgreedForPlan(treatment, 'gluteal', '2026-01-05')).toBe(false);
  });

  it.each(['refused', 'withdrawn'] as const)('is over once it was %s, on the same day too', (decision) => {
    const over = (date: string) =>
      known([...given.statements, ...said(date, 'c2', areas(decision))] as Statement[]);
    expect(isAgreedForVisit(over('2026-01-05'), 'chest-wall', '2026-01-05')).toBe(false);
    expect(isAgreedForPlan(over('2026-02-01'), 'gluteal', '2026-01-31')).toBe(true);
    expect(isAgreedForPlan(over('2026-02-01'), 'gluteal', '2026-02-01')).toBe(false);
  });
});
