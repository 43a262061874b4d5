import { MailPlus, MailSearch } from 'lucide-react';
import { actionsFor, type RedFlagId, type RedFlagLevel, redFlagOf } from '#shared/clinical/redFlags.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { Badge } from '../Badge.tsx';
import { Button } from '../Button.tsx';
import { LimitedTextArea } from '../Limited.tsx';
import { Segmented } from '../Segmented.tsx';
import { SourceLine } from '../SourceLine.tsx';
import styles from './RedFlags.module.css';
import { actionOf, type ScreenPart, withAction } from './redFlagChanges.ts';

const TONES: Record<RedFlagLevel, 'danger' | 'warn'> = { emergency: 'danger', refer: 'danger', care: 'warn' };

interface Props<Body extends ScreenPart> {
  draft: Draft<Body>;
  flag: RedFlagId;
  onLetter: (flag: RedFlagId) => void;
}

/** What a positive red flag asks for: what to say, what was done, and a letter. Signing waits for an action. */
export function RedFlagAction<Body extends ScreenPart>({ draft, flag, onLetter }: Props<Body>) {
  const text = useText();
  const actions = useDraftPart(draft, ({ body }) => body.flagActions);
  const { action, note, letterId } = actionOf({ flagActions: actions }, flag);
  const { level, source } = redFlagOf(flag);
  return (
    <div className={styles['action']}>
      <div className={styles['say']}>
        <Badge tone={TONES[level]}>{text(`clinical:redFlagLevel.${level}`)}</Badge>
        <p>{text(`clinical:redFlag.${flag}.say`)}</p>
      </div>
      <Segmented
        label={text('intake:flags.done')}
        options={actionsFor(level).map((id) => ({ id, label: text(`clinical:redFlagAction.${id}`) }))}
        value={action}
        onChange={(chosen) => draft.changeBody((body) => withAction(body, flag, { action: chosen }))}
      />
      <LimitedTextArea
        label={text('intake:flags.note')}
        rows={1}
        value={note}
        onChange={(typed) => draft.changeBody((body) => withAction(body, flag, { note: typed }))}
      />
      <div className={styles['letter']}>
        <Button icon={letterId === null ? MailPlus : MailSearch} onPress={() => onLetter(flag)}>
          {text(letterId === null ? 'intake:flags.letter' : 'intake:flags.openLetter')}
        </Button>
        <p>
          <SourceLine source={source} />
        </p>
      </div>
    </div>
  );
}
