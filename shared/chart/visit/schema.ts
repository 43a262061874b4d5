import { z } from 'zod';
import { answerSchema } from '../../clinical/answers.ts';
import { REGION_IDS, SIDES } from '../../clinical/regions.ts';
import { painScore, pressureLevel } from '../../clinical/scales.ts';
import { SENSITIVE_AREA_IDS } from '../../clinical/sensitiveAreas.ts';
import { TECHNIQUE_IDS } from '../../clinical/techniques/techniques.ts';
import { freeText } from '../../practice/fields.ts';
import { cents } from '../../practice/money.ts';
import { flagActionSchema, redFlagAnswers } from '../screen/screen.ts';

/** The longest session and bout, in minutes; longer is a slip of the keyboard. */
export const MOST_MINUTES = 300;
/** More rows than any visit has. */
export const MOST_BOUTS = 100;
const minutes = () => z.int('not-valid').min(1, 'out-of-range').max(MOST_MINUTES, 'out-of-range');

/** One technique on one region. Empty choices and null numbers are allowed in a draft. */
export const boutSchema = z.object({
  id: z.string().min(1).max(40),
  technique: z.union([z.enum(TECHNIQUE_IDS), z.literal('')]),
  region: z.union([z.enum(REGION_IDS), z.literal('')]),
  side: z.union([z.enum(SIDES), z.literal('')]),
  pressure: pressureLevel().nullable(),
  minutes: minutes().nullable(),
  /** Why it is done against a contraindication; empty where none speaks. */
  override: freeText(),
});
export type Bout = z.infer<typeof boutSchema>;

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
  durationMinutes: minutes().nullable(),
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
