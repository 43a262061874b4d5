import type { Text } from '../../../text/text.ts';
import type { NamedFinding } from '../part.ts';
import { sidedName } from '../sidedName.ts';
import type { Observation } from './schema.ts';

/** `shoulder forward (right), slight`, and gait, guarding and skin as they were seen. */
export const observationFindings = (
  { posture, gait, guarding, skin }: Observation,
  text: Text,
): NamedFinding[] => [
  ...posture.map(({ id, finding, side, degree }) => ({
    id,
    words: [
      sidedName(text(`examination:posture.${finding}`), side, text),
      ...(degree === '' ? [] : [text(`examination:degree.${degree}`)]),
    ].join(', '),
  })),
  ...gait.map((one) => ({
    id: `gait.${one}`,
    words: text('assessment:impression.finding.gait', { what: text(`examination:gait.${one}`) }),
  })),
  ...guarding.map((one) => ({
    id: `guarding.${one}`,
    words: text('assessment:impression.finding.guarding', { what: text(`examination:guarding.${one}`) }),
  })),
  ...skin.map((one) => ({
    id: `skin.${one}`,
    words: text('assessment:impression.finding.skin', { what: text(`examination:skin.${one}`) }),
  })),
];
