import { REGION_IDS, type RegionId } from '#shared/clinical/regions.ts';
import { useText } from '../../platform/language.ts';
import { ManyOf } from './ManyOf.tsx';

interface Props {
  label: string;
  value: readonly RegionId[];
  /** In the order of the body, head to foot, so that two of them compare. */
  onChange: (regions: RegionId[]) => void;
}

/** Any number of regions, without a side. */
export function RegionsField({ label, value, onChange }: Props) {
  const text = useText();
  const nameOf = (region: RegionId) => text(`chart:region.${region}`);
  return (
    <ManyOf
      label={label}
      ids={REGION_IDS}
      nameOf={nameOf}
      value={value}
      onChange={onChange}
      hint={text('intake:field.region')}
      removeLabel={(region) => text('intake:field.removePlace', { place: nameOf(region) })}
    />
  );
}
