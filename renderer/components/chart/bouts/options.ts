import { useMemo } from 'react';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import type { Adviser } from '#shared/clinical/contraindications/engine.ts';
import { REGION_IDS, type RegionId } from '#shared/clinical/regions.ts';
import { PRESSURE_SCALE } from '#shared/clinical/scales.ts';
import type { TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { useText } from '../../../platform/language.ts';
import type { Option } from '../../OptionList.tsx';
import { useOfferedTechniques } from '../useOfferedTechniques.ts';
import { everywhere } from './advice.ts';
import { markOf } from './adviceWords.ts';

/**
 * What the table of techniques offers for a bout, in the order in which it is charted, named in the language on
 * screen. What the rules say of a technique on the region is marked; before a region is chosen, what they say of all
 * of them.
 */
export function useTechniqueOptions(
  rules: Adviser,
  { technique, region }: Pick<Bout, 'technique' | 'region'>,
): Option<TechniqueId>[] {
  const text = useText();
  const { techniques } = useOfferedTechniques(technique);
  return useMemo(
    () =>
      techniques.map((id) => ({
        id,
        label: text(`chart:technique.${id}`),
        mark: markOf(text, region === '' ? everywhere(rules, id) : rules.anywhereOn(id, region)),
      })),
    [text, rules, techniques, region],
  );
}

/** The regions; marked where the rules keep the chosen technique away from one that others are open to. */
export function useRegionOptions(rules: Adviser, technique: Bout['technique']): Option<RegionId>[] {
  const text = useText();
  return useMemo(
    () =>
      REGION_IDS.map((id) => ({
        id,
        label: text(`chart:region.${id}`),
        mark: technique === '' ? undefined : markOf(text, rules.anywhereOn(technique, id)),
      })),
    [text, rules, technique],
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
