import { CircleHelp, ShieldAlert, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  rowOn,
  type TestCell,
  type TestLine,
  withoutTest,
  withResult,
} from '#shared/chart/assessment/tests/edit.ts';
import { type SpecialTestId, specialTestOf } from '#shared/clinical/specialTests/all.ts';
import { type TestRow, testSides } from '#shared/clinical/specialTests/results.ts';
import { announce } from '../../../components/announce.tsx';
import { Badge } from '../../../components/Badge.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../platform/language.ts';
import type { AssessmentDraft } from '../assessmentDraft.ts';
import { Before } from '../Before.tsx';
import { ResultChoice } from './ResultChoice.tsx';
import { TestDetails } from './TestDetails.tsx';
import { TestHelp } from './TestHelp.tsx';
import styles from './Tests.module.css';
import { changeTests, newId, useEarlierTests } from './useTests.ts';

interface Props {
  draft: AssessmentDraft;
  line: TestLine;
  /** Where the focus goes once the line is taken out. */
  onRemoved: () => void;
}

/** A test with its results beside each other, left before right; below, what each brought about. */
export function TestLineRow({ draft, line: { test, cells }, onRemoved }: Props) {
  const text = useText();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const name = text(`examination:test.${test}.name`);
  const { side: sidedness, safety } = specialTestOf(test);
  const change = (side: TestCell['side']) => (part: Partial<TestRow>) =>
    changeTests(draft, (value) => withResult(value, test, side, part, newId));
  const labelOf = (side: TestCell['side']) =>
    side === null
      ? name
      : text('assessment:tests.cell', { test: name, side: text(`assessment:tests.side.${side}`) });

  return (
    <li className={styles['line']} data-test={test}>
      <div className={styles['name']}>
        <Button
          className={styles['nameButton'] ?? ''}
          aria-expanded={isHelpOpen}
          onPress={() => setHelpOpen(!isHelpOpen)}
        >
          <span aria-hidden>{name}</span>
          <span className="only-heard">{text('assessment:tests.help', { test: name })}</span>
          <CircleHelp size={15} aria-hidden />
        </Button>
        {safety && (
          <Badge tone="warn" icon={ShieldAlert}>
            {text('examination:safety.screen')}
          </Badge>
        )}
      </div>
      <div className={styles['cells']} data-sides={cells.length}>
        {cells.map((cell) => (
          <FieldPlace key={cell.side} path={`tests.rows.${cell.index}.side`} className={styles['cell']}>
            {cell.side !== null && (
              <span className={styles['side']} aria-hidden>
                {text(`assessment:tests.side.${cell.side}`)}
              </span>
            )}
            <ResultChoice
              label={labelOf(cell.side)}
              value={cell.row?.result ?? 'not-tested'}
              onChange={(result) => change(cell.side)({ result })}
            />
            {sidedness === 'felt' && cell.row && (
              <Segmented
                label={text('assessment:tests.felt', { test: name })}
                isLabelHidden
                options={testSides(test).map((id) => ({
                  id,
                  label: text(`assessment:tests.sideShort.${id}`),
                }))}
                value={cell.row.side}
                onChange={(side) => change(null)({ side })}
              />
            )}
            <EarlierResults draft={draft} test={test} side={cell.side} />
          </FieldPlace>
        ))}
      </div>
      <div className={styles['remove']}>
        <IconButton
          label={text('assessment:tests.remove', { test: name })}
          icon={Trash2}
          onPress={() => {
            changeTests(draft, (value) => withoutTest(value, test));
            announce(text('assessment:tests.removed', { test: name }));
            onRemoved();
          }}
        />
      </div>
      <div className={styles['more']}>
        {isHelpOpen && <TestHelp test={test} />}
        {cells.map((cell) => (
          <TestDetails
            key={cell.side}
            test={test}
            cell={cell}
            label={labelOf(cell.side)}
            onChange={change(cell.side)}
          />
        ))}
      </div>
    </li>
  );
}

/** What the test showed at the baseline and last time. */
function EarlierResults({
  draft,
  test,
  side,
}: {
  draft: AssessmentDraft;
  test: SpecialTestId;
  side: TestCell['side'];
}) {
  const text = useText();
  const earlier = useEarlierTests(draft);
  return earlier.map((before) => {
    const row = rowOn(before.value, test, side);
    if (row === null) return null;
    const said = text(`examination:result.${row.result}`);
    return (
      <div key={before.date} className={styles['earlier']}>
        <Before date={before.date} said={said} isSmall />
      </div>
    );
  });
}
