import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Background } from '#shared/chart/background/background.ts';
import { changeLine, changesIn } from '#shared/chart/intake/changeLines.ts';
import { changesBetween } from '#shared/chart/intake/changes.ts';
import {
  contradictionAt,
  isChangedAt,
  openQuestions,
  withAnswer,
  withChangedRow,
  withCondition,
  withNoToRest,
  withoutCondition,
  withoutRow,
  withRow,
} from '#shared/chart/intake/edit.ts';
import { intake } from '#shared/chart/intake/intake.ts';
import { progressOf } from '#shared/chart/intake/progress.ts';
import { intakeProse } from '#shared/chart/intake/prose.ts';
import { QUESTION_IDS } from '#shared/chart/intake/questions.ts';
import { missingFromIntake, relevanceOf, sectionsOf } from '#shared/chart/intake/rules.ts';
import { emptyIntake, type IntakeBody, intakeSchema } from '#shared/chart/intake/schema.ts';
import { ANSWERS, answerOf } from '#shared/clinical/answers.ts';
import { CONDITION_IDS, conditionOf } from '#shared/clinical/conditions.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { textOf } from '../support/words.ts';

const LAST = '019b0000-0000-7000-8000-000000000003';
const background: Background = {
  patientId: '019b0000-0000-7000-8000-000000000002',
  birthDate: '1990-01-31',
  province: 'ON',
  notes: [],
  statements: [{ entryId: LAST, date: '2025-10-02', fact: { type: 'history' } }],
};
const service = { date: '2026-11-20', start: '', zone: 'America/Toronto' };
const author = { therapistId: LAST, name: 'Noémie', designation: 'RMT', registrationNumber: 'X000' };

const last: IntakeBody = {
  ...emptyIntake(),
  reason: 'Stiff neck.',
  occupation: 'Baker',
  contactNote: 'New phone',
  answers: { allergies: 'no', medications: 'yes', pregnancy: 'no', clotting: 'yes' },
  notes: { sleep: 'Wakes at three.' },
  conditions: [
    {
      id: 'c1',
      condition: 'varicose-veins',
      places: [{ region: 'calf', side: 'left' }],
      note: '',
      clearedBy: '',
    },
  ],
  medications: [{ id: 'm1', name: 'Warfarin', class: 'anticoagulant' }],
  redFlags: { fever: 'no' },
};

const review = (): IntakeBody =>
  intake.begin({
    previous: { entryId: LAST, date: '2025-10-02', isSameEpisode: true, body: last },
    patient: { language: 'en', emergencyContact: '', occupation: '', givenName: 'O', familyName: 'F' },
    background,
    findings: [],
  });

describe('a review', () => {
  it('begins with what was said then, confirms nothing by itself, and asks red flags anew', () => {
    const begun = review();
    expect(begun).toMatchObject({
      reason: 'Stiff neck.',
      answers: last.answers,
      medications: last.medications,
    });
    expect(begun).toMatchObject({ reviews: LAST, confirmed: [], redFlags: {}, flagActions: [] });
    expect(begun.contactNote).toBe('');
    expect(begun.before).toMatchObject({ date: '2025-10-02', said: { reason: 'Stiff neck.' } });
    expect(intakeSchema.safeParse(begun).success).toBe(true);
  });

  it('carries the last history and not what that one reviewed', () => {
    const again = intake.begin({
      previous: { entryId: LAST, date: '2025-10-02', isSameEpisode: true, body: review() },
      patient: { language: 'en', emergencyContact: '', occupation: '', givenName: 'O', familyName: 'F' },
      background,
      findings: [],
    });
    expect(Object.keys(again.before?.said ?? {})).not.toContain('before');
  });

  it('is signed once every part that concerns the patient was gone through', () => {
    const begun = review();
    const relevance = relevanceOf(begun, background.birthDate, service.date);
    const sections = sectionsOf(begun, relevance);
    const gaps = (body: IntakeBody) =>
      missingFromIntake({ body, service, author }, '2026-11-20T20:00:00Z', background).map(
        ({ path }) => path,
      );
    expect(gaps(begun)).toEqual(sections.map((section) => `section.${section}`));
    expect(gaps({ ...begun, confirmed: [...sections] })).toEqual([]);
    const [first, ...others] = sections;
    expect(gaps({ ...begun, confirmed: others })).toEqual([`section.${first}`]);
  });

  it('of a child leaves out the parts that ask her nothing', () => {
    expect(sectionsOf({ set: 'on' }, { age: 8, spine: false })).not.toContain('pregnancy');
  });
});

