import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export interface SealingKeyProps {
  /** The only role that may ever open a seal. It need not exist yet. */
  readonly openerRoleArn: string;
}

/**
 * The key that closes the seals between pseudonyms and people. The vault table has another key:
 * DynamoDB asks every caller, writers too, for the right to decrypt with the table's key, and a
 * writer must never be able to open a seal. The refusal is in the key's own policy, so that no role
 * opens one as it is, an administrator's neither. Whoever may change things in the account still comes
 * there by one step more, each of which CloudTrail records: this policy, the code of the vault's
 * function, who may take its role, or that role given to a function of their own.
 */
export class SealingKey extends Key {
  constructor(scope: Construct, id: string, props: SealingKeyProps) {
    super(scope, id, {
      description: 'Seals of identities; opened by the vault function alone',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyTheVaultOpens',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:CreateGrant'],
        resources: ['*'],
        conditions: { ArnNotEquals: { 'aws:PrincipalArn': props.openerRoleArn } },
      }),
    );
  }
}
