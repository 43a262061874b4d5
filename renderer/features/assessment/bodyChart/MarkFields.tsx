import { FlipHorizontal2 } from 'lucide-react';
import { useMemo } from 'react';
import {
  canMirror,
  viewOfBoth,
  withMarkChanged,
  withMirrored,
  withReferralTo,
} from '#shared/chart/assessment/bodyChart/edit.ts';
import { MARK_KINDS, type Mark } from '#shared/clinical/body/mark.ts';
import { regionAt } from '#shared/clinical/body/picture.ts';
import { SPOTS, type Spot, spotKey } from '#shared/clinical/body/regions.ts';
import { Button } from '../../../components/Button.tsx';
import { Select } from '../../../components/Select.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './BodyChart.module.css';
import { IntensityField } from './BrushFields.tsx';
import { SpotField } from './SpotField.tsx';
import type { Chart } from './useChart.ts';

interface Props {
  mark: Mark;
  change: Chart['change'];
}

/** Everything of a mark that can be said without the picture. */
export function MarkFields({ mark, change }: Props) {
  const text = useText();
  const { id, kind, where } = mark;
  return (
    <div className={styles['fields']}>
      <Select
        label={text('assessment:bodyChart.kind')}
        options={MARK_KINDS.map((each) => ({ id: each, label: text(`body:kind.${each}`) }))}
        value={kind}
        onChange={(chosen) => change((value) => withMarkChanged(value, id, { kind: chosen }))}
      />
      {where.type === 'spot' && (
        <SpotField
          label={text('assessment:bodyChart.list.region')}
          spots={SPOTS}
          value={where.spot}
          onChange={(spot) =>
            spot &&
            change((value) => withMarkChanged(value, id, { where: { type: 'spot', spot }, referral: null }))
          }
        />
      )}
      {kind === 'trigger-point' && where.type === 'spot' && (
        <Referral mark={mark} from={where.spot} change={change} />
      )}
      <div className={styles['wide']}>
        <IntensityField
          value={mark.intensity}
          onChange={(intensity) => change((value) => withMarkChanged(value, id, { intensity }))}
        />
      </div>
      <Mirror mark={mark} change={change} />
    </div>
  );
}

/** Where the pain of a trigger point is felt: the arrow by name. */
function Referral({ mark, from, change }: Props & { from: Spot }) {
  const text = useText();
  const { referral } = mark;
  const target = referral && regionAt(referral.view, referral.to);
  const spots = useMemo(
    () => SPOTS.filter((spot) => spotKey(spot) !== spotKey(from) && viewOfBoth(from, spot) !== null),
    [from],
  );
  return (
    <SpotField
      label={text('assessment:bodyChart.list.referral')}
      spots={spots}
      value={target}
      onChange={(spot) => change((value) => withReferralTo(value, mark.id, spot))}
    />
  );
}

function Mirror({ mark, change }: Props) {
  const text = useText();
  const { where } = mark;
  if (where.type === 'spot' && where.spot.side === 'midline') return null;
  return (
    <Button
      icon={FlipHorizontal2}
      onPress={() =>
        change((value) =>
          canMirror(value, mark) ? withMirrored(value, mark.id, crypto.randomUUID()) : value,
        )
      }
    >
      {text('assessment:bodyChart.list.mirror')}
    </Button>
  );
}
