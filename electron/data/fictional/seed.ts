import type { Service } from '#shared/chart/entry.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { EVERYONE } from '#shared/fictional/everyone.ts';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import type { StoryPatient, StoryVisit } from '#shared/fictional/story.ts';
import { amendedBody, bodyOf, patientOf } from '#shared/fictional/tell.ts';
import { minutesInto, serviceOf } from '#shared/fictional/when.ts';
import { dateIn, type Instant } from '#shared/practice/dates.ts';
import type { Language } from '#shared/practice/practice.ts';
import type { Context } from '../context.ts';
import { createEntry, saveEntry } from '../records/entries.ts';
import { createPatient } from '../records/patients.ts';
import { createPractice } from '../records/practice.ts';
import { issueReceipt } from '../records/receipts.ts';
import { amendEntry, signEntry } from '../records/signing.ts';
import { type Happening, paperHappenings } from './papers.ts';

/** Minutes around a visit: her record is opened; then she leaves, the note is signed, the receipt handed over. */
const OPENED_BEFORE = 20;
const CHARTED_AFTER = 2;
const SIGNED_AFTER = 9;
const HANDED_AFTER = 11;

const later = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** Charts and saves a draft. */
function chart(context: Context, patientId: string, service: Service, body: VisitBody): string {
  const { entryId } = createEntry(context, { patientId, kind: 'visit' });
  saveEntry(context, { entryId, revision: 0, service, body });
  return entryId;
}

function amend(
  context: Context,
  entryId: string,
  correction: { service: Service; body: VisitBody; reason: string },
) {
  const { service, body, reason } = correction;
  const amendment = amendEntry(context, { entryId, reason });
  const { revision } = saveEntry(context, { entryId: amendment.entryId, revision: 0, service, body });
  signEntry(context, { entryId: amendment.entryId, revision });
}

/** The happenings of one patient's story. `ids` learns her id when her record is made. */
function happeningsOf(
  story: StoryPatient,
  language: Language,
  now: Instant,
  ids: Map<string, string>,
): Happening[] {
  const zone = practiceIn(language).timeZone;
  const today = dateIn(zone, now);
  const idOf = () => ids.get(story.key) ?? '';
  const visits = story.visits.map((visit) => ({ visit, service: serviceOf(visit.when, now, zone) }));
  const opened = visits.map(({ service }) => minutesInto(service, -OPENED_BEFORE)).toSorted()[0] ?? now;
  const patient = patientOf(story, language, today);
  return [
    { at: opened, happen: (context) => ids.set(story.key, createPatient(context, { patient }).patientId) },
    ...paperHappenings({
      told: { story, language, today },
      services: visits.map(({ service }) => service),
      idOf,
    }),
    ...visits.flatMap(({ visit, service }) => visitHappenings({ visit, service, story, language, idOf })),
  ];
}

interface VisitOfStory {
  visit: StoryVisit;
  service: Service;
  story: StoryPatient;
  language: Language;
  idOf: () => string;
}

function visitHappenings({ visit, service, story, language, idOf }: VisitOfStory): Happening[] {
  const { draft, paid, amended } = visit;
  const body = bodyOf(visit, language);
  const { charted, signed, handed } = timesOf(visit, service);
  let entryId = '';
  const happenings: Happening[] = [
    {
      at: charted,
      happen: (context) => {
        entryId = chart(context, idOf(), service, body);
      },
    },
  ];
  if (draft) return happenings;
  happenings.push({ at: signed, happen: (context) => signEntry(context, { entryId, revision: 1 }) });
  if (paid) {
    const choice = { payment: paid, paidOn: service.date, language: story.language };
    happenings.push({ at: handed, happen: (context) => issueReceipt(context, { entryId, ...choice }) });
  }
  if (amended) {
    const correction = {
      service,
      body: amendedBody(body, amended, language),
      reason: amended.reason[language],
    };
    happenings.push({
      at: later(signed, amended.afterHours),
      happen: (context) => amend(context, entryId, correction),
    });
  }
  return happenings;
}

/** When the note was begun and signed and the receipt handed over. A late note is late in all three. */
function timesOf({ minutes, signedAfterHours = 0 }: StoryVisit, service: Service) {
  const after = (step: number) => later(minutesInto(service, minutes + step), signedAfterHours);
  return { charted: after(CHARTED_AFTER), signed: after(SIGNED_AFTER), handed: after(HANDED_AFTER) };
}

/**
 * Fills an empty store with the fictional practice, told in that language, as if it had been kept since the
 * first visit: every record is made by the records themselves, each at its time and in the order of time.
 * Answers with the id of each patient by the key of her story.
 */
export async function seedFictional(context: Context, language: Language): Promise<Map<string, string>> {
  const now = context.now();
  const ids = new Map<string, string>();
  const happenings = EVERYONE.flatMap((story) => happeningsOf(story, language, now, ids)).toSorted((a, b) =>
    a.at.localeCompare(b.at),
  );
  const began = later(happenings[0]?.at ?? now, -1);

  await context.store.batch(async () => {
    createPractice(
      { ...context, now: () => began },
      { practice: practiceIn(language), therapist: THERAPIST },
    );
    for (const { at, happen } of happenings) await happen({ ...context, now: () => at });
  });
  return ids;
}
