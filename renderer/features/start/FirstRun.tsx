import { useState } from 'react';
import { type Practice, type Therapist, therapistSchema } from '#shared/practice/practice.ts';
import { COLLEGE_OF } from '#shared/practice/provinces.ts';
import {
  machineZone,
  type PracticeInput,
  practiceFormSchema,
} from '../../components/practice/practiceForm.ts';
import { call } from '../../platform/bridge.ts';
import { useSchemaForm } from '../../platform/forms.ts';
import styles from './FirstRun.module.css';
import { PassphraseStep } from './PassphraseStep.tsx';
import { PracticeStep } from './PracticeStep.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { StepRail } from './StepRail.tsx';
import type { StepId } from './steps.ts';
import { TherapistStep } from './TherapistStep.tsx';

interface Props {
  onLeave: () => void;
  onOpened: () => Promise<void>;
}

/** The forms and the passphrase live here, so that going back and forth loses nothing. */
export function FirstRun({ onLeave, onOpened }: Props) {
  const [step, setStep] = useState<StepId>('practice');
  const [secret, setSecret] = useState({ passphrase: '', repeat: '' });
  const [recoveryCode, setRecoveryCode] = useState('');
  const practiceForm = useSchemaForm<PracticeInput, Practice>(practiceFormSchema, EMPTY_PRACTICE());
  const therapistForm = useSchemaForm<Therapist, Therapist>(therapistSchema, EMPTY_THERAPIST);

  function afterPractice(practice: Practice): void {
    // The college follows the province until somebody has written one.
    const isSuggestion = Object.values<string>(COLLEGE_OF).includes(therapistForm.getValues('college'));
    if (therapistForm.getValues('college') === '' || isSuggestion)
      therapistForm.setValue('college', COLLEGE_OF[practice.address.province] ?? '');
    setStep('therapist');
  }

  async function create(): Promise<void> {
    const practice = practiceFormSchema.parse(practiceForm.getValues());
    const therapist = therapistSchema.parse(therapistForm.getValues());
    const made = await call('practice.create', { practice, therapist, passphrase: secret.passphrase });
    setRecoveryCode(made.recoveryCode);
    setSecret({ passphrase: '', repeat: '' });
    setStep('recovery');
  }

  return (
    <div className={styles['firstRun']}>
      <StepRail step={step} />
      {step === 'practice' && <PracticeStep form={practiceForm} onBack={onLeave} onNext={afterPractice} />}
      {step === 'therapist' && (
        <TherapistStep
          form={therapistForm}
          province={practiceForm.getValues('address.province')}
          onBack={() => setStep('practice')}
          onNext={() => setStep('passphrase')}
        />
      )}
      {step === 'passphrase' && (
        <PassphraseStep
          secret={secret}
          onChange={setSecret}
          onBack={() => setStep('therapist')}
          onNext={create}
        />
      )}
      {step === 'recovery' && (
        <RecoveryStep code={recoveryCode} practiceName={practiceForm.getValues('name')} onDone={onOpened} />
      )}
    </div>
  );
}

const EMPTY_PRACTICE = () => ({
  name: '',
  address: { street: '', city: '', postalCode: '' },
  phone: '',
  email: '',
  timeZone: machineZone(),
  taxNumber: '',
  qstNumber: '',
  isTaxRegistered: false,
});

const EMPTY_THERAPIST: Therapist = {
  name: '',
  designation: 'RMT',
  college: '',
  registrationNumber: '',
  signature: null,
};
