import * as z from 'zod';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';
import { matchesPattern } from './wildcards.ts';

/** What somebody wants to do, in the words of IAM. */
export interface Ask {
  readonly action: string;
  readonly resource: string;
  /** Condition keys that this request has; a key that is not here is absent. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((found) => [found].flat());
// Strict, so that a NotAction or a NotResource is noticed instead of overlooked.
const statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: oneOrMore,
  Principal: z.unknown().optional(),
  Condition: z.record(z.string(), z.record(z.string(), oneOrMore)).default({}),
});
export type Statement = z.infer<typeof statement>;

const document = z.looseObject({ Statement: z.array(z.unknown()) });
const role = z.looseObject({ ManagedPolicyArns: z.array(z.unknown()).default([]) });

/** What the role with this logical id may do, by the policies that the template gives it. */
export function statementsOf(
  assembly: CloudAssembly,
  resolver: Resolver,
  roleId: string,
): readonly Statement[] {
  const { ManagedPolicyArns } = role.parse(assembly.resources.get(roleId)?.properties);
  const arns = new Set(ManagedPolicyArns.map((one) => resolver.text(one)));
  return assembly
    .ofType('AWS::IAM::ManagedPolicy')
    .filter(({ id }) => arns.has(resolver.made(id).ref))
    .flatMap(({ properties }) => statementsIn(resolver, properties.PolicyDocument));
}

/** The statements of a policy; none where there is no policy. */
export const statementsIn = (resolver: Resolver, policy: unknown): readonly Statement[] =>
  policy === undefined
    ? []
    : document.parse(policy).Statement.map((one) => statement.parse(resolver.value(one)));

/** What a statement is about, whether it allows or denies it. */
export function concerns(of: Statement, { action, resource, context }: Ask): boolean {
  return (
    of.Action.some((one) => matchesPattern(one, action)) &&
    of.Resource.some((one) => matchesPattern(one, resource)) &&
    Object.entries(of.Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holds(operator, values, context[key])),
    )
  );
}

/** Throws at an operator that is not known here: nothing passes because nobody understood it. */
function holds(
  operator: string,
  values: readonly string[],
  found: readonly string[] | undefined,
): boolean {
  const [first] = found ?? [];
  switch (operator) {
    case 'Null':
      return values.includes(String(found === undefined));
    case 'StringEquals':
      return first !== undefined && values.includes(first);
    case 'StringEqualsIfExists':
      return first === undefined || values.includes(first);
    case 'ArnNotEquals':
      return first === undefined || !values.includes(first);
    case 'ForAllValues:StringEquals':
      return (found ?? []).every((one) => values.includes(one));
    case 'ForAllValues:StringLike':
      return (found ?? []).every((one) => values.some((value) => matchesPattern(value, one)));
    default:
      throw new Error(`The condition ${operator} is not understood here.`);
  }
}

/** Allowed by one statement at least, and denied by none of the role or of what it reaches for. */
export function isAllowed(
  ask: Ask,
  own: readonly Statement[],
  ofResource: readonly Statement[],
): boolean {
  const all = [...own, ...ofResource].filter((one) => concerns(one, ask));
  return (
    own.some((one) => one.Effect === 'Allow' && all.includes(one)) &&
    all.every((one) => one.Effect === 'Allow')
  );
}
