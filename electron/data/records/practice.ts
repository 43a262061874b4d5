import type { Author } from '#shared/chart/entry.ts';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { dateIn, type PlainDate } from '#shared/practice/dates.ts';
import { type Practice, practiceSchema, type Therapist, therapistSchema } from '#shared/practice/practice.ts';
import type { Context } from '../context.ts';
import { record } from './audit.ts';

interface Letterhead {
  practice: Practice;
  therapist: Therapist;
}

function save({ store, therapistId, now }: Context, { practice, therapist }: Letterhead): void {
  const changedAt = now();
  const { name, designation, registrationNumber } = therapist;
  store.practice.savePractice(JSON.stringify(practice), changedAt);
  store.practice.saveTherapist({
    id: therapistId,
    name,
    designation,
    registrationNumber,
    changedAt,
    body: JSON.stringify(therapist),
  });
}

const ABOUT = { patientId: null, entity: 'practice', entityId: 'practice' } as const;

/** The first record of a new store: the practice, and the therapist whose id the context names. */
export function createPractice(context: Context, letterhead: Letterhead): void {
  context.store.write(() => {
    save(context, letterhead);
    record(context, 'practice.created', ABOUT);
  });
}

export function writePractice(
  context: Context,
  letterhead: CallParsed<'practice.write'>,
): CallOutput<'practice.write'> {
  context.store.write(() => {
    save(context, letterhead);
    record(context, 'practice.changed', ABOUT);
  });
  return {};
}

/** Records that the practice was opened or is about to be closed. */
export function recordDoor(context: Context, action: 'practice.unlocked' | 'practice.locked'): void {
  context.store.write(() => record(context, action, ABOUT));
}

export function readPractice(context: Context): CallOutput<'practice.read'> {
  const { therapistId } = context;
  return { practice: practiceOf(context), therapist: therapistOf(context, therapistId), therapistId };
}

/** The practice as it is now. Throws when the store has none, which only a bug can bring about. */
export function practiceOf({ store }: Context): Practice {
  return practiceSchema.parse(JSON.parse(store.practice.readPractice() ?? 'null'));
}

/** A therapist of the practice with her signature. */
export function therapistOf({ store }: Context, therapistId: string): Therapist {
  return therapistSchema.parse(JSON.parse(store.practice.readTherapist(therapistId) ?? 'null'));
}

/** The therapist at work, as an entry keeps her. */
export function authorNow({ store, therapistId }: Context): Author {
  const author = store.practice.readAuthor(therapistId);
  if (!author) throw new Error('the therapist at work is not in the store');
  return { therapistId, ...author };
}

/** The zone the practice keeps, and the date there now. */
export function today(context: Context): { zone: string; date: PlainDate } {
  const zone = practiceOf(context).timeZone;
  return { zone, date: dateIn(zone, context.now()) };
}
