import { useMemo } from 'react';
import { REGION_IDS, type RegionId } from '#shared/clinical/regions.ts';
import { PRESSURE_SCALE } from '#shared/clinical/scales.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '#shared/clinical/techniques.ts';
import type { Option } from '../../components/OptionList.tsx';
import { useText } from '../../platform/language.ts';

/** What the table of techniques offers, in the order in which it is charted, named in the language on screen. */
export function useTechniqueOptions(): Option<TechniqueId>[] {
  const text = useText();
  return useMemo(() => TECHNIQUE_IDS.map((id) => ({ id, label: text(`chart:technique.${id}`) })), [text]);
}

export function useRegionOptions(): Option<RegionId>[] {
  const text = useText();
  return useMemo(() => REGION_IDS.map((id) => ({ id, label: text(`chart:region.${id}`) })), [text]);
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
