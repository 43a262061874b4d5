import { BARRIERS } from '#shared/chart/assessment/impression/schema.ts';
import { STOP_RULES } from '#shared/chart/plan/schema.ts';
import { AnyOf } from '../../../components/Chips.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import styles from '../Part.module.css';
import { PlanNote } from '../PlanNote.tsx';
import { change, type PartProps } from '../planDraft.ts';

/** Who else cares for the patient, what may stand in the way, what to expect, and when to stop. */
export function CarePart({ draft }: PartProps) {
  const text = useText();
  const barriers = useDraftPart(draft, ({ body }) => body.barriers);
  const stopRules = useDraftPart(draft, ({ body }) => body.stopRules);
  return (
    <div className={styles['part']}>
      <div className={styles['pair']}>
        <PlanNote draft={draft} name="providers" />
        <PlanNote draft={draft} name="referral" />
      </div>
      <AnyOf
        label={text('plan:field.barriers')}
        ids={BARRIERS}
        nameOf={(barrier) => text(`assessment:impression.barrier.${barrier}`)}
        value={barriers}
        onChange={(chosen) => change(draft, { barriers: chosen })}
      />
      <PlanNote draft={draft} name="barriersNote" rows={1} />
      <div className={styles['pair']}>
        <PlanNote draft={draft} name="expectedResponse" />
        <PlanNote draft={draft} name="afterCare" />
      </div>
      <AnyOf
        label={text('plan:field.stopRules')}
        ids={STOP_RULES}
        nameOf={(rule) => text(`plan:stopRuleShort.${rule}`)}
        value={stopRules}
        onChange={(chosen) => change(draft, { stopRules: chosen })}
      />
      <PlanNote draft={draft} name="stopNote" rows={1} />
    </div>
  );
}
