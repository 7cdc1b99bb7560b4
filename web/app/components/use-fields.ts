import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';

/** What an action answers when a form has to be shown again. */
interface FormAnswer {
  result?: SubmissionResult<string[]> | null;
}

/**
 * A form's props, its own problems and its fields. The server checks; what it says comes back in `answer`, and so does what was
 * typed, so that nothing is lost when there are no scripts.
 */
export function useFields<Schema extends Record<string, unknown>>(
  id: string,
  answer: FormAnswer | undefined,
  defaultValue: Partial<Schema> = {},
) {
  const [form, fields] = useForm<Schema>({
    id,
    // A partial set of defaults is what Conform takes; its type only knows how to say so for a known schema.
    defaultValue: defaultValue as never,
    ...(answer?.result ? { lastResult: answer.result } : {}),
  });
  return {
    form: getFormProps(form),
    problems: { id: form.errorId, errors: form.errors },
    fields,
  };
}
