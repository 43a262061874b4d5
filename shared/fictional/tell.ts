import type { Bout } from '../chart/bouts/schema.ts';
import { emptyVisit, type VisitBody } from '../chart/visit/schema.ts';
import { SHORT_RED_FLAG_IDS } from '../clinical/redFlags.ts';
import { sensitiveAreaOf } from '../clinical/sensitiveAreas.ts';
import type { PlainDate } from '../practice/dates.ts';
import type { Patient } from '../practice/patient.ts';
import type { Language } from '../practice/practice.ts';
import { FEE_OF } from './practice.ts';
import type { StoryAmendment, StoryBout, StoryPatient, StoryVisit } from './story.ts';
import { bornOn } from './when.ts';

/** The letters that begin the parts of a written note, and the fields they fill. */
const PARTS = {
  S: 'subjective',
  O: 'objective',
  R: 'response',
  A: 'assessment',
  P: 'plan',
  H: 'homeCare',
} as const;
type Part = (typeof PARTS)[keyof typeof PARTS];

/** Reads a written note. The lines of a part are joined; a part that is not there is left out. */
export function noteOf(written: string): Partial<Record<Part, string>> {
  const note: Partial<Record<Part, string>> = {};
  let part: Part | undefined;
  for (const line of written.split('\n').map((each) => each.trim())) {
    const [, letter = '', text = line] = /^([SORAPH]): (.*)$/u.exec(line) ?? [];
    part = Object.entries(PARTS).find(([each]) => each === letter)?.[1] ?? part;
    if (part && text !== '') note[part] = note[part] === undefined ? text : `${note[part]} ${text}`;
  }
  return note;
}

const boutsOf = (bouts: readonly StoryBout[], language: Language): Bout[] =>
  bouts.map(([technique, region, side, pressure, minutes, override], index) => ({
    id: `bout-${index + 1}`,
    technique,
    region,
    side,
    pressure,
    minutes,
    override: override?.[language] ?? '',
  }));

/** The areas of those regions that are agreed to by word of mouth each time, after a consent for the plan. */
const agreedAloud = (bouts: readonly StoryBout[]): VisitBody['verbalConsent'] => {
  const areas = bouts.flatMap(([, region]) => sensitiveAreaOf(region) ?? []);
  return [...new Set(areas.filter(({ consent }) => consent === 'plan').map(({ id }) => id))];
};

/** What was asked at the beginning of a visit: what had changed, and the red flags of the short form, all of them no. */
function askedAt({ asked, changed }: StoryVisit, language: Language) {
  if (asked === false) return {};
  return {
    changes: { answer: changed ? 'yes' : 'no', note: changed?.[language] ?? '' },
    redFlags: Object.fromEntries(SHORT_RED_FLAG_IDS.map((flag) => [flag, 'no'])),
  } satisfies Partial<VisitBody>;
}

/** A visit of the story as it is charted in that language. */
export function bodyOf(visit: StoryVisit, language: Language): VisitBody {
  const [painBefore, painAfter] = visit.pain;
  return {
    ...emptyVisit(),
    ...askedAt(visit, language),
    ...noteOf(visit[language]),
    painBefore,
    painAfter,
    verbalConsent: agreedAloud(visit.bouts),
    bouts: boutsOf(visit.bouts, language),
    durationMinutes: visit.minutes,
    feeCents: FEE_OF[visit.minutes],
  };
}

/** A charted visit with what an amendment corrects. */
export const amendedBody = (body: VisitBody, amendment: StoryAmendment, language: Language): VisitBody => ({
  ...body,
  ...noteOf(amendment[language]),
  ...(amendment.bouts && { bouts: boutsOf(amendment.bouts, language) }),
});

/** A person of the story as her record says it in that language. */
export function patientOf(story: StoryPatient, language: Language, today: PlainDate): Patient {
  const { familyName, givenName, preferredName, phone, email, address } = story;
  return {
    familyName,
    givenName,
    preferredName,
    pronouns: story.pronouns[language],
    birthDate: bornOn(story.age, story.birthday, today),
    phone,
    email,
    address,
    language: story.language,
    occupation: story.occupation[language],
    emergencyContact: story.emergencyContact[language],
    alerts: story.alerts[language],
  };
}
