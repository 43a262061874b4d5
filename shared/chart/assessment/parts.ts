import { bodyChart } from './bodyChart/bodyChart.ts';
import { complaints } from './complaint/complaint.ts';
import { impression } from './impression/impression.ts';
import { measures } from './measures/measures.ts';
import { motion } from './motion/motion.ts';
import { neurology } from './neurology/neurology.ts';
import { observation } from './observation/observation.ts';
import { palpation } from './palpation/palpation.ts';
import type { Part } from './part.ts';
import { SECTION_IDS, type SectionId } from './sections.ts';
import { tests } from './tests/tests.ts';

/** Every section that is a part of its own; red flags are asked by the part that all entries share. */
export const PARTS = {
  complaints,
  bodyChart,
  measures,
  observation,
  palpation,
  motion,
  neurology,
  tests,
  impression,
};
export type PartId = keyof typeof PARTS;

/** What an assessment found, section by section. */
export type Findings = { [Id in PartId]: ReturnType<(typeof PARTS)[Id]['empty']> };

/** In the order of examining. */
export const PART_IDS = SECTION_IDS.filter((id): id is Exclude<SectionId, 'flags'> => id !== 'flags');

/** A section with the type of its value hidden, for what is the same for all. */
export const partOf = (id: PartId): Part<Findings[PartId]> => PARTS[id] as unknown as Part<Findings[PartId]>;

/** Findings made section by section. */
export const findingsOf = (make: (id: PartId) => Findings[PartId]): Findings =>
  Object.fromEntries(PART_IDS.map((id) => [id, make(id)])) as Findings;
