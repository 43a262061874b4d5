import { LEVEL_IDS, type LevelId, levelName } from '../../../clinical/levels.ts';
import type { ReflexRow } from '../../../clinical/reflexes.ts';
import { isMovement, type StrengthAction, type StrengthRow } from '../../../clinical/strength.ts';
import type { Text } from '../../../text/text.ts';
import { levelsOfAction } from './edit.ts';

export const actionName = (action: StrengthAction, text: Text): string =>
  isMovement(action) ? text(`examination:movement.${action}`) : text(`examination:action.${action}`);

/** `4−/5`; empty without a grade. */
export const gradeWords = (grade: StrengthRow['grade'], text: Text): string =>
  grade === '' ? '' : text('examination:strengthOf', { grade: grade.replace('-', '−') });

/** `4−/5, limited by pain, weak and painful`; empty where nothing was recorded. */
export const strengthWords = ({ grade, painLimited, resisted }: StrengthRow, text: Text): string =>
  [
    gradeWords(grade, text),
    painLimited ? text('examination:painLimited') : '',
    resisted === '' ? '' : text(`examination:resisted.${resisted}`),
  ]
    .filter((said) => said !== '')
    .join(', ');

/** `4+, clonus that goes on`; empty where nothing was recorded. */
export const reflexWords = ({ grade, clonus }: ReflexRow, text: Text): string =>
  [grade, clonus === '' ? '' : text(`examination:clonus.${clonus}`)].filter((said) => said !== '').join(', ');

/** The level that an action shows first, as it is written; empty where none does. */
export function actionLevel(action: StrengthAction): string {
  const [level] = levelsOfAction(action);
  return level === undefined ? '' : levelName(level);
}

/** Levels that follow each other joined: `L2–L4, S1`. */
export function levelRuns(levels: readonly LevelId[], text: Text): string {
  const runs: LevelId[][] = [];
  for (const level of LEVEL_IDS.filter((id) => levels.includes(id))) {
    const run = runs.at(-1);
    const previous = LEVEL_IDS[LEVEL_IDS.indexOf(level) - 1];
    if (run && run.at(-1) === previous) run.push(level);
    else runs.push([level]);
  }
  return runs
    .map((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || first === last) return levelName(first ?? 'c2');
      return text('assessment:neurology.prose.run', { first: levelName(first), last: levelName(last) });
    })
    .join(', ');
}
