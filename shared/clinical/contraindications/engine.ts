import { CONDITION_IDS, type ConditionId } from '../conditions.ts';
import { MEDICATION_CLASS_IDS, type MedicationClassId } from '../medications.ts';
import type { Place } from '../places.ts';
import { type RegionId, sidesOf } from '../regions.ts';
import { byGroup, TECHNIQUE_GROUPS, type TechniqueGroup } from '../techniques/groups.ts';
import { groupOf, type TechniqueId } from '../techniques/techniques.ts';
import { type Extent, fixedExtent, kindsOf, placeAt, siteOf } from './extent.ts';
import { RULES, type RuleId } from './matrix.ts';
import { type HowId, type Pressure, type Rule, SEVERITIES, type Severity } from './rule.ts';

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
  /** Most severe first, then in the order of the matrix, whatever the order of the risks. */
  findings: readonly Finding[];
}

const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** One effect of the matrix in its column. `extent` is null where it holds at the site of the condition. */
interface Line {
  says: Omit<Finding, 'because'>;
  /** Where its rule stands in the matrix. */
  row: number;
  extent: Extent | null;
}

/** The matrix by column, read once: every effect, most severe first, then in the order of the rows. */
const COLUMNS = byGroup(linesOf);

function linesOf(group: TechniqueGroup): Line[] {
  const lines = RULES.flatMap(({ id: rule, cells }, row) => {
    const { effects, source, reviewed } = cells[group];
    return effects.map(({ where, ...effect }): Line => {
      const says = { rule, ...effect, source, reviewed };
      return { says, row, extent: fixedExtent(where) };
    });
  });
  return lines.toSorted((a, b) => severityRank(b.says.severity) - severityRank(a.says.severity));
}

const speaksOf = (rule: Rule, risk: Pick<Risk, 'type' | 'id'>): boolean =>
  (risk.type === 'condition' ? rule.conditions : rule.medications).some((id) => id === risk.id);

/** A condition or class of medication, as the matrix knows it. */
interface Subject {
  /** Its place in an order that is always the same. */
  order: number;
  /** The rows that speak of it. */
  rows: readonly number[];
  /** The most severe that they say, of any technique anywhere. */
  worst: Severity | null;
}

const NOBODY: Subject = { order: -1, rows: [], worst: null };

const CONDITION_SUBJECTS = subjectsOf('condition', CONDITION_IDS, 0);
const MEDICATION_SUBJECTS = subjectsOf('medication', MEDICATION_CLASS_IDS, CONDITION_IDS.length);

function subjectsOf<Id extends Risk['id']>(type: Risk['type'], ids: readonly Id[], first: number) {
  return new Map<Risk['id'], Subject>(
    ids.map((id, index) => {
      const rows = RULES.flatMap((rule, row) => (speaksOf(rule, { type, id }) ? [row] : []));
      return [id, { order: first + index, rows, worst: worstIn(rows) }];
    }),
  );
}

function worstIn(rows: readonly number[]): Severity | null {
  const said = TECHNIQUE_GROUPS.flatMap((group) => COLUMNS[group]).filter(({ row }) => rows.includes(row));
  const rank = Math.max(-1, ...said.map(({ says }) => severityRank(says.severity)));
  return SEVERITIES[rank] ?? null;
}

const subjectOf = ({ type, id }: Pick<Risk, 'type' | 'id'>): Subject =>
  (type === 'condition' ? CONDITION_SUBJECTS : MEDICATION_SUBJECTS).get(id) ?? NOBODY;

/** A risk of the patient. */
interface Known extends Subject {
  risk: Risk;
  /** Where its site is. */
  site: Extent;
  /** Its places as text, as they are written and in a fixed order. */
  written: string;
  sorted: string;
}

function known(risk: Risk): Known {
  const places = risk.type === 'condition' ? risk.places : [];
  const at = places.map(placeAt);
  const sorted = at.toSorted((a, b) => a - b).join();
  return { ...subjectOf(risk), risk, site: siteOf(places), written: at.join(), sorted };
}

const isSame = (a: Known, b: Known | undefined): boolean => a.order === b?.order && a.sorted === b.sorted;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const inOrder = (a: Known, b: Known): number =>
  a.order - b.order || compare(a.sorted, b.sorted) || compare(a.written, b.written);

