import type { ComponentType } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import type { Entry } from '#shared/chart/entry.ts';
import type { Finding } from '#shared/chart/kind.ts';
import { ServiceDateField } from '../../components/chart/ServiceDateField.tsx';
import { PartColumns } from '../../components/parts/PartColumns.tsx';
import { PartPanel } from '../../components/parts/PartPanel.tsx';
import { PartRail, PartState } from '../../components/parts/PartRail.tsx';
import styles from '../../components/parts/page.module.css';
import { useDates } from '../../platform/dates.ts';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import { CarePart } from './care/CarePart.tsx';
import { DosePart } from './dose/DosePart.tsx';
import { GoalsPart } from './goals/GoalsPart.tsx';
import { HomeCarePart } from './homeCare/HomeCarePart.tsx';
import { PLAN_PARTS, type PlanPart, stateOf } from './parts.ts';
import type { PartProps, PlanDraft } from './planDraft.ts';
import { TechniquesPart } from './techniques/TechniquesPart.tsx';
import { KeepAsTemplate } from './templates/KeepAsTemplate.tsx';
import { Templates } from './templates/Templates.tsx';

interface Props {
  draft: PlanDraft;
  entry: Entry;
  background: Background;
}

const FIELDS: Record<PlanPart, ComponentType<PartProps>> = {
  goals: GoalsPart,
  techniques: TechniquesPart,
  dose: DosePart,
  homeCare: HomeCarePart,
  care: CarePart,
};

const NONE: readonly Finding[] = [];

/** A treatment plan on one page: what is to be reached, by what, how often, at home, and beside whom. */
export function PlanEditor({ draft, entry, background }: Props) {
  const text = useText();
  const found = useCall('chart.findings', { patientId: entry.patientId });
  const findings = found.data?.findings ?? NONE;
  return (
    <div className={styles['editor']}>
      <Head draft={draft} />
      <Templates
        draft={draft}
        entry={entry}
        background={background}
        findings={findings}
        isRead={!found.isPending}
      />
      <PartColumns
        rail={(goTo) => (
          <PartRail
            label={text('plan:rail')}
            parts={PLAN_PARTS.map((part) => ({
              id: part,
              name: text(`plan:part.${part}`),
              state: <State draft={draft} part={part} />,
            }))}
            onGoTo={(part) => goTo(part)}
          />
        )}
      >
        {PLAN_PARTS.map((part) => {
          const Fields = FIELDS[part];
          return (
            <PartPanel key={part} id={part} title={text(`plan:part.${part}`)}>
              <Fields draft={draft} entry={entry} background={background} findings={findings} />
            </PartPanel>
          );
        })}
      </PartColumns>
    </div>
  );
}

/** When it was made, which version it is and what it is built on. */
function Head({ draft }: { draft: PlanDraft }) {
  const text = useText();
  const { date } = useDates();
  const number = useDraftPart(draft, ({ body }) => body.number);
  const basis = useDraftPart(draft, ({ body }) => body.basis);
  const hasBouts = useDraftPart(draft, ({ body }) => body.bouts.length > 0);
  return (
    <div className={styles['head']}>
      <ServiceDateField draft={draft} label={text('plan:field.date')} />
      <p className={styles['begins']}>
        {text('plan:version', { number })}
        {basis && <> · {text('plan:basis', { date: date(basis.date) })}</>}
      </p>
      {hasBouts && <KeepAsTemplate variant="quiet" plan={() => draft.content().body} />}
    </div>
  );
}

function State({ draft, part }: { draft: PlanDraft; part: PlanPart }) {
  const text = useText();
  const state = useDraftPart(draft, ({ body }) => stateOf(part, body));
  const words = { open: 'untouched', done: 'done', wrong: 'over' } as const;
  return <PartState state={state} words={text(`plan:partState.${words[state]}`)} />;
}
