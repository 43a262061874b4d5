import { levelName } from '../../../clinical/levels.ts';
import { isMovement, type StrengthAction } from '../../../clinical/strength.ts';
import type { Text } from '../../../text/text.ts';
import type { NamedFinding } from '../part.ts';
import { sidedName } from '../sidedName.ts';
import type { Neurology } from './neurology.ts';

const actionName = (action: StrengthAction, text: Text): string =>
  isMovement(action) ? text(`examination:movement.${action}`) : text(`examination:action.${action}`);

/** `great toe extension (right), 4/5`, `ankle (Achilles) reflex (right), absent`, `L5 (right), light touch, reduced`. */
export const neurologyFindings = (
  { strength, reflexes, sensation }: Neurology,
  text: Text,
): NamedFinding[] => [
  ...strength
    .filter(({ grade, resisted }) => grade !== '' || resisted !== '')
    .map(({ id, action, side, grade, painLimited, resisted }) => ({
      id,
      words: [
        text('assessment:impression.finding.strength', {
          what: sidedName(actionName(action, text), side, text),
        }),
        grade === '' ? '' : text('examination:strengthOf', { grade }),
        painLimited ? text('examination:painLimited') : '',
        resisted === '' ? '' : text(`examination:resisted.${resisted}`),
      ]
        .filter((words) => words !== '')
        .join(', '),
    })),
  ...reflexes.flatMap(({ id, reflex, side, grade }) => {
    if (grade === '') return [];
    const name = text('assessment:impression.finding.reflex', { name: text(`examination:reflex.${reflex}`) });
    const said = text(`examination:reflexGrade.${grade}`);
    return [{ id, words: [sidedName(name, side, text), grade, said].join(', ') }];
  }),
  ...sensation.flatMap(({ id, level, side, sensation: sense, finding }) => {
    if (finding === '') return [];
    const said = [text(`examination:sensation.${sense}`), text(`examination:sensationFinding.${finding}`)];
    return [{ id, words: [sidedName(levelName(level), side, text), ...said].join(', ') }];
  }),
];
