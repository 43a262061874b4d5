import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { SecretForm } from '../../components/SecretForm.tsx';
import { call } from '../../platform/bridge.ts';
import { useText } from '../../platform/language.ts';
import { flushAll } from '../../platform/savers.ts';
import styles from './HandOver.module.css';

interface Props {
  isFictional: boolean;
  onReturned: () => Promise<void>;
}

/** The one way back into the chart: small, for the therapist, and through her passphrase. */
export function TakeBack({ isFictional, onReturned }: Props) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);

  async function end(input: { secret: string; with: 'passphrase' | 'recovery-code' }): Promise<void> {
    // What cannot be saved now is tried once more when the practice is open; a wrong passphrase changes nothing.
    await flushAll();
    const { entryId } = await call('handOver.end', input);
    // Where the chart opens when it comes: at the history that was filled in.
    location.hash = `#/entries/${entryId}`;
    await onReturned();
  }

  return (
    <div className={styles['way']}>
      <Button variant="quiet" icon={KeyRound} onPress={() => setAsking(true)}>
        {text('intake:page.therapist')}
      </Button>
      <Dialog title={text('intake:back.title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{text('intake:back.lead')}</p>
        {isFictional && <Banner tone="info">{text('intake:back.fictional')}</Banner>}
        <SecretForm
          label={text('start:unlock.passphrase')}
          submit={text('intake:back.action')}
          pending={text('intake:back.pending')}
          onSecret={end}
        />
      </Dialog>
    </div>
  );
}
