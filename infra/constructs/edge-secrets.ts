import { Aws, SecretValue } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

export interface EdgeSecretsProps {
  /** Short names. The first is sent, all are good: so one can be announced before it is used, and stay good after it. */
  readonly names: readonly [string, ...string[]];
  readonly key: IKey;
}

/**
 * By what the functions know that a request has come through the distribution. CloudFormation draws each value, and puts the first into
 * the distribution by a dynamic reference: it stands in no template, in no environment of a function, and before no person.
 */
export class EdgeSecrets extends Construct {
  /** What the distribution sends, as CloudFormation will look it up. */
  readonly sent: string;
  readonly arns: readonly string[];
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { names, key }: EdgeSecretsProps) {
    super(scope, id);
    this.key = key;
    const secrets = names.map(
      (name) =>
        new CfnSecret(this, name, {
          description: 'By this the functions of Between Sessions know their distribution',
          kmsKeyId: key.keyArn,
          // Letters and digits: it is the value of a header.
          generateSecretString: { passwordLength: 64, excludePunctuation: true },
        }),
    );
    for (const secret of secrets) acknowledge(secret, turnedByDeploying);
    this.arns = secrets.map(({ ref }) => ref);
    const [first = ''] = this.arns;
    this.sent = SecretValue.secretsManager(first).unsafeUnwrap();
  }

  /** The right to read these secrets, and to decrypt them through Secrets Manager only. */
  readingRights(): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [...this.arns],
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: {
            'kms:ViaService': `secretsmanager.${Aws.REGION}.amazonaws.com`,
            'kms:EncryptionContext:SecretARN': [...this.arns],
          },
        },
      }),
    ];
  }
}

const reason =
  'What turns it over by itself would have to be allowed to change the distribution, and so to send the whole site elsewhere: more than the secret protects. It is turned over by deploying with another name, and nobody sees its value.';
const turnedByDeploying = {
  'AwsSolutions-SMG4': reason,
  'HIPAA.Security-SecretsManagerRotationEnabled': reason,
};
