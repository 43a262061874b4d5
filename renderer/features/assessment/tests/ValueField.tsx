import type { SpecialTest } from '#shared/clinical/specialTests/test.ts';
import { TextField } from '../../../components/TextField.tsx';
import { type Reading, useTypedValue } from '../../../components/useTypedValue.ts';
import { fieldWords } from '../../../platform/forms.ts';
import { useText } from '../../../platform/language.ts';

/** A number with at most one decimal, by a point or a comma. */
const readTenths =
  (low: number, high: number) =>
  (typed: string): Reading => {
    const bare = typed.trim().replace('−', '-').replace(',', '.');
    if (bare === '') return { value: null };
    if (!/^-?\d{1,6}(?:\.\d*)?$/u.test(bare)) return { reason: 'not-valid' };
    if (/\.\d{2,}$/u.test(bare)) return { reason: 'too-many-decimals' };
    const value = Number(bare);
    return value < low || value > high ? { reason: 'out-of-range' } : { value };
  };

const show = (value: number | null): string => (value === null ? '' : String(value));

interface Props {
  of: NonNullable<SpecialTest['value']>;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** The angle or the distance of a test; what it cannot be stays in the box and is not recorded. */
export function ValueField({ of: { unit, low, high }, value, onChange }: Props) {
  const text = useText();
  const { typed, reason, type, settle } = useTypedValue(value, onChange, readTenths(low, high), show);
  return (
    <TextField
      label={text(`assessment:tests.value.${unit}`)}
      description={text('assessment:tests.within', {
        low,
        high,
        unit: text(`assessment:tests.unit.${unit}`),
      })}
      value={typed}
      onChange={type}
      onBlur={settle}
      inputMode="decimal"
      error={fieldWords(text, reason)}
    />
  );
}
