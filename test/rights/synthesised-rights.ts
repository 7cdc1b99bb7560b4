import * as z from 'zod';
import { createResolver } from '#infra/local/assembly/resolve.ts';
import { plain, stackNames } from '#infra/local/assembly/stack-names.ts';
import { type Statement, statementsIn, statementsOf } from '#infra/local/assembly/statements.ts';
import { readCloudAssembly } from '#infra/local/assembly/template.ts';
import type { Rights } from './compare.ts';

const role = z.looseObject({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) });

/** The rights of every function of ours in a synthesised deployment, and what tables and keys refuse. */
export function synthesisedRights(folder: string): Rights {
  const assembly = readCloudAssembly(folder);
  const resolver = createResolver(assembly, {
    edgeHost: 'localhost',
    streamArn: (table) => `arn:aws:dynamodb:local:0:table/${table}/stream/1`,
  });
  const inStack = stackNames(assembly, resolver);
  const named = (of: Statement): Statement => ({ ...of, Resource: of.Resource.map(inStack) });

  const roles = assembly
    .ofType('AWS::Lambda::Function')
    .filter(({ properties }) => String(properties.Runtime).startsWith('nodejs'))
    .map(({ properties }) => {
      const [id] = role.parse(properties.Role)['Fn::GetAtt'];
      return {
        by: plain(id).replace(/Role$/, ''),
        arn: resolver.made(id).attributes.Arn ?? '',
        own: statementsOf(assembly, resolver, id).map(named),
      };
    });

  const refusals = new Map<string, readonly Statement[]>();
  for (const { id, properties } of assembly.ofType('AWS::DynamoDB::Table')) {
    const { ResourcePolicy } = z
      .looseObject({ ResourcePolicy: z.looseObject({ PolicyDocument: z.unknown() }).optional() })
      .parse(properties);
    refusals.set(plain(id), statementsIn(resolver, ResourcePolicy?.PolicyDocument));
  }
  for (const { id, properties } of assembly.ofType('AWS::KMS::Key')) {
    const all = statementsIn(resolver, properties.KeyPolicy);
    refusals.set(
      plain(id),
      all.filter(({ Effect }) => Effect === 'Deny'),
    );
  }
  return { roles, refusals };
}
