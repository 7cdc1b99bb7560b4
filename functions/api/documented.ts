import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describeRoute, resolver } from 'hono-openapi';
import { type ProblemKind, problem } from '#shared/contracts/problem.ts';
import { problemFacts } from '#shared/errors.ts';

interface Description {
  readonly tag: string;
  readonly summary: string;
  /** Successful answers by status; `null` has no body. */
  readonly answers: Readonly<Record<number, StandardSchemaV1 | null>>;
  /** Refusals of this route's own, besides those that every route may give. */
  readonly refusals?: readonly ProblemKind[];
  /** What is sent with it: nothing that is read, or JSON. Left out where it only reads. */
  readonly sends?: 'nothing' | 'json';
  /** Who may call it. `anybody` needs no sign-in. */
  readonly callers: 'anybody' | 'signed-in';
  readonly idempotent?: boolean;
}

const everywhere: readonly ProblemKind[] = ['too-many-requests', 'unavailable', 'unexpected'];
/** What a change can meet before its route is asked. */
const onChange: readonly ProblemKind[] = ['foreign-origin', 'too-large', 'wrong-content-type'];

/** A route's entry in the OpenAPI document: every answer with its schema, every refusal with its kind. */
export function documented(description: Description) {
  const kinds: readonly ProblemKind[] = [
    ...(description.callers === 'signed-in' ? (['not-signed-in'] as const) : []),
    ...(description.refusals ?? []),
    ...(description.sends === undefined ? [] : onChange),
    ...(description.sends === 'json' ? (['malformed-json', 'invalid-input'] as const) : []),
    ...(description.idempotent
      ? (['idempotency-key-missing', 'idempotency-key-reused'] as const)
      : []),
    ...everywhere,
  ];
  const byStatus = grouped([...new Set(kinds)]);
  return describeRoute({
    tags: [description.tag],
    summary: description.summary,
    security: description.callers === 'anybody' ? [] : [{ signIn: [] }],
    ...(description.idempotent
      ? {
          parameters: [
            {
              in: 'header' as const,
              name: 'Idempotency-Key',
              required: true,
              description: 'Sending the same key and content twice writes once.',
              schema: { type: 'string' as const, pattern: '^[A-Za-z0-9-]{16,64}$' },
            },
          ],
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(description.answers).map(([status, schema]) => [
          status,
          schema
            ? { description: 'Done', content: { 'application/json': { schema: resolver(schema) } } }
            : { description: 'Done, nothing to say' },
        ]),
      ),
      ...Object.fromEntries(
        [...byStatus].map(([status, of]) => [
          status,
          {
            description: of.map((kind) => `\`${kind}\`: ${problemFacts[kind].title}`).join('; '),
            content: { 'application/problem+json': { schema: resolver(problem) } },
          },
        ]),
      ),
    },
  });
}

function grouped(kinds: readonly ProblemKind[]): Map<number, ProblemKind[]> {
  const groups = new Map<number, ProblemKind[]>();
  for (const kind of kinds) {
    const { status } = problemFacts[kind];
    groups.set(status, [...(groups.get(status) ?? []), kind]);
  }
  return groups;
}
