/** What the rules of every kind share: a list of what is missing, and what each entry needs whatever it says. */
import { dateIn, type Instant } from '../practice/dates.ts';
import type { EntryContent, Missing } from './kind.ts';

export interface Needs {
  /** In the order of asking. */
  missing: Missing[];
  /** Lists it where it is not there. */
  need: (there: boolean, path: string, reason: string) => void;
}

export function needs(): Needs {
  const missing: Missing[] = [];
  return {
    missing,
    need: (there, path, reason) => {
      if (!there) missing.push({ path, reason });
    },
  };
}

/** The day of what was done, which has come (records-and-claims, rule 1; the second is ours). */
export function needDay({ need }: Needs, service: EntryContent<unknown>['service'], at: Instant): void {
  need(service.date !== '', 'service.date', 'service-date');
  need(service.date <= dateIn(service.zone, at), 'service.date', 'future-date');
}

/** Who signs (records-and-claims, rule 1). */
export function needTherapist({ need }: Needs, author: EntryContent<unknown>['author']): void {
  need(author.name.trim() !== '', 'therapist', 'therapist');
  need(author.registrationNumber.trim() !== '', 'therapist', 'registration-number');
}
