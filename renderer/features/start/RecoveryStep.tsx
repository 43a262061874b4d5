import { Printer } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../components/announce.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { call } from '../../platform/bridge.ts';
import { useText } from '../../platform/language.ts';
import { useSubmission } from '../../platform/submit.ts';
import { RecoveryCheck } from './RecoveryCheck.tsx';
import { RecoveryGroups } from './RecoveryGroups.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { StepCard } from './StepCard.tsx';

interface Props {
  code: string;
  practiceName: string;
  onDone: () => Promise<void>;
}

/** The recovery code, shown this once, and then asked for from paper. There is no way back: it exists now. */
export function RecoveryStep({ code, practiceName, onDone }: Props) {
  const text = useText();
  const [isChecking, setChecking] = useState(false);
  const { isPending, error, submit } = useSubmission();

  const print = () =>
    submit(async () => {
      const { printed } = await call('app.print', {});
      announce(text(printed ? 'start:recovery.printed' : 'start:recovery.notPrinted'));
    });

  if (isChecking) return <RecoveryCheck code={code} onBack={() => setChecking(false)} onDone={onDone} />;
  return (
    <StepCard
      step="recovery"
      title={text('start:recovery.title')}
      lead={text('start:recovery.lead')}
      onSubmit={() => setChecking(true)}
      back={
        <Button icon={Printer} isPending={isPending} onPress={() => void print()}>
          {text('start:recovery.print')}
        </Button>
      }
      onward={
        <Button type="submit" variant="primary">
          {text('start:recovery.written')}
        </Button>
      }
    >
      <RecoveryGroups code={code} />
      {error && <ErrorNotice error={error} />}
      <RecoverySheet code={code} practiceName={practiceName} />
    </StepCard>
  );
}
