import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';
import { matchesPattern } from './wildcards.ts';

const named = new Set([
  'AWS::DynamoDB::Table',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Lambda::Function',
  'AWS::Logs::LogGroup',
  'AWS::SNS::Topic',
  'AWS::SecretsManager::Secret',
  'AWS::SQS::Queue',
]);

/** A logical id without the end that the CDK gives it. Topics are one to us: which contacts a clinic has is no matter of rights. */
export const plain = (logicalId: string): string =>
  logicalId.replace(/[0-9A-F]{8}$/, '').replace(/^OnCallTo[a-z].*$/, 'OnCallTopic');

/**
 * What stands in the stack under an ARN, by a name that is the same in every deployment: `ForumTable`, `ForumTable/index/gsi1`,
 * `ForumTable/stream`, `SealingKey`, `parameter/secrets`. What is not of the stack keeps its ARN.
 */
export function stackNames(
  assembly: CloudAssembly,
  resolver: Resolver,
): (resource: string) => string {
  const known = new Map<string, string>();
  for (const [id, { type }] of assembly.resources) {
    if (!named.has(type)) continue;
    const { ref, attributes } = resolver.made(id);
    for (const one of [ref, attributes.Arn]) if (one) known.set(one, plain(id));
  }
  /** What a pattern reaches, where all of it has one name: a policy may say how the names of topics begin. */
  function reachedBy(pattern: string): string | undefined {
    if (!pattern.endsWith('*')) return undefined;
    const names = new Set(
      [...known].filter(([arn]) => matchesPattern(pattern, arn)).map(([, name]) => name),
    );
    return names.size === 1 ? [...names][0] : undefined;
  }
  return (resource) => {
    // The embedded store names its streams by a region of its own.
    const [, table = '', rest = ''] = /:table\/([^/]+)(\/.*)?$/.exec(resource) ?? [];
    if (table) {
      const part = rest.startsWith('/stream/') ? '/stream' : rest;
      return `${known.get(table) ?? table}${part}`;
    }
    return (
      known.get(resource) ??
      reachedBy(resource) ??
      resource.replace(/^.*:parameter\/.*\//, 'parameter/')
    );
  };
}
