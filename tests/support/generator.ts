import type { Context } from '#data/context.ts';
import { createEntry, saveEntry } from '#data/records/entries.ts';
import { createPatient } from '#data/records/patients.ts';
import { createPractice } from '#data/records/practice.ts';
import { signEntry } from '#data/records/signing.ts';
import type { Service } from '#shared/chart/entry.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { sensitiveAreaOf } from '#shared/clinical/sensitiveAreas.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import { daysAgo } from '#shared/fictional/story.ts';
import { bodyOf } from '#shared/fictional/tell.ts';
import { minutesInto, serviceOf } from '#shared/fictional/when.ts';
import type { Instant } from '#shared/practice/dates.ts';
import { EMPTY_PATIENT, type Patient } from '#shared/practice/patient.ts';
import { LANGUAGES, type Language } from '#shared/practice/practice.ts';
import { gluteal, history, type Paper, treatment } from './grownPapers.ts';
import { AREA_CODES, TONGUES } from './names.ts';
import { type Random, randomFrom } from './random.ts';

export interface Size {
  patients: number;
  /** Signed visits of each patient. */
  visits: number;
  /** Signed visits of the first patient, where she should have more than the others. */
  longest?: number;
  /** The same seed, size and `now` give the same people and visits; only ids differ. */
  seed?: number;
}

const ZONE = practiceIn('en').timeZone;
const SLOTS = ['08:30', '09:45', '11:00', '12:30', '13:45', '15:00', '16:15', '17:30'] as const;
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/** Items in one transaction: enough that commits cost little, few enough that the log stays small. */
const A_BATCH = 5_000;

/** Every story's signed visits, charted once in each language and used again and again. */
const BODIES: Record<Language, readonly (readonly VisitBody[])[]> = {
  en: bodiesIn('en'),
  fr: bodiesIn('fr'),
};
const ALERTS = EVERYONE.map(({ alerts }) => alerts).filter(({ en }) => en !== '');

function bodiesIn(language: Language): readonly (readonly VisitBody[])[] {
  return EVERYONE.map(({ visits }) =>
    visits.filter(({ draft }) => !draft).map((visit) => grown(bodyOf(visit, language))),
  );
}

/**
 * A visit as it is grown: without the areas that need a consent on that very day, and without red flags, since each
 * answer is a row of facts and thirteen a visit double the store.
 */
function grown(body: VisitBody): VisitBody {
  const bouts = body.bouts.filter(
    ({ region }) => region === '' || sensitiveAreaOf(region)?.consent !== 'everyVisit',
  );
  return { ...body, redFlags: {}, bouts };
}

/** Someone who does not exist, 8 to 94 years old. */
export function somebody(random: Random, now: string): Patient {
  const { family, given } = random.pick(TONGUES);
  const language = random.pick(LANGUAGES);
  const second = random.chance(0.15) ? `-${random.pick(random.pick(TONGUES).family)}` : '';
  const age = random.whole(8, 94) + random.whole(0, 364) / 365;
  return {
    ...EMPTY_PATIENT,
    familyName: random.pick(family) + second,
    givenName: random.pick(given),
    birthDate: new Date(Date.parse(now) - age * YEAR).toISOString().slice(0, 10),
    phone: `${random.pick(AREA_CODES)}-555-01${String(random.whole(0, 99)).padStart(2, '0')}`,
    language,
    alerts: random.chance(0.3) ? random.pick(ALERTS)[language] : '',
  };
}

/** The same visit on another day: pain differs by a point, as it does. */
function vary(body: VisitBody, random: Random): VisitBody {
  const shift = random.whole(-1, 1);
  const moved = (pain: number | null) => (pain === null ? null : Math.min(Math.max(pain + shift, 0), 10));
  return { ...body, painBefore: moved(body.painBefore), painAfter: moved(body.painAfter) };
}

interface PlannedVisit {
  /** Which of the new patients. */
  patient: number;
  service: Service;
  signedAt: Instant;
  body: VisitBody;
}

interface PlannedPatient {
  patient: Patient;
  opened: Instant;
  /** Her history and the consents that her visits need, all signed on the day her record was opened. */
  papers: readonly Paper[];
}

