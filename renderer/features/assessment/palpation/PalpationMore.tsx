import {
  FASCIAL_DIRECTIONS,
  FASCIAL_RESTRICTIONS,
  type PalpationRow as Row,
  TEMPERATURES,
  TEXTURES,
} from '#shared/clinical/palpation.ts';
import { TEXT_LIMIT } from '#shared/practice/fields.ts';
import { PlacesField } from '../../../components/chart/PlacesField.tsx';
import { LimitedTextField } from '../../../components/Limited.tsx';
import { ToggleChips } from '../../../components/ToggleChips.tsx';
import { useText } from '../../../platform/language.ts';
import look from '../look.module.css';
import { OptionalSelect } from '../OptionalSelect.tsx';
import styles from './Palpation.module.css';

interface Props {
  row: Row;
  where: string;
  isOpen: boolean;
  change: (part: Partial<Row>) => void;
}

/** In the order of the list, so that two of them compare. */
const toggled = <Id extends string>(all: readonly Id[], now: readonly Id[], id: Id, isOn: boolean): Id[] =>
  all.filter((one) => (one === id ? isOn : now.includes(one)));

/** What is asked of a region only now and then; where a trigger point refers to stands with it. */
export function PalpationMore({ row, where, isOpen, change }: Props) {
  const text = useText();
  const heard = (what: string) => text('assessment:palpation.rowOf', { what, where });
  const hasPoint = row.triggerPoint === 'latent' || row.triggerPoint === 'active';
  const isRestricted = row.fascia !== '' && row.fascia !== 'none';
  const none = text('assessment:palpation.none');
  return (
    <>
      {hasPoint && (
        <PlacesField
          label={text('assessment:palpation.refersTo')}
          of={where}
          value={row.refersTo}
          onChange={(refersTo) => change({ refersTo })}
        />
      )}
      {isOpen && (
        <>
          <Named label={text('assessment:palpation.textures')}>
            <ToggleChips
              label={heard(text('assessment:palpation.textures'))}
              options={TEXTURES.map((id) => ({ id, label: text(`examination:palpation.texture.${id}`) }))}
              selected={row.textures}
              onToggle={(id, isOn) => change({ textures: toggled(TEXTURES, row.textures, id, isOn) })}
            />
          </Named>
          <div className={styles['fields']}>
            <OptionalSelect
              label={text('assessment:palpation.temperature')}
              options={TEMPERATURES.map((id) => ({
                id,
                label: text(`examination:palpation.temperature.${id}`),
              }))}
              value={row.temperature}
              none={none}
              onChange={(temperature) => change({ temperature })}
            />
            <OptionalSelect
              label={text('assessment:palpation.fascia')}
              options={FASCIAL_RESTRICTIONS.map((id) => ({
                id,
                label: text(`examination:palpation.fascia.${id}`),
              }))}
              value={row.fascia}
              none={none}
              onChange={(fascia) => change({ fascia })}
            />
            <LimitedTextField
              label={text('assessment:palpation.rowNote')}
              limit={TEXT_LIMIT}
              value={row.note}
              onChange={(note) => change({ note })}
            />
          </div>
          {isRestricted && (
            <Named label={text('assessment:palpation.fascialDirections')}>
              <ToggleChips
                label={heard(text('assessment:palpation.fascialDirections'))}
                options={FASCIAL_DIRECTIONS.map((id) => ({
                  id,
                  label: text(`examination:palpation.direction.${id}`),
                }))}
                selected={row.fascialDirections}
                onToggle={(id, isOn) =>
                  change({
                    fascialDirections: toggled(FASCIAL_DIRECTIONS, row.fascialDirections, id, isOn),
                  })
                }
              />
            </Named>
          )}
        </>
      )}
    </>
  );
}

/** The name of a group of chips, for the eye: the group says it to the ear. */
function Named({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={styles['named']}>
      <span className={look['label']} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
