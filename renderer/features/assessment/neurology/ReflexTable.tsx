import {
  type LimbSide,
  reflexAt,
  reflexesIn,
  withoutReflex,
  withReflex,
  withReflexesNormal,
} from '#shared/chart/assessment/neurology/edit.ts';
import { reflexWords } from '#shared/chart/assessment/neurology/words.ts';
import { levelName } from '#shared/clinical/levels.ts';
import { CLONUS, REFLEX_GRADES, REFLEXES, type ReflexId, type ReflexRow } from '#shared/clinical/reflexes.ts';
import { announce } from '../../../components/announce.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Select } from '../../../components/Select.tsx';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import look from '../look.module.css';
import { GradeCell } from './GradeCell.tsx';
import { reflexKey } from './gradeKeys.ts';
import styles from './Neurology.module.css';
import { EarlierValues, Row, Table } from './Table.tsx';
import { changeNeurology, newId, useEarlierNeurology, useNeurology } from './useNeurology.ts';

const levelsOf = (reflex: ReflexId): string =>
  REFLEXES.filter(({ id }) => id === reflex)
    .flatMap(({ levels }) => levels.map(levelName))
    .join(', ');

/** Tendon reflexes: a grade on each side, and clonus where it is looked for. */
export function ReflexTable({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const value = useNeurology(draft);
  const reflexes = reflexesIn(value);
  if (reflexes.length === 0) return null;
  const open = value.reflexes.filter(({ grade, clonus }) => grade === '' && clonus === '');
  const group = text('assessment:neurology.reflexes');
  return (
    <Table
      title={group}
      keys={text('assessment:neurology.keys.reflexes')}
      onAllNormal={
        open.length === 0
          ? null
          : () => {
              changeNeurology(draft, withReflexesNormal);
              announce(text('assessment:neurology.allNormalOf', { group, count: open.length }));
            }
      }
      rows={reflexes.map((reflex) => (
        <Row
          key={reflex}
          id={reflex}
          level={levelsOf(reflex)}
          name={text(`examination:reflex.${reflex}`)}
          onRemove={() => changeNeurology(draft, (now) => withoutReflex(now, reflex))}
        >
          <ReflexCell draft={draft} reflex={reflex} side="left" />
          <ReflexCell draft={draft} reflex={reflex} side="right" />
        </Row>
      ))}
    >
      <p className={look['hint']}>{text('examination:reflexSides')}</p>
    </Table>
  );
}

/** Clonus is looked for at the ankle, and where a reflex is brisk. */
const asksClonus = (reflex: ReflexId, row: ReflexRow | undefined): boolean =>
  reflex === 'achilles' || row?.grade === '3+' || row?.grade === '4+' || (row?.clonus ?? '') !== '';

function ReflexCell({ draft, reflex, side }: { draft: AssessmentDraft; reflex: ReflexId; side: LimbSide }) {
  const text = useText();
  const value = useNeurology(draft);
  const earlier = useEarlierNeurology(draft);
  const index = reflexAt(value, reflex, side);
  const row = value.reflexes[index];
  const label = text('assessment:neurology.cell', {
    what: text(`examination:reflex.${reflex}`),
    side: text(`assessment:neurology.${side}`),
  });
  const change = (part: Partial<Pick<ReflexRow, 'grade' | 'clonus'>>) =>
    changeNeurology(draft, (now) => withReflex(now, reflex, side, part, newId));
  const grade = row?.grade ?? '';
  return (
    <FieldPlace path={`neurology.reflexes.${index}.side`} className={styles['cell']}>
      <GradeCell
        label={label}
        options={REFLEX_GRADES.map((id) => ({
          id,
          label: `${id} · ${text(`examination:reflexGrade.${id}`)}`,
        }))}
        value={grade}
        shown={grade}
        isUnusual={grade !== '' && grade !== '2+'}
        readKey={reflexKey}
        onChange={(chosen) => change({ grade: chosen })}
      />
      {asksClonus(reflex, row) && (
        <Select
          label={text('assessment:neurology.clonusOf', { cell: label })}
          isLabelHidden
          placeholder={text('assessment:neurology.clonus')}
          options={[
            ...CLONUS.map((id) => ({ id, label: text(`examination:clonus.${id}`) })),
            { id: 'not-tested' as const, label: text('assessment:neurology.notTested') },
          ]}
          value={row?.clonus}
          onChange={(clonus) => change({ clonus: clonus === 'not-tested' ? '' : clonus })}
        />
      )}
      <EarlierValues
        all={earlier.map(({ date, value: then }) => {
          const before = then.reflexes[reflexAt(then, reflex, side)];
          return { date, found: before ? reflexWords(before, text) : '' };
        })}
      />
    </FieldPlace>
  );
}
