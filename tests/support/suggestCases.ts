/** Cases of help in choosing in short, as its tests write them, and its lists as text. */
import { adviser } from '#shared/clinical/contraindications/engine.ts';
import type { Limb } from '#shared/clinical/neurologicalScreen.ts';
import { TEXTURES, TONES, TRIGGER_POINTS } from '#shared/clinical/palpation.ts';
import type { RegionId } from '#shared/clinical/regions.ts';
import type { SpecialTestId } from '#shared/clinical/specialTests/all.ts';
import type { Case, CaseIrritability, CasePalpation, CaseStage } from '#shared/clinical/suggest/case.ts';
import type { ScreenId } from '#shared/clinical/suggest/screens.ts';
import { suggest } from '#shared/clinical/suggest/suggest.ts';
import type { RegionSuggestions, Suggestions } from '#shared/clinical/suggest/suggestion.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { placeOf, risksOf } from './risks.ts';

export interface Given {
  /** Where it hurts: `low-back both, gluteal left`. */
  at?: string;
  stage?: CaseStage;
  /** `no` while it is left out: a table says only what matters to it. */
  radiates?: 'yes' | 'no' | 'not-asked';
  feels?: string[];
  irritability?: CaseIrritability;
  /** What hands found by place: `increased tender-3 active taut-band`. */
  found?: Record<string, string>;
  limited?: string;
  short?: string;
  weak?: string;
  tests?: SpecialTestId[];
  deficits?: Case['deficits'];
  screened?: Limb[];
  massage?: Case['massage'];
  likes?: Case['preferences']['pressure'];
  helped?: TechniqueId[];
  notHelped?: TechniqueId[];
  /** As `risksOf` reads them. */
  risks?: string;
  offered?: TechniqueId[];
  habit?: Case['habit'];
}

const places = (written: string | undefined) =>
  (written ?? '')
    .split(', ')
    .filter((one) => one !== '')
    .map(placeOf);

const oneOf = <Id extends string>(ids: readonly Id[], words: readonly string[]): Id | '' =>
  ids.find((id) => words.includes(id)) ?? '';

function palpated([place, written]: [string, string]): CasePalpation {
  const words = written.split(' ');
  const tender = words.find((word) => word.startsWith('tender-'));
  return {
    ...placeOf(place),
    tone: oneOf(TONES, words),
    tenderness: tender === undefined ? null : Number(tender.slice('tender-'.length)),
    triggerPoint: oneOf(TRIGGER_POINTS, words),
    textures: TEXTURES.filter((texture) => words.includes(texture)),
  };
}

export function caseFor(given: Given): Case {
  const at = places(given.at);
  const { stage = 'chronic', radiates = 'no', feels = [] } = given;
  return {
    complaints: at.length === 0 ? [] : [{ places: at, stage, radiates, characters: feels }],
    irritability: given.irritability ?? '',
    palpation: Object.entries(given.found ?? {}).map(palpated),
    limited: places(given.limited),
    short: places(given.short),
    weak: places(given.weak),
    tests: given.tests ?? [],
    deficits: given.deficits ?? [],
    screened: given.screened ?? [],
    massage: given.massage ?? '',
    preferences: {
      pressure: given.likes ?? '',
      helped: given.helped ?? [],
      notHelped: given.notHelped ?? [],
    },
    advise: adviser(risksOf(given.risks ?? '')),
    offered: given.offered ?? TECHNIQUE_IDS,
    habit: given.habit ?? {},
  };
}

export const suggestFor = (given: Given): Suggestions => suggest(caseFor(given));

export const regionIn = ({ regions }: Suggestions, region: RegionId): RegionSuggestions => {
  const found = regions.find((one) => one.region === region);
  if (!found) throw new Error(`nothing for ${region}`);
  return found;
};

/** `heat, trigger-point left 4`: the techniques in order, the side where it is not that of the region, the pressure. */
export const listOf = ({ side, suggested }: RegionSuggestions): string =>
  suggested
    .map(({ technique, place, pressure }) =>
      [technique, place.side === side ? '' : place.side, pressure ?? '']
        .filter((part) => part !== '')
        .join(' '),
    )
    .join(', ');

export const listAt = (given: Given, region: RegionId): string => listOf(regionIn(suggestFor(given), region));

/** `stripping: forbidden, petrissage left: too-strong`: what is left out there and why. */
export const withheldAt = (given: Given, region: RegionId): string => {
  const { side, withheld } = regionIn(suggestFor(given), region);
  return withheld
    .map(({ technique, place, why }) => `${technique}${place.side === side ? '' : ` ${place.side}`}: ${why}`)
    .join(', ');
};

/** What waits for a screen: `trigger-point gluteal right`; null where the screen is not asked for. */
export const waitingFor = (given: Given, screen: ScreenId): string | null =>
  suggestFor(given)
    .screens.find(({ id }) => id === screen)
    ?.waiting.map(({ technique, place: { region, side } }) => `${technique} ${region} ${side}`)
    .join(', ') ?? null;
