import type { Said } from '#shared/chart/intake/schema.ts';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { LimitedTextArea, LimitedTextField } from '../../components/Limited.tsx';
import { useDraftPart } from '../../platform/drafts.ts';
import { useText } from '../../platform/language.ts';
import type { IntakeDraft } from './intakeDraft.ts';

type Line = 'emergencyContact' | 'occupation' | 'contactNote' | 'physician';
type Long = 'reason' | 'goals';

interface Props<Name extends keyof Said> {
  draft: IntakeDraft;
  name: Name;
}

/** One line of the history, in words. */
export function WrittenLine({ draft, name, hint }: Props<Line> & { hint?: string }) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => body[name]);
  return (
    <FieldPlace path={name}>
      <LimitedTextField
        label={text(`intake:field.${name}`)}
        {...(hint !== undefined && { description: hint })}
        value={value}
        onChange={(typed) => draft.changeBody((body) => ({ ...body, [name]: typed }))}
      />
    </FieldPlace>
  );
}

/** A free text of the history. */
export function WrittenText({ draft, name }: Props<Long>) {
  const text = useText();
  const value = useDraftPart(draft, ({ body }) => body[name]);
  return (
    <FieldPlace path={name}>
      <LimitedTextArea
        label={text(`intake:field.${name}`)}
        placeholder={text(`intake:field.${name}Hint`)}
        rows={2}
        value={value}
        onChange={(typed) => draft.changeBody((body) => ({ ...body, [name]: typed }))}
      />
    </FieldPlace>
  );
}
