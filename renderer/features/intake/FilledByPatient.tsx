import { Banner } from '../../components/Banner.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SignedByHand } from '../../components/practice/SignedByHand.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { IntakeDraft } from './intakeDraft.ts';

/** The hand of the patient, under what she signed. */
export function PatientSignature({ draft }: { draft: IntakeDraft }) {
  const text = useText();
  const signed = useDraftPart(draft, ({ body }) => body.patientSignature);
  if (signed === null) return null;
  return (
    <Panel title={text('intake:field.signature')}>
      <SignedByHand signed={signed} />
    </Panel>
  );
}

/** What the patient gave back: finished and signed, or left half-way. Nothing of it is lost either way. */
export function FilledByPatient({ draft }: { draft: IntakeDraft }) {
  const text = useText();
  const filledBy = useDraftPart(draft, ({ body }) => body.filledBy);
  const signed = useDraftPart(draft, ({ body }) => body.patientSignature);
  if (filledBy !== 'patient' && signed === null) return null;
  return signed === null ? (
    <Banner tone="warn">
      <strong>{text('intake:editor.patientOpenTitle')}</strong>
      <p>{text('intake:editor.patientOpenBody')}</p>
    </Banner>
  ) : (
    <Banner tone="info">
      <strong>{text('intake:editor.patientDoneTitle')}</strong>
      <p>{text('intake:editor.patientDoneBody')}</p>
    </Banner>
  );
}
