import { memo } from 'react';
import { adviceOn } from '#shared/chart/bouts/rules.ts';
import type { Bout } from '#shared/chart/bouts/schema.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { goesAgainst } from '#shared/clinical/contraindications/engine.ts';
import { areaNeed } from '../../components/chart/sensitiveArea/areaNeed.ts';
import { SensitiveArea } from '../../components/chart/sensitiveArea/SensitiveArea.tsx';
import type { Draft } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { BoutAdvice } from './BoutAdvice.tsx';
import styles from './BoutNotes.module.css';
import type { BoutActions } from './boutActions.ts';
import { OverrideField } from './OverrideField.tsx';
import type { VisitSafety } from './useVisitSafety.ts';

interface Props {
  draft: Draft<VisitBody>;
  bout: Bout;
  index: number;
  safety: VisitSafety;
  actions: BoutActions;
}

/** Under a row of the table: what the rules say of it, a consent that it needs, and why it is done all the same. */
export const BoutNotes = memo(function BoutNotes({ draft, bout, index, safety, actions }: Props) {
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
      {need && <SensitiveArea draft={draft} need={need} patientId={safety.background.patientId} />}
    </div>
  );
});
