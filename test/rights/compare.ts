import type { Asked } from '#infra/local/asked.ts';
import { concerns, isAllowed, type Statement } from '#infra/local/assembly/statements.ts';
import { matchesPattern } from '#infra/local/assembly/wildcards.ts';

/** A function with the statements of its role, resources by their names in the stack. */
export interface Role {
  readonly by: string;
  readonly arn: string;
  readonly own: readonly Statement[];
}

export interface Rights {
  readonly roles: readonly Role[];
  /** What tables and keys refuse by their own policies, by their names in the stack. */
  readonly refusals: ReadonlyMap<string, readonly Statement[]>;
}

/** What nobody here can ask, because AWS itself does it in a role's name. */
export interface OnlyAws {
  readonly action: string;
  readonly on: RegExp;
  readonly why: string;
}

/** One thing that a statement allows: an action on a resource and, where the statement names them, in partitions of one kind. */
interface Grant {
  readonly by: string;
  readonly action: string;
  readonly on: string;
  readonly partition: string | null;
  readonly of: Statement;
}

export interface Compared {
  /** Asked, and not allowed. */
  readonly missing: readonly string[];
  /** Allowed, and never asked. */
  readonly unused: readonly string[];
  /** Said to be only AWS's, and allowed to nobody or asked by ourselves. */
  readonly idle: readonly string[];
}

const leadingKeys = 'dynamodb:LeadingKeys';
const inWords = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ');

/** Holds what was asked against what is allowed, in both directions. */
export function compare(
  { roles, refusals }: Rights,
  asked: readonly Asked[],
  onlyAws: readonly OnlyAws[],
): Compared {
  const missing = asked.filter((one) => {
    const role = roles.find(({ by }) => by === one.by);
    if (role === undefined) return true;
    const context = { ...one.context, 'aws:PrincipalArn': [role.arn] };
    const [resource = ''] = one.on.split('/');
    return !isAllowed(askOf({ ...one, context }), role.own, refusals.get(resource) ?? []);
  });

  const grants = roles.flatMap(grantsOf);
  const unasked = grants.filter((grant) => !asked.some((one) => uses(grant, one)));
  const leftTo = ({ action, on }: OnlyAws) =>
    unasked.filter((grant) => grant.action === action && on.test(grant.on));
  const excused = new Set(onlyAws.flatMap(leftTo));

  return {
    missing: distinct(
      missing.map(({ by, action, on, context }) =>
        inWords(by, action, on, (context[leadingKeys] ?? []).join(' ')),
      ),
    ),
    unused: distinct(
      unasked
        .filter((grant) => !excused.has(grant))
        .map(({ by, action, on, partition }) => inWords(by, action, on, partition)),
    ),
    idle: onlyAws
      .filter((one) => leftTo(one).length === 0)
      .map(({ action, on }) => inWords(action, on.source)),
  };
}

const askOf = ({ action, on, context }: Asked) => ({ action, resource: on, context });
const distinct = (lines: readonly string[]) => [...new Set(lines)].sort();

const grantsOf = ({ by, own }: Role): Grant[] =>
  own
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap((of) => {
      const partitions = of.Condition['ForAllValues:StringLike']?.[leadingKeys] ?? [null];
      return of.Action.flatMap((action) =>
        of.Resource.flatMap((on) =>
          partitions.map((partition) => ({ by, action, on, partition, of })),
        ),
      );
    });

function uses({ by, action, on, partition, of }: Grant, one: Asked): boolean {
  return (
    one.by === by &&
    one.action === action &&
    matchesPattern(on, one.on) &&
    concerns(of, askOf(one)) &&
    (partition === null ||
      (one.context[leadingKeys] ?? []).some((kind) => matchesPattern(partition, kind)))
  );
}
