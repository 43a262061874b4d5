import { Check, ChevronUp, ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { Entry } from '#shared/chart/entry.ts';
import { positiveFlags } from '#shared/chart/screen/screen.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { answerOf } from '#shared/clinical/answers.ts';
import { SHORT_RED_FLAG_IDS } from '#shared/clinical/redFlags.ts';
import { Button } from '../../components/Button.tsx';
import { RedFlags } from '../../components/chart/RedFlags.tsx';
import { withNoneOf } from '../../components/chart/redFlagChanges.ts';
import { useReferral } from '../../components/chart/useReferral.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './BeforePart.module.css';

interface Props {
  draft: Draft<VisitBody>;
  entry: Entry;
}

/**
 * The short form of the red flags: one line while nothing is positive, the whole list when one is or when it is
 * asked for. Not asked stays not asked until someone says otherwise.
 */
export function FlagsField({ draft, entry }: Props) {
  const text = useText();
  const redFlags = useDraftPart(draft, ({ body }) => body.redFlags);
  const onLetter = useReferral(draft, entry);
  const [isOpen, setOpen] = useState(false);
  const asked = SHORT_RED_FLAG_IDS.filter((id) => answerOf(redFlags, id) !== 'not-asked').length;
  const hasPositive = positiveFlags({ redFlags }).length > 0;
  const showsList = isOpen || hasPositive;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div
      className={showsList ? styles['wide'] : styles['flags']}
      role="group"
      aria-label={text('chart:visit.before.flags')}
    >
      <div className={styles['line']}>
        <span className={styles['label']} aria-hidden>
          {text('chart:visit.before.flags')}
        </span>
        {!hasPositive && (
          <div className={styles['choices']}>
            {asked > 0 && !isOpen && (
              <p className={styles['clear']}>
                <Check size={16} aria-hidden />
                {text('chart:visit.before.flagsClear', { asked, all: SHORT_RED_FLAG_IDS.length })}
              </p>
            )}
            {asked === 0 && !isOpen && (
              <Button
                icon={Check}
                onPress={() => draft.changeBody((body) => withNoneOf(body, SHORT_RED_FLAG_IDS))}
              >
                {text('chart:visit.before.flagsNone')}
              </Button>
            )}
            <Button variant="quiet" icon={isOpen ? ChevronUp : ListChecks} onPress={() => setOpen(!isOpen)}>
              {text(isOpen ? 'chart:visit.before.flagsClose' : 'chart:visit.before.flagsOneByOne')}
            </Button>
          </div>
        )}
      </div>
      {showsList && <RedFlags draft={draft} flags={SHORT_RED_FLAG_IDS} onLetter={onLetter} />}
    </div>
  );
}
