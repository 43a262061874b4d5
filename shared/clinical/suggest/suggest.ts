import type { Place } from '../places.ts';
import { REGION_IDS, type RegionId, type Side, sidesOf } from '../regions.ts';
import { TECHNIQUE_IDS } from '../techniques/techniques.ts';
import {
  type Candidate,
  type Cap,
  candidatesAt,
  mostOf,
  type Reason,
  rangeOf,
  WITHHELD_REASONS,
  type WithheldReason,
} from './candidates.ts';
import type { CapId } from './caps.ts';
import type { Case, LikedPressure } from './case.ts';
import { doseFor, exerciseFor } from './doses.ts';
import { STRENGTHS } from './rule.ts';
import { REASON_IDS } from './rules.ts';
import { screensFor } from './screens.ts';
import type { Subject } from './situation.ts';
import {
  MOST_SUGGESTED,
  type RegionSuggestions,
  type Suggestion,
  type Suggestions,
  type Withheld,
} from './suggestion.ts';
import { techniqueDose, USUAL_MINUTES } from './usual.ts';

/**
 * Techniques for each region of a case, with pressure (Walton 0–5), minutes, reasons and their evidence, what the rules
 * limit and withhold, what has to be examined first, a course and the prompt to exercise. Plain rules
 * (`rules.ts`): the weights of those that hold are added up; among equals the better borne out goes first, then her
 * habit, then the order of the techniques. What is forbidden at a place is never suggested there. Clinical knowledge F; `decisions/0005`.
 */
export function suggest(asked: Case): Suggestions {
  const screens = screensFor(asked);
  const offered = new Set(asked.offered);
  const looked = asked.massage === 'no' ? [] : treatedIn(asked).map(lookAt);
  function lookAt(treated: Treated) {
    const candidates = treated.sides.flatMap((side) =>
      candidatesAt({ region: treated.region, side }, asked, offered, screens),
    );
    return { treated, ranked: ranked(candidates, asked.habit) };
  }
  const waiting = looked.flatMap(({ ranked }) => ranked.flatMap(waitingIn));
  return {
    regions: looked.map(({ treated, ranked }) => regionOf(treated, ranked, asked)),
    screens: screens.map((screen) => ({
      ...screen,
      waiting: waiting
        .filter(({ screens }) => screens.includes(screen.id))
        .map(({ technique, place }) => ({ technique, place })),
    })),
    dose: doseFor(asked.complaints),
    exercise: exerciseFor(asked.complaints),
  };
}

/** A region to treat and the single sides of it. */
interface Treated {
  region: RegionId;
  sides: readonly Side[];
  isComplaint: boolean;
}

/** Every region that a complaint lies in or where something was found. */
function treatedIn({ complaints, palpation, limited, short, weak }: Case): Treated[] {
  const complained = complaints.flatMap(({ places }) => places);
  const complainedIn = new Set(complained.map(({ region }) => region));
  const found = [...complained, ...palpation.filter(isFinding), ...limited, ...short, ...weak];
  return REGION_IDS.flatMap((region): Treated[] => {
    const sides = new Set(
      found.filter((place) => place.region === region).flatMap(({ side }) => single(side)),
    );
    if (sides.size === 0) return [];
    const all = sidesOf(region).filter((side) => sides.has(side));
    return [{ region, sides: all, isComplaint: complainedIn.has(region) }];
  }).toSorted((a, b) => Number(b.isComplaint) - Number(a.isComplaint));
}

const single = (side: Side): readonly Side[] => (side === 'both' ? ['left', 'right'] : [side]);

/** Both sides are one word; a single one or the midline is itself. */
const sideOf = (sides: readonly Side[]): Side => {
  const [first = 'midline', second] = sides;
  return second === undefined ? first : 'both';
};

/** Whether palpation found anything there that is not as it usually is. */
const isFinding = ({ tone, tenderness, triggerPoint, textures }: Case['palpation'][number]): boolean =>
  !['', 'normal'].includes(tone) ||
  (tenderness ?? 0) > 0 ||
  !['', 'none'].includes(triggerPoint) ||
  textures.some((texture) => texture !== 'normal');

/** One technique on its sides of a region. */
type Ranked = readonly [Candidate, ...Candidate[]];

/** Whether both speak of the same; a finding on both sides is one and the same object. */
function isSame(a: Subject, b: Subject): boolean {
  if (a.type === 'palpation') return b.type === 'palpation' && a.finding === b.finding;
  if (a.type === 'stage') return b.type === 'stage' && a.stage === b.stage;
  if (a.type === 'character') return b.type === 'character' && a.character === b.character;
  if (a.type === 'motion' || a.type === 'strength') return a.type === b.type && a.place.side === b.place.side;
  return a.type === b.type;
}

const together = (a: Reason, b: Reason): Reason => ({
  ...a,
  about: [...a.about, ...b.about.filter((one) => !a.about.some((known) => isSame(known, one)))],
});

