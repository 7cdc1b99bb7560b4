import { Arn, ArnFormat, Aws, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { ProtectedTable } from '#infra/constructs/protected-table.ts';
import { SealingKey } from '#infra/constructs/sealing-key.ts';
import { Secrets } from '#infra/constructs/secrets.ts';
import type { Stage } from './stage.ts';

export interface DataStackProps extends StackProps {
  readonly stage: Stage;
}

/** All that must survive: the three tables, the sealing key, the place of the secrets. */
export class DataStack extends Stack {
  readonly forum: ProtectedTable;
  readonly audit: ProtectedTable;
  readonly vault: ProtectedTable;
  readonly sealingKey: SealingKey;
  readonly secrets: Secrets;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, {
      description: 'Between Sessions: tables and keys',
      terminationProtection: props.stage.dataStackProtected,
      ...props,
    });
    // The vault's role is known by name before it exists, because a key's policy in this stack
    // cannot refer to a role in a stack that is built on this one.
    const vaultRoleArn = Arn.format(
      {
        service: 'iam',
        region: '',
        resource: 'role',
        resourceName: `between-sessions-${props.stage.name}-vault-${Aws.REGION}`,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      },
      this,
    );

    this.forum = new ProtectedTable(this, 'Forum', {
      description: 'Groups, threads, posts, reviews',
      indexNames: ['gsi1', 'gsi2', 'gsi3'],
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
    });
    this.audit = new ProtectedTable(this, 'Audit', {
      description: 'The record of what was done, by whom, why',
      refuse: {
        actions: [
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:PartiQLInsert',
          'dynamodb:PartiQLUpdate',
          'dynamodb:PartiQLDelete',
        ],
      },
    });
    this.vault = new ProtectedTable(this, 'Vault', {
      description: 'Sealed links between pseudonyms and people',
      refuse: {
        actions: [
          'dynamodb:GetItem',
          'dynamodb:BatchGetItem',
          'dynamodb:Query',
          'dynamodb:Scan',
          'dynamodb:PartiQLSelect',
        ],
        exceptRoleArn: vaultRoleArn,
      },
    });
    this.sealingKey = new SealingKey(this, 'SealingKey', { openerRoleArn: vaultRoleArn });
    this.secrets = new Secrets(this, 'Secrets', { stage: props.stage.name });

    new CfnOutput(this, 'SecretsParameter', {
      description: 'Name of the SecureString parameter that an operator writes',
      value: this.secrets.parameterName,
    });
    new CfnOutput(this, 'SecretsKey', {
      description: 'Key to write that parameter with',
      value: this.secrets.key.keyArn,
    });
  }
}