describe('what changed', () => {
  it('is nothing right after it was begun', () => {
    expect(changesIn(review())).toEqual([]);
    expect(changesIn(last)).toBe(null);
    expect(changesBetween(last, last)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'is said in %s: answers, texts, rows that came, went or say something else',
    (language) => {
      const text = textOf(language);
      let now: IntakeBody = { ...last, goals: 'To garden.', occupation: '', dueDate: '2027-03-01' };
      now = withAnswer(now, 'pregnancy', 'yes');
      now = withChangedRow(now, 'medications', 'm1', { class: 'none' });
      now = withRow(now, 'allergies', { id: 'a1', to: 'latex', reaction: 'rash' });
      now = withoutRow(now, 'conditions', 'c1');
      const lines = changesBetween(last, now).map((change) => changeLine(change, text));
      expect(lines).toEqual([
        text('intake:change.written', { name: text('intake:change.goals'), to: 'To garden.' }),
        text('intake:change.emptied', { name: text('intake:change.occupation'), from: 'Baker' }),
        expect.stringContaining(text('intake:questionName.pregnancy')),
        expect.stringContaining(text('clinical:condition.varicose-veins')),
        expect.stringContaining(text('intake:prose.classNone')),
        expect.stringContaining('latex'),
        expect.stringContaining('2027-03-01'),
      ]);
    },
  );

  it('stands first in the text of the review, and so on paper', () => {
    const now = withAnswer(review(), 'pregnancy', 'yes');
    const [first] = intakeProse({ body: now, service, author }, textOf('en'));
    expect(first?.heading).toBe('Changed since October 2, 2025');
    expect(first?.paragraphs).toEqual(['Pregnant: no → yes']);
    expect(intakeProse({ body: review(), service, author }, textOf('en'))[0]?.paragraphs).toEqual([
      'Nothing changed.',
    ]);
  });

  it('is not a row that was taken out and written anew just the same', () => {
    const without = withoutRow(last, 'medications', 'm1');
    const again = withRow(without, 'medications', { id: 'm2', name: 'Warfarin', class: 'anticoagulant' });
    expect(changesBetween(last, again)).toEqual([]);
  });

  it('is marked at the question that it belongs to', () => {
    const now = withChangedRow(review(), 'conditions', 'c1', { note: 'Worse.' });
    expect(QUESTION_IDS.filter((id) => isChangedAt(now, id))).toEqual(['clotting']);
    expect(isChangedAt(last, 'clotting')).toBe(false);
  });

  it('undone is no change, whatever was done', () => {
    const id = fc.constantFrom(...QUESTION_IDS);
    const answer = fc.constantFrom(...ANSWERS);
    fc.assert(
      fc.property(id, answer, (question, said) => {
        const changed = withAnswer(last, question, said);
        const back = withAnswer(changed, question, answerOf(last.answers, question));
        expect(changesBetween(last, back)).toEqual([]);
        const isOther = said !== answerOf(last.answers, question);
        expect(changesBetween(last, changed)).toHaveLength(isOther ? 1 : 0);
      }),
    );
  });
});

describe('changing a history', () => {
  it('lists a condition once, and answers its group with yes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CONDITION_IDS)), (chosen) => {
        const body = chosen.reduce((now, id, index) => withCondition(now, id, `r${index}`), emptyIntake());
        expect(body.conditions.map(({ condition }) => condition)).toEqual([...new Set(chosen)]);
        for (const id of chosen) {
          const { group } = conditionOf(id);
          if (group !== null) expect(answerOf(body.answers, group)).toBe('yes');
        }
      }),
    );
  });

  it('keeps both sides of a contradiction until a person puts one right', () => {
    const listed = withCondition(emptyIntake(), 'asthma', 'r');
    const no = withAnswer(listed, 'organs', 'no');
    expect(no.conditions).toHaveLength(1);
    expect(contradictionAt(no, 'organs')).toBe('no');
    expect(contradictionAt(withAnswer(listed, 'organs', 'not-asked'), 'organs')).toBe('open');
    expect(contradictionAt(withoutCondition(no, 'asthma'), 'organs')).toBe(null);
    const due = { ...emptyIntake(), dueDate: '2027-01-01' };
    expect(contradictionAt(withAnswer(due, 'pregnancy', 'no'), 'pregnancy')).toBe('no');
  });

  it('says no to the rest only of what nothing was said about', () => {
    const body = withRow(withAnswer(emptyIntake(), 'surgeries', 'yes'), 'implants', {
      id: 'i',
      what: 'Plate',
      when: '',
      places: [],
    });
    const ids = ['surgeries', 'implants', 'injuries'] as const;
    expect(openQuestions(body, ids)).toEqual(['injuries']);
    expect(withNoToRest(body, ids).answers).toEqual({ surgeries: 'yes', injuries: 'no' });
  });

  it('counts how much of each part was asked', () => {
    const body = withAnswer({ ...emptyIntake(), reasonAreas: ['knee'] }, 'mobility', 'no');
    expect(progressOf(body, 'reason', ['mobility'])).toEqual({ asked: 2, all: 2 });
    expect(progressOf(body, 'contact', [])).toEqual({ asked: 0, all: 1 });
    expect(progressOf(body, 'redFlags', [])).toEqual({ asked: 0, all: 21 });
    expect(progressOf({ ...body, redFlags: { fever: 'yes' } }, 'redFlags', [])).toEqual({
      asked: 1,
      all: 22,
    });
  });
});
