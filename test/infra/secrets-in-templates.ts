import * as z from 'zod';

// Whatever stands in a template can be read by whoever may look at a stack, and an environment by whoever may look at a function. So no
// secret may stand there: not by its name, not by how it looks, and not by a reference that CloudFormation would fill in.

const template = z.looseObject({
  Parameters: z.record(z.string(), z.looseObject({ NoEcho: z.unknown().optional() })).default({}),
  Resources: z.record(
    z.string(),
    z.looseObject({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      DependsOn: z.unknown().optional(),
    }),
  ),
});

/** Names under which somebody would keep a secret. */
const ofSecrets =
  /secret|pepper|passw|passphrase|token|credential|private|api_?key|access_?key|salt|seed|cookie/i;

/** What may stand under such a name: where the secret lies, which is none. */
const isPlace = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^\/between-sessions\/(?:dev|prod)\/[a-z]+$/.test(value)
    : typeof value === 'object' &&
      value !== null &&
      Object.keys(value).length === 1 &&
      ('Ref' in value || 'Fn::Join' in value);

/** What looks drawn and is not: what is deployed, by its hash; names that the CDK makes; three ids of CloudFront's own policies; hashes of styles. */
const known = [
  /^(?:asset\.[0-9a-f]{64}(?:\.\w+)?|\/?[0-9a-f]{64}\.(?:zip|json))$/,
  /\bBetweenSessions-?(?:dev|prod)[-:\w]*/g,
  /^[A-Z][A-Za-z]+[0-9A-F]{8}$/,
  /^(?:4135ea2d-6df8-44a3-9df3-4b5a84be39ad|658327ea-f89d-4fab-a63d-7e88639e58f6|b689b0a8-53d0-40ab-baf2-68738e2966ac)$/,
  /'sha256-[A-Za-z0-9+/]{43}='/g,
];

/** As drawn: 24 characters or more in a row, in base 64 or 16, with digits among the letters. No word and no name of ours is like that. */
function looksDrawn(text: string): boolean {
  const rest = known.reduce((left, one) => left.replace(one, ''), text);
  return (rest.match(/[A-Za-z0-9+/_=-]{24,}/g) ?? [])
    .filter((run) => /\d.*\d.*\d/.test(run))
    .some(
      (run) =>
        (/[a-z]/.test(run) && /[A-Z]/.test(run)) ||
        // Names and paths in small letters are words with signs between.
        run.split(/[-_/]/).some((part) => part.length >= 20 && /\d.*[a-z]|[a-z].*\d/i.test(part)),
    );
}

/** Whether something names another thing of a template, by an id that the CDK has made. */
const isReference = (value: object): boolean =>
  Object.keys(value).length === 1 &&
  ['Ref', 'Fn::GetAtt', 'Fn::ImportValue', 'Fn::GetStackOutput'].some((one) => one in value);

/** Everything in a template by which a secret could be read, as `where: what`. */
export function secretsIn(from: object): string[] {
  const { Parameters, Resources } = template.parse(from);
  const found: string[] = [];

  function look(value: unknown, where: string): void {
    if (typeof value === 'string') {
      if (value.includes('{{resolve:') && !isHeaderOfTheEdge(where)) {
        found.push(`${where}: filled in by CloudFormation`);
      }
      if (looksDrawn(value)) found.push(`${where}: looks drawn`);
      return;
    }
    if (typeof value !== 'object' || value === null || isReference(value)) return;
    for (const [key, one] of Object.entries(value)) look(one, `${where}.${key}`);
  }

  for (const [id, { NoEcho }] of Object.entries(Parameters)) {
    if (NoEcho !== undefined) found.push(`${id}: a parameter that somebody would fill in`);
  }
  look({ ...from, Resources: {} }, 'template');
  for (const [id, { Type, Properties, DependsOn: _, ...others }] of Object.entries(Resources)) {
    look({ ...Properties, ...others }, id);
    if (Type === 'AWS::SecretsManager::Secret' && 'SecretString' in Properties) {
      found.push(`${id}: a secret with its value`);
    }
    if (Type === 'AWS::SSM::Parameter') found.push(`${id}: a parameter with its value`);
    for (const [variable, value] of Object.entries(environmentOf(Properties))) {
      if (ofSecrets.test(variable) && !isPlace(value)) {
        found.push(`${id}: ${variable} holds a secret`);
      }
    }
    for (const { HeaderName, HeaderValue } of headersOf(Properties)) {
      if (ofSecrets.test(HeaderName) && !JSON.stringify(HeaderValue).includes('{{resolve:')) {
        found.push(`${id}: ${HeaderName} holds a secret`);
      }
    }
  }
  return found;
}

/** The one property that CloudFormation may fill a secret into: what the distribution sends to its origin. */
const isHeaderOfTheEdge = (where: string): boolean =>
  /^\w+\.DistributionConfig\.Origins\.\d+\.OriginCustomHeaders\.\d+\.HeaderValue\b/.test(where);

const environment = z.looseObject({
  Environment: z.looseObject({ Variables: z.record(z.string(), z.unknown()).default({}) }),
});
const environmentOf = (properties: object) =>
  environment.safeParse(properties).data?.Environment.Variables ?? {};

const distribution = z.looseObject({
  DistributionConfig: z.looseObject({
    Origins: z.array(
      z.looseObject({
        OriginCustomHeaders: z
          .array(z.object({ HeaderName: z.string(), HeaderValue: z.unknown() }))
          .default([]),
      }),
    ),
  }),
});
const headersOf = (properties: object) =>
  distribution
    .safeParse(properties)
    .data?.DistributionConfig.Origins.flatMap((one) => one.OriginCustomHeaders) ?? [];
