import { LEVEL_IDS, LEVELS, type LevelId, type SensationRow } from '../../../clinical/levels.ts';
import { REFLEX_IDS, type ReflexId, type ReflexRow } from '../../../clinical/reflexes.ts';
import {
  STRENGTH_ACTIONS,
  type StrengthAction,
  type StrengthRow,
  strengthSides,
} from '../../../clinical/strength.ts';
import type { Neurology } from './neurology.ts';

export type Sensation = SensationRow['sensation'];
export type LimbSide = 'left' | 'right';
type NewId = () => string;

const SIDES = ['left', 'right'] as const;

/** The levels whose muscles an action shows, those that the standards name first. */
export function levelsOfAction(action: StrengthAction): readonly LevelId[] {
  const holding = LEVELS.filter(({ actions }) => (actions as readonly StrengthAction[]).includes(action));
  return holding
    .toSorted((a, b) => Number(a.actionSource === null) - Number(b.actionSource === null))
    .map(({ id }) => id);
}

/** Head to foot by level; actions that no level names stand last. */
const placeOf = (action: StrengthAction): number => {
  const [level] = levelsOfAction(action);
  return (
    (level === undefined ? LEVEL_IDS.length : LEVEL_IDS.indexOf(level)) * 1000 +
    STRENGTH_ACTIONS.indexOf(action)
  );
};

/** Every action that is listed, once, head to foot. */
export const actionsIn = ({ strength }: Neurology): readonly StrengthAction[] =>
  [...new Set(strength.map(({ action }) => action))].toSorted((a, b) => placeOf(a) - placeOf(b));
export const reflexesIn = ({ reflexes }: Neurology): readonly ReflexId[] =>
  REFLEX_IDS.filter((id) => reflexes.some(({ reflex }) => reflex === id));
/** The levels listed for any sensation: each can be tested by every other. */
export const sensationLevelsIn = ({ sensation }: Neurology): readonly LevelId[] =>
  LEVEL_IDS.filter((id) => sensation.some(({ level }) => level === id));

/** Of several rows that say the same thing, the last counts; −1 where there is none. */
export const strengthAt = (
  { strength }: Neurology,
  action: StrengthAction,
  side: StrengthRow['side'],
): number => strength.findLastIndex((row) => row.action === action && row.side === side);
export const reflexAt = ({ reflexes }: Neurology, reflex: ReflexId, side: LimbSide): number =>
  reflexes.findLastIndex((row) => row.reflex === reflex && row.side === side);
export const sensationAt = (
  { sensation }: Neurology,
  level: LevelId,
  side: LimbSide,
  by: Sensation,
): number =>
  sensation.findLastIndex((row) => row.level === level && row.side === side && row.sensation === by);

const emptyStrength = (id: string, action: StrengthAction, side: StrengthRow['side']): StrengthRow => ({
  id,
  action,
  side,
  grade: '',
  painLimited: false,
  resisted: '',
});
const emptyReflex = (id: string, reflex: ReflexId, side: LimbSide): ReflexRow => ({
  id,
  reflex,
  side,
  grade: '',
  clonus: '',
});
const emptySensation = (id: string, level: LevelId, side: LimbSide, sensation: Sensation): SensationRow => ({
  id,
  level,
  side,
  sensation,
  finding: '',
});

/** The row at a place changed, or a new one at the end. */
const upsert = <Row>(
  rows: readonly Row[],
  index: number,
  change: Partial<NoInfer<Row>>,
  blank: () => NoInfer<Row>,
): Row[] => {
  const row = rows[index];
  return row === undefined ? [...rows, { ...blank(), ...change }] : rows.with(index, { ...row, ...change });
};

export const withStrength = (
  value: Neurology,
  action: StrengthAction,
  side: StrengthRow['side'],
  change: Partial<Omit<StrengthRow, 'id' | 'action' | 'side'>>,
  newId: NewId,
): Neurology => ({
  ...value,
  strength: upsert(value.strength, strengthAt(value, action, side), change, () =>
    emptyStrength(newId(), action, side),
  ),
});

