import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Banner } from '../components/Banner.tsx';
import { Button } from '../components/Button.tsx';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { UnlockForm } from '../features/start/UnlockForm.tsx';
import { call } from '../platform/bridge.ts';
import { useText } from '../platform/language.ts';
import { practiceCache } from '../platform/queries.ts';
import { resumeAutosaves } from '../platform/savers.ts';
import { useSubmission } from '../platform/submit.ts';
import styles from './CrashOverlay.module.css';

interface Props {
  isFictional: boolean;
  /** Looks again how things stand: with an open practice, this overlay goes. */
  onReturn: () => Promise<void>;
}

/**
 * Over the whole window after the data process stopped. What was typed stays in memory underneath; once the
 * practice is open again, saving goes on from there.
 */
export function CrashOverlay({ isFictional, onReturn }: Props) {
  const text = useText();
  const [stage, setStage] = useState<'stopped' | 'locked' | 'fictional-gone'>('stopped');

  async function goOn(): Promise<void> {
    await onReturn();
    await resumeAutosaves();
    await practiceCache.invalidateQueries();
  }

  async function look(): Promise<void> {
    const status = await call('app.status', {});
    if (status.state === 'unlocked') await goOn();
    else if (isFictional) setStage('fictional-gone');
    else if (status.state === 'locked' && status.obstacle === null) setStage('locked');
    else await onReturn();
  }

  return (
    <ModalOverlay className={styles['overlay'] ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={text('start:crash.title')}>
          {stage === 'stopped' && <Stopped onStarted={look} />}
          {stage === 'locked' && (
            <div className={styles['unlock']}>
              <h1 className={styles['title']}>{text('start:crash.unlockTitle')}</h1>
              <UnlockForm onOpened={goOn} />
            </div>
          )}
          {stage === 'fictional-gone' && (
            <div className={styles['unlock']}>
              <Banner tone="info">{text('start:crash.fictionalGone')}</Banner>
              <Button variant="primary" autoFocus onPress={() => void onReturn()}>
                {text('start:crash.toStart')}
              </Button>
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Stopped({ onStarted }: { onStarted: () => Promise<void> }) {
  const text = useText();
  const { isPending, error, submit } = useSubmission();
  const start = () =>
    submit(async () => {
      await call('app.restartData', {});
      await onStarted();
    });

  return (
    <Trouble
      reason="data-process-down"
      title={text('start:crash.title')}
      what={text('common:error.data-process-down.what')}
      safe={text('common:error.data-process-down.safe')}
      do={text('common:error.data-process-down.do')}
      actions={
        <>
          <Button
            variant="primary"
            icon={RotateCw}
            autoFocus
            isPending={isPending}
            onPress={() => void start()}
          >
            {text(isPending ? 'start:crash.starting' : 'start:crash.startAgain')}
          </Button>
          {error && <ErrorNotice error={error} />}
        </>
      }
    />
  );
}
