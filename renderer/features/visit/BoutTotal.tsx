import { boutMinutes } from '#shared/chart/bouts/rules.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './BoutTotal.module.css';

interface Props {
  draft: Draft<VisitBody>;
}

/** The minutes of all rows against the duration of the visit; a hint, never a hindrance. */
export function BoutTotal({ draft }: Props) {
  const text = useText();
  const minutes = useDraftPart(draft, ({ body }) => boutMinutes(body));
  const duration = useDraftPart(draft, ({ body }) => body.durationMinutes);
  const over = duration === null ? 0 : minutes - duration;
  if (minutes === 0) return null;
  return (
    <p className={styles['total']} data-over={over > 0 || undefined}>
      {duration === null
        ? text('chart:bout.totalAlone', { minutes })
        : text('chart:bout.total', { minutes, duration })}
      {over > 0 && <span>{text('chart:bout.over', { minutes: over })}</span>}
    </p>
  );
}
