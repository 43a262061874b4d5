import { FileQuestion } from 'lucide-react';
import { useState } from 'react';
import type { KindId } from '#shared/chart/registry.ts';
import { ChartHeader } from '../../components/chart/ChartHeader.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { Loading } from '../../components/Spinner.tsx';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { type ReadEntry, readEntry } from './content.ts';
import { DraftPage } from './DraftPage.tsx';
import type { AllScreens } from './kindScreens.ts';
import { ReadPage } from './ReadPage.tsx';
import { type Thread, useThread } from './useThread.ts';

interface Props {
  entryId: string;
  screens: AllScreens;
}

/** Any entry: a draft to write, a signed or void one to read. */
export function EntryPage({ entryId, screens }: Props) {
  const text = useText();
  const { data, error, refetch } = useThread(entryId);
  /** Counts the times that the draft on the screen was given up for the stored one. */
  const [round, setRound] = useState(0);

  // Once there is something on the screen, a later failure must not take it away.
  if (!data)
    return error ? (
      <Page title={text('chart:entry.unreadable')}>
        <ErrorNotice error={error.error} />
      </Page>
    ) : (
      <Loading />
    );

  async function reload(): Promise<void> {
    const { isSuccess } = await refetch();
    if (isSuccess) setRound((before) => before + 1);
  }

  return <Entry key={`${entryId} ${round}`} thread={data} screens={screens} onReload={() => void reload()} />;
}

function Entry({ thread, screens, onReload }: { thread: Thread; screens: AllScreens; onReload: () => void }) {
  const { asked } = thread;
  const read = readEntry(asked);
  if (!read) return <Unreadable patientId={asked.patientId} />;
  const kind = screens[read.kind.id];
  if (asked.state !== 'draft') return <ReadPage read={read} thread={thread} screens={kind} />;
  return <Writing read={read} thread={thread} screens={kind} onReload={onReload} />;
}

interface WritingProps {
  read: ReadEntry;
  thread: Thread;
  screens: AllScreens[KindId];
  onReload: () => void;
}

/** A draft is written with what the chart says of the patient beside it, read anew each time. */
function Writing({ read, thread, screens, onReload }: WritingProps) {
  const { asked } = thread;
  const { data, error } = useCall('chart.background', { patientId: asked.patientId });
  if (!data) return error ? <ErrorNotice error={error.error} /> : <Loading />;
  const original = thread.all.find((entry) => entry.id === asked.amends?.entryId);
  return (
    <DraftPage
      read={read}
      original={original ? readEntry(original) : null}
      screens={screens}
      background={data.background}
      onReload={onReload}
    />
  );
}

function Unreadable({ patientId }: { patientId: string }) {
  const text = useText();
  return (
    <Page title={text('chart:entry.unreadable')} header={<ChartHeader patientId={patientId} />}>
      <EmptyState icon={FileQuestion} title={text('chart:entry.unreadable')}>
        {text('chart:entry.unreadableBody')}
      </EmptyState>
    </Page>
  );
}
