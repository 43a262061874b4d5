import { type RedFlagId, redFlagOf } from '../../clinical/redFlags.ts';
import { dayOf, type PlainDate } from '../../practice/dates.ts';
import { fullName, type Patient } from '../../practice/patient.ts';
import type { Language } from '../../practice/practice.ts';
import type { Text } from '../../text/text.ts';
import type { LetterBody } from './schema.ts';

/** A red flag that was answered with yes, and when. */
export interface ReportedFlag {
  flag: RedFlagId;
  on: PlainDate;
}

/**
 * The first text of a referral letter: which red flags were reported on which day, what that meant for the
 * treatment, and the request for a medical assessment. Facts only; it concludes nothing. `text` speaks `language`.
 */
export function referralLetter(
  flags: readonly ReportedFlag[],
  patient: Pick<Patient, 'givenName' | 'familyName' | 'birthDate'>,
  language: Language,
  text: Text,
): LetterBody {
  const name = fullName(patient);
  const isOnlyCare = flags.every(({ flag }) => redFlagOf(flag).level === 'care');
  const isUrgent = flags.some(({ flag }) => redFlagOf(flag).level === 'emergency');
  const reported = flags.map(({ flag, on }) =>
    text('chart:letter.referral.flag', { flag: text(`clinical:redFlag.${flag}.name`), date: dayOf(on) }),
  );
  const parts = [
    text('chart:letter.referral.opening', { name, birthDate: dayOf(patient.birthDate) }),
    reported.join('\n'),
    text(isOnlyCare ? 'chart:letter.referral.limited' : 'chart:letter.referral.withheld'),
    text(isUrgent ? 'chart:letter.referral.askNow' : 'chart:letter.referral.ask'),
    text('chart:letter.referral.closing'),
  ];
  return {
    language,
    to: '',
    subject: text(isUrgent ? 'chart:letter.referral.subjectNow' : 'chart:letter.referral.subject'),
    text: parts.join('\n\n'),
    flags: flags.map(({ flag }) => flag),
  };
}
