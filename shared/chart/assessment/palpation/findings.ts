import type { Text } from '../../../text/text.ts';
import type { NamedFinding } from '../part.ts';
import { foundIn, whereOf } from './prose.ts';
import { isUnpalpated, type Palpation } from './schema.ts';

/** `low back (right), increased tone, active trigger point`. */
export const palpationFindings = ({ rows }: Palpation, text: Text): NamedFinding[] =>
  rows
    .filter((row) => !isUnpalpated(row))
    .map((row) => ({ id: row.id, words: [whereOf(row, text), ...foundIn(row, text)].join(', ') }));