/** By row of the matrix: the risks that it speaks of, each once, in an order that is always the same. */
function byRow(risks: readonly Risk[]): readonly (readonly Known[])[] {
  const rows: Known[][] = RULES.map(() => []);
  let before: Known | undefined;
  for (const one of risks.map(known).toSorted(inOrder)) {
    if (!isSame(one, before)) for (const row of one.rows) rows[row]?.push(one);
    before = one;
  }
  return rows;
}

/** What a column says of these risks. */
interface Column {
  /** In the order of the column. */
  placed: readonly { finding: Finding; extent: Extent }[];
  /** The kind of each place: at two of the same kind the same holds. */
  kinds: Uint32Array;
  /** The advice by kind of place, once it was asked for. */
  answers: Map<number, Advice>;
}

function columnOf(group: TechniqueGroup, risks: readonly (readonly Known[])[]): Column {
  const placed = COLUMNS[group].flatMap(({ says, row, extent }) =>
    (risks[row] ?? []).map(({ risk, site }) => ({
      finding: { ...says, because: risk },
      extent: extent ?? site,
    })),
  );
  return { placed, kinds: kindsOf(placed.map(({ extent }) => extent)), answers: new Map() };
}

const SILENT: Advice = { covered: true, severity: null, maxPressure: null, findings: [] };
const NOT_COVERED: Advice = { ...SILENT, covered: false };

/** The advice at the place of that number. */
function adviceAt({ placed }: Column, at: number): Advice {
  const findings: Finding[] = [];
  let maxPressure: Pressure | null = null;
  for (const { finding, extent } of placed) {
    if (extent[at] !== 1) continue;
    findings.push(finding);
    const { maxPressure: named } = finding;
    if (named !== null && (maxPressure === null || named < maxPressure)) maxPressure = named;
  }
  const [worst] = findings;
  return worst ? { covered: true, severity: worst.severity, maxPressure, findings } : SILENT;
}

/**
 * What the matrix says of a patient with these risks, asked for any technique, region and side. The rules are
 * looked up once, when it is made, and places where the same holds share one answer: asking for every technique on
 * every region is quick enough to do on each keystroke (`npm run bench -- safety`).
 */
export function adviser(risks: readonly Risk[]) {
  const rows = byRow(risks);
  const columns = new Map<TechniqueGroup, Column>();

  /** What the rules say there of the techniques of a column; a technique of the therapist's own names its column. */
  const onGroup = (group: TechniqueGroup | null, place: Place): Advice => {
    if (group === null) return NOT_COVERED;
    const column = columns.get(group) ?? columnOf(group, rows);
    columns.set(group, column);
    const at = placeAt(place);
    const kind = column.kinds[at] ?? 0;
    const answer = column.answers.get(kind) ?? adviceAt(column, at);
    column.answers.set(kind, answer);
    return answer;
  };

  /** What the rules say of a technique there. */
  const on = (technique: TechniqueId, place: Place): Advice => onGroup(groupOf(technique), place);

  return {
    /** Whether any rule speaks of this patient at all. */
    speaks: rows.some((risks) => risks.length > 0),
    on,
    onGroup,
    /** What is said of a technique on the region as a whole, for a list to choose from: all that any side says. */
    anywhereOn: (group: TechniqueGroup | null, region: RegionId): Advice =>
      onGroup(group, { region, side: sidesOf(region).includes('both') ? 'both' : 'midline' }),
  };
}
export type Adviser = ReturnType<typeof adviser>;

/** The most severe that any rule says of this one risk, of any technique anywhere; null when none speaks of it. */
export const worstOf = (risk: Pick<Risk, 'type' | 'id'>): Severity | null => subjectOf(risk).worst;

/**
 * Whether what was chosen goes against the advice, so that it needs a reason on the record: a technique or a
 * place that is advised against, or more pressure than the rules name.
 */
export const goesAgainst = ({ severity, maxPressure }: Advice, pressure: number | null): boolean =>
  severity === 'do-not' ||
  severity === 'not-here' ||
  (maxPressure !== null && pressure !== null && pressure > maxPressure);
