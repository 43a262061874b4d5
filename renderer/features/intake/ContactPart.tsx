import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import fields from './Fields.module.css';
import type { PartProps } from './partFields.tsx';
import { WrittenLine } from './Written.tsx';

/** Whom to call, what the patient works, and what she says is different in her record. */
export function ContactPart({ draft }: PartProps) {
  const text = useText();
  const hasNote = useDraftPart(draft, ({ body }) => body.contactNote !== '' || body.filledBy !== 'therapist');
  return (
    <>
      <div className={fields['pair']}>
        <WrittenLine draft={draft} name="emergencyContact" hint={text('intake:field.emergencyContactHint')} />
        <WrittenLine draft={draft} name="occupation" />
      </div>
      {hasNote && (
        <WrittenLine draft={draft} name="contactNote" hint={text('intake:field.contactNoteHint')} />
      )}
    </>
  );
}
