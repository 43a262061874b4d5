import { useState } from 'react';
import type { VisitBody } from '#shared/chart/visit/schema.ts';
import { TEXT_LIMIT } from '#shared/practice/fields.ts';
import { FieldPlace } from '../../components/FieldPlace.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { fieldWords } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';

export type NoteName = 'subjective' | 'objective' | 'response' | 'assessment' | 'plan' | 'homeCare';

interface Props {
  draft: Draft<VisitBody>;
  name: NoteName;
  rows?: number;
}

/** One part of the note. A text beyond the limit stays on the screen whole; what fits of it is saved. */
export function NoteField({ draft, name, rows = 2 }: Props) {
  const text = useText();
  const stored = useDraftPart(draft, ({ body }) => body[name]);
  const [tooLong, setTooLong] = useState<string | null>(null);

  function change(typed: string): void {
    setTooLong(typed.length > TEXT_LIMIT ? typed : null);
    draft.changeBody((body) => ({ ...body, [name]: typed.slice(0, TEXT_LIMIT).toWellFormed() }));
  }

  return (
    <FieldPlace path={name}>
      <TextArea
        label={text(`chart:visit.${name}`)}
        placeholder={text(`chart:visit.hint.${name}`)}
        rows={rows}
        value={tooLong ?? stored}
        onChange={change}
        error={fieldWords(text, tooLong === null ? undefined : 'too-long')}
      />
    </FieldPlace>
  );
}
