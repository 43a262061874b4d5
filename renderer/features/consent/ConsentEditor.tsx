import { useEffect } from 'react';
import type { Background } from '#shared/chart/background/background.ts';
import { CONSENT_SCOPES } from '#shared/chart/consent/schema.ts';
import type { Entry } from '#shared/chart/entry.ts';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { ServiceDateField } from '../../components/chart/ServiceDateField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { AreaFields } from './AreaFields.tsx';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change } from './consentDraft.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { ElementFields } from './ElementFields.tsx';
import { GiverFields } from './GiverFields.tsx';
import { PlanField } from './PlanField.tsx';
import { ProposalField } from './ProposalField.tsx';
import { UseFields } from './UseFields.tsx';

interface Props {
  draft: ConsentDraft;
  entry: Entry;
  background: Background;
}

/** A consent on one page, in the order of the conversation: to what, what it means, who decides, and the decision. */
export function ConsentEditor({ draft, entry, background }: Props) {
  const text = useText();
  const scope = useDraftPart(draft, ({ body }) => body.scope);

  // A new one starts from its template; what was written is never replaced.
  useEffect(() => {
    if (draft.content().body.proposal === '') change(draft, {});
  }, [draft]);

  return (
    <div className={styles['editor']}>
      <Head draft={draft} />
      <Panel title={text('consent:part.what')}>
        {scope === 'sensitive-areas' && <AreaFields draft={draft} />}
        {scope === 'treatment' && <PlanField draft={draft} background={background} />}
        {scope === 'information' && <UseFields draft={draft} />}
        <ProposalField draft={draft} />
      </Panel>
      {scope !== 'information' && <ElementFields draft={draft} />}
      <GiverFields draft={draft} background={background} />
      <DecisionFields draft={draft} patientId={entry.patientId} />
    </div>
  );
}

/** To what and in which language: everything below depends on it. */
function Head({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const scope = useDraftPart(draft, ({ body }) => body.scope);
  const language = useDraftPart(draft, ({ body }) => body.language);
  return (
    <div className={styles['head']}>
      <ServiceDateField draft={draft} label={text('consent:field.date')} />
      <Segmented
        label={text('consent:field.scope')}
        options={CONSENT_SCOPES.map((id) => ({ id, label: text(`consent:scope.${id}`) }))}
        value={scope}
        onChange={(chosen) => change(draft, { scope: chosen })}
        description={text(`consent:scopeHint.${scope}`)}
      />
      <Segmented
        label={text('consent:field.language')}
        options={LANGUAGES.map((id) => ({ id, label: text(`common:language.${id}`) }))}
        value={language}
        onChange={(chosen) => change(draft, { language: chosen })}
      />
    </div>
  );
}
