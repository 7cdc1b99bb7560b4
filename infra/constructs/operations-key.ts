import { Arn, ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The key of what the operators read: logs and alarm messages. */
export class OperationsKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Logs and alarms',
      enableKeyRotation: true,
      // Logs that outlive the stack must stay readable for as long as they are kept.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'LogGroupsOfThisAccount',
        principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
        actions: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncrypt*',
          'kms:GenerateDataKey*',
          'kms:Describe*',
        ],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': Arn.format(
              {
                service: 'logs',
                resource: 'log-group',
                resourceName: '*',
                arnFormat: ArnFormat.COLON_RESOURCE_NAME,
              },
              Stack.of(this),
            ),
          },
        },
      }),
    );
    const toPublish = { actions: ['kms:Decrypt', 'kms:GenerateDataKey*'], resources: ['*'] };
    // Without a condition, as AWS shows it: which ones alarms fulfil when they ask for a key is written nowhere, and an alarm that may not
    // rings nowhere and says nothing. Which alarms may publish is for the topic to say.
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Alarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        ...toPublish,
      }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BudgetOfThisAccount',
        principals: [new ServicePrincipal('budgets.amazonaws.com')],
        ...toPublish,
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }
}
