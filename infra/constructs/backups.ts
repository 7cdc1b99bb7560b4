import { Aws, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import {
  BackupPlan,
  BackupPlanRule,
  BackupResource,
  BackupSelection,
  BackupVault,
} from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { ProtectedTable } from './protected-table.ts';

export interface BackupsProps {
  readonly stage: string;
  readonly tables: readonly ProtectedTable[];
}

/** People are promised that what they have erased is nowhere after 35 days. One day is left for the removal of a copy that is due. */
const keptDays = 34;

/**
 * A copy of each table once a day, beside what can be restored to the second. Whoever may change a table may also switch off its restoring, and
 * with it goes all that it held; these copies lie in a vault of their own, locked: nothing in it can be removed early, and nothing kept for longer,
 * until somebody lifts the lock, which is another right. The kind of lock that nobody can lift would also stand against a mistake and a court.
 */
export class Backups extends Construct {
  readonly vaultName: string;

  constructor(scope: Construct, id: string, { stage, tables }: BackupsProps) {
    super(scope, id);
    const key = new Key(this, 'Key', {
      description: 'Daily copies of the tables',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const vault = new BackupVault(this, 'Vault', {
      // A vault outlives its stack, so the next stack of this name needs another one.
      backupVaultName: `between-sessions-${stage}-${partOfStackId()}`,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN,
      lockConfiguration: {
        minRetention: Duration.days(keptDays - 4),
        maxRetention: Duration.days(keptDays),
      },
    });
    this.vaultName = vault.backupVaultName;
    const plan = new BackupPlan(this, 'Plan', {
      backupVault: vault,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'daily',
          scheduleExpression: Schedule.cron({ hour: '3', minute: '30' }),
          startWindow: Duration.hours(1),
          completionWindow: Duration.hours(8),
          deleteAfter: Duration.days(keptDays),
        }),
      ],
    });
    new BackupSelection(this, 'Tables', {
      backupPlan: plan,
      resources: tables.map(({ table }) => BackupResource.fromDynamoDbTable(table)),
      role: this.role(vault.backupVaultArn, key, tables),
      disableDefaultBackupPolicy: true,
    });
  }

  /** A role written out, because the one of AWS may copy, tag and remove what any service holds. */
  private role(vaultArn: string, key: Key, tables: readonly ProtectedTable[]): Role {
    const arns = tables.map(({ table }) => table.tableArn);
    const keys = [key.keyArn, ...tables.map((table) => table.key.keyArn)];
    const policy = new ManagedPolicy(this, 'Rights', {
      description: 'Copy the tables of Between Sessions into their vault',
      statements: [
        new PolicyStatement({
          actions: [
            'dynamodb:DescribeTable',
            'dynamodb:ListTagsOfResource',
            'dynamodb:StartAwsBackupJob',
          ],
          resources: arns,
        }),
        new PolicyStatement({
          actions: ['backup:DescribeBackupVault', 'backup:CopyIntoBackupVault'],
          resources: [vaultArn],
        }),
        new PolicyStatement({ actions: ['kms:DescribeKey'], resources: keys }),
        new PolicyStatement({
          actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
          resources: keys,
          conditions: {
            StringEquals: {
              'kms:ViaService': ['dynamodb', 'backup'].map(
                (service) => `${service}.${Aws.REGION}.amazonaws.com`,
              ),
            },
          },
        }),
        new PolicyStatement({
          actions: ['kms:CreateGrant'],
          resources: keys,
          conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
        }),
      ],
    });
    return new Role(this, 'Role', {
      description: 'Role of the daily copies',
      assumedBy: new ServicePrincipal('backup.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      managedPolicies: [policy],
    });
  }
}

/** Eight letters that CloudFormation draws when it makes a stack. */
const partOfStackId = (): string =>
  Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))));
