import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { sizes } from '#infra/stacks/sizes.ts';
import { functionNames } from '#infra/stacks/stage.ts';
import { dev, domain, prod, prodWithoutDomain } from '../synthesis.ts';

const alarmIds = ({ app, global }: typeof prod) =>
  [app, global].flatMap((template) =>
    Object.keys(template.findResources('AWS::CloudWatch::Alarm')).map((name) =>
      name.replace(/^(Global)?Alarms|[0-9A-F]{8}$/g, ''),
    ),
  );
const alarmOf = (id: string) => {
  const found = [prod.app, prod.global]
    .flatMap((template) => Object.entries(template.findResources('AWS::CloudWatch::Alarm')))
    .find(([name]) => new RegExp(`Alarms${id}[0-9A-F]{8}$`).test(name));
  if (!found) throw new Error(`no alarm ${id}`);
  return found[1].Properties;
};

describe('run-books', () => {
  it('exist for each alarm, and for no other: what it means and what to do', () => {
    const said = readFileSync('docs/operations.md', 'utf8')
      .split(/^### /m)
      .filter((part) => /^`[A-Z]/.test(part));
    expect(said.map((part) => part.split('`')[1]).sort()).toEqual(alarmIds(prod).sort());
    for (const part of said) expect(part).toMatch(/^What it means: .*^What to do: /ms);
  });
});

describe('every alarm', () => {
  // A topic with a policy of its own lets in nobody whom that does not name, and the alarm says nothing of it.
  const allowed = (policy: { readonly Statement: readonly object[] }, action: string) =>
    policy.Statement.some((one) =>
      expect
        .objectContaining({
          Effect: 'Allow',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Action: action === 'sns:Publish' ? action : expect.arrayContaining([action]),
        })
        .asymmetricMatch(one),
    );

  it.each([
    ['dev', dev],
    ['prod', prod],
    ['prod without a domain', prodWithoutDomain],
  ] as const)('may publish to the topic that it rings, and use that topic’s key: %s', (_, of) => {
    for (const template of [of.app, of.global]) {
      const alarms = Object.entries(template.findResources('AWS::CloudWatch::Alarm'));
      const topics = template.findResources('AWS::SNS::Topic');
      const keys = template.findResources('AWS::KMS::Key');
      const policies = Object.values(template.findResources('AWS::SNS::TopicPolicy'));
      expect(alarms.length).toBeGreaterThan(0);
      for (const [id, { Properties }] of alarms) {
        const rung = [...Properties.AlarmActions, ...Properties.OKActions];
        expect(rung.length, id).toBe(2);
        for (const { Ref } of rung) {
          const policy = policies.find((one) =>
            one.Properties.Topics.some((topic: { Ref: string }) => topic.Ref === Ref),
          );
          expect(allowed(policy?.Properties.PolicyDocument, 'sns:Publish'), id).toBe(true);
          const [key] = topics[Ref]?.Properties.KmsMasterKeyId['Fn::GetAtt'] ?? [];
          const { KeyPolicy } = keys[key]?.Properties ?? {};
          for (const action of ['kms:Decrypt', 'kms:GenerateDataKey*']) {
            expect(allowed(KeyPolicy, action), `${id}: ${action}`).toBe(true);
          }
        }
      }
    }
  });
});

describe('alarms of the platform', () => {
  it.each([
    'FunctionFails',
    'FunctionThrottled',
    'TableThrottled',
    'IndexThrottled',
    'StoreFails',
    'PageLost',
  ])('%s rings also while some of its numbers are silent', (id) => {
    const [sum, ...numbers] = alarmOf(id).Metrics;
    expect(sum.Expression).toBe('SUM(FILL(METRICS(), 0))');
    expect(numbers.length).toBeGreaterThan(1);
    // CloudWatch refuses an alarm over more.
    expect(numbers.length).toBeLessThanOrEqual(10);
    expect(alarmOf(id)).toMatchObject({
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });

  it('look at every function that could be starved, and at every table', () => {
    expect(alarmOf('FunctionThrottled').Metrics).toHaveLength(1 + functionNames.length);
    const tables = new Set(
      JSON.stringify(alarmOf('TableThrottled').Metrics).match(/OutputRef\w+?Table/g),
    );
    expect(tables.size).toBe(3);
  });

  it('look at reads and writes of every index that a table has', () => {
    const [forum] = Object.values(prod.data.findResources('AWS::DynamoDB::Table')).filter(
      ({ Properties }) => Properties.GlobalSecondaryIndexes,
    );
    const names: string[] = forum?.Properties.GlobalSecondaryIndexes.map(
      ({ IndexName }: { IndexName: string }) => IndexName,
    );
    const looked = alarmOf('IndexThrottled')
      .Metrics.slice(1)
      .map(({ MetricStat: { Metric } }: { MetricStat: { Metric: { [key: string]: unknown } } }) => [
        Metric.MetricName,
        JSON.stringify(Metric.Dimensions).match(/"GlobalSecondaryIndexName","Value":"(\w+)"/)?.[1],
      ]);
    expect(looked).toEqual(
      names.flatMap((name) => [
        ['ReadThrottleEvents', name],
        ['WriteThrottleEvents', name],
      ]),
    );
  });

  it('ring when a copy failed, and when there were not as many as tables', () => {
    const Dimensions = [{ Name: 'BackupVaultName', Value: expect.anything() }];
    expect(alarmOf('CopyFailed')).toMatchObject({
      ...{ MetricName: 'NumberOfBackupJobsFailed', Threshold: 0, Period: 86_400, Dimensions },
      TreatMissingData: 'notBreaching',
    });
    expect(alarmOf('CopyMissing')).toMatchObject({
      ...{ MetricName: 'NumberOfBackupJobsCompleted', Threshold: 3, Period: 86_400, Dimensions },
      EvaluationPeriods: 2,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it('ring where the numbers of the web ACL are', () => {
    expect(alarmOf('ManyTurnedAway')).toMatchObject({
      Namespace: 'AWS/WAFV2',
      MetricName: 'BlockedRequests',
      Threshold: 1000,
      AlarmActions: [{ Ref: expect.stringMatching(/^GlobalAlarmsTopic/) }],
    });
    const [acl] = Object.values(prod.global.findResources('AWS::WAFv2::WebACL'));
    expect(alarmOf('ManyTurnedAway').Dimensions).toEqual([
      { Name: 'Rule', Value: 'ALL' },
      { Name: 'WebACL', Value: acl?.Properties.VisibilityConfig.MetricName },
    ]);
    expect(acl?.Properties.Name).toBe(acl?.Properties.VisibilityConfig.MetricName);
  });

  it('ring a month before the certificate of a name of one’s own ends, and are silent while there is none', () => {
    expect(alarmOf('CertificateEnds')).toMatchObject({
      Namespace: 'AWS/CertificateManager',
      MetricName: 'DaysToExpiry',
      Dimensions: [{ Name: 'CertificateArn', Value: domain.certificateArn }],
      Statistic: 'Minimum',
      Threshold: 30,
      ComparisonOperator: 'LessThanThreshold',
      // ACM says it twice a day, and for a new certificate not yet.
      TreatMissingData: 'notBreaching',
    });
    expect(alarmIds(prodWithoutDomain)).not.toContain('CertificateEnds');
  });

  it('hear of devices that were not told from the clock’s log', () => {
    prod.app.hasResourceProperties('AWS::Logs::MetricFilter', {
      LogGroupName: { Ref: Match.stringLikeRegexp('^ClockLog') },
      FilterPattern: '{ $.message = "not-told" }',
    });
  });
});

describe('the operators', () => {
  it('are written to where they said, in both regions, and nowhere if they said nothing', () => {
    for (const template of [prodWithoutDomain.app, prodWithoutDomain.global]) {
      template.hasResourceProperties('AWS::SNS::Subscription', {
        Protocol: 'email',
        Endpoint: 'operators@example.org',
        TopicArn: { Ref: Match.stringLikeRegexp('^(Global)?AlarmsTopic') },
      });
    }
    for (const template of [prod.app, prod.global]) {
      template.resourceCountIs('AWS::SNS::Subscription', 0);
    }
  });

  it('are told of the month’s bill at four fifths, at all, and when all is foreseen', () => {
    const [budget] = Object.values(prod.global.findResources('AWS::Budgets::Budget'));
    expect(budget?.Properties.Budget).toMatchObject({
      BudgetLimit: { Amount: 100, Unit: 'USD' },
      TimeUnit: 'MONTHLY',
    });
    // By tag it would see nothing until somebody has activated the tag for billing.
    expect(budget?.Properties.Budget).not.toHaveProperty('CostFilters');
    const told = budget?.Properties.NotificationsWithSubscribers;
    expect(
      told.map(({ Notification, Subscribers }: Record<string, Record<string, unknown>>) => [
        Notification?.NotificationType,
        Notification?.Threshold,
        JSON.stringify(Subscribers),
      ]),
    ).toEqual(
      [
        ['ACTUAL', 80],
        ['ACTUAL', 100],
        ['FORECASTED', 100],
      ].map((one) => [...one, expect.stringMatching(/GlobalAlarmsTopic.*"SNS"/)]),
    );
  });

  it('hear of it by a topic and a key that the budget of this account may use', () => {
    const ofBudget = {
      Principal: { Service: 'budgets.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    };
    prod.global.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([Match.objectLike({ ...ofBudget, Action: 'sns:Publish' })]),
      },
    });
    prod.global.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: 'budgets.amazonaws.com' },
            Condition: ofBudget.Condition,
          }),
        ]),
      },
    });
  });

  it.each([
    ['dev', dev],
    ['prod', prod],
  ] as const)('have one dashboard of %s, which shows numbers and no log', (stage, { app }) => {
    const [dashboard, ...others] = Object.values(app.findResources('AWS::CloudWatch::Dashboard'));
    expect(others).toEqual([]);
    expect(dashboard?.Properties.DashboardName).toBe(`between-sessions-${stage}`);
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    expect(body).not.toMatch(/\\"type\\":\\"log\\"|SOURCE '/);
    for (const shown of ['AWS/WAFV2', 'AWS/CloudFront', 'AWS/Lambda', 'AWS/DynamoDB', 'NotTold']) {
      expect(body).toContain(shown);
    }
    for (const alarm of Object.keys(app.findResources('AWS::CloudWatch::Alarm'))) {
      expect(body).toContain(`"${alarm}"`);
    }
  });
});

