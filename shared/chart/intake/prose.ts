import { answerOf } from '../../clinical/answers.ts';
import { conditionOf } from '../../clinical/conditions.ts';
import { weeksOn } from '../../clinical/pregnancy.ts';
import { RED_FLAG_IDS } from '../../clinical/redFlags.ts';
import { dayOf, type PlainDate } from '../../practice/dates.ts';
import type { Text } from '../../text/text.ts';
import type { EntryContent, ProseSection } from '../kind.ts';
import { screenLines } from '../screen/prose.ts';
import { flagsToAsk } from '../screen/screen.ts';
import { changeLine, changesIn } from './changeLines.ts';
import { allergyLine, conditionLine, eventLine, medicineLine } from './lines.ts';
import { QUESTION_IDS, QUESTIONS, type QuestionId, questionsFor, type SectionId } from './questions.ts';
import { riskFactorsOf } from './riskFactors.ts';
import { EVENT_LISTS, isGroup, relevanceOf, rowsUnder } from './rules.ts';
import { type IntakeBody, isBlank } from './schema.ts';

/**
 * The history as text. What was asked and answered with no, and what was not asked, stands in a line of its own:
 * nothing that is left out reads as a no.
 */
export function intakeProse({ body, service }: EntryContent<IntakeBody>, text: Text): ProseSection[] {
  if (isBlank(body)) return [];
  const { date } = service;
  const asked = questionsToTell(body, date);
  const answers = (section: SectionId) => answerLines(body, asked, section, text);
  const section = (id: SectionId, ...paragraphs: string[]): ProseSection => ({
    heading: text(`intake:section.${id}`),
    paragraphs,
  });
  return [
    ...changeSection(body, text),
    section('reason', ...reasonLines(body, text), ...answers('reason')),
    section('contact', ...contactLines(body, text), ...answers('contact')),
    section('conditions', ...answers('conditions')),
    section('medicines', ...answers('medicines')),
    section('pregnancy', ...answers('pregnancy'), ...pregnancyLines(body, date, text)),
    section('body', ...answers('body')),
    section('redFlags', ...flagLines(body, text)),
    section('life', ...answers('life'), ...riskLines(body, date, text)),
    section(
      'care',
      ...answers('care'),
      ...(hasPhysician(body)
        ? []
        : written(body.physician, (name) => text('intake:prose.physician', { name }))),
    ),
    { heading: text('intake:prose.head'), paragraphs: headLines(body, text) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

const written = (said: string, line: (said: string) => string): string[] =>
  said.trim() === '' ? [] : [line(said.trim())];

/** What the set asks (of whatever age: the text knows none), and whatever else was answered or listed. */
function questionsToTell(body: IntakeBody, date: PlainDate): ReadonlySet<QuestionId> {
  const relevant = questionsFor(body.set, relevanceOf(body, null, date)).map(({ id }) => id);
  const told = QUESTION_IDS.filter(
    (id) => answerOf(body.answers, id) !== 'not-asked' || (rowsUnder(body, id) ?? 0) > 0,
  );
  return new Set([...relevant, ...told]);
}

/** What was answered with yes and what is listed, line by line; then every no in one line; then what was not asked. */
function answerLines(
  body: IntakeBody,
  asked: ReadonlySet<QuestionId>,
  section: SectionId,
  text: Text,
): string[] {
  const lines: string[] = [];
  const none: string[] = [];
  const notAsked: string[] = [];
  for (const { id, section: its } of QUESTIONS) {
    if (its !== section || !asked.has(id)) continue;
    const rows = rowLines(body, id, text);
    const line = questionLine(body, id, rows.length > 0, text);
    if (line !== null) lines.push(line);
    else if (answerOf(body.answers, id) !== 'yes')
      (answerOf(body.answers, id) === 'no' ? none : notAsked).push(text(`intake:questionName.${id}`));
    lines.push(...rows);
  }
  // Its heading names its only question.
  const line = (said: 'no' | 'notAsked', names: readonly string[]): string =>
    section === 'pregnancy'
      ? text(`intake:prose.${said}Alone`)
      : text(`intake:prose.${said}`, { names: names.join('; ') });
  if (none.length > 0) lines.push(line('no', none));
  if (notAsked.length > 0) lines.push(line('notAsked', notAsked));
  return lines;
}

/** The line that a question has for itself: a yes that no row explains, and whatever has a note. */
function questionLine(body: IntakeBody, id: QuestionId, hasRows: boolean, text: Text): string | null {
  const answer = answerOf(body.answers, id);
  const name = text(`intake:questionName.${id}`);
  const note = (body.notes[id] ?? '').trim();
  if (id === 'physician' && hasPhysician(body)) {
    const what = text('intake:prose.namedWith', { name, who: body.physician.trim() });
    return note === ''
      ? text('intake:prose.sentence', { what })
      : text('intake:prose.sentenceNote', { what, note });
  }
  if (note !== '') return text(`intake:prose.${NOTED[answer]}`, { name, note });
  return answer === 'yes' && !hasRows ? text('intake:prose.yes', { name }) : null;
}

/** The physician stands in the line of the question about one, in place of the yes. */
const hasPhysician = ({ answers, physician }: IntakeBody): boolean =>
  answerOf(answers, 'physician') === 'yes' && physician.trim() !== '';

const NOTED = { yes: 'yesNote', no: 'noNote', 'not-asked': 'notAskedNote' } as const;

/** What is listed under a question. */
function rowLines(body: IntakeBody, id: QuestionId, text: Text): string[] {
  const line = (what: string) => text('intake:prose.sentence', { what });
  if (isGroup(id))
    return body.conditions
      .filter((row) => conditionOf(row.condition).group === id)
      .map((row) => conditionLine(row, text));
  if (id === 'medications') return body.medications.map((row) => line(medicineLine(row, text)));
  if (id === 'allergies') return body.allergies.map((row) => line(allergyLine(row, text)));
  const events = EVENT_LISTS.find((list) => list === id);
  return events ? body[events].map((row) => line(eventLine(row, text))) : [];
}

function reasonLines({ reason, reasonAreas, goals }: IntakeBody, text: Text): string[] {
  const areas = reasonAreas.map((area) => text(`chart:region.${area}`)).join(', ');
  return [
    ...written(reason, (said) => said),
    ...(areas === '' ? [] : [text('intake:prose.areas', { areas })]),
    ...written(goals, (said) => text('intake:prose.goals', { goals: said })),
  ];
}

function contactLines({ emergencyContact, occupation, contactNote }: IntakeBody, text: Text): string[] {
  const who = emergencyContact.trim();
  return [
    who === '' ? text('intake:prose.noEmergencyContact') : text('intake:prose.emergencyContact', { who }),
    ...written(occupation, (what) => text('intake:prose.occupation', { what })),
    ...written(contactNote, (what) => text('intake:prose.contactNote', { what })),
  ];
}

function pregnancyLines(body: IntakeBody, on: PlainDate, text: Text): string[] {
  const isPregnant = answerOf(body.answers, 'pregnancy') === 'yes';
  if (!isPregnant && body.dueDate === '' && body.pregnancyComplication === 'not-asked') return [];
  const complication = text(`intake:prose.complication.${body.pregnancyComplication}`);
  if (body.dueDate === '') return [text('intake:prose.noDue'), complication];
  const date = dayOf(body.dueDate);
  const weeks = on === '' ? -1 : weeksOn(body.dueDate, on);
  const due = weeks < 0 ? text('intake:prose.dueOnly', { date }) : text('intake:prose.due', { date, weeks });
  return [due, complication];
}

function flagLines(body: IntakeBody, text: Text): string[] {
  const open = flagsToAsk(body.redFlags, RED_FLAG_IDS).filter(
    (flag) => answerOf(body.redFlags, flag) === 'not-asked',
  );
  const asked = screenLines(body, text);
  if (asked.length === 0) return [text('intake:prose.flagsNotAsked')];
  if (open.length === 0) return asked;
  const names = open.map((flag) => text(`clinical:redFlag.${flag}.name`)).join('; ');
  return [...asked, text('intake:prose.notAsked', { names })];
}

/** With a back or neck as the reason for care: the risk factors among the answers, in one line. */
function riskLines(body: IntakeBody, on: PlainDate, text: Text): string[] {
  if (!relevanceOf(body, null, on).spine) return [];
  const factors = riskFactorsOf(body).map((factor) => text(`intake:riskFactor.${factor}`));
  return factors.length === 0 ? [] : [text('intake:prose.riskFactors', { factors: factors.join(', ') })];
}

/** The heading of what a review changed since the history that it reviews. */
export const changesHeading = (before: NonNullable<IntakeBody['before']>, text: Text): string =>
  before.date === ''
    ? text('intake:prose.changesUndated')
    : text('intake:prose.changes', { date: dayOf(before.date) });

function changeSection(body: IntakeBody, text: Text): ProseSection[] {
  const changes = changesIn(body);
  if (body.before === null || changes === null) return [];
  const paragraphs = changes.map((change) => changeLine(change, text));
  return [
    {
      heading: changesHeading(body.before, text),
      paragraphs: paragraphs.length > 0 ? paragraphs : [text('intake:prose.unchanged')],
    },
  ];
}

/** How it was taken, who filled it in and who signed. */
function headLines(body: IntakeBody, text: Text): string[] {
  const { filledBy, set, language, confirmed, patientSignature } = body;
  const filled = text(`intake:prose.filled.${filledBy}`, {
    set: text(`intake:set.${set}`),
    language: text(`intake:prose.language.${language}`),
  });
  const parts = confirmed.map((id) => text(`intake:section.${id}`)).join('; ');
  return [
    filled,
    ...(parts === '' ? [] : [text('intake:prose.confirmed', { parts })]),
    ...(patientSignature === null
      ? filledBy === 'patient'
        ? [text('intake:prose.unsigned')]
        : []
      : [text('intake:prose.signed', { name: patientSignature.name })]),
  ];
}
