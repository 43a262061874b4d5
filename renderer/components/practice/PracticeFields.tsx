import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { Practice } from '#shared/practice/practice.ts';
import { PROVINCES, ZONE_OF } from '#shared/practice/provinces.ts';
import type { SchemaForm } from '../../platform/forms.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import { Bound } from '../Bound.tsx';
import { ComboBox } from '../ComboBox.tsx';
import { Select } from '../Select.tsx';
import { TextField } from '../TextField.tsx';
import styles from './fields.module.css';
import { type PracticeInput, zoneIds } from './practiceForm.ts';
import { TaxFields } from './TaxFields.tsx';

interface Props {
  form: SchemaForm<PracticeInput, Practice>;
}

/** The practice, in the first run and in the settings alike. */
export function PracticeFields({ form }: Props) {
  const text = useText();
  const { control } = form;
  const zones = useZoneOptions(useWatch({ control, name: 'timeZone' }));

  return (
    <div className={styles['fields']}>
      <Bound control={control} name="name">
        {(field) => <TextField label={text('settings:practice.name')} isRequired {...field} />}
      </Bound>
      <Bound control={control} name="address.street">
        {(field) => <TextField label={text('settings:practice.street')} isRequired {...field} />}
      </Bound>
      <div className={styles['third']}>
        <Bound control={control} name="address.city">
          {(field) => <TextField label={text('settings:practice.city')} isRequired {...field} />}
        </Bound>
      </div>
      <div className={styles['third']}>
        <Bound control={control} name="address.province">
          {({ onChange, ...field }) => (
            <Select
              label={text('settings:practice.province')}
              isRequired
              options={PROVINCES.map((id) => ({ id, label: text(`common:province.${id}`) }))}
              onChange={(province) => {
                onChange(province);
                // The zone follows the province until somebody has chosen one.
                if (!form.getFieldState('timeZone').isDirty)
                  form.resetField('timeZone', { defaultValue: ZONE_OF[province] });
              }}
              {...field}
            />
          )}
        </Bound>
      </div>
      <div className={styles['third']}>
        <Bound control={control} name="address.postalCode">
          {(field) => <TextField label={text('settings:practice.postalCode')} isRequired {...field} />}
        </Bound>
      </div>
      <div className={styles['half']}>
        <Bound control={control} name="phone">
          {(field) => <TextField label={text('settings:practice.phone')} type="tel" isRequired {...field} />}
        </Bound>
      </div>
      <div className={styles['half']}>
        <Bound control={control} name="email">
          {(field) => <TextField label={text('settings:practice.email')} type="email" {...field} />}
        </Bound>
      </div>
      <Bound control={control} name="timeZone">
        {(field) => (
          <ComboBox
            label={text('settings:practice.timeZone')}
            description={text('settings:practice.timeZoneHelp')}
            isRequired
            options={zones}
            {...field}
          />
        )}
      </Bound>
      <TaxFields control={control} />
    </div>
  );
}

/** `Toronto — Eastern Time` for each zone a practice here may be in. */
function useZoneOptions(current: string | undefined) {
  const language = useLanguage();
  return useMemo(
    () =>
      zoneIds(current).map((id) => {
        const format = new Intl.DateTimeFormat(`${language}-CA`, {
          timeZone: id,
          timeZoneName: 'longGeneric',
        });
        const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? id;
        return { id, label: `${id.split('/').at(-1)?.replaceAll('_', ' ') ?? id} — ${name}` };
      }),
    [language, current],
  );
}
