import { useMemo } from 'react';
import { techniqueName } from '#shared/chart/bouts/prose.ts';
import {
  type Bout,
  type ChosenTechnique,
  groupIn,
  isChosen,
  techniqueIn,
} from '#shared/chart/bouts/schema.ts';
import type { Adviser } from '#shared/clinical/contraindications/engine.ts';
import { REGION_IDS, type RegionId } from '#shared/clinical/regions.ts';
import { PRESSURE_SCALE } from '#shared/clinical/scales.ts';
import { useText } from '../../../platform/language.ts';
import type { Option } from '../../OptionList.tsx';
import { useOfferedTechniques } from '../useOfferedTechniques.ts';
import { everywhere } from './advice.ts';
import { markOf } from './adviceWords.ts';

/** How a list names a technique: as facts do. */
type TechniqueKey = string;

/**
 * What the table of techniques offers for a bout, in the order in which it is charted and then the therapist's own, named
 * in the language on screen. What the rules say of a technique on the region is marked; before a region is chosen, what
 * they say of all of them. `chosenBy` is what an option stands for.
 */
export function useTechniqueOptions(
  rules: Adviser,
  { technique, own, region }: ChosenTechnique & Pick<Bout, 'region'>,
) {
  const text = useText();
  const offered = useOfferedTechniques(technique);
  return useMemo(() => {
    // The one that the bout names stays, also when it is among her own no more.
    const others = offered.own.filter(({ id }) => id !== own?.id);
    const all: ChosenTechnique[] = [
      ...offered.techniques.map((id) => ({ technique: id })),
      ...[...(own ? [own] : []), ...others].map((each) => ({ technique: '' as const, own: each })),
    ];
    const byKey = new Map<TechniqueKey, ChosenTechnique>(all.map((each) => [techniqueIn(each), each]));
    const options = all.map((each): Option => {
      const group = groupIn(each);
      return {
        id: techniqueIn(each),
        label: techniqueName(each, text),
        mark: markOf(text, region === '' ? everywhere(rules, group) : rules.anywhereOn(group, region)),
      };
    });
    const chosenBy = (key: TechniqueKey): ChosenTechnique => ({
      own: undefined,
      ...(byKey.get(key) ?? { technique: '' as const }),
    });
    return { options, chosenBy };
  }, [text, rules, offered.techniques, offered.own, own, region]);
}

/** The regions; marked where the rules keep the chosen technique away from one that others are open to. */
export function useRegionOptions(rules: Adviser, { technique, own }: ChosenTechnique): Option<RegionId>[] {
  const text = useText();
  return useMemo(
    () =>
      REGION_IDS.map((id) => ({
        id,
        label: text(`chart:region.${id}`),
        mark: isChosen({ technique, own })
          ? markOf(text, rules.anywhereOn(groupIn({ technique, own }), id))
          : undefined,
      })),
    [text, rules, technique, own],
  );
}

/** Walton's levels, and the way back to "not recorded". */
export function usePressureOptions(): Option[] {
  const text = useText();
  return useMemo(() => {
    const levels = Array.from({ length: PRESSURE_SCALE.high + 1 }, (_, level) => ({
      id: `${level}`,
      label: text('chart:bout.pressureLevel', { level }),
    }));
    return [...levels, { id: 'none', label: text('chart:bout.notGiven') }];
  }, [text]);
}
