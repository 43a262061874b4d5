import { useRef } from 'react';
import { goToField } from '../../../components/FieldPlace.tsx';
import styles from '../Part.module.css';
import type { PartProps } from '../planDraft.ts';
import { PlannedBouts } from './PlannedBouts.tsx';
import { Preferences } from './Preferences.tsx';
import { SuggestionPanel } from './suggestions/SuggestionPanel.tsx';
import { TimeBudget } from './TimeBudget.tsx';
import { usePlanSafety } from './usePlanSafety.ts';

/** What is done in a session: what the patient prefers, help in choosing, technique by technique, and whether it fits. */
export function TechniquesPart({ draft, background, findings }: PartProps) {
  const place = useRef<HTMLDivElement>(null);
  const safety = usePlanSafety(draft, background);
  return (
    <div ref={place} className={styles['part']}>
      <Preferences draft={draft} />
      <SuggestionPanel
        draft={draft}
        findings={findings}
        safety={safety}
        goTo={(path) => place.current && goToField(place.current, path)}
      />
      <PlannedBouts draft={draft} safety={safety} />
      <TimeBudget draft={draft} />
    </div>
  );
}
