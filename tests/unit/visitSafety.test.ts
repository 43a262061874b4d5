import { describe, expect, it } from 'vitest';
import type { Background, Statement } from '#shared/chart/background/background.ts';
import { isSafetyFact } from '#shared/chart/background/safetyFact.ts';
import { adviceOn } from '#shared/chart/bouts/rules.ts';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import { consent } from '#shared/chart/consent/consent.ts';
import { CONSENT_ELEMENTS, type ConsentBody, emptyConsent } from '#shared/chart/consent/schema.ts';
import { withdrawalOf } from '#shared/chart/consent/withdrawal.ts';
import type { Fact } from '#shared/chart/kind.ts';
import { visitFacts } from '#shared/chart/visit/facts.ts';
import { visitProse } from '#shared/chart/visit/prose.ts';
import { missingFromVisit, visitAdviser } from '#shared/chart/visit/rules.ts';
import { emptyVisit, type VisitBody } from '#shared/chart/visit/schema.ts';
import { visit } from '#shared/chart/visit/visit.ts';
import { goesAgainst } from '#shared/clinical/contraindications/engine.ts';
import { SHORT_RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import { textOf } from '../support/words.ts';

const service = { date: '2026-01-15', start: '09:00', zone: 'America/Toronto' };
const author = { therapistId: '', name: 'Noémie', designation: 'RMT', registrationNumber: 'X000' };
const AT = '2026-01-15T20:00:00Z';

const backgroundOf = (statements: Statement[] = []): Background => ({
  patientId: '019b0000-0000-7000-8000-000000000000',
  birthDate: '1984-03-12',
  province: 'ON',
  notes: [],
  statements,
});

/** What an entry of that date says, as the chart keeps it. */
let entries = 0;
function said(date: string, facts: readonly Fact[]): Statement[] {
  entries += 1;
  const entryId = `019b0000-0000-7000-8000-${String(entries).padStart(12, '0')}`;
  return facts.filter(isSafetyFact).map((fact) => ({ entryId, date, fact }));
}

const history = (...facts: Fact[]) => said('2026-01-02', [{ type: 'history' }, ...facts]);
const anticoagulated = history({ type: 'medication', name: 'apixaban', class: 'anticoagulant' });

const boutOf = (more: Partial<Bout> = {}): Bout => ({
  id: 'a',
  technique: 'effleurage',
  region: 'low-back',
  side: 'both',
  pressure: 2,
  minutes: 10,
  override: '',
  ...more,
});
const visitOf = (bout: Partial<Bout> = {}, more: Partial<VisitBody> = {}): VisitBody => ({
  ...emptyVisit(),
  subjective: 'Aches.',
  objective: 'Guarded.',
  bouts: [boutOf(bout)],
  response: 'Eased.',
  assessment: 'Better.',
  plan: 'Weekly.',
  durationMinutes: 60,
  ...more,
});
const gapsOf = (body: VisitBody, statements: Statement[] = []) =>
  missingFromVisit({ body, service, author }, AT, backgroundOf(statements));

describe('going against a contraindication', () => {
  it('needs a reason on the row, and nothing more', () => {
    const deep = visitOf({ technique: 'frictions', pressure: 5 });
    expect(gapsOf(deep)).toEqual([]);
    expect(gapsOf(deep, anticoagulated)).toEqual([{ path: 'bouts.0.override', reason: 'override' }]);
    const told = visitOf({ technique: 'frictions', pressure: 5, override: 'Agreed with Dr. Abara.' });
    expect(gapsOf(told, anticoagulated)).toEqual([]);
  });

  it('takes no blanks for a reason', () =>
    expect(gapsOf(visitOf({ technique: 'cupping', override: ' \n' }), anticoagulated)).toHaveLength(1));

  it('is more pressure than the rules name, not the technique alone', () => {
    const rules = visitAdviser(emptyVisit(), backgroundOf(anticoagulated), service.date);
    const advice = adviceOn(boutOf(), rules);
    if (!advice?.maxPressure) throw new Error('an anticoagulant limits the pressure of Swedish techniques');
    expect(goesAgainst(advice, advice.maxPressure)).toBe(false);
    expect(goesAgainst(advice, advice.maxPressure + 1)).toBe(true);
    expect(gapsOf(visitOf({ pressure: advice.maxPressure }), anticoagulated)).toEqual([]);
    expect(gapsOf(visitOf({ pressure: advice.maxPressure + 1 }), anticoagulated)).toHaveLength(1);
  });

  it('is not asked while the row is not whole', () => {
    const gaps = gapsOf(visitOf({ technique: 'frictions', region: '', side: '' }), anticoagulated);
    expect(gaps.map(({ reason }) => reason)).toEqual(['region']);
  });

  it('follows a red flag that was answered just now', () => {
    const body = visitOf({}, { redFlags: { 'saddle-numbness': 'yes' } });
    expect(gapsOf(body).map(({ reason }) => reason)).toEqual(['red-flag-action', 'override']);
  });

  it('follows the trimester of the day of the visit', () => {
    const due = (date: string) => history({ type: 'pregnancy', due: date, complication: 'no' });
    const heat = boutOf({ technique: 'heat', pressure: null });
    const severity = (statements: Statement[]) =>
      adviceOn(heat, visitAdviser(emptyVisit(), backgroundOf(statements), service.date))?.severity;
    // 8 weeks, 24 weeks, and three months after the birth.
    expect(severity(due('2026-08-27'))).toBe('do-not');
    expect(severity(due('2026-05-07'))).toBe('change-how');
    expect(severity(due('2025-10-15'))).toBeNull();
  });
});

describe('a positive red flag', () => {
  const positive = (more: Partial<VisitBody['flagActions'][number]>) =>
    visitOf(
      { override: 'Position only, while waiting for the ambulance.' },
      {
        redFlags: { 'saddle-numbness': 'yes' },
        flagActions: [{ flag: 'saddle-numbness', action: '', note: '', letterId: null, ...more }],
      },
    );

  it('cannot be signed past without an action that its level accepts', () => {
    const gap = { path: 'redFlags.saddle-numbness', reason: 'red-flag-action' };
    expect(gapsOf(positive({}))).toContainEqual(gap);
    expect(gapsOf(positive({ action: 'with-care' }))).toContainEqual(gap);
    expect(gapsOf(positive({ action: 'emergency-sent' }))).toEqual([]);
  });
});

describe('sensitive areas at a visit', () => {
  const consentTo = (areas: ConsentBody['areas'], more: Partial<ConsentBody> = {}): ConsentBody => ({
    ...emptyConsent(),
    scope: 'sensitive-areas',
    decision: 'given',
    proposal: 'Inner thigh.',
    elements: [...CONSENT_ELEMENTS],
    areas,
    ...more,
  });
  const thigh = visitOf({ region: 'thigh-medial', side: 'left' });
  const gluteal = visitOf({ region: 'gluteal', side: 'left' });

  it('need a written consent of that day', () => {
    const gap = [{ path: 'bouts.0.region', reason: 'sensitive-consent' }];
    expect(gapsOf(thigh)).toEqual(gap);
    expect(gapsOf(thigh, said('2026-01-08', consent.facts(consentTo(['inner-thigh']))))).toEqual(gap);
    expect(gapsOf(thigh, said('2026-01-15', consent.facts(consentTo(['chest-wall']))))).toEqual(gap);
    expect(gapsOf(thigh, said('2026-01-15', consent.facts(consentTo(['inner-thigh']))))).toEqual([]);
  });

  it('of the gluteals need one for the plan, and a word at the visit', () => {
    const plan = said('2026-01-02', consent.facts(consentTo(['gluteal'])));
    expect(gapsOf(gluteal)).toEqual([{ path: 'bouts.0.region', reason: 'plan-consent' }]);
    expect(gapsOf(gluteal, plan)).toEqual([{ path: 'verbalConsent', reason: 'verbal-consent' }]);
    expect(gapsOf({ ...gluteal, verbalConsent: ['gluteal'] }, plan)).toEqual([]);
    expect(gapsOf({ ...gluteal, verbalConsent: ['gluteal'] })).toHaveLength(1);
  });

  it('are asked once for two rows on the same area', () => {
    const plan = said('2026-01-02', consent.facts(consentTo(['gluteal'])));
    const twice = {
      ...gluteal,
      bouts: [boutOf({ region: 'gluteal' }), boutOf({ id: 'b', region: 'gluteal' })],
    };
    expect(gapsOf(twice, plan)).toHaveLength(1);
  });
});

describe('treatment that was refused or withdrawn', () => {
  const given: ConsentBody = { ...emptyConsent(), decision: 'given', proposal: 'Massage.' };
  const refused: ConsentBody = { ...given, decision: 'refused' };

  it('before the day blocks the visit; on that day it may have ended it', () => {
    expect(gapsOf(visitOf(), said('2026-01-10', consent.facts(refused)))).toEqual([
      { path: 'bouts', reason: 'consent-refused' },
    ]);
    expect(gapsOf(visitOf(), said('2026-01-10', consent.facts(withdrawalOf(given))))).toEqual([
      { path: 'bouts', reason: 'consent-withdrawn' },
    ]);
    expect(gapsOf(visitOf(), said('2026-01-15', consent.facts(refused)))).toEqual([]);
  });

  it('is lifted by a new consent', () => {
    const statements = [
      ...said('2026-01-10', consent.facts(refused)),
      ...said('2026-01-15', consent.facts(given)),
    ];
    expect(gapsOf(visitOf(), statements)).toEqual([]);
  });
});

describe('what a visit says of risks', () => {
  const asked = Object.fromEntries(SHORT_RED_FLAG_IDS.map((flag) => [flag, 'no' as const]));

  it('is a change, and each red flag that was asked', () => {
    const body = visitOf({}, { changes: { answer: 'yes', note: 'New medicine.' }, redFlags: asked });
    const facts = visitFacts(body);
    expect(facts).toContainEqual({ type: 'change', note: 'New medicine.' });
    expect(facts.filter(({ type }) => type === 'red-flag')).toHaveLength(SHORT_RED_FLAG_IDS.length);
  });

  it('is nothing where nothing was asked: never a silent no', () => {
    const types = visitFacts(visitOf()).map(({ type }) => type);
    expect(types).toEqual(['bout']);
  });
});

describe('a visit as text', () => {
  const proseOf = (body: VisitBody, language: 'en' | 'fr' = 'en') =>
    visitProse({ body, service, author }, textOf(language));
  const first = (body: VisitBody) => proseOf(body)[0];

  it('begins with what was asked before treating', () => {
    const body = visitOf(
      {},
      {
        changes: { answer: 'yes', note: 'New medicine.' },
        redFlags: { fever: 'no', 'cancer-history': 'no', 'saddle-numbness': 'yes' },
        flagActions: [
          { flag: 'saddle-numbness', action: 'emergency-sent', note: '911 called at 9:10.', letterId: null },
        ],
        verbalConsent: ['gluteal'],
      },
    );
    const text = textOf('en');
    const saddle = text('clinical:redFlag.saddle-numbness.name');
    expect(first(body)).toEqual({
      heading: 'Before treating',
      paragraphs: [
        'Changed since the last time: New medicine.',
        `${text('chart:screen.positiveDone', {
          flag: saddle,
          action: text('clinical:redFlagAction.emergency-sent'),
        })} 911 called at 9:10.`,
        // Apart from one another, though a name has a comma of its own.
        text('chart:screen.none', { flags: 'fever or chills; cancer, now or in the past' }),
        'Agreed to by word of mouth at this visit: gluteals.',
      ],
    });
  });

  it('says that nothing changed, and leaves out what was not asked', () => {
    const unchanged = visitOf({}, { changes: { answer: 'no', note: '' } });
    expect(first(unchanged)?.paragraphs).toEqual(['Nothing changed since the last time.']);
    expect(first(visitOf())?.heading).toBe('Subjective');
  });

  it('keeps the reason to go against the advice with its row, in both languages', () => {
    const body = visitOf({ override: 'Agreed with Dr. Abara.' });
    for (const language of ['en', 'fr'] as const) {
      const printed = proseOf(body, language).flatMap(({ paragraphs }) => paragraphs);
      expect(printed.some((line) => line.endsWith('Agreed with Dr. Abara.'))).toBe(true);
    }
    expect(proseOf(body)[1]?.heading).not.toBe('Before treating');
  });
});

describe('a visit charted before risks were asked', () => {
  it('reads as one where nothing was asked', () => {
    const old = {
      subjective: 'Aches.',
      painBefore: null,
      objective: 'Guarded.',
      bouts: [
        { id: 'a', technique: 'effleurage', region: 'low-back', side: 'both', pressure: 2, minutes: 10 },
      ],
      response: 'Eased.',
      painAfter: null,
      assessment: 'Better.',
      plan: 'Weekly.',
      homeCare: '',
      durationMinutes: 60,
      feeCents: null,
    };
    expect(visit.schema.parse(visit.upgrade(old, 1))).toEqual(visitOf());
  });
});
