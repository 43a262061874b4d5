import { useEffect, useState } from 'react';
import { type Brush, withTapped } from '#shared/chart/assessment/bodyChart/edit.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { onSpot } from '#shared/clinical/body/mark.ts';
import { markName } from '#shared/clinical/body/names.ts';
import { SPOTS, type Spot } from '#shared/clinical/body/regions.ts';
import { announce } from '../../../components/announce.tsx';
import { useText } from '../../../platform/language.ts';
import { SpotField } from './SpotField.tsx';
import type { Chart } from './useChart.ts';

interface Props {
  chart: Chart;
  brush: Brush;
  onFound: (spot: Spot) => void;
}

/** Marks a region by its name and shows where it is. */
export function SpotFinder({ chart, brush, onFound }: Props) {
  const text = useText();
  const [found, setFound] = useState<Spot | null>(null);
  // The list closes on a choice alone; only then is the box emptied for the next.
  useEffect(() => {
    if (found) setFound(null);
  }, [found]);
  return (
    <SpotField
      label={text('assessment:bodyChart.find')}
      spots={SPOTS}
      value={found}
      onChange={(spot) => {
        if (!spot) return;
        setFound(spot);
        chart.change((value) => withTapped(value, spot, brush, crypto.randomUUID()));
        announce(atStart(markName(onSpot('', brush.kind, spot, brush.intensity), text)));
        onFound(spot);
      }}
    />
  );
}
