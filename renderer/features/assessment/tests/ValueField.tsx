import type { SpecialTest } from '#shared/clinical/specialTests/test.ts';
import { NumberField } from '../../../components/NumberField.tsx';
import { useText } from '../../../platform/language.ts';

interface Props {
  of: NonNullable<SpecialTest['value']>;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** The angle or the distance of a test; what it cannot be stays in the box and is not recorded. */
export function ValueField({ of: { unit, low, high }, value, onChange }: Props) {
  const text = useText();
  return (
    <NumberField
      label={text(`assessment:tests.value.${unit}`)}
      description={text('assessment:tests.within', {
        low,
        high,
        unit: text(`assessment:tests.unit.${unit}`),
      })}
      min={low}
      max={high}
      decimals={1}
      value={value}
      onChange={onChange}
    />
  );
}
