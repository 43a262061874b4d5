import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../platform/language.ts';
import { useSubmission } from '../../platform/submit.ts';
import styles from './RecoveryCode.module.css';
import { groupsOf, isSameGroup, pickTwo } from './recoveryCode.ts';
import { StepCard } from './StepCard.tsx';

interface Props {
  code: string;
  onBack: () => void;
  onDone: () => Promise<void>;
}

/** Asks for two groups from the paper: a code that cannot be read from it would be found out too late. */
export function RecoveryCheck({ code, onBack, onDone }: Props) {
  const text = useText();
  const groups = groupsOf(code);
  const [asked] = useState(() => pickTwo(groups.length));
  const [typed, setTyped] = useState<[string, string]>(['', '']);
  const [isChecked, setChecked] = useState(false);
  const { isPending, error, submit } = useSubmission();
  const isRight = (place: 0 | 1) => isSameGroup(typed[place], groups[asked[place]]);

  function finish(): void {
    setChecked(true);
    if (isRight(0) && isRight(1)) void submit(onDone);
  }

  function field(place: 0 | 1) {
    return {
      label: text('start:recovery.group', { number: asked[place] + 1 }),
      value: typed[place],
      onChange: (value: string) => {
        setChecked(false);
        setTyped(place === 0 ? [value, typed[1]] : [typed[0], value]);
      },
      error: isChecked && !isRight(place) ? text('start:recovery.wrongGroup') : undefined,
    };
  }

  return (
    <StepCard
      step="recovery"
      title={text('start:recovery.confirmTitle')}
      lead={text('start:recovery.confirmLead')}
      onSubmit={finish}
      back={
        <Button isDisabled={isPending} onPress={onBack}>
          {text('start:recovery.showAgain')}
        </Button>
      }
      onward={
        <Button type="submit" variant="primary" isPending={isPending}>
          {text('start:recovery.finish')}
        </Button>
      }
    >
      <div className={styles['pair']}>
        <TextField autoFocus isRequired {...field(0)} />
        <TextField isRequired {...field(1)} />
      </div>
      {error && <ErrorNotice error={error} />}
    </StepCard>
  );
}
