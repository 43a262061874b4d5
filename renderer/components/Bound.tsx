import type { ReactNode, RefCallback } from 'react';
import {
  type Control,
  Controller,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
} from 'react-hook-form';
import { fieldWords } from '../platform/forms.ts';
import { useText } from '../platform/language.ts';

interface BoundField<Value> {
  value: Value;
  onChange: (value: Value) => void;
  onBlur: () => void;
  inputRef: RefCallback<HTMLElement>;
  error: string | undefined;
}

interface Props<Input extends FieldValues, Output, Name extends FieldPath<Input>> {
  control: Control<Input, unknown, Output>;
  name: Name;
  children: (field: BoundField<FieldPathValue<Input, Name>>) => ReactNode;
}

/** Ties a control to a field of a form: `<Bound …>{(field) => <TextField label={…} {...field} />}</Bound>`. */
export function Bound<Input extends FieldValues, Output, Name extends FieldPath<Input>>({
  control,
  name,
  children,
}: Props<Input, Output, Name>) {
  const text = useText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <>
          {children({
            value: field.value,
            onChange: field.onChange,
            onBlur: field.onBlur,
            inputRef: field.ref,
            error: fieldWords(text, fieldState.error?.message),
          })}
        </>
      )}
    />
  );
}
