import { meets, type Place } from '../places.ts';
import type { Case, CaseComplaint, CaseIrritability, CasePalpation, CaseStage } from './case.ts';
import { CASE_STAGES } from './case.ts';
import type { When } from './rule.ts';

/** What of the case a reason speaks of. */
export type Subject =
  | { type: 'stage'; stage: CaseStage }
  | { type: 'character'; character: string }
  | { type: 'irritability'; irritability: CaseIrritability }
  | { type: 'palpation'; finding: CasePalpation }
  | { type: 'motion' | 'strength'; place: Place }
  /** The patient herself, who says what helped. */
  | { type: 'patient' };

/** What is known at one place. */
export interface Situation {
  place: Place;
  complaints: readonly CaseComplaint[];
  stages: readonly CaseStage[];
  palpation: readonly CasePalpation[];
  limited: boolean;
  short: boolean;
  weak: boolean;
  irritability: CaseIrritability;
  liked: Case['preferences']['pressure'];
}

/** Always in the same order, however the findings were typed. */
const findingKey = ({ region, side, tone, tenderness, triggerPoint, textures }: CasePalpation): string =>
  [region, side, tone, tenderness ?? '', triggerPoint, ...textures.toSorted()].join(' ');
const byKey = (a: CasePalpation, b: CasePalpation): number => {
  const [one, other] = [findingKey(a), findingKey(b)];
  return one < other ? -1 : Number(one > other);
};

const stagesOf = (complaints: readonly CaseComplaint[]): readonly CaseStage[] => {
  const said = new Set(complaints.map(({ stage }) => stage));
  return said.size === 0 ? ['unknown'] : CASE_STAGES.filter((stage) => said.has(stage));
};

/** A place without a complaint of its own takes the stages of all: a finding beside an acute pain is acute too. */
export function situationAt(place: Place, asked: Case): Situation {
  const here = (there: Place): boolean => meets(there, place);
  const complaints = asked.complaints.filter(({ places }) => places.some(here));
  return {
    place,
    complaints,
    stages: stagesOf(complaints.length > 0 ? complaints : asked.complaints),
    palpation: asked.palpation.filter(here).toSorted(byKey),
    limited: asked.limited.some(here),
    short: asked.short.some(here),
    weak: asked.weak.some(here),
    irritability: asked.irritability,
    liked: asked.preferences.pressure,
  };
}

const isIn = (list: readonly string[] | undefined, value: string): boolean =>
  list === undefined || list.includes(value);

function isFound(wanted: NonNullable<When['palpation']>, found: CasePalpation): boolean {
  const { texture, tender } = wanted;
  return (
    isIn(wanted.tone, found.tone) &&
    isIn(wanted.triggerPoint, found.triggerPoint) &&
    (texture === undefined || found.textures.some((one) => texture.includes(one))) &&
    (tender === undefined || (found.tenderness !== null && found.tenderness >= tender))
  );
}

/** Whether everything holds that is simply so or not so at a place: most rows end here, so it makes nothing. */
const isSo = (when: When, at: Situation): boolean =>
  isIn(when.regions, at.place.region) &&
  isIn(when.irritability, at.irritability) &&
  (when.liked === undefined || when.liked === at.liked) &&
  (when.motion === undefined || at[when.motion]) &&
  (when.strength === undefined || at.weak) &&
  (when.complaint === undefined || at.complaints.length > 0) &&
  (when.stage === undefined || at.stages.some((stage) => isIn(when.stage, stage)));

/** Whether a row holds there: the subjects that it rests on, or null where it does not hold. */
export function heldBy(when: When, at: Situation): readonly Subject[] | null {
  if (!isSo(when, at)) return null;
  const { palpation, characters } = when;
  const found = palpation === undefined ? NONE : at.palpation.filter((one) => isFound(palpation, one));
  const felt = characters === undefined ? NONE : characters.filter((one) => isFelt(one, at));
  if ((palpation !== undefined && found.length === 0) || (characters !== undefined && felt.length === 0))
    return null;
  const about: Subject[] = found.map((finding) => ({ type: 'palpation', finding }));
  for (const character of felt) about.push({ type: 'character', character });
  if (when.motion !== undefined) about.push({ type: 'motion', place: at.place });
  if (when.strength !== undefined) about.push({ type: 'strength', place: at.place });
  if (when.stage !== undefined)
    for (const stage of at.stages) if (isIn(when.stage, stage)) about.push({ type: 'stage', stage });
  if (when.irritability !== undefined) about.push({ type: 'irritability', irritability: at.irritability });
  return about;
}

const NONE: readonly never[] = [];

const isFelt = (character: string, { complaints }: Situation): boolean =>
  complaints.some(({ characters }) => characters.includes(character));
