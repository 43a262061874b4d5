import { useMemo } from 'react';
import { spotName } from '#shared/clinical/body/names.ts';
import { type Spot, spotKey } from '#shared/clinical/body/regions.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { useText } from '../../../platform/language.ts';

interface Props {
  label: string;
  spots: readonly Spot[];
  value: Spot | null;
  onChange: (spot: Spot | null) => void;
}

/** A region of one side, by any part of its name. */
export function SpotField({ label, spots, value, onChange }: Props) {
  const text = useText();
  const options = useMemo(
    () => spots.map((spot) => ({ id: spotKey(spot), label: spotName(spot, text) })),
    [spots, text],
  );
  return (
    <ComboBox
      label={label}
      options={options}
      value={value ? spotKey(value) : ''}
      onChange={(key) => onChange(spots.find((spot) => spotKey(spot) === key) ?? null)}
    />
  );
}
