import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { functionNames } from '#infra/stacks/stage.ts';
import * as deployments from '../synthesis.ts';

const stages = {
  dev: deployments.dev.app,
  prod: deployments.prod.app,
};
const { dev, prod } = stages;
const inTemplate = (name: string) => name.replace(/^./, (letter) => letter.toUpperCase());
const functionOf = (name: string) => {
  const found = Object.entries(prod.findResources('AWS::Lambda::Function')).find(([id]) =>
    id.startsWith(`${name}Function`),
  );
  if (!found) throw new Error(`no function ${name}`);
  return found[1].Properties;
};

describe.each(functionNames.map(inTemplate))('the %s function', (name) => {
  const properties = functionOf(name);

  it('runs the built bundle on Node 24 and arm64, and reads no source maps', () => {
    expect(properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
    // Reading source maps would take a fifth of a start.
    expect(properties.Environment.Variables).not.toHaveProperty('NODE_OPTIONS');
  });

  it('has a role, a log and a share of the concurrency of its own', () => {
    expect(properties.Role['Fn::GetAtt'][0]).toMatch(new RegExp(`^${name}Role`));
    expect(properties.LoggingConfig).toMatchObject({ LogFormat: 'JSON' });
    expect(properties.LoggingConfig.LogGroup.Ref).toMatch(new RegExp(`^${name}Log`));
    expect(properties.ReservedConcurrentExecutions).toBeGreaterThan(0);
  });
});

describe('the environment of the functions', () => {
  it.each(['Api', 'Web'])('tells %s where things are, and no secret', (name) => {
    const { Variables } = functionOf(name).Environment;
    expect(Object.keys(Variables).sort()).toEqual([
      'AUDIT_TABLE',
      'EDGE_SECRETS',
      'FORUM_TABLE',
      'PUBLIC_ORIGIN',
      'SEALING_KEY_ARN',
      'SECRETS_PARAMETER',
      'STAGE',
      'TELLING_PARAMETER',
      'VAULT_FUNCTION',
      'VAULT_TABLE',
    ]);
    expect(Variables).toMatchObject({
      STAGE: 'prod',
      SECRETS_PARAMETER: '/between-sessions/prod/secrets',
    });
  });

  it('tells triage where Comprehend is: here, or where the operator says', () => {
    const { Variables } = functionOf('Triage').Environment;
    expect(Variables).toMatchObject({ COMPREHEND_REGION: { Ref: 'AWS::Region' } });
    expect(Variables).not.toHaveProperty('VAULT_TABLE');
    expect(Variables.FAILURES_QUEUE_URL.Ref).toMatch(/^TriageFeedFailures/);
    dev.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ COMPREHEND_REGION: 'eu-west-1' }) },
    });
  });
});

it('tells the clock where the audit is, and triage not', () => {
  expect(functionOf('Clock').Environment.Variables).toHaveProperty('AUDIT_TABLE');
  expect(functionOf('Clock').Environment.Variables).not.toHaveProperty('VAULT_TABLE');
  expect(functionOf('Triage').Environment.Variables).not.toHaveProperty('AUDIT_TABLE');
});

describe.each(['dev', 'prod'] as const)('the logs in %s', (stage) => {
  it('are encrypted with our key and end some day', () => {
    const groups = Object.values(stages[stage].findResources('AWS::Logs::LogGroup'));
    expect(groups).toHaveLength(8);
    for (const { Properties } of groups) {
      expect(Properties.KmsKeyId['Fn::GetAtt'][0]).toMatch(/^OperationsKey/);
      expect(Properties.RetentionInDays).toBe(stage === 'prod' ? 180 : 30);
    }
  });
});

