import { MOST_MINUTES } from '#shared/chart/bouts/schema.ts';
import {
  type Dose,
  MOST_PER_WEEK,
  MOST_SESSIONS,
  MOST_WEEKS,
  REVIEW_BY,
  type Review,
  sessionsOf,
} from '#shared/chart/plan/schema.ts';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { FieldPlace } from '../../../components/FieldPlace.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useToday } from '../../../platform/dates.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import { Calendar } from '../calendar/Calendar.tsx';
import { usePlanCalendar } from '../calendar/usePlanCalendar.ts';
import part from '../Part.module.css';
import { change, type PartProps, type PlanDraft } from '../planDraft.ts';
import styles from './DosePart.module.css';

/** A year that is still being typed is a date too: `2`, `20`, `202` on the way to `2027`. */
const WHOLE_YEARS_FROM = '1900';

/** How long, how often and for how many weeks, when the patient is assessed again, and the days that follow from it. */
export function DosePart({ draft, entry }: PartProps) {
  return (
    <div className={part['part']}>
      <DoseFields draft={draft} />
      <div className={part['pair']}>
        <ReviewFields draft={draft} place="half" />
        <ReviewFields draft={draft} place="end" />
      </div>
      <Days draft={draft} entry={entry} />
    </div>
  );
}

function DoseFields({ draft }: { draft: PlanDraft }) {
  const text = useText();
  const dose = useDraftPart(draft, ({ body }) => body.dose);
  const set = (changed: Partial<Dose>) => change(draft, { dose: { ...dose, ...changed } });
  const fields = [
    ['minutes', MOST_MINUTES],
    ['perWeek', MOST_PER_WEEK],
    ['weeks', MOST_WEEKS],
    ['total', MOST_SESSIONS],
  ] as const;
  return (
    <div className={styles['fields']}>
      {fields.map(([name, most]) => (
        <FieldPlace key={name} path={`dose.${name}`}>
          <NumberField
            label={text(`plan:dose.${name}`)}
            value={dose[name]}
            onChange={(value) => set({ [name]: value })}
            min={1}
            max={most}
            rangeWords={text('plan:dose.range', { most })}
            description={name === 'total' ? <TotalHint dose={dose} /> : undefined}
          />
        </FieldPlace>
      ))}
      <FieldPlace path="dose.start" className={styles['start']}>
        <StartField start={dose.start} onChange={(start) => set({ start })} />
      </FieldPlace>
    </div>
  );
}

/** What stands for an empty total, and how long a total of its own takes at that frequency. */
function TotalHint({ dose }: { dose: Dose }) {
  const text = useText();
  const { perWeek, weeks, total } = dose;
  const product = sessionsOf({ ...dose, total: null });
  if (total === null) return product === null ? null : text('plan:dose.totalHint', { count: product });
  if (perWeek === null || weeks === null || total === product) return null;
  return text('plan:dose.totalTakes', { total, perWeek, count: Math.ceil(total / perWeek) });
}

/** Today is a press away while there is no day. */
function StartField({ start, onChange }: { start: string; onChange: (start: string) => void }) {
  const text = useText();
  const today = useToday();
  return (
    <>
      <DateField label={text('plan:dose.start')} value={start} onChange={onChange} />
      {start === '' && (
        <Button variant="quiet" onPress={() => onChange(today)}>
          {text('plan:dose.startToday')}
        </Button>
      )}
    </>
  );
}

function ReviewFields({ draft, place }: { draft: PlanDraft; place: 'half' | 'end' }) {
  const text = useText();
  const review = useDraftPart(draft, ({ body }) => body.review);
  const set = (changed: Partial<Review>) => change(draft, { review: { ...review, ...changed } });
  return (
    <div className={styles['review']}>
      <FieldPlace path={`review.${place}`}>
        <Segmented
          label={text(`plan:dose.${place}`)}
          options={REVIEW_BY.map((id) => ({ id, label: text(`plan:dose.by.${id}`) }))}
          value={review[place]}
          onChange={(by) => set({ [place]: by })}
        />
      </FieldPlace>
      {review[place] === 'date' && (
        <FieldPlace path={`review.${place}Date`}>
          <DateField
            label={text('plan:dose.onDate')}
            value={review[`${place}Date`]}
            onChange={(date) => set({ [`${place}Date`]: date })}
          />
        </FieldPlace>
      )}
    </div>
  );
}

/** The days of the plan as it is written, with the visits that count for it already. */
function Days({ draft, entry }: Pick<PartProps, 'draft' | 'entry'>) {
  const dose = useDraftPart(draft, ({ body }) => body.dose);
  const review = useDraftPart(draft, ({ body }) => body.review);
  const made = useDraftPart(draft, ({ service }) => service.date);
  const start = dose.start < WHOLE_YEARS_FROM ? '' : dose.start;
  const calendar = usePlanCalendar(entry, { dose: { ...dose, start }, review }, made);
  return calendar && <Calendar calendar={calendar} />;
}
