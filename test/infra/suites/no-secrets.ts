import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { secretsIn } from '../secrets-in-templates.ts';
import { dev, prod, prodWithoutDomain, withClassifier } from '../synthesis.ts';

const templates = Object.entries({
  dev,
  'prod, with a domain': prod,
  'prod, without one': prodWithoutDomain,
  'dev, with a classifier of its own': withClassifier,
}).flatMap(([name, { data, app, global }]) =>
  Object.entries({ data, app, global }).map(
    ([stack, template]) => [`${stack} of ${name}`, template.toJSON()] as const,
  ),
);

describe('no secret stands', () => {
  it.each(templates)('in a template, nor in the environment of a function: %s', (_, template) => {
    expect(secretsIn(template)).toEqual([]);
  });
});

type Json = ReturnType<typeof prod.app.toJSON>;

describe('a secret that stood there', () => {
  /** The application as it is, with something changed in it. */
  function changed(change: (of: Json) => void): string[] {
    const template = structuredClone(prod.app.toJSON());
    change(template);
    return secretsIn(template);
  }
  const propertiesOf = (of: Json, wanted: RegExp) =>
    Object.entries<Json>(of.Resources).find(([id]) => wanted.test(id))?.[1].Properties;
  const reference = { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'One' }, '}}']] };

  it.each([
    ['under its name', { PEPPER: 'correct horse' }, 'PEPPER holds a secret'],
    ['in a name that ends in it', { EDGE_TOKEN: 'abc' }, 'EDGE_TOKEN holds a secret'],
    ['in the place of where it lies', { SECRETS_PARAMETER: 'abc' }, 'holds a secret'],
    ['in base 64 under another name', { STAGE: drawn('base64') }, 'looks drawn'],
    ['in base 64 for addresses', { STAGE: drawn('base64url') }, 'looks drawn'],
    ['in base 16', { STAGE: drawn('hex') }, 'looks drawn'],
    ['within other words', { STAGE: `key=${drawn('hex')};` }, 'looks drawn'],
    ['by a reference that is filled in', { STAGE: reference }, 'filled in by CloudFormation'],
  ])('in the environment %s is found', (_, more, what) => {
    const found = changed((template) => {
      Object.assign(propertiesOf(template, /^ApiFunction/).Environment.Variables, more);
    });
    expect(found.join('\n')).toContain(what);
    expect(found.join('\n')).toContain('ApiFunction');
  });

  it('in the header of the distribution is found, and the reference to one is none', () => {
    const found = changed((template) => {
      const { Origins } = propertiesOf(
        template,
        /^EdgeDistribution[0-9A-F]{8}$/,
      ).DistributionConfig;
      for (const { OriginCustomHeaders = [] } of Origins) {
        for (const header of OriginCustomHeaders) header.HeaderValue = 'written here';
      }
    });
    expect(found).toEqual([expect.stringContaining('x-origin-secret holds a secret')]);
  });

  it('as the value of a secret, of a parameter, of an output or of what somebody fills in is found', () => {
    const found = changed((template) => {
      Object.assign(propertiesOf(template, /^EdgeSecrets/), { SecretString: 'abc' });
      template.Resources.Pepper = { Type: 'AWS::SSM::Parameter', Properties: { Value: 'abc' } };
      template.Outputs.Told = { Value: drawn('base64') };
      template.Parameters.Pepper = { Type: 'String', NoEcho: true };
    });
    expect(found.map((one) => one.split(': ')[1]).sort()).toEqual([
      'a parameter that somebody would fill in',
      'a parameter with its value',
      'a secret with its value',
      'looks drawn',
    ]);
  });

  /** What any installation draws: 32 bytes. A few in a hundred have so few digits that they could be words; those are drawn again. */
  function drawn(encoding: 'base64' | 'base64url' | 'hex'): string {
    const text = randomBytes(32).toString(encoding);
    return (text.match(/\d/g) ?? []).length >= 3 ? text : drawn(encoding);
  }
});
