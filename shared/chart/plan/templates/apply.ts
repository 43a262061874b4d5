import {
  type Advice,
  type Adviser,
  goesAgainst,
  type Finding as RuleFinding,
} from '../../../clinical/contraindications/engine.ts';
import { type RegionId, type Side, sidesOf } from '../../../clinical/regions.ts';
import { mostLiked } from '../../../clinical/suggest/caps.ts';
import { type Screen, type ScreenId, screensFor, waitsFor } from '../../../clinical/suggest/screens.ts';
import { TECHNIQUES, type TechniqueId } from '../../../clinical/techniques/techniques.ts';
import type { PlainDate } from '../../../practice/dates.ts';
import { MOST_BOUTS } from '../../bouts/schema.ts';
import type { Finding } from '../../kind.ts';
import { examinedIn } from '../case.ts';
import { fromNewestAssessment, newestFacts } from '../plan.ts';
import type { PlanBody, PlannedBout, Position } from '../schema.ts';
import { goalsWith } from './goals.ts';
import type { PlanTemplate, TemplateBout } from './template.ts';

/** What a template is applied to, besides the plan. */
export interface Applying {
  /** The date of the plan. */
  on: PlainDate;
  /** What was measured and found in the episode, oldest first. */
  findings: readonly Finding[];
  /** The rules for this patient. */
  rules: Adviser;
  newId: () => string;
}

export interface Named {
  technique: TechniqueId;
  region: RegionId;
  side: Side;
}

/** Why a bout of the template is not in the plan. */
export type LeftOutBecause =
  | { type: 'rule'; finding: RuleFinding }
  /** It waits for something that comes first, such as the neurological screen of pain that radiates. */
  | { type: 'screen'; screen: ScreenId }
  | { type: 'not-helped' }
  | { type: 'pressure-wish' };

type PressureBecause = Extract<LeftOutBecause, { type: 'rule' | 'pressure-wish' }>;

/** What of a bout is otherwise than in the template: less pressure, or a position left to be chosen. */
export type ChangedTo =
  | { type: 'pressure'; level: number; because: PressureBecause }
  | { type: 'position'; finding: RuleFinding };

export interface Applied {
  body: PlanBody;
  /** How many bouts it brought. */
  added: number;
  /** Whether the goals are in the template's words, and not yet in the patient's. */
  broughtGoals: boolean;
  leftOut: { bout: Named; because: LeftOutBecause }[];
  changed: { bout: Named; to: ChangedTo }[];
}

/**
 * A plan with what a template brings. It fills what is empty and adds bouts; what was written stays. Bouts that go
 * against a rule of contraindication for this patient, that have not helped before, that wait for something to be examined
 * first (`screensFor`), or whose usual pressure begins more than a level above the wish, are
 * left out and named.
 */
export function applyTemplate(template: PlanTemplate, plan: PlanBody, applying: Applying): Applied {
  const added: PlannedBout[] = [];
  const leftOut: Applied['leftOut'] = [];
  const changed: Applied['changed'] = [];
  const screens = screensFor(examinedIn(newestFacts(applying.findings), applying.on));
  const mostWished = mostLiked(plan.preferences.pressure);
  for (const bout of template.bouts) {
    const { technique, region } = bout;
    const side = sideOf(bout, applying.findings);
    const named: Named = { technique, region, side };
    if ([...plan.bouts, ...added].some((one) => isSame(one, named))) continue;
    const advice = applying.rules.on(technique, { region, side });
    const because = whyNot(bout, plan, advice.findings, screens);
    if (because !== null) {
      leftOut.push({ bout: named, because });
      continue;
    }
    const most = Math.min(mostWished, advice.maxPressure ?? 5);
    const pressure = bout.pressure === null ? null : Math.min(bout.pressure, most);
    if (pressure !== null && pressure !== bout.pressure)
      changed.push({
        bout: named,
        to: { type: 'pressure', level: pressure, because: limitOf(advice, most) },
      });
    const lying = positionOf(bout, side);
    const onSide = advice.findings.find(({ how }) => how === 'side-lying');
    const isFlat = lying === 'prone' || lying === 'supine';
    if (onSide && isFlat) changed.push({ bout: named, to: { type: 'position', finding: onSide } });
    added.push({
      id: applying.newId(),
      ...named,
      pressure,
      minutes: bout.minutes,
      override: '',
      position: onSide && isFlat ? '' : lying,
      reason: bout.reason,
    });
  }
  const dosed = withDose(template, plan);
  const body: PlanBody = {
    ...dosed,
    goals: goalsWith(template, dosed, applying),
    bouts: [...plan.bouts, ...added].slice(0, MOST_BOUTS),
    expectedResponse: orElse(plan.expectedResponse, template.expectedResponse),
    afterCare: orElse(plan.afterCare, template.afterCare),
    stopRules: plan.stopRules.length > 0 ? plan.stopRules : template.stopRules,
  };
  const broughtGoals = plan.goals.length === 0 && body.goals.length > 0;
  return { body, added: added.length, broughtGoals, leftOut, changed };
}

