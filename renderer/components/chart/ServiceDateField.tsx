import { useState } from 'react';
import { type Draft, useDraftPart } from '../../platform/drafts.ts';
import { fieldWords } from '../../platform/forms.ts';
import { useText } from '../../platform/language.ts';
import { DateField } from '../DateField.tsx';
import { FieldPlace } from '../FieldPlace.tsx';

interface Props<Body> {
  draft: Draft<Body>;
  label: string;
}

/** An entry always has a date: while the field is empty the last one stays stored and the field is marked. */
export function ServiceDateField<Body>({ draft, label }: Props<Body>) {
  const text = useText();
  const stored = useDraftPart(draft, ({ service }) => service.date);
  const [isEmpty, setEmpty] = useState(false);

  function change(date: string): void {
    setEmpty(date === '');
    if (date !== '') draft.changeService({ date });
  }

  return (
    <FieldPlace path="service.date">
      <DateField
        label={label}
        value={isEmpty ? '' : stored}
        onChange={change}
        error={fieldWords(text, isEmpty ? 'required' : undefined)}
      />
    </FieldPlace>
  );
}
