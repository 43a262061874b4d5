import type { Text } from '../../../text/text.ts';
import type { NamedFinding } from '../part.ts';
import { sidedName } from '../sidedName.ts';
import type { Tests } from './tests.ts';

/** `straight leg raise (right), positive, familiar pain`. */
export const testFindings = ({ rows }: Tests, text: Text): NamedFinding[] =>
  rows
    .filter(({ result }) => result !== 'not-tested')
    .map(({ id, test, side, result, reproduced }) => ({
      id,
      words: [
        sidedName(text(`examination:test.${test}.name`), side, text),
        text(`examination:result.${result}`),
        ...reproduced.map((what) => text(`examination:reproduced.${what}`)),
      ].join(', '),
    }));
