import { type DefaultValue, getFormProps, type SubmissionResult, useForm } from '@conform-to/react';

/** What an action answers when a form has to be shown again. */
export interface FormAnswer {
  result?: SubmissionResult<string[]> | null | undefined;
}

/**
 * A form's props, what is wrong with it, and its fields. The server checks; what it says comes back in `answer`, and so does what
 * was typed, so that nothing is lost when there are no scripts.
 */
export function useFields<Schema extends Record<string, unknown>>(
  id: string,
  answer: FormAnswer | undefined,
  defaultValue?: DefaultValue<Schema>,
) {
  const [form, fields] = useForm<Schema>({
    id,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(answer?.result ? { lastResult: answer.result } : {}),
  });
  return {
    form: getFormProps(form),
    problems: {
      id: form.errorId,
      errors: form.errors,
      fields: Object.entries(form.allErrors)
        .filter(([name]) => name !== '')
        .map(([name, messages]) => ({ elementId: `${form.id}-${name}`, messages })),
    },
    fields,
  };
}
