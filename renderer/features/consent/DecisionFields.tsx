import { CONSENT_DECISIONS } from '#shared/chart/consent/schema.ts';
import { fullName } from '#shared/practice/patient.ts';
import { Banner } from '../../components/Banner.tsx';
import { DateField } from '../../components/DateField.tsx';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea } from '../../components/Limited.tsx';
import { Panel } from '../../components/Panel.tsx';
import { HandSignatureField } from '../../components/practice/HandSignatureField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import { useCall } from '../../platform/queries.ts';
import styles from './ConsentEditor.module.css';
import { type ConsentDraft, change } from './consentDraft.ts';

interface Props {
  draft: ConsentDraft;
  patientId: string;
}

/** Given, refused or withdrawn: each is a record, and each may be signed by hand. */
export function DecisionFields({ draft, patientId }: Props) {
  const text = useText();
  const decision = useDraftPart(draft, ({ body }) => body.decision);
  return (
    <Panel title={text('consent:part.decision')}>
      <FieldPlace path="decision">
        <Segmented
          label={text('consent:field.decision')}
          isLabelHidden
          options={CONSENT_DECISIONS.map((id) => ({ id, label: text(`consent:decision.${id}`) }))}
          value={decision}
          onChange={(chosen) => change(draft, { decision: chosen })}
        />
      </FieldPlace>
      {decision === 'given' && <Until draft={draft} />}
      {(decision === 'refused' || decision === 'withdrawn') && (
        <>
          <Banner tone="info">{text(`consent:${decision}Note`)}</Banner>
          <Reason draft={draft} />
        </>
      )}
      <Hand draft={draft} patientId={patientId} />
    </Panel>
  );
}

function Until({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const until = useDraftPart(draft, ({ body }) => body.until);
  return (
    <FieldPlace path="until" className={styles['until']}>
      <DateField
        label={text('consent:field.until')}
        description={text('consent:field.untilHint')}
        value={until}
        onChange={(date) => change(draft, { until: date })}
      />
    </FieldPlace>
  );
}

function Reason({ draft }: { draft: ConsentDraft }) {
  const text = useText();
  const reason = useDraftPart(draft, ({ body }) => body.reason);
  return (
    <FieldPlace path="reason">
      <LimitedTextArea
        label={text('consent:field.reason')}
        rows={2}
        value={reason}
        onChange={(typed) => change(draft, { reason: typed })}
      />
    </FieldPlace>
  );
}

/** The hand of whoever decides, under her name in print. */
function Hand({ draft, patientId }: Props) {
  const text = useText();
  const { data } = useCall('patients.read', { patientId });
  const signature = useDraftPart(draft, ({ body }) => body.signature);
  const decision = useDraftPart(draft, ({ body }) => body.decision);
  const giver = useDraftPart(draft, ({ body }) => body.giver);
  const giverName = useDraftPart(draft, ({ body }) => body.giverName);
  const patientName = data ? fullName(data.patient) : '';
  return (
    <FieldPlace path="signature">
      <HandSignatureField
        key={giver}
        value={signature}
        onChange={(signed) => change(draft, { signature: signed })}
        name={giver === 'patient' ? patientName : giverName}
        {...((decision === 'refused' || decision === 'withdrawn') && {
          description: text('consent:field.optional'),
        })}
      />
    </FieldPlace>
  );
}
