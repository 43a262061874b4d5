import { Outlet, useRouterState } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { Loading } from '../components/Spinner.tsx';
import { useText } from '../platform/language.ts';
import { Commands } from './Commands.tsx';
import styles from './Layout.module.css';
import { Sidebar } from './Sidebar.tsx';
import { useShell } from './shellContext.ts';

/** Around every screen of the open practice. */
export function Layout() {
  const text = useText();
  const { isFictional } = useShell();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new screen starts at its top
  useEffect(() => main.current?.scrollTo(0, 0), [path]);

  return (
    <div className={styles['layout']}>
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {text('common:shell.skip')}
      </button>
      <Commands>{(openPalette) => <Sidebar onFind={openPalette} />}</Commands>
      <div className={styles['column']}>
        {isFictional && (
          <aside className={styles['fictional']}>
            <FlaskConical size={14} aria-hidden />
            {text('common:shell.fictional')}
          </aside>
        )}
        <main ref={main} className={styles['main']} tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}
