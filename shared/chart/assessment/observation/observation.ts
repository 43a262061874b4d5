import { postureFindingOf } from '../../../clinical/posture.ts';
import { canonicalJson } from '../../../practice/canonical.ts';
import type { Fact, Missing } from '../../kind.ts';
import type { Part } from '../part.ts';
import { observationFindings } from './findings.ts';
import { observationLines } from './prose.ts';
import { emptyObservation, type Observation, observationSchema } from './schema.ts';

/** A finding that has sides has one: left and right are never guessed. */
const missing = ({ posture }: Observation): Missing[] =>
  posture.flatMap(({ finding, side }, index) =>
    side === '' && postureFindingOf(finding).sided
      ? [{ path: `observation.posture.${index}.side`, reason: 'finding-side' }]
      : [],
  );

const facts = ({ posture }: Observation): Fact[] =>
  posture.map(({ finding, side, degree }) => ({ type: 'posture', finding, side, degree }));

/** Posture from four sides, gait, guarding and skin. A re-assessment looks anew. */
export const observation: Part<Observation> = {
  schema: observationSchema,
  findings: observationFindings,
  empty: emptyObservation,
  again: emptyObservation,
  isEmpty: (value) => canonicalJson(value) === canonicalJson(emptyObservation()),
  missing,
  facts,
  tell: (value, earlier, context) => ({ paragraphs: observationLines(value, earlier, context) }),
};
