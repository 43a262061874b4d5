import type { Entry } from '#shared/chart/entry.ts';
import type { EntryContent } from '#shared/chart/kind.ts';
import { planProse } from '#shared/chart/plan/prose.ts';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import { ProseSections } from '../../components/chart/ProseSections.tsx';
import { useText } from '../../platform/language.ts';
import { Calendar } from './calendar/Calendar.tsx';
import { usePlanCalendar } from './calendar/usePlanCalendar.ts';
import part from './Part.module.css';

interface Props {
  content: EntryContent<PlanBody>;
  entry: Entry;
}

/** A plan to read, and how the care stands against it. */
export function PlanView({ content, entry }: Props) {
  const text = useText();
  const calendar = usePlanCalendar(entry, content.body, content.service.date);
  return (
    <div className={part['part']}>
      {calendar && <Calendar calendar={calendar} />}
      <ProseSections sections={planProse(content, text)} />
    </div>
  );
}
