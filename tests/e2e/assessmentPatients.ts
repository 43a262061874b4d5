/**
 * The six musculoskeletal patients of the fictional practice: their assessments made through the window, kept as they
 * were told, and on paper with everything that was written.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkableIn } from '#shared/chart/assessment/linkable.ts';
import { definitionOf } from '#shared/chart/assessment/measures/schema.ts';
import { isMotionBlank } from '#shared/chart/assessment/motion/schema.ts';
import { isUnpalpated } from '#shared/chart/assessment/palpation/schema.ts';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import { assessmentSchema } from '#shared/chart/assessment/schema.ts';
import { regionAt } from '#shared/clinical/body/picture.ts';
import { valueText } from '#shared/clinical/measures/names.ts';
import type { StoryAssessment } from '#shared/fictional/storyAssessment.ts';
import { assessmentBody } from '#shared/fictional/tellAssessment.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { OpenApp } from '../support/app.ts';
import { flowOfPdf, unspaced } from '../support/pdf.ts';
import { person, storyOf, stranger, today } from '../support/people.ts';
import { beginAssessment, reassess, signAssessment } from '../support/steps/assessment.ts';
import { makeAssessment } from '../support/steps/assessmentStory.ts';
import { addPatient } from '../support/steps/patients.ts';
import { saveEntryTo } from '../support/steps/safety.ts';
import { openedPractice } from './opened.ts';

/** The entry on the screen as it is on the disk. */
async function onDisk({ page, call }: OpenApp): Promise<AssessmentBody> {
  const entryId = new URL(page.url()).hash.split('/').at(-1) ?? '';
  const result = await call('entries.read', { entryId });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return assessmentSchema.parse((result.value as { entry: { body: unknown } }).entry.body);
}

/** Everything but what a hand does not choose: ids, the order of rows, the points of a line. */
function facts(body: AssessmentBody, { words }: OpenApp) {
  const { complaints, findings } = linkableIn(body, today(), words);
  const sorted = <Row>(rows: readonly Row[]) =>
    rows
      .map((row) => ({ ...row, id: '' }))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  const { neurology } = body;
  return {
    ...body,
    complaints: body.complaints.map((complaint) => ({
      ...complaint,
      id: '',
      // In the order of the list, whatever the order of telling.
      characters: complaint.characters.toSorted(),
      aggravating: complaint.aggravating.toSorted(),
      easing: complaint.easing.toSorted(),
      dayPattern: complaint.dayPattern.toSorted(),
    })),
    bodyChart: {
      ...body.bodyChart,
      marks: sorted(
        body.bodyChart.marks.map(({ where, referral, ...mark }) => ({
          ...mark,
          where: where.type === 'spot' ? where : where.stroke.view,
          refersTo: referral && [referral.view, regionAt(referral.view, referral.to)?.key],
        })),
      ),
    },
    measures: sorted(body.measures.filter(({ score }) => score !== null)),
    observation: { ...body.observation, posture: sorted(body.observation.posture) },
    palpation: { ...body.palpation, rows: sorted(body.palpation.rows.filter((row) => !isUnpalpated(row))) },
    motion: {
      ...body.motion,
      joints: body.motion.joints.toSorted(),
      // An instrument says how a value was read; a resisted movement has none.
      rows: sorted(
        body.motion.rows
          .filter((row) => !isMotionBlank(row))
          .map((row) => (row.value === null ? { ...row, instrument: '' } : row)),
      ),
    },
    neurology: {
      ...neurology,
      // A level is listed with all that it moves; what was not tested says nothing.
      strength: sorted(neurology.strength.filter(({ grade }) => grade !== '')),
      reflexes: sorted(neurology.reflexes.filter(({ grade }) => grade !== '')),
      sensation: sorted(neurology.sensation.filter(({ finding }) => finding !== '')),
    },
    tests: { ...body.tests, rows: sorted(body.tests.rows.filter(({ result }) => result !== 'not-tested')) },
    impression: {
      ...body.impression,
      links: body.impression.links
        .map(({ complaint, finding }) => [
          complaints.find(({ id }) => id === complaint)?.name,
          findings.find(({ id }) => id === finding)?.words,
        ])
        .toSorted(),
    },
  };
}

/** Every text that the story tells in that language. */
function toldIn(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [(value as Record<Language, string>)[language]];
  return Object.values(value).flatMap((each) => toldIn(each, language));
}

/** As a sentence may take it up: without its full stop, whatever its first letter and its spaces. */
const core = (said: string): string => unspaced(said).replace(/\.$/u, '').toLocaleLowerCase();

/** Makes the assessment on the screen as the story tells it, signs it, and reads its paper. */
async function made(open: OpenApp, key: string, assessment: StoryAssessment): Promise<string> {
  const { language, profile, words } = open;
  const at = new Date().toISOString();
  const telling = { story: storyOf(key), language, today: today(), date: today(), at };
  const wanted = assessmentBody(await onDisk(open), assessment, telling);
  await makeAssessment(open, wanted, today());
  await signAssessment(open);
  expect(facts(await onDisk(open), open)).toEqual(facts(wanted, open));

  const path = join(profile, `${assessment.purpose}.pdf`);
  await saveEntryTo(open, words('assessment:action.savePdf'), path);
  const text = flowOfPdf(path);
  const missing = toldIn(assessment, language).filter(
    (said) => !text.toLocaleLowerCase().includes(core(said)),
  );
  expect(missing).toEqual([]);
  const scores = wanted.measures.map((row) => {
    const definition = definitionOf(row);
    return definition && row.score ? valueText(definition, row.score.value, words) : row.instrument;
  });
  expect(scores.filter((score) => !text.includes(unspaced(score)))).toEqual([]);
  return text;
}

/** Someone new who is as old as she. */
async function beginFor(key: string, language: Language): Promise<OpenApp> {
  const open = await openedPractice({ language });
  await addPatient(open, stranger({ language, birthDate: person(key, language).birthDate }));
  await beginAssessment(open);
  return open;
}

const first = (key: string, index = 0): StoryAssessment => {
  const assessment = storyOf(key).assessments?.[index];
  if (!assessment) throw new Error(`${key} was not assessed.`);
  return assessment;
};

/** Makes the first assessment of each of them through the window. */
export function firstAssessments(keys: readonly string[], language: Language): void {
  describe(`the first assessment made through the window, and its paper (${language})`, () => {
    it.each(keys)('of %s', async (key) => {
      const open = await beginFor(key, language);
      await made(open, key, first(key));
    });
  });
}

/** Makes a first assessment and then its re-assessment; gives what the paper of the second says, without its spaces. */
export async function reassessed(key: string, language: Language): Promise<string> {
  const open = await beginFor(key, language);
  await made(open, key, first(key));
  await reassess(open);
  return made(open, key, first(key, 1));
}
