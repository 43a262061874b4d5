import { TabletSmartphone } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { call } from '../../platform/bridge.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { flushAll } from '../../platform/savers.ts';
import { stateChanged } from '../../platform/session.ts';
import { useSubmission } from '../../platform/submit.ts';
import type { IntakeDraft } from './intakeDraft.ts';

interface Props {
  draft: IntakeDraft;
  entryId: string;
}

/** Turns the laptop to the patient, once everything typed is on the disk: after that this screen is gone. */
export function HandOverButton({ draft, entryId }: Props) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const { isPending, error, submit, clear } = useSubmission();
  const filledBy = useDraftPart(draft, ({ body }) => body.filledBy);

  const close = () => {
    setAsking(false);
    setUnsaved(false);
    clear();
  };

  const handOver = () =>
    submit(async () => {
      const isSaved = await flushAll();
      setUnsaved(!isSaved);
      if (!isSaved) return;
      await call('handOver.begin', { entryId });
      await stateChanged();
    });

  return (
    <>
      <Button icon={TabletSmartphone} onPress={() => setAsking(true)}>
        {text(filledBy === 'patient' ? 'intake:action.handOverAgain' : 'intake:action.handOver')}
      </Button>
      <Dialog
        title={text('intake:action.handOver')}
        isOpen={isAsking}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{text('common:action.cancel')}</Button>
            <Button
              variant="primary"
              icon={TabletSmartphone}
              onPress={() => void handOver()}
              isPending={isPending}
              autoFocus
            >
              {text('intake:action.handOver')}
            </Button>
          </>
        }
      >
        <p>{text('intake:action.handOverLead')}</p>
        {isUnsaved && <Banner tone="danger">{text('intake:action.unsaved')}</Banner>}
        {error && <ErrorNotice error={error} />}
      </Dialog>
    </>
  );
}
