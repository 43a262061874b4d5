import { Power, RotateCw } from 'lucide-react';
import type { ErrorReason } from '#shared/contract/errors.ts';
import { Button } from '../components/Button.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { StartFrame } from '../features/start/StartFrame.tsx';
import { call } from '../platform/bridge.ts';
import { useText } from '../platform/language.ts';
import { useSubmission } from '../platform/submit.ts';

interface Props {
  reason: ErrorReason;
  onRetry: () => Promise<void>;
}

/** Why no practice can be opened at all. */
export function Obstacle({ reason, onRetry }: Props) {
  const text = useText();
  const { isPending, submit } = useSubmission();

  const isDown = reason === 'data-process-down';

  const retry = () =>
    submit(async () => {
      if (isDown) await call('app.restartData', {});
      await onRetry();
    });

  return (
    <StartFrame>
      <Trouble
        reason={reason}
        title={text('start:obstacle.title')}
        what={text(`common:error.${reason}.what`)}
        safe={text(`common:error.${reason}.safe`)}
        do={text(`common:error.${reason}.do`)}
        actions={
          <>
            <Button variant="primary" icon={RotateCw} isPending={isPending} onPress={() => void retry()}>
              {text(isDown ? 'start:crash.startAgain' : 'common:action.retry')}
            </Button>
            <Button icon={Power} onPress={() => void call('app.quit', {})}>
              {text('common:action.quit')}
            </Button>
          </>
        }
      />
    </StartFrame>
  );
}
