import { useEffect, useRef, useState } from 'react';
import { planAdviser } from '#shared/chart/plan/rules.ts';
import { type Applied, applyTemplate } from '#shared/chart/plan/templates/apply.ts';
import type { PlanTemplate } from '#shared/chart/plan/templates/template.ts';
import { useDraftPart } from '../../../platform/drafts.ts';
import { change, type PartProps } from '../planDraft.ts';
import { AppliedNotice } from './AppliedNotice.tsx';
import { Chooser } from './Chooser.tsx';

/** A template that was applied, and what became of it. */
export interface Outcome extends Applied {
  template: PlanTemplate;
}

/** At the top of a plan: templates to begin from while it is empty, and then what of the chosen one was left out. */
export function Templates({ draft, entry, background, findings, isRead }: PartProps & { isRead: boolean }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isEmpty = useDraftPart(
    draft,
    ({ body: { bouts, dose } }) => bouts.length === 0 && dose.minutes === null && dose.perWeek === null,
  );
  const notice = useRef<HTMLDivElement>(null);
  // What had the focus is gone with the chooser.
  useEffect(() => {
    if (outcome) notice.current?.focus();
  }, [outcome]);

  function apply(template: PlanTemplate): void {
    const { body, service } = draft.content();
    const applied = applyTemplate(template, body, {
      on: service.date,
      findings,
      rules: planAdviser(background, service.date),
      newId: () => crypto.randomUUID(),
    });
    change(draft, applied.body);
    setOutcome({ ...applied, template });
  }

  if (outcome) return <AppliedNotice outcome={outcome} noticeRef={notice} onClose={() => setOutcome(null)} />;
  // Before the findings are there, no template would know what was measured.
  if (!isEmpty || !isRead) return null;
  return (
    <Chooser
      findings={findings}
      background={background}
      on={draft.content().service.date || entry.service.date}
      onUse={apply}
    />
  );
}
