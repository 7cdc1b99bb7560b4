import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, ResourceProperties } from '@aws-cdk/service-spec-types';
import * as z from 'zod';

// CloudFormation's own schemas, as AWS publishes them and the CDK is made from them. The CDK's own check at synthesis lets words pass that are in
// no list, and numbers that are text.

const database = loadAwsServiceSpecSync();
const schemaOf = (type: string): Resource | undefined =>
  database.lookup('resource', 'cloudFormationType', 'equals', type)[0];

const template = z.looseObject({
  Resources: z.record(
    z.string(),
    z.strictObject({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      DependsOn: z.unknown().optional(),
      DeletionPolicy: z.enum(['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot']).optional(),
      UpdateReplacePolicy: z.enum(['Delete', 'Retain', 'Snapshot']).optional(),
      Metadata: z.unknown().optional(),
    }),
  ),
});

/** Everything in a template that CloudFormation would refuse by its schemas, as `where: what`. */
export function schemaFindings(from: object): string[] {
  const { Resources } = template.parse(from);
  return [
    ...Object.entries(Resources).flatMap(([id, { Type, Properties }]) => {
      // What such a resource takes is for its own function to say.
      if (Type.startsWith('Custom::'))
        return 'ServiceToken' in Properties ? [] : [`${id}: no token`];
      const schema = schemaOf(Type);
      if (!schema) return [`${id}: there is no type ${Type}`];
      return ofObject(Properties, schema.properties, `${id} (${Type})`);
    }),
    ...attributesAsked(from).flatMap(([id, name]) => {
      const type = Resources[id]?.Type;
      if (type === undefined) return [`${id}.${name}: there is no such resource`];
      if (type.startsWith('Custom::')) return [];
      return schemaOf(type)?.attributes[name] ? [] : [`${id}.${name}: ${type} has none`];
    }),
  ];
}

/** Of each resource that can carry tags its tags, by logical id. */
export function tagsByResource(from: object): ReadonlyMap<string, unknown> {
  const { Resources } = template.parse(from);
  return new Map(
    Object.entries(Resources).flatMap(([id, { Type, Properties }]) => {
      const tags = schemaOf(Type)?.tagInformation;
      return tags ? [[id, Properties[tags.tagPropertyName]] as const] : [];
    }),
  );
}

function ofObject(
  value: Readonly<Record<string, unknown>>,
  properties: ResourceProperties,
  where: string,
): string[] {
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required && value[name] === undefined)
    .map(([name]) => `${where}: ${name} is missing`);
  const wrong = Object.entries(value).flatMap(([name, one]) => {
    const property = properties[name];
    return property
      ? ofType(one, property.type, `${where}.${name}`)
      : [`${where}: ${name} is unknown`];
  });
  return [...missing, ...wrong];
}

function ofType(value: unknown, type: PropertyType, where: string): string[] {
  if (type.type === 'json' || isIntrinsic(value)) return [];
  const unfit = [`${where}: ${JSON.stringify(value)} is no ${type.type}`];
  switch (type.type) {
    case 'string':
      if (typeof value !== 'string') return unfit;
      return isAmong(value, type.allowedValues) ? [] : [`${where}: "${value}" is not allowed`];
    case 'date-time':
      return typeof value === 'string' ? [] : unfit;
    case 'integer':
      if (!Number.isInteger(value)) return unfit;
      return isAmong(Number(value), type.allowedValues)
        ? []
        : [`${where}: ${value} is not allowed`];
    case 'number':
      return typeof value === 'number' ? [] : unfit;
    case 'boolean':
      return typeof value === 'boolean' ? [] : unfit;
    case 'null':
      return value === null ? [] : unfit;
    case 'tag':
      return tag.safeParse(value).success ? [] : unfit;
    case 'array':
      if (!Array.isArray(value)) return unfit;
      return value.flatMap((one, at) => ofType(one, type.element, `${where}[${at}]`));
    case 'map':
      if (!isObject(value)) return unfit;
      return Object.entries(value).flatMap(([key, one]) =>
        ofType(one, type.element, `${where}.${key}`),
      );
    case 'ref': {
      if (!isObject(value)) return unfit;
      return ofObject(value, database.get('typeDefinition', type.reference).properties, where);
    }
    case 'union': {
      const tries = type.types.map((one) => ofType(value, one, where));
      return tries.some((findings) => findings.length === 0) ? [] : (tries[0] ?? unfit);
    }
  }
}

const tag = z.strictObject({ Key: z.string(), Value: z.unknown() });

const isAmong = <T>(value: T, allowed: readonly T[] | undefined): boolean =>
  allowed === undefined || allowed.length === 0 || allowed.includes(value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What CloudFormation fills in: of which type it will be is not seen. */
function isIntrinsic(value: unknown): boolean {
  if (!isObject(value)) return false;
  const [key, ...others] = Object.keys(value);
  return others.length === 0 && (key === 'Ref' || key?.startsWith('Fn::') === true);
}

function attributesAsked(value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap(attributesAsked);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const asked = key === 'Fn::GetAtt' ? z.tuple([z.string(), z.string()]).safeParse(one) : null;
    return asked?.success ? [asked.data] : attributesAsked(one);
  });
}