const orElse = (written: string, brought: string): string => (written.trim() === '' ? brought : written);

/** The dose, and when it is looked at again where the dose was empty: before that, nothing was said of either. */
function withDose({ dose, review }: PlanTemplate, plan: PlanBody): PlanBody {
  const { minutes, perWeek, weeks, total } = plan.dose;
  const isEmpty = perWeek === null && weeks === null && total === null;
  return {
    ...plan,
    dose: {
      ...plan.dose,
      minutes: minutes ?? dose.minutes,
      ...(isEmpty && { perWeek: dose.perWeek, weeks: dose.weeks, total: dose.total }),
    },
    review: isEmpty && minutes === null ? { ...plan.review, ...review } : plan.review,
  };
}

const isSame = (a: Pick<PlannedBout, 'technique' | 'region' | 'side'>, b: Named): boolean =>
  a.technique === b.technique && a.region === b.region && a.side === b.side;

function whyNot(
  { technique, region, pressure }: TemplateBout,
  { preferences }: PlanBody,
  findings: readonly RuleFinding[],
  screens: readonly Screen[],
): LeftOutBecause | null {
  // The most severe stands first.
  const [worst] = findings;
  if (worst && goesAgainst({ covered: true, severity: worst.severity, maxPressure: null, findings }, null))
    return { type: 'rule', finding: worst };
  const lowest = TECHNIQUES.find(({ id }) => id === technique)?.pressure?.[0] ?? 0;
  const limits = findings.filter(({ maxPressure }) => maxPressure !== null && lowest > maxPressure + 1);
  if (pressure !== null && limits[0]) return { type: 'rule', finding: limits[0] };
  const first = screens.find((screen) => waitsFor(technique, region, screen));
  if (first) return { type: 'screen', screen: first.id };
  if (preferences.notHelped.includes(technique)) return { type: 'not-helped' };
  const isTooFirm = pressure !== null && lowest > mostLiked(preferences.pressure) + 1;
  return isTooFirm ? { type: 'pressure-wish' } : null;
}

/** What limits the pressure to that: a rule, or else the wish. */
function limitOf({ findings }: Advice, most: number): PressureBecause {
  const finding = findings.find(({ maxPressure }) => maxPressure === most);
  return finding ? { type: 'rule', finding } : { type: 'pressure-wish' };
}

function sideOf({ region, side }: TemplateBout, findings: readonly Finding[]): Side {
  const [whole] = sidesOf(region).slice(-1);
  if (side !== 'painful') return sidesOf(region).includes(side) ? side : (whole ?? 'midline');
  if (whole !== 'both') return 'midline';
  return painfulSide(region, findings) ?? 'both';
}

/** The side of the complaints: where they name this region, else anywhere; null where they name both or none. */
function painfulSide(region: RegionId, findings: readonly Finding[]): 'left' | 'right' | null {
  const places = fromNewestAssessment(findings, 'complaint').flatMap(({ fact }) => fact.places);
  const here = places.filter((place) => place.region === region);
  const sides = new Set((here.length > 0 ? here : places).map(({ side }) => side));
  if (sides.has('both') || (sides.has('left') && sides.has('right'))) return null;
  return sides.has('left') ? 'left' : sides.has('right') ? 'right' : null;
}

/** With the treated side up, the patient lies on the other one. */
function positionOf({ position }: TemplateBout, side: Side): Position | '' {
  if (position !== 'side-up') return position;
  if (side === 'left') return 'side-right';
  return side === 'right' ? 'side-left' : '';
}
