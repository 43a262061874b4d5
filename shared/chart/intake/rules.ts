import { answerOf } from '../../clinical/answers.ts';
import { CONDITION_GROUPS, type ConditionGroup, conditionOf } from '../../clinical/conditions.ts';
import { AREAS } from '../../clinical/places.ts';
import { dueDateProblem } from '../../clinical/pregnancy.ts';
import type { RegionId } from '../../clinical/regions.ts';
import { ageOn, dateIn, type Instant } from '../../practice/dates.ts';
import { isMinor } from '../../practice/majority.ts';
import type { Background } from '../background/background.ts';
import type { EntryContent, Missing } from '../kind.ts';
import { needs, needTherapist } from '../needs.ts';
import { unsettledFlags } from '../screen/screen.ts';
import { type QuestionId, questionsFor, type Relevance, SECTIONS, type SectionId } from './questions.ts';
import type { IntakeBody, Said } from './schema.ts';

/** Regions that make the questions on risk factors of back pain relevant. */
const SPINE: readonly RegionId[] = AREAS.spine;

/** What makes questions relevant to this patient with this reason for care. */
export const relevanceOf = (
  body: Pick<IntakeBody, 'reasonAreas'>,
  birthDate: string | null,
  on: string,
): Relevance => ({
  age: birthDate === null || birthDate === '' || on === '' ? null : ageOn(birthDate, on),
  spine: body.reasonAreas.some((region) => SPINE.includes(region)),
});

/** Answers that list something when they are yes, and where it is listed. */
const LISTS = {
  allergies: 'allergies',
  medications: 'medications',
  surgeries: 'surgeries',
  implants: 'implants',
  injuries: 'injuries',
} as const satisfies Partial<Record<QuestionId, keyof IntakeBody>>;
type Listed = keyof typeof LISTS;
const LISTED = Object.keys(LISTS) as Listed[];

/** Lists of what happened to the body. */
export const EVENT_LISTS = ['surgeries', 'implants', 'injuries'] as const;
export type EventList = (typeof EVENT_LISTS)[number];

export const isGroup = (id: QuestionId): id is ConditionGroup =>
  (CONDITION_GROUPS as readonly string[]).includes(id);

/** How many rows of the lists say what a yes or no is about, or null where nothing is listed. */
export function rowsUnder(body: Said, id: QuestionId): number | null {
  if (isGroup(id)) return body.conditions.filter((row) => conditionOf(row.condition).group === id).length;
  const listed = LISTED.find((list) => list === id);
  return listed ? body[LISTS[listed]].length : null;
}

/**
 * What is missing before a history can be signed: what contradicts itself, what is half said, and a positive red
 * flag without an action. A question that was not asked is not missing: it says that it was not asked.
 */
export function missingFromIntake(
  { body, service, author }: EntryContent<IntakeBody>,
  at: Instant,
  background: Background,
): Missing[] {
  const list = needs();
  const { missing, need } = list;
  need(service.date !== '' && service.date <= dateIn(service.zone, at), 'service.date', 'future-date');
  need(body.reason.trim() !== '' || body.reasonAreas.length > 0, 'reason', 'reason-for-care');
  const relevance = relevanceOf(body, background.birthDate, service.date);
  for (const { id } of questionsFor(body.set, relevance)) {
    const rows = rowsUnder(body, id);
    if (rows === null) continue;
    const answer = answerOf(body.answers, id);
    const note = (body.notes[id] ?? '').trim();
    need(answer !== 'yes' || rows > 0 || note !== '', `answers.${id}`, 'what-was-meant');
    need(answer !== 'no' || rows === 0, `answers.${id}`, 'no-but-listed');
    need(answer !== 'not-asked' || rows === 0, `answers.${id}`, 'listed-not-answered');
  }
  for (const { condition, places } of body.conditions) {
    const path = `conditions.${condition}.places`;
    need(conditionOf(condition).place !== 'needed' || places.length > 0, path, 'condition-place');
  }
  body.medications.forEach((row, index) => {
    need(row.name.trim() !== '', `medications.${index}.name`, 'medication-name');
    need(row.class !== '', `medications.${index}.class`, 'medication-class');
  });
  body.allergies.forEach(({ to }, index) => {
    need(to.trim() !== '', `allergies.${index}.to`, 'row-name');
  });
  for (const list of EVENT_LISTS)
    body[list].forEach(({ what }, index) => {
      need(what.trim() !== '', `${list}.${index}.what`, 'row-name');
    });
  missing.push(...pregnancyGaps(body, service.date));
  missing.push(...unsettledFlags(body));
  if (body.reviews !== null)
    for (const section of sectionsOf(body, relevance))
      need(body.confirmed.includes(section), `section.${section}`, 'section-not-confirmed');
  if (body.filledBy === 'patient')
    need(body.patientSignature !== null, 'patientSignature', 'patient-signature');
  need(
    !isMinor(background.birthDate, service.date, background.province) || body.emergencyContact.trim() !== '',
    'emergencyContact',
    'minor-contact',
  );
  needTherapist(list, author);
  return missing;
}

function pregnancyGaps({ answers, dueDate, pregnancyComplication }: IntakeBody, on: string): Missing[] {
  const answer = answerOf(answers, 'pregnancy');
  if (answer !== 'yes')
    return dueDate === '' && pregnancyComplication !== 'yes'
      ? []
      : [{ path: 'answers.pregnancy', reason: 'no-but-listed' }];
  if (dueDate === '' || on === '') return [];
  const problem = dueDateProblem(dueDate, on);
  return problem === null ? [] : [{ path: 'dueDate', reason: problem }];
}

/** The parts that this history has: one that asks nothing of this patient is left out. */
export function sectionsOf(body: Pick<IntakeBody, 'set'>, relevance: Relevance): readonly SectionId[] {
  const asked = new Set<SectionId>(questionsFor(body.set, relevance).map(({ section }) => section));
  return SECTIONS.filter(
    (section) =>
      section === 'reason' || section === 'contact' || section === 'redFlags' || asked.has(section),
  );
}
