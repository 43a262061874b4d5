import { z } from 'zod';
import type { LevelId } from './levels.ts';

/**
 * Grades of a tendon reflex, least first: the five of the NLM Common Data Element (clinical knowledge A4). 4+ is
 * the grade with clonus; 1+ and 3+ may be usual for a person, so a difference between the sides says more than
 * the grade. Words stand in `examination:reflexGrade`.
 */
export const REFLEX_GRADES = ['0', '1+', '2+', '3+', '4+'] as const;
export type ReflexGrade = (typeof REFLEX_GRADES)[number];
export const REFLEX_GRADES_SOURCE = {
  source: 'cde.nlm.nih.gov/deView?tinyId=m16j8XxrAM',
  reviewed: null,
} as const;

/** Some texts call sustained clonus 5+; here the grade stays 4+ and this says which it was. */
export const CLONUS = ['none', 'unsustained', 'sustained'] as const;

export interface Reflex {
  id: string;
  levels: readonly LevelId[];
  source: string | null;
  reviewed: null;
}

const CORE_BACK = 'tools.cep.health/tool/clinically-organized-relevant-exam-core-back-tool/';

export const REFLEXES = [
  { id: 'biceps', levels: ['c5', 'c6'], source: null, reviewed: null },
  { id: 'brachioradialis', levels: ['c6'], source: null, reviewed: null },
  { id: 'triceps', levels: ['c7'], source: null, reviewed: null },
  { id: 'patellar', levels: ['l3', 'l4'], source: CORE_BACK, reviewed: null },
  { id: 'achilles', levels: ['s1'], source: CORE_BACK, reviewed: null },
] as const satisfies readonly Reflex[];
export type ReflexId = (typeof REFLEXES)[number]['id'];
export const REFLEX_IDS = REFLEXES.map(({ id }) => id) as [ReflexId, ...ReflexId[]];

/** One tested reflex. Empty choices mean "not recorded". */
export const reflexRow = z.object({
  id: z.string().min(1).max(40),
  reflex: z.enum(REFLEX_IDS),
  side: z.enum(['left', 'right', '']),
  grade: z.enum([...REFLEX_GRADES, '']),
  clonus: z.enum([...CLONUS, '']),
});
export type ReflexRow = z.infer<typeof reflexRow>;

/** Grades from right to left: positive when the left is brisker. */
export const reflexSteps = (left: ReflexGrade, right: ReflexGrade): number =>
  REFLEX_GRADES.indexOf(left) - REFLEX_GRADES.indexOf(right);
