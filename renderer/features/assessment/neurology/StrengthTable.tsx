import { type KeyboardEvent, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import {
  actionsIn,
  strengthAt,
  withoutAction,
  withStrength,
  withStrengthNormal,
} from '#shared/chart/assessment/neurology/edit.ts';
import { actionLevel, actionName, strengthWords } from '#shared/chart/assessment/neurology/words.ts';
import { RESISTED_FINDINGS } from '#shared/clinical/motion/record.ts';
import {
  STRENGTH_GRADES,
  type StrengthAction,
  type StrengthRow,
  strengthSides,
} from '#shared/clinical/strength.ts';
import { announce } from '../../../components/announce.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { Select } from '../../../components/Select.tsx';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import { GradeCell } from './GradeCell.tsx';
import { strengthKey } from './gradeKeys.ts';
import styles from './Neurology.module.css';
import { EarlierValues, Row, Table } from './Table.tsx';
import { changeNeurology, newId, useEarlierNeurology, useNeurology } from './useNeurology.ts';

type Side = 'left' | 'right' | 'midline';

/** Strength by level: a grade on each side, whether pain limited it, and what a resisted test showed. */
export function StrengthTable({ draft }: { draft: AssessmentDraft }) {
  const text = useText();
  const value = useNeurology(draft);
  const hasResisted = value.strength.some(({ resisted }) => resisted !== '');
  const [wantsResisted, setWantsResisted] = useState(false);
  const actions = actionsIn(value);
  if (actions.length === 0) return null;
  const open = value.strength.filter(({ grade, resisted }) => grade === '' && resisted === '');
  const group = text('assessment:neurology.strength');
  return (
    <Table
      title={group}
      keys={text('assessment:neurology.keys.strength')}
      onAllNormal={
        open.length === 0
          ? null
          : () => {
              changeNeurology(draft, withStrengthNormal);
              announce(text('assessment:neurology.allNormalOf', { group, count: open.length }));
            }
      }
      rows={actions.map((action) => (
        <Row
          key={action}
          id={action}
          level={actionLevel(action)}
          name={actionName(action, text)}
          onRemove={() => changeNeurology(draft, (now) => withoutAction(now, action))}
        >
          {strengthSides(action).map((side) => (
            <StrengthCell
              key={side}
              draft={draft}
              action={action}
              side={side}
              isResisted={hasResisted || wantsResisted}
            />
          ))}
        </Row>
      ))}
    >
      {!hasResisted && (
        <Checkbox isSelected={wantsResisted} onChange={setWantsResisted}>
          {text('assessment:neurology.showResisted')}
        </Checkbox>
      )}
    </Table>
  );
}

interface CellProps {
  draft: AssessmentDraft;
  action: StrengthAction;
  side: Side;
  isResisted: boolean;
}

function StrengthCell({ draft, action, side, isResisted }: CellProps) {
  const text = useText();
  const value = useNeurology(draft);
  const earlier = useEarlierNeurology(draft);
  const index = strengthAt(value, action, side);
  const row = value.strength[index];
  const label = text('assessment:neurology.cell', {
    what: actionName(action, text),
    side: text(`assessment:neurology.${side}`),
  });
  const change = (part: Partial<Omit<StrengthRow, 'id' | 'action' | 'side'>>) =>
    changeNeurology(draft, (now) => withStrength(now, action, side, part, newId));
  const grade = row?.grade ?? '';
  const isLimited = row?.painLimited ?? false;

  /** P says that pain limited it, where there is a grade that it can limit. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (grade !== '') change({ painLimited: !isLimited });
  }

  return (
    <FieldPlace path={`neurology.strength.${index}.side`} className={styles['cell']}>
      <div
        className={styles['grade']}
        onKeyDownCapture={onKeyDown}
        data-wide={side === 'midline' || undefined}
      >
        <GradeCell
          label={label}
          options={STRENGTH_GRADES.map((id) => ({
            id,
            label: `${id.replace('-', '−')} · ${text(`examination:strength.${id}`)}`,
          }))}
          value={grade}
          shown={grade.replace('-', '−')}
          isUnusual={(grade !== '' && grade !== '5') || isLimited}
          readKey={strengthKey}
          onChange={(chosen) => change({ grade: chosen, ...(chosen === '' && { painLimited: false }) })}
        />
        {grade !== '' && (
          <ToggleButton
            className={styles['pain'] ?? ''}
            isSelected={isLimited}
            onChange={(painLimited) => change({ painLimited })}
          >
            <span aria-hidden>{text('assessment:neurology.pain')}</span>
            <span className="only-heard">{text('assessment:neurology.painOf', { cell: label })}</span>
          </ToggleButton>
        )}
      </div>
      {isResisted && (
        <Select
          label={text('assessment:neurology.resistedOf', { cell: label })}
          isLabelHidden
          placeholder={text('assessment:neurology.resisted')}
          options={[
            ...RESISTED_FINDINGS.map((id) => ({ id, label: text(`examination:resisted.${id}`) })),
            { id: 'none' as const, label: text('assessment:neurology.notTested') },
          ]}
          value={row?.resisted}
          onChange={(resisted) => change({ resisted: resisted === 'none' ? '' : resisted })}
        />
      )}
      <EarlierValues
        all={earlier.map(({ date, value: then }) => {
          const before = then.strength[strengthAt(then, action, side)];
          return { date, found: before ? strengthWords(before, text) : '' };
        })}
      />
    </FieldPlace>
  );
}
