import { MOST_MINUTES } from '#shared/chart/bouts/schema.ts';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { timeIn } from '#shared/practice/dates.ts';
import { Button } from '../../components/Button.tsx';
import { ServiceDateField } from '../../components/chart/ServiceDateField.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { TimeField } from '../../components/TimeField.tsx';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './VisitEditor.module.css';

interface Props {
  draft: Draft<VisitBody>;
}

/** When the visit was, how long it took and what it costs. */
export function ServiceFields({ draft }: Props) {
  const text = useText();
  return (
    <div className={styles['service']}>
      <ServiceDateField draft={draft} label={text('chart:visit.date')} />
      <ServiceStart draft={draft} />
      <Duration draft={draft} />
      <Fee draft={draft} />
    </div>
  );
}

function ServiceStart({ draft }: Props) {
  const text = useText();
  const { start, zone } = useDraftPart(draft, ({ service }) => service);
  const now = () => draft.changeService({ start: timeIn(zone, new Date().toISOString()) });
  return (
    <FieldPlace path="service.start" className={styles['start']}>
      <TimeField
        label={text('chart:visit.start')}
        value={start}
        onChange={(time) => draft.changeService({ start: time })}
      />
      {start === '' && <Button onPress={now}>{text('chart:visit.now')}</Button>}
    </FieldPlace>
  );
}

const USUAL_MINUTES = ['30', '45', '60', '75', '90'] as const;

function Duration({ draft }: Props) {
  const text = useText();
  const minutes = useDraftPart(draft, ({ body }) => body.durationMinutes);
  const change = (durationMinutes: number | null) =>
    draft.changeBody((body) => ({ ...body, durationMinutes }));
  return (
    <div className={styles['duration']}>
      <FieldPlace path="durationMinutes" className={styles['minutes']}>
        <NumberField
          label={text('chart:visit.duration')}
          value={minutes}
          onChange={change}
          min={1}
          max={MOST_MINUTES}
          step={5}
          unit={text('chart:visit.minutesUnit')}
        />
      </FieldPlace>
      <Segmented
        label={text('chart:visit.durationQuick')}
        isLabelHidden
        options={USUAL_MINUTES.map((id) => ({ id, label: id }))}
        value={USUAL_MINUTES.find((id) => id === String(minutes)) ?? ''}
        onChange={(id) => change(Number(id))}
      />
    </div>
  );
}

function Fee({ draft }: Props) {
  const text = useText();
  const fee = useDraftPart(draft, ({ body }) => body.feeCents);
  return (
    <FieldPlace path="feeCents" className={styles['fee']}>
      <MoneyField
        label={text('chart:visit.fee')}
        value={fee}
        onChange={(feeCents) => draft.changeBody((body) => ({ ...body, feeCents }))}
      />
    </FieldPlace>
  );
}
