import type { Background } from '#shared/chart/background/background.ts';
import { type CoveredPlan, planToCover } from '#shared/chart/consent/coveredPlan.ts';
import { Banner } from '../../components/Banner.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDates } from '../../platform/dates.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change } from './consentDraft.ts';

const NO_PLAN = 'none';

interface Props {
  draft: ConsentDraft;
  background: Background;
}

/** Which version of the plan the consent covers; nothing where the chart has no plan. */
export function PlanField({ draft, background }: Props) {
  const text = useText();
  const { date } = useDates();
  const covered = useDraftPart(draft, ({ body }) => body.plan);
  const inForce = planToCover(background);
  const isReplaced = covered !== null && covered.entryId !== inForce?.entryId;
  const plans: CoveredPlan[] = [...(inForce ? [inForce] : []), ...(isReplaced ? [covered] : [])];
  if (plans.length === 0) return null;
  const labelOf = (plan: CoveredPlan) =>
    text(plan === covered && isReplaced ? 'consent:plan.replaced' : 'consent:plan.version', {
      number: plan.number,
      date: date(plan.date),
    });
  return (
    <FieldPlace path="plan" className={styles['plan']}>
      <Segmented
        label={text('consent:plan.field')}
        options={[
          ...plans.map((plan) => ({ id: plan.entryId, label: labelOf(plan) })),
          { id: NO_PLAN, label: text('consent:plan.none') },
        ]}
        value={covered?.entryId ?? NO_PLAN}
        onChange={(id) => change(draft, { plan: plans.find(({ entryId }) => entryId === id) ?? null })}
      />
      {isReplaced && <Banner tone="warn">{text('consent:plan.newer')}</Banner>}
    </FieldPlace>
  );
}
