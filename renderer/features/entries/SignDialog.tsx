import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import { type Entry, isLate, LATE_AFTER_HOURS } from '#shared/chart/entry.ts';
import type { EntryContent, Missing } from '#shared/chart/kind.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { announce } from '../../components/announce.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import type { MarkedField } from '../../components/FieldPlace.tsx';
import { missingWords } from '../../components/missingWords.ts';
import type { Autosave } from '../../platform/autosave.ts';
import { errorOf } from '../../platform/bridge.ts';
import { useText } from '../../platform/language.ts';
import { useAction } from '../../platform/queries.ts';
import type { ReadEntry } from './content.ts';
import { GapList } from './GapList.tsx';
import type { KindScreens } from './kindScreens.ts';
import styles from './SignDialog.module.css';

interface Props {
  /** The draft as it stood when the dialog was opened; it cannot change under it. */
  draft: ReadEntry;
  background: Background;
  marked: readonly MarkedField[];
  autosave: Autosave;
  Summary: KindScreens<unknown>['Summary'];
  onGoTo: (path: string) => void;
  onClose: () => void;
}

/** What is missing before signing, or what is about to be signed. */
export function SignDialog({ draft, background, marked, autosave, Summary, onGoTo, onClose }: Props) {
  const text = useText();
  const { sign, isPending, error } = useSigning(draft.entry.id, autosave);
  const missing = error?.missing ?? draft.kind.missing(draft.content, new Date().toISOString(), background);
  const isReady = missing.length === 0 && marked.length === 0;

  return (
    <Dialog
      title={text(isReady ? 'chart:sign.title' : 'chart:sign.missingTitle')}
      isOpen
      onClose={onClose}
      actions={
        isReady ? (
          <>
            <Button onPress={onClose}>{text('chart:sign.back')}</Button>
            <Button variant="primary" icon={PenLine} onPress={sign} isPending={isPending} autoFocus>
              {text('chart:sign.confirm')}
            </Button>
          </>
        ) : (
          <Button onPress={onClose}>{text('chart:sign.back')}</Button>
        )
      }
    >
      {isReady ? (
        <Ready content={draft.content} amends={draft.entry.amends} Summary={Summary} />
      ) : (
        <Gaps missing={missing} marked={marked} onGoTo={onGoTo} />
      )}
      {error && !error.missing && <ErrorNotice error={error} />}
    </Dialog>
  );
}

interface Signing {
  sign: () => void;
  isPending: boolean;
  error: CallError | null;
}

/** Saves what is left and signs exactly that; a second press while it runs does nothing. */
function useSigning(entryId: string, autosave: Autosave): Signing {
  const text = useText();
  const action = useAction('entries.sign', {
    invalidates: [
      'entries.read',
      'entries.timeline',
      'entries.drafts',
      'patients.search',
      'chart.background',
      'chart.needs',
    ],
  });
  const [isBusy, setBusy] = useState(false);
  const [saveError, setSaveError] = useState<CallError | null>(null);

  async function run(): Promise<void> {
    try {
      await autosave.flush();
    } catch {
      const state = autosave.state();
      setSaveError(state.status === 'not-saved' ? state.error : errorOf(null));
      return;
    }
    setSaveError(null);
    await action.mutateAsync({ entryId, revision: autosave.revision() });
    announce(text('chart:sign.done'));
  }

  function sign(): void {
    if (isBusy) return;
    setBusy(true);
    // A refusal stays in `action.error` and is shown from there.
    run()
      .catch(() => undefined)
      .finally(() => setBusy(false));
  }

  return { sign, isPending: isBusy, error: saveError ?? action.error?.error ?? null };
}

function Gaps({
  missing,
  marked,
  onGoTo,
}: {
  missing: readonly Missing[];
  marked: readonly MarkedField[];
  onGoTo: (path: string) => void;
}) {
  const text = useText();
  return (
    <>
      {marked.length > 0 && (
        <GapList
          lead={text('chart:sign.fixLead')}
          gaps={marked.map(({ path, label }) => ({ path, words: label }))}
          onGoTo={onGoTo}
        />
      )}
      {missing.length > 0 && (
        <GapList
          lead={text('chart:sign.missingLead')}
          gaps={missing.map((gap) => ({ path: gap.path, words: missingWords(text, gap) }))}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}

interface ReadyProps extends Pick<Props, 'Summary'> {
  content: EntryContent<unknown>;
  amends: Entry['amends'];
}

function Ready({ content, amends, Summary }: ReadyProps) {
  const text = useText();
  const { author, service } = content;
  return (
    <>
      <div className={styles['summary']}>
        <Summary content={content} />
      </div>
      {isLate({ service, amends }, new Date().toISOString()) && (
        <Banner tone="warn">
          <strong>{text('chart:sign.lateTitle')}</strong>
          <p>{text('chart:sign.lateBody', { hours: LATE_AFTER_HOURS })}</p>
        </Banner>
      )}
      <p>
        {text('chart:sign.asWho', {
          name: author.name,
          designation: author.designation,
          number: author.registrationNumber,
        })}
      </p>
      <p className={styles['lead']}>{text('chart:sign.lead')}</p>
    </>
  );
}
