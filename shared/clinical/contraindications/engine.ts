import type { ConditionId } from '../conditions.ts';
import type { MedicationClassId } from '../medications.ts';
import { isInArea, meets, type Place } from '../places.ts';
import { type RegionId, sidesOf } from '../regions.ts';
import { groupOf, type TechniqueGroup, type TechniqueId } from '../techniques.ts';
import { RULES, type RuleId } from './matrix.ts';
import {
  type Cell,
  type Effect,
  type HowId,
  type Pressure,
  type Rule,
  SEVERITIES,
  type Severity,
} from './rule.ts';

/** One thing that is known of a patient and that rules may speak of. Several of the same kind are allowed. */
export type Risk =
  | { type: 'condition'; id: ConditionId; places: readonly Place[] }
  | { type: 'medication'; id: MedicationClassId };

/** One rule that speaks against something, with its reason and where it was read. */
export interface Finding {
  rule: RuleId;
  /** What of the patient it speaks of. */
  because: Risk;
  severity: Severity;
  maxPressure: Pressure | null;
  how: HowId | null;
  source: string | null;
  reviewed: null;
}

/** What the rules say of one technique at one place. No finding means that no rule speaks: never "safe". */
export interface Advice {
  /** Whether the matrix has a column for the technique at all. */
  covered: boolean;
  /** The most severe, or null when no rule speaks. */
  severity: Severity | null;
  /** The least of all that are named (Walton 0–5), or null when none is. */
  maxPressure: Pressure | null;
  /** Most severe first. */
  findings: readonly Finding[];
}

interface Active {
  rule: Rule & { id: RuleId };
  risk: Risk;
}

const severityRank = (severity: Severity | null): number =>
  severity === null ? -1 : SEVERITIES.indexOf(severity);

/** The rules that speak of these risks at all; order of the risks does not matter to what is advised. */
const activeRules = (risks: readonly Risk[]): Active[] =>
  risks.flatMap((risk) => rulesOf(risk).map((rule) => ({ rule, risk })));

const speaksOf = (rule: Rule, risk: Risk): boolean =>
  risk.type === 'condition' ? rule.conditions.includes(risk.id) : rule.medications.includes(risk.id);

const known = new Map<string, readonly (Rule & { id: RuleId })[]>();

/** The rules of a condition or a class, looked up once for each. */
function rulesOf(risk: Risk): readonly (Rule & { id: RuleId })[] {
  const key = `${risk.type} ${risk.id}`;
  const found = known.get(key) ?? RULES.filter((rule) => speaksOf(rule, risk));
  known.set(key, found);
  return found;
}

/** Whether an effect holds at the place; a condition without a recorded place may be anywhere. */
function holdsAt({ where }: Effect, risk: Risk, place: Place): boolean {
  if (where === 'anywhere') return true;
  if (where === 'site')
    return risk.type === 'medication' || risk.places.length === 0
      ? true
      : risk.places.some((site) => meets(site, place));
  return where.some((area) => isInArea(place.region, area));
}

const NOTHING = { severity: null, maxPressure: null, findings: [] } as const;

/**
 * What the matrix says of a patient with these risks, asked for any technique, region and side. The rules are
 * looked up once, when it is made, and each answer is kept: asking for every technique on every region is quick
 * enough to do on each keystroke (`npm run bench -- safety`).
 */
export function adviser(risks: readonly Risk[]) {
  const active = activeRules(risks);
  const columns = new Map<TechniqueGroup, readonly { cell: Cell; active: Active }[]>();
  const answers = new Map<string, Advice>();

  const column = (group: TechniqueGroup) => {
    const found =
      columns.get(group) ??
      active
        .map((one) => ({ cell: one.rule.cells[group], active: one }))
        .filter(({ cell }) => cell.effects.length > 0);
    columns.set(group, found);
    return found;
  };

  const work = (group: TechniqueGroup, place: Place): Advice => {
    const findings: Finding[] = [];
    for (const { cell, active: of } of column(group))
      for (const effect of cell.effects)
        if (holdsAt(effect, of.risk, place)) findings.push(findingOf(of, cell, effect));
    return { covered: true, ...summed(findings) };
  };

  return {
    /** What the rules say of a technique there; `side` must be one that the region has. */
    on(technique: TechniqueId, place: Place): Advice {
      const group = groupOf(technique);
      if (group === null) return { covered: false, ...NOTHING };
      const key = `${group} ${place.region} ${place.side}`;
      const answer = answers.get(key) ?? work(group, place);
      answers.set(key, answer);
      return answer;
    },
    /** The worst that is said of a technique on any side of the region, for a list to choose from. */
    anywhereOn(technique: TechniqueId, region: RegionId): Advice {
      const all = sidesOf(region).map((side) => this.on(technique, { region, side }));
      return all.reduce((worst, one) =>
        severityRank(one.severity) > severityRank(worst.severity) ? one : worst,
      );
    },
  };
}
export type Adviser = ReturnType<typeof adviser>;

const findingOf = ({ rule, risk }: Active, { source, reviewed }: Cell, effect: Effect): Finding => ({
  rule: rule.id,
  because: risk,
  severity: effect.severity,
  maxPressure: effect.maxPressure,
  how: effect.how,
  source,
  reviewed,
});

function summed(findings: Finding[]): Omit<Advice, 'covered'> {
  let severity: Severity | null = null;
  let maxPressure: Pressure | null = null;
  for (const finding of findings) {
    if (severityRank(finding.severity) > severityRank(severity)) severity = finding.severity;
    if (finding.maxPressure !== null && (maxPressure === null || finding.maxPressure < maxPressure))
      maxPressure = finding.maxPressure;
  }
  findings.sort(
    (a, b) => severityRank(b.severity) - severityRank(a.severity) || a.rule.localeCompare(b.rule),
  );
  return { severity, maxPressure, findings };
}

/** The most severe that any rule says of this one risk, of any technique anywhere; null when none speaks of it. */
export const worstOf = (risk: Risk): Severity | null =>
  rulesOf(risk)
    .flatMap(({ cells }) => Object.values(cells))
    .flatMap(({ effects }) => effects.map(({ severity }) => severity))
    .reduce<Severity | null>(
      (worst, severity) => (severityRank(severity) > severityRank(worst) ? severity : worst),
      null,
    );

/**
 * Whether what was chosen goes against the advice, so that it needs a reason on the record: a technique or a
 * place that is advised against, or more pressure than the rules name.
 */
export const goesAgainst = ({ severity, maxPressure }: Advice, pressure: number | null): boolean =>
  severity === 'do-not' ||
  severity === 'not-here' ||
  (maxPressure !== null && pressure !== null && pressure > maxPressure);