describe('the daily copies', () => {
  const only = (type: string) => {
    const [found, ...others] = Object.values(prod.data.findResources(type));
    expect(others).toEqual([]);
    return found;
  };

  it('are made of all three tables, by a role that reaches these alone', () => {
    const selected = only('AWS::Backup::BackupSelection')?.Properties.BackupSelection;
    const tables = Object.keys(prod.data.findResources('AWS::DynamoDB::Table'));
    expect(selected.Resources).toEqual(tables.map((id) => ({ 'Fn::GetAtt': [id, 'Arn'] })));
    expect(selected.IamRoleArn['Fn::GetAtt'][0]).toMatch(/^BackupsRole/);
    expect(only('AWS::IAM::Role')?.Properties.ManagedPolicyArns).toEqual([
      { Ref: expect.stringMatching(/^BackupsRights/) },
    ]);
    const rights = JSON.stringify(only('AWS::IAM::ManagedPolicy')?.Properties.PolicyDocument);
    expect(rights).not.toMatch(/"Resource":"\*"|:\*"/);
    // Neither read by item, nor restore, nor remove.
    expect(rights).not.toMatch(/dynamodb:(Get|Query|Scan|Restore|Delete|Put|Update)/);
  });

  it('are gone before the 35 days of the promise, and no sooner', () => {
    const { BackupPlan } = only('AWS::Backup::BackupPlan')?.Properties ?? {};
    expect(BackupPlan.BackupPlanRule).toHaveLength(1);
    expect(BackupPlan.BackupPlanRule[0].Lifecycle).toEqual({ DeleteAfterDays: 34 });
    expect(only('AWS::Backup::BackupVault')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        LockConfiguration: { MinRetentionDays: 30, MaxRetentionDays: 34 },
        EncryptionKeyArn: { 'Fn::GetAtt': [expect.stringMatching(/^BackupsKey/), 'Arn'] },
      },
    });
  });
});

describe('the sizes of functions', () => {
  it.each(functionNames)('are as they are written down: %s', (name) => {
    const id = new RegExp(`^${name}Function`, 'i');
    const [found] = Object.entries(prod.app.findResources('AWS::Lambda::Function')).filter(
      ([logical]) => id.test(logical),
    );
    expect(found?.[1].Properties).toMatchObject({
      MemorySize: sizes[name].memoryMegabytes,
      Timeout: sizes[name].timeoutSeconds,
    });
  });

  it('let an answer come before the HTTP API gives up after 30 seconds, and the vault’s before whoever asked', () => {
    for (const name of ['api', 'web'] as const) {
      expect(sizes[name].timeoutSeconds).toBeLessThan(30);
      expect(sizes.vault.timeoutSeconds).toBeLessThan(sizes[name].timeoutSeconds);
    }
  });
});
