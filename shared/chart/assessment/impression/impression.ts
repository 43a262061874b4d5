import { canonicalJson } from '../../../practice/canonical.ts';
import type { Fact, Missing } from '../../kind.ts';
import type { Part } from '../part.ts';
import { tellImpression } from './prose.ts';
import { emptyImpression, type Impression, impressionSchema } from './schema.ts';

const isEmpty = (value: Impression): boolean => canonicalJson(value) === canonicalJson(emptyImpression());

/** Massage that is not given, or with care, has its reason; a referral says to whom. */
function missing({ massage, massageNote, refer, referTo }: Impression): Missing[] {
  const found: Missing[] = [];
  if ((massage === 'no' || massage === 'with-care') && massageNote.trim() === '')
    found.push({ path: 'impression.massageNote', reason: 'massage-reason' });
  if (refer === 'yes' && referTo.trim() === '')
    found.push({ path: 'impression.referTo', reason: 'refer-to' });
  return found;
}

function facts(value: Impression): Fact[] {
  const { irritability, prognosis, massage, refer, barriers } = value;
  return isEmpty(value) ? [] : [{ type: 'impression', irritability, prognosis, massage, refer, barriers }];
}

/** What the therapist makes of it: her clinical impression, and what it rests on. */
export const impression: Part<Impression> = {
  schema: impressionSchema,
  empty: emptyImpression,
  again: emptyImpression,
  isEmpty,
  missing,
  facts,
  tell: tellImpression,
};
