/** The chart of a story without a store: what each kind makes of it, in the order of time. */
import { assessment } from '#shared/chart/assessment/assessment.ts';
import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import type { Background, Statement } from '#shared/chart/background/background.ts';
import { isSafetyFact } from '#shared/chart/background/safetyFact.ts';
import { consent } from '#shared/chart/consent/consent.ts';
import type { Author, Service } from '#shared/chart/entry.ts';
import { intake } from '#shared/chart/intake/intake.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import type { Beginning, Missing } from '#shared/chart/kind.ts';
import { plan } from '#shared/chart/plan/plan.ts';
import { type KindId, kindOf } from '#shared/chart/registry.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import type { StoryPatient } from '#shared/fictional/story.ts';
import { bodyOf, patientOf } from '#shared/fictional/tell.ts';
import { assessmentBody } from '#shared/fictional/tellAssessment.ts';
import { consentBody, historyBody } from '#shared/fictional/tellPapers.ts';
import { consentToPlan, planBody } from '#shared/fictional/tellPlan.ts';
import { minutesInto, serviceOf } from '#shared/fictional/when.ts';
import { dateIn, type Instant } from '#shared/practice/dates.ts';
import { alertsOf } from '#shared/practice/patient.ts';
import type { Language } from '#shared/practice/practice.ts';

export interface StoryEntry<Body = unknown> {
  kind: KindId;
  /** The visit, counted from 0, or the one that a paper or an assessment was signed before. */
  visit: number;
  service: Service;
  body: Body;
  /** What the chart said before it. */
  background: Background;
  /** What would keep it from being signed. */
  missing: readonly Missing[];
}

export interface StoryChart {
  entries: readonly StoryEntry[];
  /** What the whole chart says, the draft left out. */
  background: Background;
}

const author: Author = { therapistId: '', ...THERAPIST };

export function chartOf(story: StoryPatient, language: Language, now: Instant): StoryChart {
  const { timeZone, address } = practiceIn(language);
  const today = dateIn(timeZone, now);
  const patient = patientOf(story, language, today);
  const entries: StoryEntry[] = [];
  const statements: Statement[] = [];
  const background = (): Background => ({
    patientId: '019b0000-0000-7000-8000-000000000000',
    birthDate: patient.birthDate,
    province: address.province,
    notes: alertsOf(patient),
    statements: [...statements],
  });
  const add = (entry: Pick<StoryEntry, 'kind' | 'visit' | 'service' | 'body'>, isSigned: boolean) => {
    const { kind: id, service, body } = entry;
    const kind = kindOf(id);
    const before = background();
    const missing = kind.missing({ body, service, author }, now, before);
    entries.push({ ...entry, background: before, missing });
    const entryId = idOf(entries.length);
    for (const fact of isSigned ? kind.facts(body) : [])
      if (isSafetyFact(fact)) statements.push({ entryId, date: service.date, fact });
  };
  const consentBegun = () =>
    consent.begin({ previous: null, patient, background: background(), findings: [] });
  let previous: Beginning<IntakeBody>['previous'] = null;
  let assessed: Beginning<AssessmentBody>['previous'] = null;

  for (const [index, visit] of story.visits.entries()) {
    const service = serviceOf(visit.when, now, timeZone);
    const telling = { story, language, today, date: service.date, at: minutesInto(service, -5) };
    const paper = { visit: index, service: { ...service, start: '' } };
    if (index === story.plan.visit) {
      const begun = plan.begin({ previous: null, patient, background: background(), findings: [] });
      add({ ...paper, kind: 'plan', body: planBody(begun, story.plan, telling) }, true);
      const agreed = consentToPlan(story);
      if (agreed)
        add({ ...paper, kind: 'consent', body: consentBody(consentBegun(), agreed, telling) }, true);
    }
    for (const history of story.histories.filter((each) => each.visit === index)) {
      const begun: IntakeBody = intake.begin({ previous, patient, background: background(), findings: [] });
      const body = historyBody(begun, history, telling);
      add({ ...paper, kind: 'intake', body }, true);
      previous = { entryId: idOf(entries.length), date: service.date, isSameEpisode: true, body };
    }
    for (const given of story.consents.filter((each) => each.visit === index))
      add({ ...paper, kind: 'consent', body: consentBody(consentBegun(), given, telling) }, true);
    for (const told of story.assessments?.filter((each) => each.visit === index) ?? []) {
      const begun: AssessmentBody = assessment.begin({
        previous: assessed,
        patient,
        background: background(),
        findings: [],
      });
      const body = assessmentBody(begun, told, telling);
      add({ ...paper, kind: 'assessment', body }, true);
      assessed = { entryId: idOf(entries.length), date: service.date, isSameEpisode: true, body };
    }
    add({ kind: 'visit', visit: index, service, body: bodyOf(visit, language) }, !visit.draft);
  }
  return { entries, background: background() };
}

const idOf = (number: number): string => `019b0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