export const withReflex = (
  value: Neurology,
  reflex: ReflexId,
  side: LimbSide,
  change: Partial<Pick<ReflexRow, 'grade' | 'clonus'>>,
  newId: NewId,
): Neurology => ({
  ...value,
  reflexes: upsert(value.reflexes, reflexAt(value, reflex, side), change, () =>
    emptyReflex(newId(), reflex, side),
  ),
});

/** A finding at a key point, whether it was chosen in the table or on the picture. */
export const withSensation = (
  value: Neurology,
  level: LevelId,
  side: LimbSide,
  by: Sensation,
  finding: SensationRow['finding'],
  newId: NewId,
): Neurology => ({
  ...value,
  sensation: upsert(value.sensation, sensationAt(value, level, side, by), { finding }, () =>
    emptySensation(newId(), level, side, by),
  ),
});

/** What is listed to be tested. */
export interface Rows {
  levels: readonly LevelId[];
  actions: readonly StrengthAction[];
  reflexes: readonly ReflexId[];
}

/** The rows of levels: their key points, and the actions that show their muscles. */
export const rowsOf = (levels: readonly LevelId[], reflexes: readonly ReflexId[]): Rows => ({
  levels,
  actions: STRENGTH_ACTIONS.filter((action) => {
    const [level] = levelsOfAction(action);
    return level !== undefined && levels.includes(level);
  }),
  reflexes,
});

/** Listed on every side, with nothing recorded; what is listed already stays as it is. */
export function withRows(value: Neurology, { levels, actions, reflexes }: Rows, newId: NewId): Neurology {
  const strength = actions.flatMap((action) =>
    strengthSides(action)
      .filter((side) => strengthAt(value, action, side) === -1)
      .map((side) => emptyStrength(newId(), action, side)),
  );
  const reflex = reflexes.flatMap((id) =>
    SIDES.filter((side) => reflexAt(value, id, side) === -1).map((side) => emptyReflex(newId(), id, side)),
  );
  const sensation = levels
    .filter((level) => !sensationLevelsIn(value).includes(level))
    .flatMap((level) => SIDES.map((side) => emptySensation(newId(), level, side, 'light-touch')));
  return {
    ...value,
    strength: [...value.strength, ...strength],
    reflexes: [...value.reflexes, ...reflex],
    sensation: [...value.sensation, ...sensation],
  };
}

/** Whether all of it is listed already. */
export const hasRows = (value: Neurology, { levels, actions, reflexes }: Rows): boolean =>
  levels.every((level) => sensationLevelsIn(value).includes(level)) &&
  actions.every((action) => actionsIn(value).includes(action)) &&
  reflexes.every((reflex) => reflexesIn(value).includes(reflex));

export const withoutAction = (value: Neurology, action: StrengthAction): Neurology => ({
  ...value,
  strength: value.strength.filter((row) => row.action !== action),
});
export const withoutReflex = (value: Neurology, reflex: ReflexId): Neurology => ({
  ...value,
  reflexes: value.reflexes.filter((row) => row.reflex !== reflex),
});
export const withoutLevel = (value: Neurology, level: LevelId): Neurology => ({
  ...value,
  sensation: value.sensation.filter((row) => row.level !== level),
});

/** Each listed action without a grade was tested and normal: said for all of them in one press, row by row. */
export const withStrengthNormal = (value: Neurology): Neurology => ({
  ...value,
  strength: value.strength.map((row) =>
    row.grade === '' && row.resisted === '' ? { ...row, grade: '5' } : row,
  ),
});
export const withReflexesNormal = (value: Neurology): Neurology => ({
  ...value,
  reflexes: value.reflexes.map((row) =>
    row.grade === '' && row.clonus === '' ? { ...row, grade: '2+' } : row,
  ),
});
/** As above for one sensation, at every level that is listed. */
export const withSensationNormal = (value: Neurology, by: Sensation, newId: NewId): Neurology =>
  sensationLevelsIn(value)
    .flatMap((level) => SIDES.map((side) => ({ level, side })))
    .reduce(
      (changed, { level, side }) =>
        (changed.sensation[sensationAt(changed, level, side, by)]?.finding ?? '') === ''
          ? withSensation(changed, level, side, by, 'normal', newId)
          : changed,
      value,
    );
