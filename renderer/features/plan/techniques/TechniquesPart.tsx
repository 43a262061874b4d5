import styles from '../Part.module.css';
import type { PartProps } from '../planDraft.ts';
import { PlannedBouts } from './PlannedBouts.tsx';
import { Preferences } from './Preferences.tsx';
import { TimeBudget } from './TimeBudget.tsx';
import { usePlanSafety } from './usePlanSafety.ts';

/** What is done in a session: what the patient prefers, technique by technique, and whether it fits. */
export function TechniquesPart({ draft, background }: PartProps) {
  const safety = usePlanSafety(draft, background);
  return (
    <div className={styles['part']}>
      <Preferences draft={draft} />
      <PlannedBouts draft={draft} safety={safety} />
      <TimeBudget draft={draft} />
    </div>
  );
}
