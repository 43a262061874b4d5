import { dateIn, type Instant } from '../../practice/dates.ts';
import type { EntryContent, Kind, Missing } from '../kind.ts';
import { needs, needTherapist } from '../needs.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { letterProse } from './prose.ts';
import { emptyLetter, type LetterBody, letterSchema } from './schema.ts';

function missingFromLetter({ body, service, author }: EntryContent<LetterBody>, at: Instant): Missing[] {
  const list = needs();
  const { missing, need } = list;
  need(service.date !== '' && service.date <= dateIn(service.zone, at), 'service.date', 'future-date');
  need(body.to.trim() !== '', 'to', 'letter-to');
  need(body.text.trim() !== '', 'text', 'letter-text');
  needTherapist(list, author);
  return missing;
}

/** A letter to another provider, such as a referral for a red flag. */
export const letter: Kind<LetterBody> = {
  id: 'letter',
  version: 1,
  schema: letterSchema,
  upgrade: (body) => body,
  empty: emptyLetter,
  isEncounter: false,
  begin: ({ patient }) => ({ ...emptyLetter(), language: patient.language }),
  missing: missingFromLetter,
  facts: () => [],
  prose: letterProse,
  excerpt: ({ subject, text }) => [subject, text].find((said) => said.trim() !== '') ?? '',
  signatures: () => [],
  charge: () => null,
  letter: ({ to, subject, text }) => ({ to, subject, paragraphs: paragraphsOf(text) }),
};
