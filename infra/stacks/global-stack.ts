import { Aws, CfnOutput, Duration, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { Bell } from '#infra/constructs/bell.ts';
import { Budget } from '#infra/constructs/budget.ts';
import { OperationsKey } from '#infra/constructs/operations-key.ts';
import { turnedAway, WebAcl } from '#infra/constructs/web-acl.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

export interface GlobalStackProps extends StackProps {
  readonly stage: Stage;
  readonly settings: Settings;
}

/** ACM renews what it issued more than forty days before the end; whoever brought a certificate along has to. */
const fewestDaysLeft = 30;
const webAclOutput = 'WebAclArn';
/** Where AWS keeps what belongs to no region. */
export const globalRegion = 'us-east-1';

/**
 * What AWS keeps in us-east-1 only, wherever the rest is: the web ACL of a distribution, its numbers and those of its certificate, and so their
 * alarms and the topic of these.
 * The budget is here too, because it belongs to the account and not to a region.
 */
export class GlobalStack extends Stack {
  constructor(scope: Construct, id: string, props: GlobalStackProps) {
    super(scope, id, {
      description: 'Between Sessions: web ACL and budget',
      env: { region: globalRegion },
      ...props,
    });
    const { stage, settings } = props;
    const acl = new WebAcl(this, 'WebAcl', { stage });
    // Other names than in the stack of the app: two stacks of one deployment have no name twice.
    const bell = new Bell(this, 'GlobalAlarms', {
      key: new OperationsKey(this, 'GlobalOperationsKey'),
      ...(settings.operatorsEmail && { operatorsEmail: settings.operatorsEmail }),
    });
    bell.ring('ManyTurnedAway', {
      description:
        'The web ACL turns away many requests: a flood, or many people behind one address who cannot get in.',
      metric: turnedAway(stage).with({ period: Duration.minutes(5) }),
      above: stage.perAddressAndMinute.requests,
      periods: 1,
    });
    if (settings.domain) {
      bell.ring('CertificateEnds', {
        description: `The certificate of the site ends in less than ${fewestDaysLeft} days and was not renewed. After that no browser opens the site.`,
        metric: new Metric({
          namespace: 'AWS/CertificateManager',
          metricName: 'DaysToExpiry',
          dimensionsMap: { CertificateArn: settings.domain.certificateArn },
          statistic: Stats.MINIMUM,
          period: Duration.days(1),
        }),
        below: fewestDaysLeft,
        silenceIsFine: true,
        periods: 1,
      });
    }
    bell.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BudgetOfThisAccount',
        principals: [new ServicePrincipal('budgets.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [bell.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    new Budget(this, 'Budget', {
      name: `between-sessions-${stage.name}`,
      monthly: settings.monthlyBudget,
      topic: bell.topic,
    });

    new CfnOutput(this, webAclOutput, {
      description: 'Web ACL of the distribution',
      value: acl.arn,
    });
    new CfnOutput(this, 'GlobalAlarmTopic', {
      description:
        'Topic to subscribe the operators to, for the web ACL, the certificate and the budget',
      value: bell.topic.topicArn,
    });
  }

  /** The web ACL, for a stack in any region: CloudFormation looks it up at each deployment. */
  get webAclArn(): string {
    return Fn.getStackOutput(this.stackName, webAclOutput, globalRegion);
  }
}
