import { useMemo } from 'react';
import type { OwnTechnique } from '#shared/clinical/techniques/own.ts';
import { TECHNIQUE_IDS, type TechniqueId } from '#shared/clinical/techniques/techniques.ts';
import { useCall } from '../../platform/queries.ts';

interface OfferedTechniques {
  techniques: readonly TechniqueId[];
  /** Those of the therapist's own, oldest first. */
  own: readonly OwnTechnique[];
}

const NO_OWN: readonly OwnTechnique[] = [];
/** Only the settings change it, and they read it anew. */
const KEPT = { staleTime: Number.POSITIVE_INFINITY };

/**
 * The techniques to choose from in this practice, in the order in which they are charted. The one that a bout names
 * already (`chosen`) is always among them; until it is known which are hidden, all are.
 */
export function useOfferedTechniques(chosen: TechniqueId | '' = ''): OfferedTechniques {
  const { data } = useCall('techniques.list', {}, KEPT);
  const techniques = useMemo(() => {
    const hidden = new Set(data?.hidden);
    return TECHNIQUE_IDS.filter((id) => id === chosen || !hidden.has(id));
  }, [data, chosen]);
  return { techniques, own: data?.own ?? NO_OWN };
}
