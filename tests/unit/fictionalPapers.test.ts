import { describe, expect, it } from 'vitest';
import { alertsOn } from '#shared/chart/background/alerts.ts';
import { adviceOn } from '#shared/chart/bouts/rules.ts';
import type { ConsentBody } from '#shared/chart/consent/schema.ts';
import { QUESTION_IDS } from '#shared/chart/intake/questions.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import { type KindId, kindOf } from '#shared/chart/registry.ts';
import { visitAdviser } from '#shared/chart/visit/rules.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { goesAgainst } from '#shared/clinical/contraindications/engine.ts';
import { suggestedClass } from '#shared/clinical/medications.ts';
import { weeksOn } from '#shared/clinical/pregnancy.ts';
import { RED_FLAG_IDS, SHORT_RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import { sensitiveAreaOf } from '#shared/clinical/sensitiveAreas.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { handOf } from '#shared/fictional/hand.ts';
import { fullName } from '#shared/practice/patient.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { isInk } from '#shared/practice/signature.ts';
import { chartOf, type StoryEntry } from '../support/storyChart.ts';

const NOW = '2026-01-15T20:37:00.000Z';
const TODAY = '2026-01-15';
const charts = new Map(
  EVERYONE.map((story) => [
    story.key,
    { en: chartOf(story, 'en', NOW), fr: chartOf(story, 'fr', NOW), story },
  ]),
);
const chart = (key: string) => {
  const found = charts.get(key);
  if (!found) throw new Error(key);
  return found;
};
const keys = EVERYONE.map(({ key }) => key);
const ofKind =
  <Body>(kind: KindId) =>
  (key: string, language: 'en' | 'fr' = 'en') =>
    chart(key)[language].entries.filter((entry) => entry.kind === kind) as StoryEntry<Body>[];
const histories = ofKind<IntakeBody>('intake');
const consents = ofKind<ConsentBody>('consent');
const visits = ofKind<VisitBody>('visit');
const newest = (key: string): IntakeBody => {
  const last = histories(key).at(-1);
  if (!last) throw new Error(`${key} has no history`);
  return last.body;
};
/** Who has something, by key. */
const who = (has: (key: string) => boolean): string[] => keys.filter(has);

/** Everything told in both languages, wherever it stands. */
function toldIn(value: unknown): { en: string; fr: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [value as { en: string; fr: string }];
  return Object.values(value).flatMap(toldIn);
}

describe.each(keys)('the chart of %s', (key) => {
  it.each(LANGUAGES)(
    'can be signed entry by entry in %s, each by what the chart said before it',
    (language) => {
      for (const { kind, body, missing, visit } of chart(key)[language].entries) {
        expect(kindOf(kind).check.parse(body)).toEqual(body);
        const isDraft = chart(key).story.visits[visit]?.draft === true && kind === 'visit';
        expect([key, visit, missing.map(({ reason }) => reason)]).toEqual([
          key,
          visit,
          isDraft ? ['response', 'assessment', 'plan'] : [],
        ]);
      }
    },
  );

  it('is told on paper in French as it is in English', () => {
    const { histories: told, consents: agreed } = chart(key).story;
    for (const { en, fr } of toldIn([told, agreed])) {
      expect(en.trim()).not.toBe('');
      expect(fr.trim()).not.toBe('');
      expect(fr).not.toBe(en);
      expect(fr).not.toMatch(/'|\w \d+\.\d/u);
      expect(`${en} ${fr}`).not.toMatch(
        /toxin|detox|diagnos|knots?\b|winter|summer|spring|autumn|hiver|été\b|printemps|automne/iu,
      );
    }
  });

  it('says the class of each medicine that its name says, and asks nobody everything', () => {
    for (const language of LANGUAGES)
      for (const { body } of histories(key, language)) {
        for (const { name, class: chosen } of body.medications)
          expect([name, suggestedClass(name) ?? 'none']).toEqual([name, chosen]);
        const answers = Object.values(body.answers);
        expect(answers).toEqual(expect.arrayContaining(['yes', 'no']));
        expect(answers.length).toBeLessThan(QUESTION_IDS.length);
        expect(Object.keys(body.redFlags).length).toBeGreaterThan(RED_FLAG_IDS.length / 2);
      }
  });
});

describe('who has what', () => {
  it('nearly everyone has a history, all but one a consent, one of them run out', () => {
    expect(who((key) => histories(key).length === 0)).toEqual(['runner-hamstring']);
    expect(who((key) => consents(key).every(({ body }) => body.scope !== 'treatment'))).toEqual([
      'tension-headache',
    ]);
    expect(who((key) => consents(key).some(({ body }) => body.until !== ''))).toEqual(['work-strain']);
  });

  it('one filled the history in with a signature, one on paper, one history was reviewed and changed', () => {
    const filledBy = (by: IntakeBody['filledBy']) =>
      who((key) => histories(key).some(({ body }) => body.filledBy === by));
    expect(filledBy('patient')).toEqual(['tension-headache']);
    expect(newest('tension-headache').patientSignature?.name).toBe('Yacine Benhaddou');
    expect(filledBy('paper')).toEqual(['anticoagulated']);
    expect(who((key) => histories(key).length > 1)).toEqual(['anticoagulated']);
    const [first, review] = histories('anticoagulated').map(({ body }) => body);
    expect(review?.reviews).not.toBeNull();
    expect(review?.before?.said.medications).toEqual(first?.medications);
    expect(review?.medications).not.toEqual(first?.medications);
  });

  it('what is known of those the rules are for stands in their histories', () => {
    const classes = newest('anticoagulated').medications.map((medication) => medication.class);
    expect(classes).toContain('anticoagulant');
    expect(newest('anticoagulated').allergies[0]?.to).toContain('Latex');
    const { dueDate, pregnancyComplication } = newest('pregnancy');
    expect([weeksOn(dueDate, TODAY), pregnancyComplication]).toEqual([24, 'no']);
    expect(newest('fibromyalgia').conditions.map(({ condition }) => condition)).toContain('raynaud');
  });

  it('a parent decides for the minor, who says what she understood', () => {
    const [given] = consents('scoliosis');
    expect(given?.body).toMatchObject({
      giver: 'parent',
      giverName: 'Meera Raghunathan',
      signature: { name: 'Meera Raghunathan' },
    });
    expect(given?.body.capacityBasis).toContain('in her own words');
    expect(who((key) => consents(key).some(({ body }) => body.giver !== 'patient'))).toEqual(['scoliosis']);
  });

  it('information may go to whoever pays or treats with us, in a consent of its own', () => {
    const uses = (key: string) => consents(key).flatMap(({ body }) => body.uses);
    expect(who((key) => uses(key).includes('insurer'))).toEqual(['office-back', 'whiplash', 'work-strain']);
    for (const { body } of keys.flatMap((key) => consents(key)))
      expect(body.uses.length > 0).toBe(body.scope === 'information');
  });

  it('sensitive areas are agreed to in writing: the chest wall that day, the gluteals for the plan', () => {
    const days = keys.flatMap((key) =>
      visits(key).flatMap(({ body, visit }) =>
        body.bouts.flatMap(({ region }) => {
          const area = region === '' ? null : sensitiveAreaOf(region);
          return area ? [`${key} ${area.id} ${visit}`] : [];
        }),
      ),
    );
    expect(new Set(days)).toEqual(
      new Set([
        'office-back gluteal 2',
        'office-back gluteal 3',
        'office-back gluteal 6',
        'sciatica-like gluteal 3',
        'sciatica-like gluteal 4',
        'runner-hamstring gluteal 3',
        'frozen-shoulder chest-wall 5',
      ]),
    );
    for (const { body } of keys.flatMap((key) => visits(key)))
      expect(body.verbalConsent).toEqual(
        body.bouts.some(({ region }) => region === 'gluteal') ? ['gluteal'] : [],
      );
  });

  it('what is proposed is in the language of the patient, whatever the practice speaks', () => {
    for (const { key, language } of EVERYONE)
      for (const told of LANGUAGES)
        for (const { body } of consents(key, told)) {
          expect(body.language).toBe(language);
          expect(/\b(vous|votre)\b/u.test(body.proposal)).toBe(language === 'fr');
        }
  });
});

describe('red flags', () => {
  it('are asked at most visits, and a positive one is settled', () => {
    const asked = keys.flatMap((key) => visits(key)).map(({ body }) => Object.keys(body.redFlags).length);
    expect(asked.filter((count) => count === SHORT_RED_FLAG_IDS.length).length).toBeGreaterThan(
      asked.length * 0.75,
    );
    const positive = who((key) => histories(key).some(({ body }) => body.flagActions.length > 0));
    expect(positive).toEqual(['whiplash', 'fibromyalgia', 'frozen-shoulder', 'work-strain']);
  });

  it('of the sciatica-like were all asked and are all no, to this day', () => {
    expect(Object.values(newest('sciatica-like').redFlags).every((answer) => answer === 'no')).toBe(true);
    expect(visits('sciatica-like').at(-1)?.body.redFlags).toEqual(
      Object.fromEntries(SHORT_RED_FLAG_IDS.map((flag) => [flag, 'no'])),
    );
  });
});

describe('contraindications', () => {
  it('are gone against once in the whole practice, with a reason', () => {
    const against = keys.flatMap((key) =>
      visits(key).flatMap(({ body, background, service }) => {
        const rules = visitAdviser(body, background, service.date);
        return body.bouts
          .filter((bout) => {
            const advice = adviceOn(bout, rules);
            const isAgainst = advice !== null && goesAgainst(advice, bout.pressure);
            expect(bout.override !== '').toBe(isAgainst);
            return isAgainst;
          })
          .map(({ technique, region }) => `${key}: ${technique}, ${region}`);
      }),
    );
    expect(against).toEqual(['anticoagulated: stroking, neck-posterior']);
  });
});

describe('signatures', () => {
  it('are drawn: enough ink, inside their box, another for each name', () => {
    const hands = EVERYONE.map((story) => handOf(fullName(story)));
    for (const hand of hands) {
      if (hand.type !== 'strokes') throw new Error('not drawn');
      expect(isInk(hand)).toBe(true);
      for (const [x, y] of hand.strokes.flat()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(hand.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(hand.height);
      }
    }
    expect(new Set(hands.map((hand) => JSON.stringify(hand))).size).toBe(hands.length);
  });
});

/** Every alert of the day, most dangerous first, as `!type detail`. */
const ALERTS: Record<string, readonly string[]> = {
  'office-back': ['!allergy', '!allergy', 'caution thyroid-disorder'],
  'sciatica-like': ['note'],
  pregnancy: ['pregnancy 24', 'note'],
  'runner-hamstring': ['note', 'history-missing'],
  whiplash: ['!allergy', 'note'],
  anticoagulated: [
    '!allergy',
    '!do-not arrhythmia',
    'medication anticoagulant',
    'medication antihypertensive',
    'note',
  ],
  scoliosis: ['note', 'note'],
  fibromyalgia: ['!allergy', '!do-not raynaud', 'red-flag morning-stiffness', 'note'],
  'tension-headache': ['consent missing'],
  'frozen-shoulder': ['caution diabetes', 'note', 'history-changed'],
  'carpal-tunnel': ['!allergy', 'note', 'history-changed', 'history-due'],
  'work-strain': ['!allergy', 'note', 'consent expired'],
};

const DETAILS = ['condition', 'flag', 'class', 'weeks', 'state'];

describe('the alerts of the day', () => {
  it.each(Object.entries(ALERTS))('of %s', (key, expected) => {
    for (const language of LANGUAGES) {
      const alerts = alertsOn(chart(key)[language].background, TODAY).map(({ level, what }) => {
        const said = new Map<string, unknown>(Object.entries(what));
        const detail = DETAILS.map((name) => said.get(name)).find((each) => each !== undefined);
        return `${level === 'danger' ? '!' : ''}${what.type}${detail === undefined ? '' : ` ${detail}`}`;
      });
      expect(alerts).toEqual(expected);
    }
  });
});
