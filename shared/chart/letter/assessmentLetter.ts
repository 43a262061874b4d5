import { dayOf, type PlainDate } from '../../practice/dates.ts';
import { fullName, type Patient } from '../../practice/patient.ts';
import type { Language } from '../../practice/practice.ts';
import type { Text } from '../../text/text.ts';
import type { LetterBody } from './schema.ts';

/** What of an assessment a referral tells. */
export interface Referred {
  on: PlainDate;
  /** To whom, as it was noted; may be empty. */
  to: string;
  /** The complaints and the impression, paragraph by paragraph. */
  paragraphs: readonly string[];
}

/** The first text of a letter that refers after an assessment, for the therapist to go over; `text` speaks `language`. */
export function assessmentLetter(
  { on, to, paragraphs }: Referred,
  patient: Pick<Patient, 'givenName' | 'familyName' | 'birthDate'>,
  language: Language,
  text: Text,
): LetterBody {
  const name = fullName(patient);
  const parts = [
    text('chart:letter.assessed.opening', { name, birthDate: dayOf(patient.birthDate), date: dayOf(on) }),
    ...paragraphs,
    text('chart:letter.referral.ask'),
    text('chart:letter.assessed.closing'),
  ];
  return {
    language,
    to,
    subject: text('chart:letter.referral.subject', { name }),
    text: parts.join('\n\n'),
    flags: [],
  };
}
