import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Status } from '#shared/contract/system.ts';
import { Loading } from '../components/Spinner.tsx';
import { UnlockScreen } from '../features/start/UnlockScreen.tsx';
import { useLanguage } from '../platform/language.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { later } from './later.ts';
import { Obstacle } from './Obstacle.tsx';
import { SettingsDamaged } from './SettingsDamaged.tsx';
import { type Closing, useClosing } from './useClosing.ts';
import { type Session, useSession } from './useSession.ts';

/*
 * Only what the unlock screen needs is loaded at the start; everything else follows on its own. The unlock
 * screen has a budget for it (build/sizes.ts).
 */
const StartScreen = lazy(async () => ({
  default: (await import('../features/start/StartScreen.tsx')).StartScreen,
}));
const Shell = later(async () => (await import('./shell.tsx')).Shell);
const HandedOver = later(async () => (await import('./HandedOver.tsx')).HandedOver);

/** What the window shows, by the state of the practice. */
export function App() {
  const session = useSession();
  const closing = useClosing();
  const language = useLanguage();
  useShellAhead(session.status?.state);
  return (
    <I18nProvider locale={`${language}-CA`}>
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          {session.status?.notices.includes('settings-damaged') && <SettingsDamaged />}
          <Screen session={session} closing={closing} />
        </Suspense>
      </ErrorBoundary>
    </I18nProvider>
  );
}

/** Fetches the shell while nothing else is to be done: she is still typing the passphrase. */
function useShellAhead(state: Status['state'] | undefined): void {
  useEffect(() => {
    if (state === undefined || state === 'unlocked') return undefined;
    // What cannot be fetched now is asked for again, and shown as a fault, when it is needed.
    const waiting = requestIdleCallback(() => void Shell.load().catch(() => undefined));
    return () => cancelIdleCallback(waiting);
  }, [state]);
}

function Screen({ session, closing }: { session: Session; closing: Closing }) {
  const { status, error, refresh, isDataRunning, lock } = session;
  if (error) return <Obstacle reason={error.reason} onRetry={refresh} />;
  if (!status) return <Loading />;
  if (status.obstacle) return <Obstacle reason={status.obstacle} onRetry={refresh} />;
  switch (status.state) {
    case 'no-practice':
      return <StartScreen onOpened={refresh} />;
    case 'locked':
      return <UnlockScreen onOpened={refresh} />;
    case 'unlocked': {
      const Open = status.handedOver ? HandedOver : Shell;
      return (
        <Open
          isFictional={status.fictional}
          isDataRunning={isDataRunning}
          onLock={lock}
          onChanged={refresh}
          closing={closing}
        />
      );
    }
  }
}
