import { wayWords } from '#shared/chart/assessment/motion/words.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { type MovementId, plausible } from '#shared/clinical/motion/movements.ts';
import { MOTION_WAYS, type MotionWay } from '#shared/clinical/motion/record.ts';
import { Select } from '../../../components/Select.tsx';
import { useText } from '../../../platform/language.ts';

interface Props {
  label: string;
  way: MotionWay;
  /** Only the ways that are in use for it. */
  movement?: MovementId;
  onChange: (way: MotionWay) => void;
}

const idOf = ({ instrument, unit }: MotionWay): string => `${instrument}:${unit}`;

/** Instrument and unit, chosen together: an instrument reads in few units. */
export function WayField({ label, way, movement, onChange }: Props) {
  const text = useText();
  const known = MOTION_WAYS.filter(
    ({ unit }) => movement === undefined || plausible(movement, unit) !== null,
  );
  const isKnown = known.some((one) => idOf(one) === idOf(way));
  const ways = isKnown ? known : [...known, way];
  return (
    <Select
      label={label}
      options={ways.map((one) => ({ id: idOf(one), label: atStart(wayWords(one, text)) }))}
      value={idOf(way)}
      onChange={(id) => {
        const chosen = ways.find((one) => idOf(one) === id);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
