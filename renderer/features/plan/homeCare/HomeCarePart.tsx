import { useEffect, useMemo, useRef } from 'react';
import { risksOf } from '#shared/chart/background/risks.ts';
import { MOST_HOME_CARE, type PlannedHomeCare, plannedHomeCare } from '#shared/chart/plan/homeCare.ts';
import { homeCareNeed } from '#shared/chart/plan/homeCareNeed.ts';
import type { HomeCareId } from '#shared/clinical/homeCare/catalogue.ts';
import { announce } from '../../../components/announce.tsx';
import { goToField } from '../../../components/FieldPlace.tsx';
import { useDraftPart } from '../../../platform/drafts.ts';
import { useText } from '../../../platform/language.ts';
import part from '../Part.module.css';
import { PlanNote } from '../PlanNote.tsx';
import { change, type PartProps } from '../planDraft.ts';
import { HomeCareAdder } from './HomeCareAdder.tsx';
import { HomeCareCard } from './HomeCareCard.tsx';

/** What the patient does at home: items of the catalogue, a card each, and what else is said of it. */
export function HomeCarePart({ draft, background, findings }: PartProps) {
  const text = useText();
  const planned = useDraftPart(draft, ({ body }) => body.homeCare);
  const bouts = useDraftPart(draft, ({ body }) => body.bouts);
  const on = useDraftPart(draft, ({ service }) => service.date);
  const risks = useMemo(() => risksOf(background, on), [background, on]);
  const need = useMemo(() => homeCareNeed({ bouts }, findings, on), [bouts, findings, on]);
  const root = useRef<HTMLDivElement>(null);
  /** The field to work in once an item has come or gone. */
  const next = useRef<string | null>(null);

  useEffect(() => {
    if (next.current !== null && root.current) goToField(root.current, next.current);
    next.current = null;
  });

  function add(item: HomeCareId): void {
    next.current = `homeCare.${planned.length}.dose`;
    change(draft, { homeCare: [...planned, plannedHomeCare(item)] });
  }

  function changeItem(item: HomeCareId, changed: Partial<PlannedHomeCare>): void {
    draft.changeBody((body) => ({
      ...body,
      homeCare: body.homeCare.map((each) => (each.item === item ? { ...each, ...changed } : each)),
    }));
  }

  function remove(item: HomeCareId, index: number): void {
    const left = planned.filter((each) => each.item !== item);
    next.current = left.length === 0 ? 'homeCare' : `homeCare.${Math.min(index, left.length - 1)}.dose`;
    change(draft, { homeCare: left });
    announce(text('plan:atHome.removed', { name: text(`homeCare:name.${item}`) }));
  }

  return (
    <div ref={root} className={part['part']}>
      {planned.map((each, index) => (
        <HomeCareCard
          key={each.item}
          planned={each}
          index={index}
          risks={risks}
          onChange={(changed) => changeItem(each.item, changed)}
          onRemove={() => remove(each.item, index)}
        />
      ))}
      {planned.length < MOST_HOME_CARE && (
        <HomeCareAdder planned={planned} need={need} risks={risks} onAdd={add} />
      )}
      <PlanNote draft={draft} name="homeCareNote" rows={planned.length === 0 ? 4 : 2} />
    </div>
  );
}