/** The reasons of one side or two, each once and in the order of the rules. */
function reasonsOf([first, second]: readonly Candidate[]): readonly Reason[] {
  if (first === undefined || second === undefined) return first?.reasons ?? [];
  const [one, other] = [first.reasons, second.reasons];
  const more = other.filter(({ id }) => !one.some((known) => known.id === id));
  const both = one.map((reason) => {
    const same = other.find(({ id }) => id === reason.id);
    return same === undefined ? reason : together(reason, same);
  });
  return more.length === 0 ? both : [...both, ...more].toSorted(byOrder);
}
const byOrder = (a: Reason, b: Reason): number => REASON_IDS.indexOf(a.id) - REASON_IDS.indexOf(b.id);

/** By technique, the weightiest first. A side that is free weighs; where none is, all do. */
function ranked(candidates: readonly Candidate[], habit: Case['habit']): Ranked[] {
  const byTechnique = Map.groupBy(candidates, ({ technique }) => technique);
  return [...byTechnique]
    .map(([technique, [first, ...others]]) => {
      const all = [first as Candidate, ...others] as const;
      const free = all.filter(({ stands }) => stands === 'free');
      const reasons = reasonsOf(free.length > 0 ? free : all);
      return {
        all,
        points: reasons.reduce((sum, { weight }) => sum + weight, 0),
        strength: Math.min(...reasons.map(rankOf)),
        habit: habit[technique] ?? 0,
        order: TECHNIQUE_IDS.indexOf(technique),
      };
    })
    .toSorted(
      (a, b) => b.points - a.points || a.strength - b.strength || b.habit - a.habit || a.order - b.order,
    )
    .map(({ all }) => all);
}

/** The best borne out of the reasons; among equals the first. */
const bestOf = (reasons: readonly Reason[]): Reason | undefined =>
  reasons.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
const rankOf = ({ strength }: Pick<Reason, 'strength'>): number => STRENGTHS.indexOf(strength);

const placeOf = (candidates: readonly Candidate[], region: RegionId): Place => ({
  region,
  side: sideOf(candidates.map(({ place }) => place.side)),
});

function waitingIn(all: Ranked) {
  const waits = all.filter(({ stands }) => typeof stands === 'object');
  const [first] = waits;
  if (first === undefined || typeof first.stands !== 'object') return [];
  // A screen holds a region as a whole, so that every side waits for the same.
  const place = placeOf(waits, first.place.region);
  return [{ technique: first.technique, place, screens: first.stands.waitsFor }];
}

/** Goes down the list until it is full; what is withheld on the way would have stood in it. */
function regionOf(
  { region, sides, isComplaint }: Treated,
  list: readonly Ranked[],
  asked: Case,
): RegionSuggestions {
  const suggested: Suggestion[] = [];
  const withheld: Withheld[] = [];
  for (const all of list) {
    if (suggested.length === MOST_SUGGESTED) break;
    const free = all.filter(({ stands }) => stands === 'free');
    if (free.length > 0) suggested.push(suggestionOf(free, asked));
    for (const why of WITHHELD_REASONS) {
      const kept = all.filter(({ stands }) => stands === why);
      if (kept.length > 0) withheld.push(withheldOf(kept, why));
    }
  }
  return { region, side: sideOf(sides), isComplaint, suggested, withheld };
}

const capIds = (caps: readonly Cap[], below: number): CapId[] => [
  ...new Set(caps.filter(({ most }) => most < below).map(({ id }) => id)),
];

/** Where in the usual range to begin. */
function aimed([low, high]: readonly [number, number], liked: LikedPressure | ''): number {
  if (liked === 'firm') return high;
  return liked === 'light' ? low : Math.floor((low + high) / 2);
}

function suggestionOf(free: readonly Candidate[], asked: Case): Suggestion {
  const [{ technique, place: first }] = free as Ranked;
  const place = placeOf(free, first.region);
  const caps = free.flatMap((one) => one.caps);
  const reasons = reasonsOf(free);
  const best = bestOf(reasons);
  const range = rangeOf(technique);
  return {
    technique,
    place,
    pressure: range && Math.min(aimed(range, asked.preferences.pressure), mostOf(caps)),
    keptDownBy: range === null ? [] : capIds(caps, range[1]),
    minutes: USUAL_MINUTES[technique] ?? null,
    reasons,
    strength: best?.strength ?? 'practice',
    source: best?.source ?? null,
    reviewed: null,
    howMuch: techniqueDose(technique),
    limits: asked.advise.on(technique, place).findings,
  };
}

function withheldOf(kept: readonly Candidate[], why: WithheldReason): Withheld {
  const [{ technique, place: first }] = kept as Ranked;
  const low = rangeOf(technique)?.[0] ?? 0;
  // Both sides often share one answer of the matrix.
  const findings = [...new Set(kept.map(({ advice }) => advice))]
    .flatMap((advice) => advice.findings)
    .filter(({ severity, maxPressure }) =>
      why === 'forbidden'
        ? severity !== 'change-how'
        : why === 'too-strong' && maxPressure !== null && maxPressure < low,
    );
  return {
    technique,
    place: placeOf(kept, first.region),
    why,
    findings: [...new Set(findings)],
    caps:
      why === 'too-strong'
        ? capIds(
            kept.flatMap(({ caps }) => caps),
            low,
          )
        : [],
    reasons: reasonsOf(kept),
  };
}
