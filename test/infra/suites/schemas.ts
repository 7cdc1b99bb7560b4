import { CfnResource } from 'aws-cdk-lib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { schemaFindings, tagsByResource } from '../resource-schemas.ts';
import { buildDeployment, dev, prod, prodWithoutDomain, withClassifier } from '../synthesis.ts';

afterEach(() => vi.restoreAllMocks());

const deployments = {
  dev,
  'prod, with a domain': prod,
  'prod, without one': prodWithoutDomain,
  'dev, with a classifier of its own': withClassifier,
};
const templates = Object.entries(deployments).flatMap(([name, { data, app, global }]) =>
  Object.entries({ data, app, global }).map(
    ([stack, template]) => [`${stack} of ${name}`, template.toJSON()] as const,
  ),
);

describe('every resource', () => {
  it.each(templates)('is one that CloudFormation takes by its schema: %s', (_, template) => {
    expect(schemaFindings(template)).toEqual([]);
  });

  it.each(templates)(
    'says whose it is and of which stage, where it can carry tags: %s',
    (name, template) => {
      const found = tagsByResource(template);
      expect(found.size).toBeGreaterThan(2);
      for (const [id, tags] of found) {
        const text = JSON.stringify(tags ?? null);
        expect(text, id).toContain('between-sessions');
        expect(text, id).toContain(name.includes('prod') ? 'prod' : 'dev');
      }
    },
  );
});

describe('the check by schema', () => {
  const broken = (change: (properties: Record<string, unknown>) => object) => {
    const Properties = {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      VisibilityConfig: {
        CloudWatchMetricsEnabled: true,
        MetricName: 'one',
        SampledRequestsEnabled: false,
      },
    };
    return schemaFindings({
      Resources: { Acl: { Type: 'AWS::WAFv2::WebACL', Properties: change(Properties) } },
    });
  };

  it('takes what is right', () => {
    expect(broken((right) => right)).toEqual([]);
  });

  it.each([
    ['an unknown property', (p: object) => ({ ...p, Scopes: 'x' }), 'Scopes is unknown'],
    [
      'a missing one',
      ({ DefaultAction: _, ...p }: Record<string, unknown>) => p,
      'DefaultAction is missing',
    ],
    ['a word outside the list', (p: object) => ({ ...p, Scope: 'EDGE' }), '"EDGE" is not allowed'],
    ['another type', (p: object) => ({ ...p, Name: 7 }), '7 is no string'],
    [
      'a mistake far inside',
      (p: object) => ({
        ...p,
        Rules: [
          {
            Name: 'a',
            Priority: 0,
            VisibilityConfig: { CloudWatchMetricsEnabled: 'yes', MetricName: 'a' },
            Statement: { RateBasedStatement: { Limit: '100', AggregateKeyType: 'IP' } },
          },
        ],
      }),
      'Limit: "100" is no integer',
    ],
  ])('finds %s', (_, change, finding) => {
    expect(broken(change).join('\n')).toContain(finding);
  });

  it('finds a type that does not exist, and an attribute that nobody has', () => {
    expect(schemaFindings({ Resources: { A: { Type: 'AWS::SNS::Tropic' } } })).toEqual([
      'A: there is no type AWS::SNS::Tropic',
    ]);
    const Outputs = { Arn: { Value: { 'Fn::GetAtt': ['Topic', 'TopicAnr'] } } };
    const Resources = { Topic: { Type: 'AWS::SNS::Topic' } };
    expect(schemaFindings({ Resources, Outputs })).toEqual([
      'Topic.TopicAnr: AWS::SNS::Topic has none',
    ]);
  });
});

describe('the check that the CDK brings along', () => {
  it('stops the synthesis at an unknown property, so that no operator deploys one', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(console, 'error').mockReturnValue();
    const { root, data } = buildDeployment('dev');
    new CfnResource(data, 'Wrong', { type: 'AWS::SNS::Topic', properties: { TopicNames: 'x' } });
    expect(() => root.synth()).toThrow('TopicNames');
  });
});