/** The topics of which some policy refuses whatever is not sent by TLS. */
const overTls = (template: Template): string[] =>
  Object.values(template.findResources('AWS::SNS::TopicPolicy')).flatMap(({ Properties }) => {
    const [refusal] = Properties.PolicyDocument.Statement.filter(
      (one: Record<string, unknown>) => one.Effect === 'Deny',
    );
    expect([refusal?.Principal].flatMap((one) => [one?.AWS ?? one])).toEqual(['*']);
    expect(refusal).toMatchObject({
      Action: 'sns:Publish',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    return Properties.Topics.map(({ Ref }: { Ref: string }) => Ref);
  });

function letThroughTo(name: string): unknown[] {
  const [mapping] = Object.values(prod.findResources('AWS::Lambda::EventSourceMapping')).filter(
    ({ Properties }) => JSON.stringify(Properties.FunctionName).includes(`"${name}Function`),
  );
  const patterns: { Pattern: string }[] = mapping?.Properties.FilterCriteria.Filters;
  return patterns.map((filter) => JSON.parse(filter.Pattern));
}

describe('the way of a page to the people on call', () => {
  it('lets through new pages and nothing else', () => {
    expect(letThroughTo('Pager')).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: ['page'] } } } },
    ]);
  });

  it('ends in an encrypted topic for each contact, which takes TLS only', () => {
    for (const name of ['duty', 'second']) {
      prod.hasResourceProperties('AWS::SNS::Topic', {
        TopicName: `between-sessions-prod-on-call-abcdefghijklmnop-${name}`,
        KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^OnCallKey'), 'Arn'] },
      });
    }
    const topics = Object.keys(prod.findResources('AWS::SNS::Topic'));
    expect(overTls(prod).sort()).toEqual(topics.sort());
  });

  it('rings where the second layer gives no answers, whoever asked', () => {
    const filters = Object.values(prod.findResources('AWS::Logs::MetricFilter')).filter(
      ({ Properties }) => Properties.FilterPattern.includes('"not-analysed"'),
    );
    expect(filters.map(({ Properties }) => Properties.LogGroupName.Ref.slice(0, 5)).sort()).toEqual(
      ['Clock', 'Triag'],
    );
    for (const { Properties } of filters) {
      expect(Properties.FilterPattern).toMatch(/"throttled".*"unavailable"/);
    }
    const alarms = Object.entries(prod.findResources('AWS::CloudWatch::Alarm'));
    expect(
      alarms.find(([name]) => name.startsWith('AlarmsSecondLayerAway'))?.[1].Properties,
    ).toMatchObject({ Threshold: 2, TreatMissingData: 'notBreaching' });
  });

  it('rings where a page was not handed over, or handed over and lost', () => {
    const filters = Object.values(prod.findResources('AWS::Logs::MetricFilter')).filter(
      ({ Properties }) => Properties.FilterPattern === '{ $.message = "page-not-delivered" }',
    );
    expect(filters.map(({ Properties }) => Properties.LogGroupName.Ref.slice(0, 5)).sort()).toEqual(
      ['Clock', 'Pager'],
    );
    for (const id of ['PageNotDelivered', 'PageLost']) {
      const [alarm] = Object.entries(prod.findResources('AWS::CloudWatch::Alarm')).filter(
        ([name]) => name.startsWith(`Alarms${id}`),
      );
      expect(alarm?.[1].Properties).toMatchObject({ Threshold: 0, EvaluationPeriods: 1 });
    }
  });
});

it.each(['dev', 'prod'] as const)(
  'the clock is called once a minute in %s, as long as the stack is there, and a call that failed is not called again',
  (stage) => {
    const rules = Object.values(stages[stage].findResources('AWS::Events::Rule')).filter(
      ({ Properties }) => Properties.ScheduleExpression,
    );
    expect(rules).toHaveLength(1);
    expect(rules[0]?.Properties).toMatchObject({
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [
        {
          Arn: { 'Fn::GetAtt': [expect.stringMatching(/^ClockFunction/), 'Arn'] },
          RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
        },
      ],
    });
    stages[stage].hasResourceProperties('AWS::Lambda::Permission', {
      FunctionName: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ClockFunction'), 'Arn'] },
      Principal: 'events.amazonaws.com',
    });
  },
);

