import { Arn, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

/**
 * The place of one secret: an SSM SecureString that an operator writes once, under a key of its
 * own. CloudFormation cannot create one, and so the value never passes through a template.
 */
export class Secrets extends Construct {
  readonly parameterName: string;
  readonly key: Key;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly stage: string; readonly name: string; readonly description: string },
  ) {
    super(scope, id);
    this.parameterName = `/between-sessions/${props.stage}/${props.name}`;
    this.key = new Key(this, 'Key', {
      description: props.description,
      alias: `between-sessions/${props.stage}/${props.name}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** The right to read this one parameter, and to decrypt it through SSM only. */
  readingRights(): PolicyStatement[] {
    const parameterArn = Arn.format(
      { service: 'ssm', resource: 'parameter', resourceName: this.parameterName.slice(1) },
      Stack.of(this),
    );
    return [
      new PolicyStatement({ actions: ['ssm:GetParameter'], resources: [parameterArn] }),
      new PolicyStatement({
        actions: ['kms:Decrypt'],
        resources: [this.key.keyArn],
        conditions: {
          StringEquals: {
            'kms:ViaService': `ssm.${Aws.REGION}.amazonaws.com`,
            'kms:EncryptionContext:PARAMETER_ARN': parameterArn,
          },
        },
      }),
    ];
  }
}
