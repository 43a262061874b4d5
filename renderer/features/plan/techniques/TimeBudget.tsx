import { TriangleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';
import { boutMinutes } from '#shared/chart/bouts/rules.ts';
import { timeBudget } from '#shared/chart/plan/rules.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import type { PlanDraft } from '../planDraft.ts';
import styles from './TimeBudget.module.css';

/** The minutes of the bouts against the session, as a bar and in words, while techniques are chosen. */
export function TimeBudget({ draft }: { draft: PlanDraft }) {
  const bouts = useDraftPart(draft, ({ body }) => body.bouts);
  const dose = useDraftPart(draft, ({ body }) => body.dose);
  const text = useText();
  const budget = timeBudget({ bouts, dose });
  const isOver = budget !== null && budget.over > 0;
  const words = budget
    ? text(isOver ? 'plan:budget.over' : 'plan:budget.fits', { ...budget })
    : bouts.length > 0 && text('plan:techniques.noSession', { minutes: boutMinutes({ bouts }) });
  return (
    <div className={styles['budget']} data-over={isOver || undefined}>
      {budget && <Bar minutes={bouts.map(({ minutes }) => minutes ?? 0)} session={budget.session} />}
      <p className={styles['words']} aria-live="polite">
        {isOver && <TriangleAlert size={16} aria-hidden />}
        <span>
          {words}
          {budget && !isOver && ` · ${text('plan:techniques.left', { minutes: -budget.over })}`}
        </span>
      </p>
    </div>
  );
}

/** A piece for each bout, in order; what is beyond the session stands beyond its mark. */
function Bar({ minutes, session }: { minutes: readonly number[]; session: number }) {
  const planned = minutes.reduce((sum, one) => sum + one, 0);
  const most = Math.max(session, planned);
  return (
    <div
      className={styles['bar']}
      style={{ '--session': session / most, '--planned': planned / most } as CSSProperties}
      aria-hidden
    >
      <div className={styles['pieces']}>
        {minutes.map(
          (one, index) =>
            one > 0 && (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces are drawn in the order of the rows and hold nothing
              <span key={index} className={styles['piece']} style={{ flexGrow: one }} />
            ),
        )}
      </div>
    </div>
  );
}