describe('the way of a post to triage', () => {
  it('is tried again, split, and ends in the queue rather than in nothing', () => {
    prod.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 25,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 6 * 60 * 60,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: {
        OnFailure: {
          Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^TriageFeedFailures'), 'Arn'] },
        },
      },
    });
  });

  it('lets through posts that were written or changed, and nothing else', () => {
    expect(letThroughTo('Triage')).toEqual([
      {
        eventName: ['INSERT', 'MODIFY'],
        dynamodb: { NewImage: { type: { S: ['post'] } } },
      },
    ]);
  });

  it('keeps what failed for fourteen days, encrypted, over TLS only', () => {
    prod.hasResourceProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
      SqsManagedSseEnabled: true,
    });
    prod.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sqs:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ],
      },
    });
  });
});

describe('the HTTP API', () => {
  it('sends /api to the API and all else to the pages', () => {
    const integrations = prod.findResources('AWS::ApiGatewayV2::Integration');
    const targets = Object.values(prod.findResources('AWS::ApiGatewayV2::Route')).map((route) => {
      const integration = route.Properties.Target['Fn::Join'][1][1].Ref;
      return [
        route.Properties.RouteKey,
        integrations[integration]?.Properties.IntegrationUri['Fn::GetAtt'][0],
      ];
    });
    expect(Object.fromEntries(targets)).toEqual({
      'ANY /api/{proxy+}': expect.stringMatching(/^ApiFunction/),
      $default: expect.stringMatching(/^WebFunction/),
    });
  });

  it('has a default stage, so that no path gets a prefix, and a limit', () => {
    prod.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    });
    dev.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
    });
  });

  it.each(['dev', 'prod'] as const)('logs no address, no path and no query in %s', (stage) => {
    const [found] = Object.values(stages[stage].findResources('AWS::ApiGatewayV2::Stage'));
    expect(JSON.parse(found?.Properties.AccessLogSettings.Format)).toEqual({
      requestId: '$context.requestId',
      routeKey: '$context.routeKey',
      status: '$context.status',
      responseLatency: '$context.responseLatency',
      integrationLatency: '$context.integrationLatency',
    });
  });
});

describe('three hundred people on call', () => {
  const onCallContacts = Array.from(
    { length: 300 },
    (_, at) => `abcdefghijklmnop:a-long-name-of-somebody-on-${at}`,
  );
  const template = Template.fromStack(
    deployments.buildDeployment('prod', { domain: deployments.domain, onCallContacts }).app,
  );

  it('fit into one stack, each with a topic that takes TLS only', () => {
    const { Resources, Outputs } = template.toJSON();
    expect(Object.keys(Resources).length).toBeLessThanOrEqual(500);
    expect(Object.keys(Outputs).length).toBeLessThanOrEqual(200);
    const topics = Object.entries(template.findResources('AWS::SNS::Topic'));
    const names = topics.map(([, { Properties }]) => Properties.TopicName).filter(Boolean);
    expect(names).toHaveLength(300);
    expect(overTls(template).sort()).toEqual(topics.map(([id]) => id).sort());
  });

  it('are each looked at by an alarm, of which none adds up more than ten numbers', () => {
    const alarms = Object.entries(template.findResources('AWS::CloudWatch::Alarm'))
      .filter(([id]) => id.startsWith('AlarmsPageLost'))
      .map(([, { Properties }]) => Properties.Metrics.slice(1));
    for (const numbers of alarms) expect(numbers.length).toBeLessThanOrEqual(10);
    const looked = alarms.flat().map(({ MetricStat: { Metric } }) => {
      expect(Metric.MetricName).toBe('NumberOfNotificationsFailed');
      return Metric.Dimensions[0].Value['Fn::GetAtt'][0];
    });
    expect(new Set(looked).size).toBe(300);
  });

  it('change nothing of what the functions may do', () => {
    expect(deployments.rightsIn(template)).toEqual(deployments.rightsIn(prod));
  });

  it('have their topics named by one output', () => {
    const [output] = Object.entries(template.findOutputs('OnCallTopics')).map(([, one]) => one);
    expect(JSON.stringify(output?.Value)).toContain('between-sessions-prod-on-call-');
  });
});

