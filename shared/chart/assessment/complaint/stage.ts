import { daysFrom, type PlainDate } from '../../../practice/dates.ts';
import type { Complaint, Stage } from './schema.ts';

/**
 * Days at which a complaint is no longer acute, and after which it is chronic: acute under 6 weeks, subacute from 6 to
 * 12 weeks, both included, chronic beyond. General knowledge; no source was seen and no clinician has reviewed it.
 */
export const STAGE_DAYS = { subacuteFrom: 42, subacuteTo: 84, source: null, reviewed: null } as const;

export interface StageOn {
  stage: Stage;
  /** What the onset and the date say; null where the onset is not known, or lies after the date. */
  byOnset: Stage | null;
  /** Whether the therapist judged otherwise than the onset says. */
  isCorrected: boolean;
}

/** The stage that many days after the onset. */
export function stageAfter(days: number): Stage {
  if (days < STAGE_DAYS.subacuteFrom) return 'acute';
  return days <= STAGE_DAYS.subacuteTo ? 'subacute' : 'chronic';
}

/** The stage of a complaint on that date, and where it comes from; null where nothing says it. */
export function stageOn(
  { onset, stage }: Pick<Complaint, 'onset' | 'stage'>,
  date: PlainDate,
): StageOn | null {
  const days = onset === '' ? -1 : daysFrom(onset, date);
  const byOnset = days < 0 ? null : stageAfter(days);
  const said = stage === '' ? byOnset : stage;
  return said && { stage: said, byOnset, isCorrected: byOnset !== null && said !== byOnset };
}
