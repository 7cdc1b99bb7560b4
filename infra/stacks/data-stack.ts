import { Arn, ArnFormat, Aws, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { StreamViewType } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { Backups } from '#infra/constructs/backups.ts';
import { ProtectedTable } from '#infra/constructs/protected-table.ts';
import { SealingKey } from '#infra/constructs/sealing-key.ts';
import { Secrets } from '#infra/constructs/secrets.ts';
import type { RestoredTables } from './settings.ts';
import type { Stage } from './stage.ts';

export interface DataStackProps extends StackProps {
  readonly stage: Stage;
  readonly restoredTables?: RestoredTables | undefined;
}

/** All that must survive: the three tables with their daily copies, the sealing key, the place of the secrets. */
export class DataStack extends Stack {
  readonly forum: ProtectedTable;
  readonly audit: ProtectedTable;
  readonly vault: ProtectedTable;
  readonly sealingKey: SealingKey;
  /** The name that the vault's role has to have. */
  readonly vaultRoleName: string;
  readonly secrets: Secrets;
  /** Apart from the other, so that whoever sends to devices cannot read that one. */
  readonly tellingSecret: Secrets;
  readonly backups: Backups;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, {
      description: 'Between Sessions: tables and keys',
      terminationProtection: true,
      ...props,
    });
    // The vault's role is known by name before it exists, because a key's policy in this stack
    // cannot refer to a role in a stack that is built on this one.
    this.vaultRoleName = `between-sessions-${props.stage.name}-vault-${Aws.REGION}`;
    const vaultRoleArn = Arn.format(
      {
        service: 'iam',
        region: '',
        resource: 'role',
        resourceName: this.vaultRoleName,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      },
      this,
    );

    const restored = (name: keyof RestoredTables) => ({
      restored: props.restoredTables?.[name] ?? 0,
    });
    this.forum = new ProtectedTable(this, 'Forum', {
      ...restored('Forum'),
      description: 'Groups, threads, posts, reviews',
      indexNames: ['gsi1', 'gsi2', 'gsi3'],
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
    });
    this.audit = new ProtectedTable(this, 'Audit', {
      ...restored('Audit'),
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
      ...restored('Vault'),
      description: 'Sealed links between pseudonyms and people',
      refuse: {
        actions: [
          'dynamodb:GetItem',
          'dynamodb:BatchGetItem',
          'dynamodb:Query',
          'dynamodb:Scan',
          'dynamodb:PartiQLSelect',
          'dynamodb:UpdateItem',
          'dynamodb:DeleteItem',
          'dynamodb:BatchWriteItem',
          'dynamodb:PartiQLInsert',
          'dynamodb:PartiQLUpdate',
          'dynamodb:PartiQLDelete',
        ],
        exceptRoleArn: vaultRoleArn,
      },
    });
    this.backups = new Backups(this, 'Backups', {
      stage: props.stage.name,
      tables: [this.forum, this.audit, this.vault],
    });
    this.sealingKey = new SealingKey(this, 'SealingKey', { openerRoleArn: vaultRoleArn });
    this.secrets = new Secrets(this, 'Secrets', {
      stage: props.stage.name,
      name: 'secrets',
      description: 'Peppers of keys and sign-ins, kept in an SSM parameter',
    });
    this.tellingSecret = new Secrets(this, 'TellingSecret', {
      stage: props.stage.name,
      name: 'telling',
      description: 'The secret with which devices are told, kept in an SSM parameter',
    });

    new CfnOutput(this, 'SecretsParameter', {
      description: 'Name of the SecureString parameter that an operator writes',
      value: this.secrets.parameterName,
    });
    new CfnOutput(this, 'SecretsKey', {
      description: 'Key to write that parameter with',
      value: this.secrets.key.keyArn,
    });
    new CfnOutput(this, 'TellingParameter', {
      description: 'Name of the SecureString parameter that an operator writes to offer telling',
      value: this.tellingSecret.parameterName,
    });
    new CfnOutput(this, 'TellingKey', {
      description: 'Key to write that parameter with',
      value: this.tellingSecret.key.keyArn,
    });
  }
}
