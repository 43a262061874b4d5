import { useState } from 'react';
import { type Sensation, sensationAt, withSensation } from '#shared/chart/assessment/neurology/edit.ts';
import { KEY_POINT_VIEWS, type KeySpot } from '#shared/clinical/body/keyPoints.ts';
import { levelName, SENSATION_FINDINGS } from '#shared/clinical/levels.ts';
import { ToggleChips } from '../../../components/ToggleChips.tsx';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import look from '../look.module.css';
import { KeyPointView } from './KeyPointView.tsx';
import styles from './Neurology.module.css';
import { changeNeurology, newId, useNeurology } from './useNeurology.ts';

interface Props {
  draft: AssessmentDraft;
  /** What is tested with. */
  by: Sensation;
}

/** The key points on the body: a tap chooses one, and what was felt there is said below. */
export function KeyPoints({ draft, by }: Props) {
  const text = useText();
  const value = useNeurology(draft);
  const [chosen, setChosen] = useState<Pick<KeySpot, 'level' | 'side'> | null>(null);
  const findingAt = ({ level, side }: Pick<KeySpot, 'level' | 'side'>) =>
    value.sensation[sensationAt(value, level, side, by)]?.finding ?? '';
  const title = text('assessment:neurology.picture.title');
  return (
    <section className={styles['pictures']} aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      <div className={styles['views']}>
        {KEY_POINT_VIEWS.map((view) => (
          <KeyPointView
            key={view}
            view={view}
            value={value}
            findingAt={findingAt}
            chosen={chosen}
            onChoose={setChosen}
          />
        ))}
      </div>
      <div className={styles['chosen']} role="status">
        {chosen === null ? (
          <p className={look['hint']}>{text('assessment:neurology.picture.hint')}</p>
        ) : (
          <p className={styles['chosenName']}>
            {text('assessment:neurology.picture.chosen', {
              level: levelName(chosen.level),
              side: text(`assessment:neurology.picture.side.${chosen.side}`),
              place: text(`examination:level.${chosen.level}`),
            })}
          </p>
        )}
      </div>
      {chosen !== null && (
        <ToggleChips
          label={`${levelName(chosen.level)}, ${text(`assessment:neurology.picture.side.${chosen.side}`)}`}
          options={SENSATION_FINDINGS.map((id) => ({
            id,
            label: text(`examination:sensationFinding.${id}`),
          }))}
          selected={SENSATION_FINDINGS.filter((id) => id === findingAt(chosen))}
          onToggle={(id, isOn) =>
            changeNeurology(draft, (now) =>
              withSensation(now, chosen.level, chosen.side, by, isOn ? id : '', newId),
            )
          }
        />
      )}
      <p className={look['hint']}>{text('assessment:neurology.picture.points')}</p>
    </section>
  );
}