interface Plan {
  people: PlannedPatient[];
  /** In the order of time, as a practice keeps them. */
  visits: PlannedVisit[];
}

/** Everything that is to be recorded, drawn before anything is. Two to nine days between a patient's visits. */
function plan({ patients, visits, longest = visits, seed = 1 }: Size, now: Instant): Plan {
  const random = randomFrom(seed);
  const slots = slotsBefore(now);
  const planned: Plan = { people: [], visits: [] };
  for (let index = 0; index < patients; index++) {
    const patient = somebody(random, now);
    const bodies = random.pick(BODIES[patient.language]);
    let day = random.whole(1, 90);
    let needsGluteal = false;
    for (let left = index === 0 ? longest : visits; left > 0; left--) {
      const { service, began } = slots(day, random.pick(SLOTS));
      const body = vary(bodies[left % bodies.length] ?? random.pick(bodies), random);
      const signedAt = new Date(began + ((body.durationMinutes ?? 0) + 9) * 60_000).toISOString();
      planned.visits.push({ patient: index, service, signedAt, body });
      needsGluteal ||= body.verbalConsent.includes('gluteal');
      day += random.whole(2, 9);
    }
    planned.people.push({
      patient,
      opened: new Date(Date.parse(now) - (day + 1) * DAY).toISOString(),
      papers: [history, treatment, ...(needsGluteal ? [gluteal] : [])],
    });
  }
  planned.visits.sort((a, b) => (a.signedAt < b.signedAt ? -1 : 1));
  return planned;
}

/** The service in a slot so many days ago and the moment it began, worked out once for each. */
function slotsBefore(now: Instant) {
  const known = new Map<string, { service: Service; began: number }>();
  return (day: number, at: (typeof SLOTS)[number]) => {
    const key = `${day} ${at}`;
    const service = known.get(key)?.service ?? serviceOf(daysAgo(day, at), now, ZONE);
    const slot = known.get(key) ?? { service, began: Date.parse(minutesInto(service, 0)) };
    known.set(key, slot);
    return slot;
  };
}

/** Records someone with her history and consents. */
function open(context: Context, { patient, opened, papers }: PlannedPatient): string {
  const then = { ...context, now: () => opened };
  const { patientId } = createPatient(then, { patient });
  for (const { kind, body } of papers) {
    const { entryId } = createEntry(then, { patientId, kind, body });
    signEntry(then, { entryId, revision: 0 });
  }
  return patientId;
}

/** Records one visit as it was signed. */
function record(context: Context, patientId: string, { service, signedAt, body }: PlannedVisit): void {
  const then = { ...context, now: () => signedAt };
  const { entryId } = createEntry(then, { patientId, kind: 'visit', body });
  const { revision } = saveEntry(then, { entryId, revision: 0, service, body });
  signEntry(then, { entryId, revision });
}

/**
 * Grows a practice by so many patients and visits, all made by the records themselves, each patient with a short
 * history and the consents that her visits need. An empty store becomes
 * the fictional practice without its twelve patients. Answers with the new ids; the first has `longest` visits.
 */
export async function grow(context: Context, size: Size): Promise<string[]> {
  const { people, visits } = plan(size, context.now());
  const ids: string[] = [];
  await inBatches(context, people, (inside, person) => {
    if (context.store.practice.readPractice() === undefined)
      createPractice(
        { ...inside, now: () => person.opened },
        { practice: practiceIn('en'), therapist: THERAPIST },
      );
    ids.push(open(inside, person));
  });
  await inBatches(context, visits, (inside, visit) => record(inside, ids[visit.patient] ?? '', visit));
  return ids;
}

/** Does it for every item, a transaction for some thousands of them. */
async function inBatches<T>(context: Context, items: readonly T[], work: (inside: Context, item: T) => void) {
  const { store } = context;
  // A batch stands or falls as a whole, so the records need no savepoint of their own within it.
  const inside = { ...context, store: { ...store, write: <R>(each: () => R): R => each() } };
  for (let from = 0; from < items.length; from += A_BATCH)
    await store.batch(() => {
      for (const item of items.slice(from, from + A_BATCH)) work(inside, item);
    });
}
