import type { Advice } from '../contraindications/engine.ts';
import type { Place } from '../places.ts';
import { TECHNIQUE_GROUPS } from '../techniques/groups.ts';
import { groupOf, TECHNIQUES, type TechniqueId } from '../techniques/techniques.ts';
import { type CapId, PRESSURE_CAPS, SCREEN_CAP } from './caps.ts';
import type { Case } from './case.ts';
import type { Strength } from './rule.ts';
import { HELPED, type ReasonId, SUGGEST_RULES } from './rules.ts';
import { keepsLight, type Screen, type ScreenId, waitsFor } from './screens.ts';
import { heldBy, type Situation, type Subject, situationAt } from './situation.ts';

/** Why a technique is named, and what bears it out. */
export interface Reason {
  id: ReasonId;
  about: readonly Subject[];
  weight: number;
  strength: Strength;
  source: string | null;
  reviewed: null;
}

/** A cap that holds at a place. */
export interface Cap {
  id: CapId;
  most: number;
}

/** Why a technique that a rule names is not suggested; `suggest:why.<id>` says it. */
export const WITHHELD_REASONS = ['forbidden', 'too-strong', 'not-helped'] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** A technique that a rule names at one place (a single side of its region), and how it stands there. */
export interface Candidate {
  technique: TechniqueId;
  place: Place;
  reasons: readonly Reason[];
  advice: Advice;
  caps: readonly Cap[];
  stands: 'free' | WithheldReason | { waitsFor: readonly ScreenId[] };
}

const RANGES = new Map<TechniqueId, readonly [number, number] | null>(
  TECHNIQUES.map(({ id, pressure }) => [id, pressure]),
);
export const rangeOf = (technique: TechniqueId): readonly [low: number, high: number] | null =>
  RANGES.get(technique) ?? null;

export const mostOf = (caps: readonly Cap[]): number => Math.min(...caps.map(({ most }) => most), 5);

/** The reasons for each technique at a place, in the order of the rules. */
function reasonsAt(at: Situation, { preferences }: Case): Map<TechniqueId, Reason[]> {
  const reasons = new Map<TechniqueId, Reason[]>();
  const add = (technique: TechniqueId, reason: Reason): void => {
    const so = reasons.get(technique);
    if (so === undefined) reasons.set(technique, [reason]);
    else so.push(reason);
  };
  for (const { id, when, techniques, weight, strength, source, reviewed } of SUGGEST_RULES) {
    const about = heldBy(when, at);
    if (about === null) continue;
    for (const technique of techniques) add(technique, { id, about, weight, strength, source, reviewed });
  }
  if (at.complaints.length > 0)
    for (const technique of new Set(preferences.helped))
      add(technique, { ...HELPED, about: [{ type: 'patient' }] });
  return reasons;
}

function capsAt(at: Situation, screens: readonly Screen[]): Cap[] {
  const caps: Cap[] = PRESSURE_CAPS.filter(({ when }) => heldBy(when, at) !== null);
  return screens.some((screen) => keepsLight(at.place.region, screen)) ? [...caps, SCREEN_CAP] : caps;
}

/** A technique of each column of the matrix. */
const ONE_OF_EACH = TECHNIQUE_GROUPS.flatMap(
  (group) => TECHNIQUES.find((technique) => technique.group === group)?.id ?? [],
);

const isForbidden = ({ severity }: Advice): boolean => severity === 'do-not' || severity === 'not-here';

/**
 * The advice on a technique. The matrix has no column for exercise and breathing; where it advises against every
 * column there is, as in a fever, they are not suggested either.
 */
function adviceOn(technique: TechniqueId, place: Place, advise: Case['advise']): Advice {
  const own = advise.on(technique, place);
  if (groupOf(technique) !== null) return own;
  const all = ONE_OF_EACH.map((each) => advise.on(each, place));
  return (all.every(isForbidden) ? all[0] : undefined) ?? own;
}

/** What rules name at a place, each with how it stands there: forbidden weighs more than waiting, and so on. */
export function candidatesAt(
  place: Place,
  asked: Case,
  offered: ReadonlySet<TechniqueId>,
  screens: readonly Screen[],
): Candidate[] {
  const at = situationAt(place, asked);
  const caps = capsAt(at, screens);
  return [...reasonsAt(at, asked)]
    .filter(([technique]) => offered.has(technique))
    .map(([technique, reasons]) => {
      const advice = adviceOn(technique, place, asked.advise);
      const all: Cap[] =
        advice.maxPressure === null ? caps : [...caps, { id: 'rule', most: advice.maxPressure }];
      const first = screens.filter((screen) => waitsFor(technique, place.region, screen));
      const stands = standing(technique, advice, all, first, asked.preferences.notHelped);
      return { technique, place, reasons, advice, caps: all, stands };
    });
}

function standing(
  technique: TechniqueId,
  advice: Advice,
  caps: readonly Cap[],
  first: readonly Screen[],
  notHelped: readonly TechniqueId[],
): Candidate['stands'] {
  if (isForbidden(advice)) return 'forbidden';
  if (first.length > 0) return { waitsFor: first.map(({ id }) => id) };
  if (notHelped.includes(technique)) return 'not-helped';
  const range = rangeOf(technique);
  return range !== null && range[0] > mostOf(caps) ? 'too-strong' : 'free';
}
