import * as z from 'zod';

/** Every kind of error that the API answers with; the last part of the problem's `type` URI. Stable: clients may rely on them. */
export const problemKinds = [
  'invalid-input',
  'malformed-json',
  'wrong-content-type',
  'too-large',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'wrong-key',
  'wrong-passkey',
  'invitation-not-usable',
  'agreement-changed',
  'name-taken',
  'stale',
  'thread-closed',
  'taken',
  'already-used',
  'no-room',
  'seal-closed',
  'cursor-not-valid',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'too-many-requests',
  'foreign-origin',
  'unavailable',
  'unexpected',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export const fieldError = z.object({
  /** Dotted path of the field in the request, for example `title`. */
  path: z.string(),
  message: z.string(),
});
export type FieldError = z.infer<typeof fieldError>;

/** RFC 9457 problem document, sent as `application/problem+json`. Holds nothing that the caller may not see. */
export const problem = z
  .object({
    type: z.string().meta({ description: '`/problems/<kind>`, a stable URI reference' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened and what to do, in plain words' }),
    requestId: z.string(),
    errors: z.array(fieldError).optional(),
    holder: z
      .object({ name: z.string(), until: z.iso.datetime() })
      .optional()
      .meta({ description: 'With `taken`: who holds the review now, and until when' }),
    retryAfterSeconds: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
