import type { Therapist } from '#shared/practice/practice.ts';
import { COLLEGE_OF, type Province } from '#shared/practice/provinces.ts';
import type { SchemaForm } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';
import { Bound } from '../Bound.tsx';
import { TextField } from '../TextField.tsx';
import styles from './fields.module.css';
import { SignatureField } from './SignatureField.tsx';

interface Props {
  form: SchemaForm<Therapist, Therapist>;
  province: Province | undefined;
}

/** The therapist, in the first run and in the settings alike. */
export function TherapistFields({ form: { control }, province }: Props) {
  const text = useText();
  const isSuggested = province !== undefined && COLLEGE_OF[province] !== undefined;
  return (
    <div className={styles['fields']}>
      <div className={styles['twoThirds']}>
        <Bound control={control} name="name">
          {(field) => (
            <TextField
              label={text('settings:therapist.name')}
              description={text('settings:therapist.nameHelp')}
              isRequired
              {...field}
            />
          )}
        </Bound>
      </div>
      <div className={styles['third']}>
        <Bound control={control} name="designation">
          {(field) => (
            <TextField
              label={text('settings:therapist.designation')}
              description={text('settings:therapist.designationHelp')}
              isRequired
              {...field}
            />
          )}
        </Bound>
      </div>
      <div className={styles['half']}>
        <Bound control={control} name="college">
          {(field) => (
            <TextField
              label={text('settings:therapist.college')}
              description={
                isSuggested
                  ? text('settings:therapist.collegeHelp', { province: text(`common:province.${province}`) })
                  : undefined
              }
              isRequired
              {...field}
            />
          )}
        </Bound>
      </div>
      <div className={styles['half']}>
        <Bound control={control} name="registrationNumber">
          {(field) => (
            <TextField label={text('settings:therapist.registrationNumber')} isRequired {...field} />
          )}
        </Bound>
      </div>
      <Bound control={control} name="signature">
        {({ value, onChange, error }) => <SignatureField value={value} onChange={onChange} error={error} />}
      </Bound>
    </div>
  );
}
