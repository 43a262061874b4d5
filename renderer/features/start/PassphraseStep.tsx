import { useState } from 'react';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { useLanguage, useText } from '../../platform/language.ts';
import { useSubmission } from '../../platform/submit.ts';
import { StepCard } from './StepCard.tsx';
import { Strength } from './Strength.tsx';
import { measure, useStrength } from './useStrength.ts';

interface Secret {
  passphrase: string;
  repeat: string;
}

interface Props {
  secret: Secret;
  onChange: (secret: Secret) => void;
  onBack: () => void;
  onNext: () => Promise<void>;
}

type Problem = 'required' | 'tooWeak' | 'differs';

/** The passphrase, typed twice, with its strength as it is typed. */
export function PassphraseStep({ secret, onChange, onBack, onNext }: Props) {
  const text = useText();
  const language = useLanguage();
  const strength = useStrength(secret.passphrase);
  const { isPending, error, submit, clear } = useSubmission();
  const [problem, setProblem] = useState<Problem | null>(null);

  function change(part: Partial<Secret>): void {
    setProblem(null);
    clear();
    onChange({ ...secret, ...part });
  }

  const create = () =>
    submit(async () => {
      // Asked anew: the shown strength may be of what was typed a moment ago.
      const found = await problemOf(
        secret,
        async () => (await measure(secret.passphrase, language))?.accepted,
      );
      setProblem(found);
      if (found === null) await onNext();
    });

  return (
    <StepCard
      step="passphrase"
      title={text('start:passphrase.title')}
      lead={text('start:passphrase.lead')}
      onSubmit={() => void create()}
      back={
        <Button isDisabled={isPending} onPress={onBack}>
          {text('common:action.back')}
        </Button>
      }
      onward={
        <Button type="submit" variant="primary" isPending={isPending}>
          {text(isPending ? 'start:passphrase.creating' : 'start:passphrase.create')}
        </Button>
      }
    >
      <PassphraseField
        label={text('start:passphrase.label')}
        description={text('start:passphrase.rule')}
        value={secret.passphrase}
        onChange={(passphrase) => change({ passphrase })}
        error={
          problem === 'required'
            ? text('common:field.required')
            : problem === 'tooWeak'
              ? text('start:passphrase.tooWeak')
              : undefined
        }
      />
      <Strength result={strength} />
      <PassphraseField
        label={text('start:passphrase.repeat')}
        value={secret.repeat}
        onChange={(repeat) => change({ repeat })}
        error={problem === 'differs' ? text('start:passphrase.differs') : undefined}
      />
      <Banner tone="warn">{text('start:passphrase.warning')}</Banner>
      {error && <ErrorNotice error={error} />}
    </StepCard>
  );
}

async function problemOf(
  { passphrase, repeat }: Secret,
  isAccepted: () => Promise<boolean | undefined>,
): Promise<Problem | null> {
  if (passphrase === '') return 'required';
  if ((await isAccepted()) === false) return 'tooWeak';
  return passphrase === repeat ? null : 'differs';
}
