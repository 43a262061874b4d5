import type { ReactNode } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import { Banner } from '../../components/Banner.tsx';
import { useText } from '../../platform/language.ts';
import type { ReadEntry } from './content.ts';
import styles from './DraftPage.module.css';
import type { KindScreens } from './kindScreens.ts';
import { Version } from './Version.tsx';

interface Props {
  entry: Entry;
  original: ReadEntry | null;
  screens: KindScreens<unknown>;
  children: ReactNode;
}

/** Around the editor of an amendment: why it is written, and what it amends, beside it where there is room. */
export function Amending({ entry, original, screens, children }: Props) {
  const text = useText();
  if (entry.amends === null) return <div className={styles['alone']}>{children}</div>;
  return (
    <>
      <Banner tone="info">
        <strong>{text('chart:entry.amendingTitle')}</strong>
        <p>{text('chart:entry.amendingBody', { reason: entry.amends.reason })}</p>
      </Banner>
      <div className={styles['beside']}>
        <div className={styles['alone']}>{children}</div>
        {original && (
          <aside className={styles['original']} aria-label={text('chart:entry.showOriginal')}>
            <Version read={original} label={text('chart:entry.showOriginal')} View={screens.View} />
          </aside>
        )}
      </div>
    </>
  );
}
