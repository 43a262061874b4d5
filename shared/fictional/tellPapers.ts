import { CONSENT_ELEMENTS, type ConsentBody } from '../chart/consent/schema.ts';
import { questionsFor } from '../chart/intake/questions.ts';
import { relevanceOf, rowsUnder, sectionsOf } from '../chart/intake/rules.ts';
import type { EventRow, IntakeBody } from '../chart/intake/schema.ts';
import type { FlagAction } from '../chart/screen/screen.ts';
import type { Place } from '../clinical/places.ts';
import { RED_FLAG_IDS, type RedFlagId, redFlagOf } from '../clinical/redFlags.ts';
import type { Instant, PlainDate } from '../practice/dates.ts';
import { fullName } from '../practice/patient.ts';
import type { Language } from '../practice/practice.ts';
import type { HandSignature } from '../practice/signature.ts';
import { consent as english } from '../text/en/consent.ts';
import { consent as french } from '../text/fr/consent.ts';
import { handOf } from './hand.ts';
import type { StoryConsent, StoryEvent, StoryHistory, StoryPatient, StoryPlace } from './story.ts';
import { bornOn, daysBefore, dueDateAt } from './when.ts';

/** Who it is told of, in which language, and when. */
export interface Telling {
  story: StoryPatient;
  language: Language;
  /** The day the practice is made. */
  today: PlainDate;
  /** The day of the paper, and the moment it is signed. */
  date: PlainDate;
  at: Instant;
}

const FORMS = { en: english.template, fr: french.template };

export const placesOf = (places: readonly StoryPlace[] = []): Place[] =>
  places.map(([region, side]) => ({ region, side }));

/** Rows with an id each, as the editor makes them. */
const numbered = <Row extends object>(name: string, rows: readonly Row[]): (Row & { id: string })[] =>
  rows.map((row, index) => ({ id: `${name}-${index + 1}`, ...row }));

const signedBy = (name: string, at: Instant): HandSignature => ({ signature: handOf(name), name, at });

const keysOf = <Key extends string>(record: Partial<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[];

/** A history of the story as it is taken in that language, from what the records begin a new one with. */
export function historyBody(begun: IntakeBody, history: StoryHistory, telling: Telling): IntakeBody {
  const { story, language, today, date, at } = telling;
  const { yes, notAsked, conditions = [], medications = [], allergies = [] } = history;
  const events = (name: string, rows: readonly StoryEvent[] = []): EventRow[] =>
    numbered(
      name,
      rows.map(({ what, when, places }) => ({
        what: what[language],
        when: when[language],
        places: placesOf(places),
      })),
    );
  const body: IntakeBody = {
    ...begun,
    ...flagsOf(history, language),
    filledBy: history.filledBy ?? 'therapist',
    reason: history.reason[language],
    reasonAreas: [...history.areas],
    goals: history.goals[language],
    physician: history.physician[language],
    notes: Object.fromEntries(keysOf(yes).map((id) => [id, yes[id]?.[language] ?? ''])),
    conditions: numbered(
      'condition',
      conditions.map(({ condition, places, note, clearedBy }) => ({
        condition,
        places: placesOf(places),
        note: note[language],
        clearedBy: clearedBy?.[language] ?? '',
      })),
    ),
    medications: numbered(
      'medication',
      medications.map((row) => ({ name: row.name[language], class: row.class })),
    ),
    allergies: numbered(
      'allergy',
      allergies.map(({ to, reaction }) => ({ to: to[language], reaction: reaction[language] })),
    ),
    surgeries: events('surgery', history.surgeries),
    implants: events('implant', history.implants),
    injuries: events('injury', history.injuries),
    dueDate: history.weeksToday === undefined ? '' : dueDateAt(history.weeksToday, today),
    pregnancyComplication: history.weeksToday === undefined ? 'not-asked' : 'no',
    patientSignature: history.filledBy === 'patient' ? signedBy(fullName(story), at) : null,
  };
  const relevance = relevanceOf(body, bornOn(story.age, story.birthday, today), date);
  const asked = questionsFor(body.set, relevance).filter(({ id }) => !notAsked.includes(id));
  return {
    ...body,
    answers: Object.fromEntries(
      asked.map(({ id }) => [id, id in yes || (rowsUnder(body, id) ?? 0) > 0 ? 'yes' : 'no']),
    ),
    confirmed: body.reviews === null ? [] : [...sectionsOf(body, relevance)],
  };
}

/** The red flags of a history or an assessment: all of them asked but for those that were not. */
export function flagsOf(
  { flags = {}, flagsNotAsked = [] }: Pick<StoryHistory, 'flags' | 'flagsNotAsked'>,
  language: Language,
) {
  const positive = keysOf(flags);
  const isAsked = (id: RedFlagId): boolean => {
    const { after } = redFlagOf(id);
    return !flagsNotAsked.includes(id) && (after === null || positive.some((flag) => flag === after));
  };
  const flagActions = positive.map(
    (flag): FlagAction => ({
      flag,
      action: flags[flag]?.action ?? '',
      note: flags[flag]?.note[language] ?? '',
      letterId: null,
    }),
  );
  const redFlags: IntakeBody['redFlags'] = Object.fromEntries(
    RED_FLAG_IDS.filter(isAsked).map((id) => [id, positive.includes(id) ? 'yes' : 'no']),
  );
  return { redFlags, flagActions };
}

/** A consent of the story as it was signed. What was proposed is in the patient's language, the rest in `language`. */
export function consentBody(begun: ConsentBody, consent: StoryConsent, telling: Telling): ConsentBody {
  const { story, language, today, at } = telling;
  const { scope, proposed, areas = [], uses = [], clinicalReason, endedDaysAgo, parent } = consent;
  const form = scope === 'sensitive-areas' ? [] : [FORMS[story.language][scope]];
  return {
    ...begun,
    scope,
    decision: 'given',
    language: story.language,
    proposal: [...form, ...(proposed ? [proposed[story.language]] : [])].join('\n\n'),
    elements: scope === 'information' ? [] : [...CONSENT_ELEMENTS],
    areas: [...areas],
    clinicalReason: clinicalReason?.[language] ?? '',
    uses: [...uses],
    until: endedDaysAgo === undefined ? '' : daysBefore(today, endedDaysAgo),
    signature: signedBy(parent?.name ?? fullName(story), at),
    ...(parent && {
      giver: 'parent',
      giverName: parent.name,
      relationship: parent.relationship[language],
      capacityBasis: parent.basis[language],
    }),
  };
}
