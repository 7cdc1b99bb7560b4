import type { FieldMetadata } from '@conform-to/react';
import { useEffect } from 'react';
import type { FormAnswer } from './use-fields.ts';

type TextFields = Record<string, string>;
type LightField = FieldMetadata<string, TextFields, string[]>;

/**
 * `useFields` for forms of plain texts and choices on the page of a thread, which every first visit loads: the same fields, made from what the server has
 * answered, without the library that lets a browser check and change forms of any shape. That is a tenth of all such a visit weighs.
 */
export function useLightFields<Names extends string>(
  id: string,
  names: readonly Names[],
  answer: FormAnswer | undefined,
) {
  const result = answer?.result ?? undefined;
  const errors = result?.error ?? {};
  const errorId = `${id}-error`;
  const onWhole = errors[''] ?? undefined;
  useEffect(() => {
    const wrong = names.find((name) => result?.error?.[name]);
    if (wrong !== undefined) document.getElementById(`${id}-${wrong}`)?.focus();
  }, [id, names, result]);
  const fieldOf = (name: string) =>
    // What `fields.tsx` reads of a field, and no more.
    ({
      id: `${id}-${name}`,
      name,
      formId: id,
      errors: errors[name] ?? undefined,
      errorId: `${id}-${name}-error`,
      initialValue: typed(result?.initialValue?.[name]),
    }) as Partial<LightField> as LightField;
  return {
    form: { id, ...(onWhole ? { 'aria-describedby': errorId } : {}) },
    problems: {
      id: errorId,
      errors: onWhole,
      fields: names.flatMap((name) => {
        const messages = errors[name];
        return messages ? [{ elementId: `${id}-${name}`, messages }] : [];
      }),
    },
    fields: Object.fromEntries(names.map((name) => [name, fieldOf(name)])) as Record<
      Names,
      LightField
    >,
  };
}

const typed = (value: unknown): string | string[] | undefined =>
  typeof value === 'string' || isTexts(value) ? value : undefined;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
