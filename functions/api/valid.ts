import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Env, ValidationTargets } from 'hono';
import { validator } from 'hono-openapi';
import type { ProblemKind } from '#shared/contracts/problem.ts';
import { Refusal } from '#shared/errors.ts';

/**
 * Checks one part of the request and documents it. Path parts that cannot exist are `not-found`; all else is `invalid-input`
 * with one message for each field.
 */
export function valid<
  Schema extends StandardSchemaV1,
  Target extends keyof ValidationTargets,
  E extends Env,
  P extends string,
>(target: Target, schema: Schema) {
  return validator<Schema, Target, E, P>(target, schema, (result) => {
    if (result.success) return;
    const kind: ProblemKind = target === 'param' ? 'not-found' : 'invalid-input';
    throw new Refusal(kind, kind === 'not-found' ? {} : { errors: result.error.map(fieldError) });
  });
}

function fieldError(issue: StandardSchemaV1.Issue) {
  const path = (issue.path ?? [])
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .join('.');
  return { path, message: issue.message };
}
