import { z } from 'zod';
import { answerSchema } from '../../clinical/answers.ts';
import { painScore } from '../../clinical/scales.ts';
import { SENSITIVE_AREA_IDS } from '../../clinical/sensitiveAreas.ts';
import { freeText } from '../../practice/fields.ts';
import { cents } from '../../practice/money.ts';
import { boutSchema, MOST_BOUTS, sessionMinutes } from '../bouts/schema.ts';
import { flagActionSchema, redFlagAnswers } from '../screen/screen.ts';

/** A visit as a SOAP note. Null and empty mean "not recorded", never zero. */
export const visitSchema = z.object({
  /** Whether anything changed since the last time, and what. */
  changes: z.object({ answer: answerSchema(), note: freeText() }),
  /** The short form of the red flags, asked at each visit, and what was done about a positive one. */
  redFlags: redFlagAnswers(),
  flagActions: z.array(flagActionSchema).max(MOST_BOUTS, 'too-large'),
  /** Sensitive areas agreed to by word of mouth at this visit, after a written consent for the plan. */
  verbalConsent: z.array(z.enum(SENSITIVE_AREA_IDS)),
  subjective: freeText(),
  painBefore: painScore().nullable(),
  objective: freeText(),
  bouts: z.array(boutSchema).max(MOST_BOUTS, 'too-large'),
  response: freeText(),
  painAfter: painScore().nullable(),
  assessment: freeText(),
  plan: freeText(),
  homeCare: freeText(),
  durationMinutes: sessionMinutes().nullable(),
  feeCents: cents().nullable(),
});
export type VisitBody = z.infer<typeof visitSchema>;

const body1 = z.looseObject({ bouts: z.array(z.looseObject({})) });

/** Version 1 knew no changes, red flags, consents or contraindications. */
export function upgradeVisit(body: unknown, from: number): unknown {
  if (from !== 1) return body;
  const old = body1.parse(body);
  const { changes, redFlags, flagActions, verbalConsent } = emptyVisit();
  const bouts = old.bouts.map((bout) => ({ ...bout, override: '' }));
  return { changes, redFlags, flagActions, verbalConsent, ...old, bouts };
}

export const emptyVisit = (): VisitBody => ({
  changes: { answer: 'not-asked', note: '' },
  redFlags: {},
  flagActions: [],
  verbalConsent: [],
  subjective: '',
  painBefore: null,
  objective: '',
  bouts: [],
  response: '',
  painAfter: null,
  assessment: '',
  plan: '',
  homeCare: '',
  durationMinutes: null,
  feeCents: null,
});
