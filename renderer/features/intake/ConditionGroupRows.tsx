import { withCondition, withoutCondition } from '#shared/chart/intake/edit.ts';
import { type ConditionGroup, conditionOf, conditionsIn } from '#shared/clinical/conditions.ts';
import { ToggleChips } from '../../components/ToggleChips.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { ConditionFields } from './ConditionFields.tsx';
import fields from './Fields.module.css';
import type { IntakeDraft } from './intakeDraft.ts';

interface Props {
  draft: IntakeDraft;
  group: ConditionGroup;
}

/** The conditions of a group to tick, and under them what is to be said of each that is. */
export function ConditionGroupRows({ draft, group }: Props) {
  const text = useText();
  const all = useDraftPart(draft, ({ body }) => body.conditions);
  const rows = all.filter(({ condition }) => conditionOf(condition).group === group);
  return (
    <>
      <ToggleChips
        label={text(`intake:questionName.${group}`)}
        options={conditionsIn(group).map((id) => ({ id, label: text(`clinical:condition.${id}`) }))}
        selected={rows.map(({ condition }) => condition)}
        onToggle={(condition, isOn) =>
          draft.changeBody((body) =>
            isOn ? withCondition(body, condition, crypto.randomUUID()) : withoutCondition(body, condition),
          )
        }
      />
      {rows.length > 0 && (
        <ul className={fields['cards']}>
          {rows.map((row) => (
            <li key={row.id}>
              <ConditionFields draft={draft} row={row} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
