import { useWatch } from 'react-hook-form';
import { type Practice, type Therapist, therapistSchema } from '#shared/practice/practice.ts';
import { announce } from '../../components/announce.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LeaveGuard } from '../../components/LeaveGuard.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PracticeFields } from '../../components/practice/PracticeFields.tsx';
import {
  type PracticeInput,
  practiceFormSchema,
  practiceInput,
  provinceOf,
} from '../../components/practice/practiceForm.ts';
import { TherapistFields } from '../../components/practice/TherapistFields.tsx';
import { useSchemaForm } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import styles from './PracticeForm.module.css';
import { SaveBar } from './SaveBar.tsx';

interface Props {
  practice: Practice;
  therapist: Therapist;
}

/** The practice and the therapist. They are saved together, since receipts freeze both at once. */
export function PracticeForm({ practice, therapist }: Props) {
  const text = useText();
  const practiceForm = useSchemaForm<PracticeInput, Practice>(practiceFormSchema, practiceInput(practice));
  const therapistForm = useSchemaForm<Therapist, Therapist>(therapistSchema, therapist);
  const write = useAction('practice.write', { invalidates: ['practice.read'] });
  const province = provinceOf(useWatch({ control: practiceForm.control, name: 'address.province' }));
  const isDirty = practiceForm.formState.isDirty || therapistForm.formState.isDirty;

  /** Whether it was saved; false while something in it is not right. */
  async function save(): Promise<boolean> {
    const areValid = await Promise.all([practiceForm.trigger(undefined, FOCUS), therapistForm.trigger()]);
    if (areValid.includes(false)) return false;
    const practiceValue = practiceFormSchema.parse(practiceForm.getValues());
    const therapistValue = therapistSchema.parse(therapistForm.getValues());
    await write.mutateAsync({ practice: practiceValue, therapist: therapistValue });
    practiceForm.reset(practiceInput(practiceValue));
    therapistForm.reset(therapistValue);
    announce(text('settings:saved'));
    return true;
  }

  function undo(): void {
    practiceForm.reset();
    therapistForm.reset();
    write.reset();
  }

  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A refusal is shown below, from `write.error`.
        void save().catch(() => undefined);
      }}
    >
      <Panel title={text('settings:practice.title')}>
        <PracticeFields form={practiceForm} />
      </Panel>
      <Panel title={text('settings:therapist.title')}>
        <TherapistFields form={therapistForm} province={province} />
      </Panel>
      {write.error && <ErrorNotice error={write.error.error} />}
      {isDirty && <SaveBar isPending={write.isPending} onUndo={undo} />}
      <LeaveGuard isDirty={isDirty} save={save} />
    </form>
  );
}

const FOCUS = { shouldFocus: true };
