import type { AssessmentBody } from '#shared/chart/assessment/schema.ts';
import type { ConsentBody } from '#shared/chart/consent/schema.ts';
import type { Service } from '#shared/chart/entry.ts';
import type { IntakeBody } from '#shared/chart/intake/schema.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import type { KindId } from '#shared/chart/registry.ts';
import type { StoryPatient } from '#shared/fictional/story.ts';
import { assessmentBody } from '#shared/fictional/tellAssessment.ts';
import { consentBody, historyBody, type Telling } from '#shared/fictional/tellPapers.ts';
import { consentToPlan, planBody } from '#shared/fictional/tellPlan.ts';
import { minutesInto } from '#shared/fictional/when.ts';
import type { Instant } from '#shared/practice/dates.ts';
import type { Context } from '../context.ts';
import { createEntry, entryRow, saveEntry } from '../records/entries.ts';
import { entryOf } from '../records/entryRows.ts';
import { signEntry } from '../records/signing.ts';

/** One thing the therapist did, at its time. */
export interface Happening {
  at: Instant;
  happen: (context: Context) => unknown;
}

/** Minutes before the visit at which a history and the first consent of the day are signed. */
const HISTORY_BEFORE = 12;
const CONSENT_BEFORE = 9;
/** An assessment is signed after both: its hands need the consents. */
const ASSESSMENT_BEFORE = 2;
/** A plan is made before the visit that first follows it, and consented to at once. */
const PLAN_BEFORE = 20;
const PLAN_CONSENT_BEFORE = 16;
/** Minutes from the beginning of a paper to its signing. */
const TO_FILL = 2;

/** What every paper needs to know of the story and of its patient. */
interface Papers {
  told: Pick<Telling, 'story' | 'language' | 'today'>;
  services: readonly Service[];
  idOf: () => string;
}

/** The histories, consents and assessments of one patient, each signed before the visit that it belongs to. */
export function paperHappenings(papers: Papers): Happening[] {
  const { histories, consents, assessments = [] }: StoryPatient = papers.told.story;
  const ofDay = new Map<number, number>();
  return [
    ...histories.flatMap((history) =>
      paper<IntakeBody>(papers, 'intake', { ...history, before: HISTORY_BEFORE }, (begun, telling) =>
        historyBody(begun, history, telling),
      ),
    ),
    ...consents.flatMap((consent) => {
      const earlier = ofDay.get(consent.visit) ?? 0;
      ofDay.set(consent.visit, earlier + 1);
      const before = CONSENT_BEFORE - earlier * (TO_FILL + 1);
      return paper<ConsentBody>(papers, 'consent', { ...consent, before }, (begun, telling) =>
        consentBody(begun, consent, telling),
      );
    }),
    ...assessments.flatMap((assessment) =>
      paper<AssessmentBody>(
        papers,
        'assessment',
        { ...assessment, before: ASSESSMENT_BEFORE },
        (begun, telling) => assessmentBody(begun, assessment, telling),
      ),
    ),
    ...planHappenings(papers),
  ];
}

/** The plan, and the consent to it. */
function planHappenings(papers: Papers): Happening[] {
  const { story } = papers.told;
  const consent = consentToPlan(story);
  return [
    ...paper<PlanBody>(papers, 'plan', { ...story.plan, before: PLAN_BEFORE }, (begun, telling) =>
      planBody(begun, story.plan, telling),
    ),
    ...(consent === null
      ? []
      : paper<ConsentBody>(papers, 'consent', { ...consent, before: PLAN_CONSENT_BEFORE }, (begun, telling) =>
          consentBody(begun, consent, telling),
        )),
  ];
}

/** A paper is begun by the records, filled in and signed, so many minutes before its visit. */
function paper<Body>(
  { told, services, idOf }: Papers,
  kind: KindId,
  { visit, before }: { visit: number; before: number },
  bodyOf: (begun: Body, telling: Telling) => Body,
): Happening[] {
  const service = services[visit];
  if (!service) throw new Error('a paper of the story belongs to no visit');
  const at = minutesInto(service, -before);
  let entryId = '';
  return [
    {
      at: minutesInto(service, -before - TO_FILL),
      happen: (context) => {
        entryId = createEntry(context, { patientId: idOf(), kind }).entryId;
      },
    },
    {
      at,
      happen: (context) => {
        // The records have checked it by the schema of its kind.
        const begun = entryOf(entryRow(context, entryId)).body as Body;
        const body = bodyOf(begun, { ...told, date: service.date, at });
        saveEntry(context, { entryId, revision: 0, service: { ...service, start: '' }, body });
        signEntry(context, { entryId, revision: 1 });
      },
    },
  ];
}
