import { ListPlus } from 'lucide-react';
import { hasRows, type Rows, rowsOf } from '#shared/chart/assessment/neurology/edit.ts';
import { levelRuns } from '#shared/chart/assessment/neurology/words.ts';
import {
  LEVELS_OF,
  LIMBS,
  type NeurologicalScreen,
  needsNeurologicalScreen,
  reflexesOf,
} from '#shared/clinical/neurologicalScreen.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import styles from './Neurology.module.css';
import { useNeurology } from './useNeurology.ts';

interface Props {
  draft: AssessmentDraft;
  onBegin: (rows: Rows) => void;
}

/** Why the section is open, where a complaint asks for it, and the rows to begin with in one press. */
export function BeginRows({ draft, onBegin }: Props) {
  const complaints = useDraftPart(draft, ({ body }) => body.complaints);
  const value = useNeurology(draft);
  const asked = complaints
    .map((complaint) => ({ name: complaint.name, screen: needsNeurologicalScreen(complaint) }))
    .filter(({ screen }) => screen.needed);
  if (asked.length > 0) return <Asked draft={draft} asked={asked} onBegin={onBegin} />;
  const isEmpty = value.strength.length + value.reflexes.length + value.sensation.length === 0;
  return isEmpty ? <Limbs onBegin={onBegin} /> : null;
}

function Asked({
  draft,
  asked,
  onBegin,
}: Props & { asked: readonly { name: string; screen: NeurologicalScreen }[] }) {
  const text = useText();
  const value = useNeurology(draft);
  const levels = [...new Set(asked.flatMap(({ screen }) => screen.levels))];
  const rows = rowsOf(levels, reflexesOf(levels));
  return (
    <Banner tone="info">
      <p className={styles['why']}>{text('examination:screen.title')}</p>
      <ul>
        {asked.map(({ name, screen }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two complaints may be called alike
          <li key={index}>
            {text('assessment:neurology.screen.reason', {
              complaint: name === '' ? text('assessment:neurology.screen.unnamed') : name,
              because: screen.because.map((sign) => text(`examination:screen.because.${sign}`)).join(' '),
            })}
          </li>
        ))}
      </ul>
      <p>{text('examination:screen.before')}</p>
      <p className={styles['source']}>
        <SourceLine source={asked.map(({ screen }) => screen.source)} />
      </p>
      {!hasRows(value, rows) && (
        <Button variant="primary" icon={ListPlus} onPress={() => onBegin(rows)}>
          {text('assessment:neurology.screen.begin', {
            levels: levelRuns(levels, text),
          })}
        </Button>
      )}
    </Banner>
  );
}

function Limbs({ onBegin }: Pick<Props, 'onBegin'>) {
  const text = useText();
  return (
    <div className={styles['begin']}>
      {LIMBS.map((limb) => {
        const levels = LEVELS_OF[limb];
        return (
          <Button key={limb} icon={ListPlus} onPress={() => onBegin(rowsOf(levels, reflexesOf(levels)))}>
            {text(`assessment:neurology.begin.${limb}`, { levels: levelRuns(levels, text) })}
          </Button>
        );
      })}
    </div>
  );
}
