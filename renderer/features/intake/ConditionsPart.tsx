import { useRef } from 'react';
import { withCondition } from '#shared/chart/intake/edit.ts';
import { atStart } from '#shared/chart/intake/lines.ts';
import { isGroup } from '#shared/chart/intake/rules.ts';
import { MOST_ROWS } from '#shared/chart/intake/schema.ts';
import { CONDITIONS, type ConditionId } from '#shared/clinical/conditions.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { goToField } from '../../components/FieldPlace.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { ConditionGroupRows } from './ConditionGroupRows.tsx';
import fields from './Fields.module.css';
import type { IntakeDraft } from './intakeDraft.ts';
import type { PartProps } from './partFields.tsx';
import { QuestionRow } from './QuestionRow.tsx';

/** The conditions, group by group; one can also be found by its name, which answers its group with yes. */
export function ConditionsPart({ draft, questions }: PartProps) {
  const part = useRef<HTMLDivElement>(null);

  function add(condition: ConditionId): void {
    draft.changeBody((body) => withCondition(body, condition, crypto.randomUUID()));
    // After the row was drawn: its place, where it needs one, is the next thing to say.
    requestAnimationFrame(() => {
      if (part.current)
        goToField(part.current, `conditions.${condition}.places`) ||
          goToField(part.current, `conditions.${condition}.note`);
    });
  }

  return (
    <div ref={part} className={fields['stack']}>
      <Finder draft={draft} onAdd={add} />
      {questions.filter(isGroup).map((group) => (
        <QuestionRow key={group} draft={draft} question={group}>
          <ConditionGroupRows draft={draft} group={group} />
        </QuestionRow>
      ))}
    </div>
  );
}

function Finder({ draft, onAdd }: { draft: IntakeDraft; onAdd: (condition: ConditionId) => void }) {
  const text = useText();
  const rows = useDraftPart(draft, ({ body }) => body.conditions);
  const options = CONDITIONS.filter(
    ({ id, group }) => group !== null && !rows.some(({ condition }) => condition === id),
  ).map(({ id }) => ({ id, label: atStart(text(`clinical:condition.${id}`)) }));
  if (rows.length >= MOST_ROWS || options.length === 0) return null;
  return (
    <div className={fields['finder']}>
      <ComboBox
        key={rows.length}
        label={text('intake:field.condition')}
        placeholder={text('intake:field.conditionHint')}
        options={options}
        value=""
        onChange={(condition) => {
          if (condition !== '') onAdd(condition);
        }}
      />
    </div>
  );
}
