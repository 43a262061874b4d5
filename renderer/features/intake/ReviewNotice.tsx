import { Banner } from '../../components/Banner.tsx';
import { useDates } from '../../platform/dates.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { IntakeDraft } from './intakeDraft.ts';

/** Says that this history starts from an earlier one, and which. */
export function ReviewNotice({ draft }: { draft: IntakeDraft }) {
  const text = useText();
  const { date } = useDates();
  const before = useDraftPart(draft, ({ body }) => body.before);
  if (before === null) return null;
  return (
    <Banner tone="info">
      <strong>
        {before.date === ''
          ? text('intake:editor.reviewUndated')
          : text('intake:editor.reviewTitle', { date: date(before.date) })}
      </strong>
      <p>{text('intake:editor.reviewBody')}</p>
    </Banner>
  );
}
