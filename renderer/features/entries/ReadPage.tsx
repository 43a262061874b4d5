import { Link } from '@tanstack/react-router';
import { FilePen } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { ChartHeader } from '../../components/chart/ChartHeader.tsx';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../platform/language.ts';
import { AmendDialog } from './AmendDialog.tsx';
import { type ReadEntry, readEntry } from './content.ts';
import type { KindScreens } from './kindScreens.ts';
import styles from './ReadPage.module.css';
import { useEntryTitle } from './useEntryTitle.ts';
import { openAmendment, signedVersions, type Thread } from './useThread.ts';
import { Version } from './Version.tsx';

interface Props {
  read: ReadEntry;
  thread: Thread;
  screens: KindScreens<unknown>;
}

/** A signed entry with all its versions, or a void one: to read, never to write. */
export function ReadPage({ read, thread, screens }: Props) {
  const text = useText();
  const title = useEntryTitle();
  const [isAmending, setAmending] = useState(false);
  const versions = signedVersions(thread);
  const newest = versions[0];
  const begun = openAmendment(thread);
  const isVoid = read.entry.state === 'void';
  const top = useRef<HTMLDivElement>(null);

  // Right after signing the editor stood here, scrolled to wherever she wrote last.
  useEffect(() => top.current?.closest('main')?.scrollTo(0, 0), []);

  return (
    <Page
      title={title(newest ?? read.entry)}
      width="full"
      header={<ChartHeader patientId={read.entry.patientId} />}
      actions={
        !isVoid &&
        newest && (
          <>
            {!begun && (
              <Button icon={FilePen} onPress={() => setAmending(true)}>
                {text('chart:amend.action')}
              </Button>
            )}
            <screens.Actions newest={newest} versions={versions} />
          </>
        )
      }
    >
      <div ref={top} className={styles['versions']}>
        {isVoid && (
          <Banner tone="danger">
            <strong>{text('chart:entry.voidTitle')}</strong>
            <p>{text('chart:entry.voidBody', { reason: read.entry.voidReason ?? '' })}</p>
          </Banner>
        )}
        {!isVoid && begun && (
          <Banner
            tone="info"
            action={
              <Link to="/entries/$entryId" params={{ entryId: begun.id }} className={styles['link']}>
                {text('chart:entry.continueAmendment')}
              </Link>
            }
          >
            {text('chart:entry.unsignedAmendment')}
          </Banner>
        )}
        {isVoid ? (
          <Version read={read} View={screens.View} />
        ) : (
          <Versions versions={versions} View={screens.View} />
        )}
      </div>
      {isAmending && newest && <AmendDialog entry={newest} onClose={() => setAmending(false)} />}
    </Page>
  );
}

/** Newest first; with amendments each one says which it is, and the original stands last, unchanged. */
function Versions({ versions, View }: { versions: Thread['all']; View: KindScreens<unknown>['View'] }) {
  const text = useText();
  const count = versions.length - 1;
  return (
    <>
      {count > 0 && <p className={styles['note']}>{text('chart:entry.amendedTimes', { count })}</p>}
      {versions.map((entry, index) => {
        const read = readEntry(entry);
        const number = count - index;
        const label = number === 0 ? text('chart:entry.original') : text('chart:entry.amendment', { number });
        return read && <Version key={entry.id} read={read} View={View} {...(count > 0 && { label })} />;
      })}
    </>
  );
}
