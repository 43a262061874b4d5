import type { ReactNode } from 'react';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { PROVINCES } from '#shared/practice/provinces.ts';
import { Bound } from '../../components/Bound.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAge } from '../../platform/dates.ts';
import { useText } from '../../platform/language.ts';
import styles from './PatientFields.module.css';
import type { PatientForm } from './usePatientForm.ts';

interface Props {
  form: PatientForm;
  /** Under the name and the birth date: who is already in the practice and like this. */
  afterWho: ReactNode;
  autoFocus: boolean;
}

/** Every field of a patient, in three parts: who, how to reach, and for the chart. */
export function PatientFields({ form: { control }, afterWho, autoFocus }: Props) {
  const text = useText();
  return (
    <>
      <Part title={text('patients:form.who')} hint={text('patients:form.whoHint')}>
        <Bound control={control} name="givenName">
          {(field) => (
            <TextField label={text('patients:form.givenName')} isRequired autoFocus={autoFocus} {...field} />
          )}
        </Bound>
        <Bound control={control} name="familyName">
          {(field) => <TextField label={text('patients:form.familyName')} isRequired {...field} />}
        </Bound>
        <Bound control={control} name="preferredName">
          {(field) => (
            <TextField
              label={text('patients:form.preferredName')}
              description={text('patients:form.preferredNameHint')}
              {...field}
            />
          )}
        </Bound>
        <Bound control={control} name="pronouns">
          {(field) => (
            <TextField
              label={text('patients:form.pronouns')}
              description={text('patients:form.pronounsHint')}
              {...field}
            />
          )}
        </Bound>
        <Bound control={control} name="birthDate">
          {(field) => <BirthDateField {...field} />}
        </Bound>
        {afterWho}
      </Part>
      <Part title={text('patients:form.contact')} hint={text('patients:form.contactHint')}>
        <Bound control={control} name="phone">
          {(field) => <TextField label={text('patients:form.phone')} type="tel" {...field} />}
        </Bound>
        <Bound control={control} name="email">
          {(field) => <TextField label={text('patients:form.email')} type="email" {...field} />}
        </Bound>
        <div className={styles['wide']}>
          <Bound control={control} name="address.street">
            {(field) => <TextField label={text('patients:form.street')} {...field} />}
          </Bound>
        </div>
        <Bound control={control} name="address.city">
          {(field) => <TextField label={text('patients:form.city')} {...field} />}
        </Bound>
        <div className={styles['pair']}>
          <Bound control={control} name="address.province">
            {(field) => (
              <Select
                label={text('patients:form.province')}
                options={[
                  { id: NO_PROVINCE, label: text('patients:form.noProvince') },
                  ...PROVINCES.map((id) => ({ id, label: text(`common:province.${id}`) })),
                ]}
                {...field}
                value={field.value || NO_PROVINCE}
                onChange={(id) => field.onChange(id === NO_PROVINCE ? '' : id)}
              />
            )}
          </Bound>
          <Bound control={control} name="address.postalCode">
            {(field) => <TextField label={text('patients:form.postalCode')} {...field} />}
          </Bound>
        </div>
      </Part>
      <Part title={text('patients:form.other')} hint={text('patients:form.otherHint')}>
        <div className={styles['wide']}>
          <Bound control={control} name="alerts">
            {(field) => (
              <TextArea
                label={text('patients:form.alerts')}
                description={text('patients:form.alertsHint')}
                rows={2}
                {...field}
              />
            )}
          </Bound>
        </div>
        <Bound control={control} name="occupation">
          {(field) => <TextField label={text('patients:form.occupation')} {...field} />}
        </Bound>
        <Bound control={control} name="emergencyContact">
          {(field) => (
            <TextField
              label={text('patients:form.emergencyContact')}
              description={text('patients:form.emergencyContactHint')}
              {...field}
            />
          )}
        </Bound>
        <Bound control={control} name="language">
          {({ value, onChange, error }) => (
            <Segmented
              label={text('patients:form.language')}
              options={LANGUAGES.map((id) => ({ id, label: text(`common:language.${id}`) }))}
              value={value}
              onChange={onChange}
              error={error}
            />
          )}
        </Bound>
      </Part>
    </>
  );
}

/** Stands in the list of provinces for none, since an option must have an id. */
const NO_PROVINCE = 'none';

type BirthDateProps = Omit<Parameters<typeof DateField>[0], 'label' | 'description'>;

/** The age beside the date shows a slip in the year at once. */
function BirthDateField(field: BirthDateProps) {
  const text = useText();
  const age = useAge(field.value);
  return (
    <DateField
      label={text('patients:form.birthDate')}
      isRequired
      {...(age !== null && { description: text('patients:age', { count: age }) })}
      {...field}
      error={field.error && field.value === '' ? text('patients:form.birthDateMissing') : field.error}
    />
  );
}

function Part({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <fieldset className={styles['part']}>
      <legend className={styles['title']}>{title}</legend>
      <p className={styles['hint']}>{hint}</p>
      <div className={styles['fields']}>{children}</div>
    </fieldset>
  );
}
