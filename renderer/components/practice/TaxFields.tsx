import { type Control, useWatch } from 'react-hook-form';
import type { Practice } from '#shared/practice/practice.ts';
import { useText } from '../../platform/language.ts';
import { Bound } from '../Bound.tsx';
import { Segmented } from '../Segmented.tsx';
import { TextField } from '../TextField.tsx';
import styles from './fields.module.css';
import type { PracticeInput } from './practiceForm.ts';

/** Whether tax is collected, and under which numbers; Quebec has one of its own. */
export function TaxFields({ control }: { control: Control<PracticeInput, unknown, Practice> }) {
  const text = useText();
  const [isRegistered, province] = useWatch({ control, name: ['isTaxRegistered', 'address.province'] });
  return (
    <>
      <Bound control={control} name="isTaxRegistered">
        {({ value, onChange }) => (
          <Segmented
            label={text('settings:practice.tax')}
            description={text('settings:practice.taxHelp')}
            options={[
              { id: 'no', label: text('settings:practice.taxNo') },
              { id: 'yes', label: text('settings:practice.taxYes') },
            ]}
            value={value ? 'yes' : 'no'}
            onChange={(answer) => onChange(answer === 'yes')}
          />
        )}
      </Bound>
      {isRegistered && (
        <div className={styles['half']}>
          <Bound control={control} name="taxNumber">
            {(field) => <TextField label={text('settings:practice.taxNumber')} isRequired {...field} />}
          </Bound>
        </div>
      )}
      {isRegistered && province === 'QC' && (
        <div className={styles['half']}>
          <Bound control={control} name="qstNumber">
            {(field) => <TextField label={text('settings:practice.qstNumber')} isRequired {...field} />}
          </Bound>
        </div>
      )}
    </>
  );
}
