import { useState } from 'react';
import {
  type LimbSide,
  type Sensation,
  sensationAt,
  sensationLevelsIn,
  withoutLevel,
  withSensation,
  withSensationNormal,
} from '#shared/chart/assessment/neurology/edit.ts';
import { type LevelId, levelName, SENSATION_FINDINGS, SENSATIONS } from '#shared/clinical/levels.ts';
import { announce } from '../../../components/announce.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import { GradeCell } from './GradeCell.tsx';
import { sensationKey } from './gradeKeys.ts';
import { KeyPoints } from './KeyPoints.tsx';
import styles from './Neurology.module.css';
import { EarlierValues, Row, Table } from './Table.tsx';
import { changeNeurology, newId, useEarlierNeurology, useNeurology } from './useNeurology.ts';

/** Sensation at the key point of each level, as a table and as a picture: both write the same rows. */
export function SensationTable({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const value = useNeurology(draft);
  const [by, setBy] = useState<Sensation>('light-touch');
  const levels = sensationLevelsIn(value);
  const open = levels
    .flatMap((level) => [sensationAt(value, level, 'left', by), sensationAt(value, level, 'right', by)])
    .filter((index) => (value.sensation[index]?.finding ?? '') === '');
  const group = text('assessment:neurology.sensation');
  const pictures = <KeyPoints draft={draft} by={by} />;
  if (levels.length === 0) return pictures;
  return (
    <div className={styles['sensation']}>
      <Table
        title={group}
        keys={text('assessment:neurology.keys.sensation')}
        onAllNormal={
          open.length === 0
            ? null
            : () => {
                changeNeurology(draft, (now) => withSensationNormal(now, by, newId));
                announce(text('assessment:neurology.allNormalOf', { group, count: open.length }));
              }
        }
        rows={levels.map((level) => (
          <Row
            key={level}
            id={level}
            level={levelName(level)}
            name={text(`examination:level.${level}`)}
            onRemove={() => changeNeurology(draft, (now) => withoutLevel(now, level))}
          >
            <SensationCell draft={draft} level={level} side="left" by={by} />
            <SensationCell draft={draft} level={level} side="right" by={by} />
          </Row>
        ))}
      >
        <Segmented
          label={text('assessment:neurology.by')}
          options={SENSATIONS.map((id) => ({ id, label: text(`examination:sensation.${id}`) }))}
          value={by}
          onChange={setBy}
        />
      </Table>
      {pictures}
    </div>
  );
}

interface CellProps {
  draft: AssessmentDraft;
  level: LevelId;
  side: LimbSide;
  by: Sensation;
}

function SensationCell({ draft, level, side, by }: CellProps) {
  const text = useText();
  const value = useNeurology(draft);
  const earlier = useEarlierNeurology(draft);
  const index = sensationAt(value, level, side, by);
  const finding = value.sensation[index]?.finding ?? '';
  return (
    <FieldPlace path={`neurology.sensation.${index}.side`} className={styles['cell']}>
      <GradeCell
        label={text('assessment:neurology.cell', {
          what: `${text(`examination:sensation.${by}`)}, ${levelName(level)}`,
          side: text(`assessment:neurology.${side}`),
        })}
        options={SENSATION_FINDINGS.map((id) => ({ id, label: text(`examination:sensationFinding.${id}`) }))}
        value={finding}
        shown={finding === '' ? '' : text(`examination:sensationFinding.${finding}`)}
        isUnusual={finding !== '' && finding !== 'normal'}
        readKey={sensationKey}
        onChange={(chosen) =>
          changeNeurology(draft, (now) => withSensation(now, level, side, by, chosen, newId))
        }
      />
      <EarlierValues
        all={earlier.map(({ date, value: then }) => {
          const before = then.sensation[sensationAt(then, level, side, by)]?.finding ?? '';
          return { date, found: before === '' ? '' : text(`examination:sensationFinding.${before}`) };
        })}
      />
    </FieldPlace>
  );
}
