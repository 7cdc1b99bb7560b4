import * as z from 'zod';
import { createAskedBook, withKinds } from '#infra/local/asked.ts';
import { place } from './names.ts';
import type { Resolver } from './resolve.ts';
import { plain, stackNames } from './stack-names.ts';
import { type Ask, isAllowed, type Statement, statementsIn, statementsOf } from './statements.ts';
import type { CloudAssembly } from './template.ts';

/** Says who may do what, by the policies of the template, and notes what was asked. */
export interface Guard {
  /** All of these, or nothing. */
  mayDo(role: string, asks: readonly Ask[]): boolean;
  /** The same asks with what a service does with a customer's key in the name of whoever asks. */
  withKeys(asks: readonly Ask[]): readonly Ask[];
}

/** Whoever fills in the clinic: no function, and held to nothing. */
export const operator = 'operator';

const table = z.looseObject({
  SSESpecification: z.looseObject({ KMSMasterKeyId: z.unknown() }),
  ResourcePolicy: z.looseObject({ PolicyDocument: z.unknown() }).optional(),
});
const topic = z.looseObject({ KmsMasterKeyId: z.unknown() });
const secret = z.looseObject({ KmsKeyId: z.unknown() });
const key = z.looseObject({ KeyPolicy: z.unknown() });
const alias = z.looseObject({ AliasName: z.string(), TargetKeyId: z.unknown() });

/** A line of JSON in `file` for each thing that somebody asks for the first time, with the answer. */
export function createGuard(assembly: CloudAssembly, resolver: Resolver, file: string): Guard {
  const own = new Map<string, readonly Statement[]>();
  const ofResource = new Map<string, readonly Statement[]>();
  /** By what is encrypted: its key, and the service that uses it. */
  const keys = new Map<string, { key: string; service: string }>();
  const inStack = stackNames(assembly, resolver);
  const book = createAskedBook(file);

  for (const { id, properties } of assembly.ofType('AWS::DynamoDB::Table')) {
    const { SSESpecification, ResourcePolicy } = table.parse(properties);
    const arn = resolver.made(id).attributes.Arn ?? '';
    keys.set(arn, { key: resolver.text(SSESpecification.KMSMasterKeyId), service: 'dynamodb' });
    ofResource.set(arn, statementsIn(resolver, ResourcePolicy?.PolicyDocument));
  }
  for (const { id, properties } of assembly.ofType('AWS::SNS::Topic')) {
    const { KmsMasterKeyId } = topic.parse(properties);
    keys.set(resolver.made(id).ref, { key: resolver.text(KmsMasterKeyId), service: 'sns' });
  }
  for (const { id, properties } of assembly.ofType('AWS::SecretsManager::Secret')) {
    const { KmsKeyId } = secret.parse(properties);
    keys.set(resolver.made(id).ref, { key: resolver.text(KmsKeyId), service: 'secretsmanager' });
  }
  for (const { id, properties } of assembly.ofType('AWS::KMS::Key')) {
    const arn = resolver.made(id).attributes.Arn ?? '';
    const { KeyPolicy } = key.parse(properties);
    // What a key allows is allowed to the account, whose roles have policies of their own.
    const all = statementsIn(resolver, KeyPolicy);
    ofResource.set(
      arn,
      all.filter(({ Effect }) => Effect === 'Deny'),
    );
  }
  // An operator writes a parameter with the key whose alias is the parameter's name.
  for (const { properties } of assembly.ofType('AWS::KMS::Alias')) {
    const { AliasName, TargetKeyId } = alias.parse(properties);
    const parameter = `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/${AliasName.replace('alias/', '')}`;
    keys.set(parameter, { key: resolver.text(TargetKeyId), service: 'ssm' });
  }

  const statementsFor = (role: string): readonly Statement[] => {
    const found = own.get(role) ?? statementsOf(assembly, resolver, role);
    own.set(role, found);
    return found;
  };

  function note(role: string, { action, resource, context }: Ask, allowed: boolean): void {
    const by = plain(role).replace(/Role$/, '');
    book({ by, action, on: inStack(resource), context: withKinds(context), allowed });
  }

  return {
    mayDo(role, asks) {
      if (role === operator) return true;
      if (!assembly.resources.has(role)) return false;
      const principal = resolver.made(role).attributes.Arn ?? '';
      return asks
        .map((ask) => {
          const whole = { ...ask, context: { ...ask.context, 'aws:PrincipalArn': [principal] } };
          const [resource = ''] = ask.resource.split('/index/');
          const allowed = isAllowed(whole, statementsFor(role), ofResource.get(resource) ?? []);
          note(role, ask, allowed);
          return allowed;
        })
        .every(Boolean);
    },
    withKeys: (asks) =>
      asks.flatMap((ask) => {
        const encrypted = keys.get(ask.resource.split('/index/')[0] ?? '');
        return encrypted === undefined ? [ask] : [ask, ...usesOf(encrypted, ask.resource)];
      }),
  };
}

/** The key of a table, a parameter or a secret is asked to decrypt; a topic's makes a key for each message too. */
function usesOf({ key: resource, service }: { key: string; service: string }, of: string): Ask[] {
  const context: Record<string, string[]> = {
    'kms:ViaService': [`${service}.${place.region}.amazonaws.com`],
  };
  if (service === 'ssm') context['kms:EncryptionContext:PARAMETER_ARN'] = [of];
  if (service === 'secretsmanager') context['kms:EncryptionContext:SecretARN'] = [of];
  const actions = service === 'sns' ? ['kms:Decrypt', 'kms:GenerateDataKey'] : ['kms:Decrypt'];
  return actions.map((action) => ({ action, resource, context }));
}
