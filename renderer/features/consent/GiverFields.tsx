import type { Background } from '#shared/chart/background/background.ts';
import { CONSENT_GIVERS } from '#shared/chart/consent/schema.ts';
import { AGE_OF_MAJORITY, isMinor } from '#shared/practice/majority.ts';
import { Banner } from '../../components/Banner.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea, LimitedTextField } from '../../components/Limited.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change } from './consentDraft.ts';

interface Props {
  draft: ConsentDraft;
  background: Background;
}

/** Who decides: the patient, or someone for her; of a minor and of a substitute, on what basis. */
export function GiverFields({ draft, background: { birthDate, province } }: Props) {
  const text = useText();
  const giver = useDraftPart(draft, ({ body }) => body.giver);
  const date = useDraftPart(draft, ({ service }) => service.date);
  const minor = date !== '' && isMinor(birthDate, date, province);
  return (
    <Panel title={text('consent:part.who')}>
      {minor && (
        <Banner tone="warn">
          <strong>{text('consent:minor.title')}</strong>
          <p>{text('consent:minor.what', { majority: province === '' ? 19 : AGE_OF_MAJORITY[province] })}</p>
        </Banner>
      )}
      <Segmented
        label={text('consent:field.giver')}
        isLabelHidden
        options={CONSENT_GIVERS.map((id) => ({ id, label: text(`consent:giver.${id}`) }))}
        value={giver}
        onChange={(chosen) => change(draft, { giver: chosen })}
      />
      {giver !== 'patient' && <Somebody draft={draft} />}
      {(minor || giver === 'substitute') && <Capacity draft={draft} isMinor={minor} />}
    </Panel>
  );
}

function Somebody({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const name = useDraftPart(draft, ({ body }) => body.giverName);
  const relationship = useDraftPart(draft, ({ body }) => body.relationship);
  return (
    <div className={styles['pair']}>
      <FieldPlace path="giverName">
        <LimitedTextField
          label={text('consent:field.giverName')}
          value={name}
          onChange={(giverName) => change(draft, { giverName })}
        />
      </FieldPlace>
      <FieldPlace path="relationship">
        <LimitedTextField
          label={text('consent:field.relationship')}
          description={text('consent:field.relationshipHint')}
          value={relationship}
          onChange={(typed) => change(draft, { relationship: typed })}
        />
      </FieldPlace>
    </div>
  );
}

function Capacity({ draft, isMinor: minor }: { draft: ConsentDraft; isMinor: boolean }) {
  const text = useText();
  const basis = useDraftPart(draft, ({ body }) => body.capacityBasis);
  return (
    <FieldPlace path="capacityBasis">
      <LimitedTextArea
        label={text(minor ? 'consent:field.capacityMinor' : 'consent:field.capacitySubstitute')}
        description={text('consent:field.capacityHint')}
        rows={2}
        value={basis}
        onChange={(capacityBasis) => change(draft, { capacityBasis })}
      />
    </FieldPlace>
  );
}
