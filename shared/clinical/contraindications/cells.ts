/**
 * The signs of the table in clinical knowledge E3 as functions, so that a row of code reads like a row of it:
 * A is `never`, L is `avoid`, C is `careful`, ✓ is `usual`. A sign without a place holds anywhere, but L at the
 * site. Pressures are Walton's; where the table says "gentle" or "light" they are 2, where it says "reduced" or
 * "no deep" 3, where it says "no pressure" 0: general knowledge, the sources name no number.
 */
import type { ConditionId } from '../conditions.ts';
import type { MedicationClassId } from '../medications.ts';
import { byGroup, type TechniqueGroup } from '../techniques/groups.ts';
import type { Cell, Effect, HowId, Pressure, Rule, Where } from './rule.ts';

/** British Columbia's list of contraindications, working document of April 2010, as this page gives it. */
export const CMTBC = 'www.takhinatherapeutics.com/contraindications.php';
export const CUPPING = 'cupandrelease.com/caution/?v=c65242dc6c2c';
export const WAKE = 'wakemedical.massagetherapy.com/appointment-contraindications';

type Effects = readonly Effect[];
/** What stands in a cell: effects of the row's own source, or of another one. */
type Written = Effects | { source: string; effects: Effects };
export type Columns = Record<TechniqueGroup, Written>;

/** ✓: no rule speaks. */
export const usual: Effects = [];

/** A: not at all; `how` says on what condition all the same. */
export const never = (how: HowId | null = null): Effects => [
  { severity: 'do-not', where: 'anywhere', maxPressure: null, how },
];

/** A at a place: not at all there, with care elsewhere. */
export const neverAt = (where: Where, elsewhere: HowId = 'with-care'): Effects => [
  { severity: 'do-not', where, maxPressure: null, how: null },
  ...careful(elsewhere),
];

/** L: not at the site, or not in those areas. */
export const avoid = (where: Where = 'site', how: HowId | null = null): Effects => [
  { severity: 'not-here', where, maxPressure: null, how },
];

/** C: otherwise than usual, and with no more pressure than that. */
export const careful = (how: HowId = 'with-care', maxPressure: Pressure | null = null): Effects => [
  { severity: 'change-how', where: 'anywhere', maxPressure, how },
];

/** C at a place. */
export const carefulAt = (
  where: Where,
  how: HowId = 'with-care',
  maxPressure: Pressure | null = null,
): Effects => [{ severity: 'change-how', where, maxPressure, how }];

/** A cell that was read somewhere else than its row. */
export const from = (source: string, effects: Effects): Written => ({ source, effects });

/** The same in every column. */
export const inEveryColumn = (effects: Effects): Columns => byGroup(() => effects);

/** Only what is given; ✓ in the other columns. */
export const onlyIn = (columns: Partial<Columns>): Columns => byGroup((group) => columns[group] ?? usual);

/** A row of the table. `source` is that of the row; null is general knowledge. */
export function row<const Id extends string>(
  id: Id,
  who: { conditions?: readonly ConditionId[]; medications?: readonly MedicationClassId[] },
  source: string | null,
  columns: Columns,
): Rule & { id: Id } {
  const { conditions = [], medications = [] } = who;
  const cells = byGroup((group): Cell => {
    const written = columns[group];
    return 'source' in written
      ? { ...written, reviewed: null }
      : { effects: written, source, reviewed: null };
  });
  return { id, conditions, medications, cells };
}
