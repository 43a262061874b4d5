import { Eraser } from 'lucide-react';
import { useState } from 'react';
import { ageOn } from '#shared/practice/dates.ts';
import { LINE_LIMIT } from '#shared/practice/fields.ts';
import { fullName } from '#shared/practice/patient.ts';
import { isInk, type Signature } from '#shared/practice/signature.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { SignaturePad } from '../../components/practice/SignaturePad.tsx';
import { SignaturePicture } from '../../components/practice/SignaturePicture.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../platform/bridge.ts';
import { useText } from '../../platform/language.ts';
import { useSubmission } from '../../platform/submit.ts';
import styles from './HandOver.module.css';
import { PageFrame } from './PageFrame.tsx';
import type { PageProps } from './PageOf.tsx';
import { openSteps, type Step } from './steps.ts';

/** Below this age a parent may be the one who fills it in: the highest age of majority in Canada. */
const MAYBE_MINOR = 19;

interface Props extends PageProps {
  steps: readonly Step[];
  onGoOn: () => void;
  onDone: () => void;
}

/** She signs with her own hand and gives the laptop back. What is still open is said, and stops nothing. */
export function SignPage({ form, body, steps, onBack, onGoOn, onDone }: Props) {
  const text = useText();
  const { patient, date } = form.given;
  const signed = body.patientSignature;
  const [ink, setInk] = useState<Signature | null>(signed?.signature ?? null);
  const [name, setName] = useState(signed?.name ?? fullName(patient));
  const [sheet, setSheet] = useState(0);
  const [wasTried, setTried] = useState(false);
  const { isPending, error, submit } = useSubmission();
  const open = openSteps(body, steps).length;
  const problem = problemOf(ink, name);

  function sign(signature: Signature | null, as: string): void {
    setInk(signature);
    setName(as);
    const isWhole = signature !== null && problemOf(signature, as) === null;
    form.sign(isWhole ? { signature, name: as.trim(), at: new Date().toISOString() } : null);
  }

  function signAnew(): void {
    setSheet(sheet + 1);
    setTried(false);
    sign(null, name);
  }

  const finish = () =>
    submit(async () => {
      setTried(true);
      if (problem !== null) return;
      await form.autosave.flush();
      await call('handOver.finish', {});
      onDone();
    });

  return (
    <PageFrame
      title={text('intake:page.sign')}
      lead={text('intake:page.signLead')}
      onBack={onBack}
      end={
        <Button variant="primary" onPress={() => void finish()} isPending={isPending}>
          {text('intake:page.finish')}
        </Button>
      }
    >
      {open > 0 && (
        <Banner tone="info" action={<Button onPress={onGoOn}>{text('intake:page.openGo')}</Button>}>
          <strong>{text('intake:page.openTitle', { count: open })}</strong>
          <p>{text('intake:page.openMore')}</p>
        </Banner>
      )}
      {ageOn(patient.birthDate, date) < MAYBE_MINOR && (
        <p className={styles['note']}>{text('intake:page.minorSign')}</p>
      )}
      <div className={styles['signature']}>
        <div className={styles['paper']}>
          {sheet === 0 && signed !== null && ink === signed.signature ? (
            <SignaturePicture signature={signed.signature} label={text('intake:page.sign')} />
          ) : (
            <SignaturePad
              key={sheet}
              hint={text('intake:page.signHere')}
              onChange={(signature) => sign(signature, name)}
            />
          )}
        </div>
        {ink !== null && (
          <Button icon={Eraser} onPress={signAnew}>
            {text('intake:page.signAgain')}
          </Button>
        )}
      </div>
      {problem !== null && (wasTried || problem === 'tooShort') && (
        <p className={styles['problem']} role="alert">
          {text(`intake:page.${problem}`)}
        </p>
      )}
      <TextField
        label={text('intake:page.printed')}
        className={styles['printed'] ?? ''}
        value={name}
        onChange={(as) => sign(ink, as.slice(0, LINE_LIMIT))}
      />
      {error && <ErrorNotice error={error} />}
    </PageFrame>
  );
}

/** Why this is no signature yet. */
function problemOf(ink: Signature | null, name: string): 'noInk' | 'tooShort' | 'noName' | null {
  if (ink === null) return 'noInk';
  if (!isInk(ink)) return 'tooShort';
  return name.trim() === '' ? 'noName' : null;
}
