import { memo, type ReactNode } from 'react';
import { adviceOn } from '#shared/chart/bouts/rules.ts';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import { goesAgainst } from '#shared/clinical/contraindications/engine.ts';
import { useText } from '../../../platform/language.ts';
import { type AreaNeed, areaNeed } from '../sensitiveArea/areaNeed.ts';
import { BoutAdvice } from './BoutAdvice.tsx';
import styles from './BoutNotes.module.css';
import type { BoutActions } from './boutActions.ts';
import { OverrideField } from './OverrideField.tsx';
import type { BoutSafety } from './safety.ts';

/** How a kind of entry asks for the consent that a sensitive area needs. */
export type AreaField = (need: AreaNeed) => ReactNode;

interface Props {
  bout: Bout;
  index: number;
  safety: BoutSafety;
  actions: BoutActions;
  /** Asks for the consent that a sensitive area needs; the same function each time. */
  areaField: AreaField;
}

/** Under a row of the table: what the rules say of it, a consent that it needs, and why it is done all the same. */
export const BoutNotes = memo(function BoutNotes({ bout, index, safety, actions, areaField }: Props) {
  const text = useText();
  const advice = adviceOn(bout, safety.rules);
  const isAgainst = advice !== null && goesAgainst(advice, bout.pressure);
  const need = areaNeed(bout.region, safety);
  const findings = advice?.findings ?? [];
  const hasReason = bout.override.trim() !== '';
  // Silence beside a patient whom rules speak of would read as leave.
  const isUncovered = advice?.covered === false && safety.rules.speaks;
  if (findings.length === 0 && need === null && !hasReason && !isUncovered) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own border and legend
    <div
      className={styles['notes']}
      role="group"
      aria-label={text('chart:advice.rowOf', { row: index + 1 })}
      data-against={isAgainst || undefined}
    >
      {isUncovered && <p className={styles['source']}>{text('clinical:uncovered')}</p>}
      {findings.length > 0 && <BoutAdvice findings={findings} row={index + 1} />}
      {(isAgainst || hasReason) && <OverrideField bout={bout} index={index} actions={actions} />}
      {need && areaField(need)}
    </div>
  );
});