describe('the alarms', () => {
  it.each([
    ['ApproximateNumberOfMessagesVisible', 0],
    ['IteratorAge', 5 * 60 * 1000],
    ['5xx', 4],
    ['ClockJobFailures', 1],
    ['ClockCutOff', 0],
    ['PageNotDelivered', 0],
    ['SecondLayerAway', 2],
  ])('ring when %s is above %d, and when it is well again', (name, Threshold) => {
    // Our own numbers carry the stack's name, so that stages do not ring for each other.
    const alarm = Object.values(prod.findResources('AWS::CloudWatch::Alarm')).find(
      ({ Properties }) => JSON.stringify(Properties.MetricName)?.includes(name),
    );
    const topic = [{ Ref: expect.stringMatching(/^AlarmsTopic/) }];
    expect(alarm?.Properties).toMatchObject({
      Threshold,
      ComparisonOperator: 'GreaterThanThreshold',
      AlarmActions: topic,
      OKActions: topic,
    });
  });

  it.each([
    ['PagerFails', 'Errors', 0],
    ['PagerBehind', 'IteratorAge', 60 * 1000],
  ])('%s rings of the function that sends pages itself', (id, MetricName, Threshold) => {
    const [alarm] = Object.entries(prod.findResources('AWS::CloudWatch::Alarm')).filter(([name]) =>
      name.startsWith(`Alarms${id}`),
    );
    expect(alarm?.[1].Properties).toMatchObject({
      MetricName,
      Threshold,
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: expect.stringMatching(/^Pager/) } }],
      AlarmActions: [{ Ref: expect.stringMatching(/^AlarmsTopic/) }],
    });
  });

  it('hear of a job that failed from the clock’s own log, where it says so', () => {
    prod.hasResourceProperties('AWS::Logs::MetricFilter', {
      LogGroupName: { Ref: Match.stringLikeRegexp('^ClockLog') },
      FilterPattern: '{ ($.message = "clock") && ($.failed IS TRUE) }',
    });
  });

  it('reach an encrypted topic that takes TLS only', () => {
    prod.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    prod.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });
});

describe('tags', () => {
  it.each(['dev', 'prod'] as const)(
    'say on every function whose it is and of which stage: %s',
    (stage) => {
      stages[stage].allResourcesProperties('AWS::Lambda::Function', {
        Tags: [
          { Key: 'application', Value: 'between-sessions' },
          { Key: 'stage', Value: stage },
        ],
      });
    },
  );
});

describe('a custom classifier', () => {
  it('has no endpoint, and nobody asks one, unless the operator says so', () => {
    prod.resourceCountIs('Custom::ClassifierEndpoint', 0);
    expect(JSON.stringify(prod.toJSON())).not.toContain('CUSTOM_CLASSIFIER_ARN');
    expect(deployments.rightsIn(prod).flatMap(({ actions }) => actions)).not.toContain(
      'comprehend:ClassifyDocument',
    );
  });

  it('has one endpoint where its model is named, which goes when the option goes', () => {
    const [endpoint] = Object.values(
      deployments.withClassifier.app.findResources('Custom::ClassifierEndpoint'),
    );
    const text = JSON.stringify(endpoint);
    for (const part of [
      'CreateEndpoint',
      'DeleteEndpoint',
      deployments.classifierModel,
      'eu-west-1',
    ]) {
      expect(text).toContain(part);
    }
    expect(endpoint?.DeletionPolicy).toBe('Delete');
  });

  it.each(['Triage', 'Clock'])('is asked by %s, which may ask that one only', (owner) => {
    const [asking, ...others] = deployments
      .rightsIn(deployments.withClassifier.app)
      .filter(
        (right) =>
          right.owner.startsWith(owner) && right.actions.includes('comprehend:ClassifyDocument'),
      );
    expect(others).toEqual([]);
    expect(asking?.actions).toEqual(['comprehend:ClassifyDocument']);
    expect(asking?.resources).toContain(':document-classifier-endpoint/between-sessions-dev');
    const asked = Object.entries(
      deployments.withClassifier.app.findResources('AWS::Lambda::Function'),
    ).filter(([name]) => name.startsWith(owner));
    expect(JSON.stringify(asked)).toContain('CUSTOM_CLASSIFIER_ARN');
  });
});
