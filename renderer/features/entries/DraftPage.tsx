import { useNavigate } from '@tanstack/react-router';
import { PenLine, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Background } from '#shared/chart/background/background.ts';
import type { Author, Entry } from '#shared/chart/entry.ts';
import { ActionMenu } from '../../components/ActionMenu.tsx';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { ChartHeader } from '../../components/chart/ChartHeader.tsx';
import { goToField, type MarkedField, markedFields } from '../../components/FieldPlace.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { Page } from '../../components/Page.tsx';
import { useHeightVariable } from '../../components/useHeightVariable.ts';
import { Draft } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { Amending } from './Amending.tsx';
import type { ReadEntry } from './content.ts';
import { DiscardDialog } from './DiscardDialog.tsx';
import styles from './DraftPage.module.css';
import type { KindScreens } from './kindScreens.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { SaveState } from './SaveState.tsx';
import { SaveTrouble } from './SaveTrouble.tsx';
import { SignDialog } from './SignDialog.tsx';
import { useAutosave } from './useAutosave.ts';
import { useEntryTitle } from './useEntryTitle.ts';
import { useSettle } from './useSettle.ts';

interface Props {
  read: ReadEntry;
  /** The signed entry that this draft amends. */
  original: ReadEntry | null;
  screens: KindScreens<unknown>;
  background: Background;
  onReload: () => void;
}

/** What the sign dialog was opened on. */
interface Signing {
  draft: ReadEntry;
  marked: readonly MarkedField[];
}

/** Writing an entry of any kind: saved as it is typed, signed when it is complete. */
export function DraftPage({ read, original, screens, background, onReload }: Props) {
  const { entry } = read;
  const text = useText();
  const title = useEntryTitle();
  const navigate = useNavigate();
  const [draft] = useState(() => new Draft({ service: entry.service, body: read.content.body }));
  const autosave = useAutosave(entry, draft);
  const author = useSigner(entry);
  const editor = useRef<HTMLDivElement>(null);
  const header = useRef<HTMLDivElement>(null);
  useHeightVariable(header, '--chart-header');
  const settle = useSettle(autosave, editor);
  const [signing, setSigning] = useState<Signing | null>(null);
  const [isDiscarding, setDiscarding] = useState(false);

  function openSigning(): void {
    const content = { ...draft.content(), author };
    setSigning({ draft: { ...read, content }, marked: editor.current ? markedFields(editor.current) : [] });
  }

  function goTo(path: string): void {
    // The dialog has to be gone first: it would take the focus back.
    flushSync(() => setSigning(null));
    if (!editor.current || !goToField(editor.current, path)) void navigate({ to: '/settings' });
  }

  useSignKey(() => {
    if (signing === null && !isDiscarding) openSigning();
  });

  return (
    <Page
      title={title(entry)}
      width="full"
      actions={<Badge>{text(`chart:state.${entry.state}`)}</Badge>}
      header={
        <div ref={header} className={styles['header']}>
          <ChartHeader patientId={entry.patientId}>
            <div className={styles['actions']}>
              <Button variant="primary" icon={PenLine} onPress={openSigning}>
                {text('chart:sign.action')}
                <span className={styles['keys']}>
                  <Kbd>Mod ↵</Kbd>
                </span>
              </Button>
              <ActionMenu
                label={text('chart:entry.more')}
                actions={[
                  {
                    id: 'discard',
                    label: text('chart:discard.action'),
                    icon: Trash2,
                    onAction: () => setDiscarding(true),
                  },
                ]}
              />
              <SaveState autosave={autosave} />
            </div>
          </ChartHeader>
          <SaveTrouble autosave={autosave} onReload={onReload} />
        </div>
      }
    >
      <Amending entry={entry} original={original} screens={screens}>
        <div ref={editor}>
          <screens.Editor draft={draft} entry={entry} background={background} />
        </div>
      </Amending>
      <LeaveDialog settle={settle} />
      {signing && (
        <SignDialog
          {...signing}
          background={background}
          autosave={autosave}
          Summary={screens.Summary}
          onGoTo={goTo}
          onClose={() => setSigning(null)}
        />
      )}
      {isDiscarding && (
        <DiscardDialog entry={entry} autosave={autosave} onClose={() => setDiscarding(false)} />
      )}
    </Page>
  );
}

/** The therapist as she is now: that is who signs, whatever was known when the draft was begun. */
function useSigner({ author }: Entry): Author {
  const { data } = useCall('practice.read', {});
  if (!data) return author;
  const { name, designation, registrationNumber } = data.therapist;
  return { therapistId: data.therapistId, name, designation, registrationNumber };
}

/** Ctrl or Command and Enter, wherever the cursor is. */
function useSignKey(onSign: () => void): void {
  const sign = useEffectEvent(onSign);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      sign();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
