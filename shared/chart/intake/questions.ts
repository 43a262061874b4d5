import { CONDITION_GROUPS } from '../../clinical/conditions.ts';

/** The question sets: Ontario's standard is the default; the others ask a little more of everyone. */
export const QUESTION_SETS = ['on', 'bc', 'general'] as const;
export type QuestionSet = (typeof QUESTION_SETS)[number];

/** What makes a question relevant; it is offered only then. */
export interface Relevance {
  /** Whole years of age, or null when the birth date is not known. */
  age: number | null;
  /** Whether the reason for care is in the back or neck. */
  spine: boolean;
}

export interface Question {
  id: string;
  section: SectionId;
  /** The sets that ask it; the others leave it out. */
  sets: readonly QuestionSet[];
  /** `always`, or only for whom it can matter. */
  when: 'always' | 'pregnancy-age' | 'spine' | 'working-age';
  /** The rule that has it asked, or null for our own. */
  source: string | null;
}

/** The parts of a history, in the order of asking. */
export const SECTIONS = [
  'reason',
  'contact',
  'conditions',
  'medicines',
  'pregnancy',
  'body',
  'redFlags',
  'life',
  'care',
] as const;
export type SectionId = (typeof SECTIONS)[number];

const ALL = QUESTION_SETS;
/** Ontario, in force since 1 November 2025: asked of everyone (records-and-claims a). */
const CMTO_ALWAYS =
  'www.cmto.com/all-massage-matters/new-standard-of-practice-for-collecting-personal-health-information-phi-from-clients-effective-november-1-2025';
/** The same standard: asked where it is relevant to the care. */
const CMTO_RELEVANT = 'www.cmto.com/rules/collecting-personal-health-information-from-clients-standard';

const group = (id: (typeof CONDITION_GROUPS)[number]) =>
  ({ id, section: 'conditions', sets: ALL, when: 'always', source: CMTO_RELEVANT }) as const;

/**
 * Every question that is answered yes, no or not asked; words stand in `intake:question`. None asks for HIV
 * status, for an infection that routine infection control covers, or for what care does not need (rule 7).
 */
export const QUESTIONS = [
  { id: 'mobility', section: 'reason', sets: ALL, when: 'always', source: CMTO_ALWAYS },
  ...CONDITION_GROUPS.map(group),
  { id: 'allergies', section: 'medicines', sets: ALL, when: 'always', source: CMTO_ALWAYS },
  { id: 'medications', section: 'medicines', sets: ALL, when: 'always', source: CMTO_RELEVANT },
  { id: 'pregnancy', section: 'pregnancy', sets: ALL, when: 'pregnancy-age', source: CMTO_RELEVANT },
  { id: 'surgeries', section: 'body', sets: ALL, when: 'always', source: CMTO_RELEVANT },
  { id: 'implants', section: 'body', sets: ALL, when: 'always', source: CMTO_RELEVANT },
  { id: 'injuries', section: 'body', sets: ALL, when: 'always', source: CMTO_RELEVANT },
  { id: 'sleep', section: 'life', sets: ALL, when: 'always', source: null },
  { id: 'stress', section: 'life', sets: ['bc', 'general'], when: 'always', source: null },
  { id: 'activity', section: 'life', sets: ALL, when: 'always', source: null },
  { id: 'strainAtWork', section: 'life', sets: ALL, when: 'working-age', source: null },
  { id: 'familyBackPain', section: 'life', sets: ALL, when: 'spine', source: null },
  { id: 'physician', section: 'care', sets: ALL, when: 'always', source: CMTO_ALWAYS },
  { id: 'otherCare', section: 'care', sets: ALL, when: 'always', source: null },
  { id: 'referral', section: 'care', sets: ALL, when: 'always', source: CMTO_ALWAYS },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];
export const QUESTION_IDS = QUESTIONS.map(({ id }) => id) as [QuestionId, ...QuestionId[]];

/** Ages between which a pregnancy is asked for, and between which most people work. General knowledge. */
const PREGNANCY_AGES = [12, 55] as const;
const WORKING_AGES = [15, 70] as const;

const between = (age: number | null, [from, to]: readonly [number, number]): boolean =>
  age === null || (age >= from && age <= to);

/** Whether a question of the set is to be asked of this person. */
export function isRelevant({ sets, when }: Question, set: QuestionSet, { age, spine }: Relevance): boolean {
  if (!sets.includes(set)) return false;
  if (when === 'pregnancy-age') return between(age, PREGNANCY_AGES);
  if (when === 'working-age') return between(age, WORKING_AGES);
  return when !== 'spine' || spine;
}

/** The questions to ask this person, in order. */
export const questionsFor = (
  set: QuestionSet,
  relevance: Relevance,
): readonly (Question & { id: QuestionId })[] =>
  QUESTIONS.filter((question) => isRelevant(question, set, relevance));
