import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { placeName } from '#shared/chart/intake/lines.ts';
import type { Place } from '#shared/clinical/places.ts';
import { REGION_IDS, type RegionId, sidesOf } from '#shared/clinical/regions.ts';
import { useText } from '../../platform/language.ts';
import { ComboBox } from '../ComboBox.tsx';
import { Segmented } from '../Segmented.tsx';
import styles from './PlacesField.module.css';

interface Props {
  label: string;
  /** What it is the place of, for those who listen: the label alone stands in many rows. */
  of: string;
  value: readonly Place[];
  onChange: (places: Place[]) => void;
}

const RADIO = 'input[type="radio"]';
const PLACE = '[data-place]';

/** Where on the body: any number of regions, each with its side. A side is asked for, never guessed. */
export function PlacesField({ label, of, value, onChange }: Props) {
  const text = useText();
  const id = useId();
  /** A region whose side is still to be said. */
  const [region, setRegion] = useState<RegionId | null>(null);
  const [count, setCount] = useState(0);
  const field = useRef<HTMLDivElement>(null);
  /** Where the cursor goes on: what it stood in is gone once something was chosen. */
  const next = useRef<string | null>(null);

  useEffect(() => {
    const places =
      next.current === null ? [] : [...(field.current?.querySelectorAll<HTMLElement>(next.current) ?? [])];
    places.at(next.current === RADIO ? 0 : -1)?.focus();
    next.current = null;
  });

  function add(place: Place): void {
    const others = value.filter((one) => one.region !== place.region);
    onChange([...others, place]);
    next.current = PLACE;
    setRegion(null);
    setCount(count + 1);
  }

  function choose(chosen: RegionId | ''): void {
    if (chosen === '') return;
    const sides = sidesOf(chosen);
    const [only] = sides;
    if (only !== undefined && sides.length === 1) add({ region: chosen, side: only });
    else {
      setRegion(chosen);
      next.current = RADIO;
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div ref={field} className={styles['field']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {label}
        <span className="only-heard">: {of}</span>
      </span>
      <div className={styles['row']}>
        {value.map((place) => (
          <Button
            key={`${place.region} ${place.side}`}
            className={styles['place'] ?? ''}
            data-place
            aria-label={text('intake:field.removePlace', { place: placeName(place, text) })}
            onPress={() => onChange(value.filter((one) => one !== place))}
          >
            <span className={styles['name']}>{placeName(place, text)}</span>
            <X size={14} aria-hidden />
          </Button>
        ))}
        {region === null ? (
          <div className={styles['adder']}>
            <ComboBox
              key={count}
              label={`${text('intake:field.region')}: ${of}`}
              isLabelHidden
              placeholder={text('intake:field.region')}
              options={REGION_IDS.map((one) => ({ id: one, label: text(`chart:region.${one}`) }))}
              value=""
              onChange={choose}
            />
          </div>
        ) : (
          <Segmented
            label={text('intake:field.side', { region: text(`chart:region.${region}`) })}
            options={sidesOf(region).map((side) => ({ id: side, label: text(`chart:side.${side}`) }))}
            value=""
            onChange={(side) => add({ region, side })}
          />
        )}
      </div>
    </div>
  );
}
