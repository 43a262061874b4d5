/** The frame around the sections of an assessment: what counts as examined, and what was only carried over. */
import { describe, expect, it } from 'vitest';
import { assessment } from '#shared/chart/assessment/assessment.ts';
import { emptyComplaint } from '#shared/chart/assessment/complaint/schema.ts';
import { withActivity, withAnswer, withInstrument } from '#shared/chart/assessment/measures/edit.ts';
import { assessmentProse } from '#shared/chart/assessment/prose.ts';
import { missingFromAssessment } from '#shared/chart/assessment/rules.ts';
import { type AssessmentBody, emptyAssessment, examined } from '#shared/chart/assessment/schema.ts';
import { EMPTY_PATIENT } from '#shared/practice/patient.ts';
import { emptyBackground } from '../support/background.ts';
import { instrument } from '../support/measures.ts';
import { textOf } from '../support/words.ts';

const service = { date: '2026-03-20', start: '', zone: 'America/Toronto' };
const author = { therapistId: 't', name: 'A', designation: '', registrationNumber: '1' };

const named = withActivity(withInstrument([], instrument('psfs')), 'psfs', 0, 'Lifting my son');
const first: AssessmentBody = {
  ...emptyAssessment(),
  complaints: [{ ...emptyComplaint('c1'), name: 'low back pain', course: 'worse' }],
  measures: withAnswer(named, 'psfs', 0, 3),
};
const reassessed = (body: AssessmentBody): AssessmentBody =>
  assessment.begin({
    previous: {
      entryId: '019b0000-0000-7000-8000-000000000000',
      date: '2026-03-05',
      isSameEpisode: true,
      body,
    },
    patient: { ...EMPTY_PATIENT, givenName: 'Maren', familyName: 'Okonkwo' },
    background: emptyBackground(),
    findings: [],
  });
const read = (body: AssessmentBody) =>
  assessmentProse({ body, service, author }, textOf('en'))
    .map(({ heading, paragraphs }) => `${heading}: ${paragraphs.join(' ')}`)
    .join('\n');

describe('a re-assessment', () => {
  it('has examined nothing while it holds only what it began with, and cannot be signed', () => {
    const again = reassessed(first);
    expect(again.complaints[0]?.name).toBe('low back pain');
    expect(again.measures[0]?.entry).toMatchObject({ activities: ['Lifting my son'], answers: [] });
    expect([examined(again), read(again)]).toEqual([[], '']);
    expect(
      missingFromAssessment({ body: again, service, author }, '2026-03-21T12:00:00Z', emptyBackground()),
    ).toContainEqual({ path: 'complaints', reason: 'assessment-empty' });
    // The next one begins the same way, although nothing came between.
    expect(examined(reassessed(again))).toEqual([]);
  });

  it('has examined a section as soon as one thing of it is asked again', () => {
    const again = reassessed(first);
    const asked = again.complaints.map((complaint) => ({ ...complaint, course: 'better' as const }));
    expect(examined({ ...again, complaints: asked })).toEqual(['complaints']);
    const rated = withAnswer(again.measures, 'psfs', 0, 5);
    const measured = { ...again, measures: rated };
    expect(examined(measured)).toEqual(['measures']);
    expect(read(measured)).toMatch(/Not examined: Complaint/u);
  });
});

describe('an activity that was named and not rated', () => {
  it('is on the record, and says so', () => {
    const body = { ...emptyAssessment(), measures: named };
    expect(examined(body)).toEqual(['measures']);
    expect(read(body)).toContain('in the patient’s words: “Lifting my son” not rated.');
  });
});
