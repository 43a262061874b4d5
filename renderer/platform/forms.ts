import './schemas.ts';
import { toNestErrors } from '@hookform/resolvers';
import { useEffectEvent, useMemo } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { ZodType } from 'zod';
import { FIELD_REASONS, type FieldProblem, fieldProblems } from '#shared/practice/fields.ts';
import type { Text } from '#shared/text/text.ts';

/** The form of a schema: `Input` while it is typed, `Output` when it is sent. */
export type SchemaForm<Input extends FieldValues, Output> = UseFormReturn<Input, unknown, Output>;

/**
 * A form over a schema of `shared`. Errors carry a reason, not words: `Bound` turns it into words.
 * `extraProblems` looks at what no schema can know, such as today's date.
 */
export function useSchemaForm<Input extends FieldValues, Output>(
  schema: ZodType<Output, Input>,
  defaults: DefaultValues<Input>,
  extraProblems: (value: Output) => FieldProblem[] = () => [],
): SchemaForm<Input, Output> {
  const extra = useEffectEvent(extraProblems);
  const resolver = useMemo(() => resolverOf(schema, (value) => extra(value)), [schema]);
  return useForm<Input, unknown, Output>({
    resolver,
    defaultValues: defaults,
    mode: 'onTouched',
    shouldUnregister: false,
  });
}

function resolverOf<Input extends FieldValues, Output>(
  schema: ZodType<Output, Input>,
  extraProblems: (value: Output) => FieldProblem[],
): Resolver<Input, unknown, Output> {
  return (values, _context, options) => {
    const parsed = schema.safeParse(values);
    const problems = parsed.success ? extraProblems(parsed.data) : fieldProblems(parsed.error);
    if (parsed.success && problems.length === 0) return { values: parsed.data, errors: {} };
    return { values: {}, errors: toNestErrors<Input>(errorsOf(problems), options) };
  };
}

/** The first problem of each field, as the form library wants it. */
function errorsOf(problems: FieldProblem[]): FieldErrors {
  const entries = problems.map(({ path, reason }) => [path, { type: reason, message: reason }] as const);
  return Object.fromEntries(entries.toReversed());
}

/** Marks the fields that the data process refused. */
export function showProblems<Input extends FieldValues, Output>(
  form: SchemaForm<Input, Output>,
  problems: readonly FieldProblem[],
): void {
  for (const [index, { path, reason }] of problems.entries())
    form.setError(path as FieldPath<Input>, { type: reason, message: reason }, { shouldFocus: index === 0 });
}

/** The words for a reason; undefined for none, so that it can go straight into `error`. */
export function fieldWords(text: Text, reason: string | undefined): string | undefined {
  if (reason === undefined) return undefined;
  return text(`common:field.${FIELD_REASONS.find((known) => known === reason) ?? 'not-valid'}`);
}
