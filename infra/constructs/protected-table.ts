import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  type StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

export interface ProtectedTableProps {
  readonly description: string;
  /** Each index has the keys `<name>pk` and `<name>sk` and carries whole items. */
  readonly indexNames?: readonly string[];
  readonly stream?: StreamViewType;
  readonly timeToLiveAttribute?: string;
  /** How often it was put in the place of a damaged one (docs/operations.md, "Restoring in the cloud"). */
  readonly restored?: number;
  /** Actions that this table refuses to everybody, whatever rights their role has. */
  readonly refuse?: {
    readonly actions: readonly string[];
    /** The one role that the refusal does not meet; nobody when absent. */
    readonly exceptRoleArn?: string;
  };
}

/**
 * A table that outlives mistakes: it has a key of its own, can be restored to any second of the last
 * 35 days, and is kept when its stack goes. Keys are `pk` and `sk`.
 */
export class ProtectedTable extends Construct {
  readonly table: Table;
  readonly key: Key;
  readonly indexNames: readonly string[];

  constructor(scope: Construct, id: string, props: ProtectedTableProps) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: `${props.description}: encryption of the table`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Another id for each, so that a restored one can be imported beside the one before, and whatever names it changes in the template.
    this.table = new Table(this, props.restored ? `TableRestored${props.restored}` : 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(props.stream && { stream: props.stream }),
      ...(props.timeToLiveAttribute && { timeToLiveAttribute: props.timeToLiveAttribute }),
      ...(props.refuse && { resourcePolicy: refusal(props.refuse) }),
    });
    this.indexNames = props.indexNames ?? [];
    for (const indexName of this.indexNames) {
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: `${indexName}pk`, type: AttributeType.STRING },
        sortKey: { name: `${indexName}sk`, type: AttributeType.STRING },
      });
    }
  }

  /** Where the changes of this table can be read; throws for a table without a stream. */
  streamArn(): string {
    const arn = this.table.tableStreamArn;
    if (!arn) throw new Error(`${this.node.path} has no stream`);
    return arn;
  }
}

function refusal(refuse: NonNullable<ProtectedTableProps['refuse']>): PolicyDocument {
  return new PolicyDocument({
    statements: [
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [...refuse.actions],
        // A table cannot name itself in its own policy; the policy reaches no other table.
        resources: ['*'],
        ...(refuse.exceptRoleArn && {
          conditions: { ArnNotEquals: { 'aws:PrincipalArn': refuse.exceptRoleArn } },
        }),
      }),
    ],
  });
}
