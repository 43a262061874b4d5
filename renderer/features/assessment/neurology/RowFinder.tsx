import { type Rows, rowsOf } from '#shared/chart/assessment/neurology/edit.ts';
import { actionName } from '#shared/chart/assessment/neurology/words.ts';
import { LEVEL_IDS, levelName } from '#shared/clinical/levels.ts';
import { REFLEX_IDS } from '#shared/clinical/reflexes.ts';
import { STRENGTH_ACTIONS } from '#shared/clinical/strength.ts';
import type { Text } from '#shared/text/text.ts';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { useText } from '../../../platform/language.ts';

/** One thing to list: what it is called, and the rows that it makes. */
interface Choice {
  id: string;
  label: string;
  kind: 'level' | 'action' | 'reflex';
  rows: Rows;
}

const NONE: Rows = { levels: [], actions: [], reflexes: [] };

const choices = (text: Text): Choice[] => [
  ...LEVEL_IDS.map(
    (level): Choice => ({
      id: `level.${level}`,
      label: `${levelName(level)}, ${text(`examination:level.${level}`)}`,
      kind: 'level',
      rows: rowsOf([level], []),
    }),
  ),
  ...REFLEX_IDS.map(
    (reflex): Choice => ({
      id: `reflex.${reflex}`,
      label: text(`examination:reflex.${reflex}`),
      kind: 'reflex',
      rows: { ...NONE, reflexes: [reflex] },
    }),
  ),
  ...STRENGTH_ACTIONS.map(
    (action): Choice => ({
      id: `action.${action}`,
      label: actionName(action, text),
      kind: 'action',
      rows: { ...NONE, actions: [action] },
    }),
  ),
];

/** Lists a level with its key point and its actions, a single action, or a reflex. */
export function RowFinder({ onAdd }: { onAdd: (rows: Rows) => void }) {
  const text = useText();
  const all = choices(text);
  return (
    <ComboBox
      label={text('assessment:neurology.add')}
      placeholder={text('assessment:neurology.addHint')}
      options={all.map(({ id, label, kind }) => ({
        id,
        label,
        mark: { label: text(`assessment:neurology.kind.${kind}`), tone: 'neutral' },
      }))}
      value=""
      onChange={(chosen) => {
        const found = all.find(({ id }) => id === chosen);
        if (found) onAdd(found.rows);
      }}
    />
  );
}
