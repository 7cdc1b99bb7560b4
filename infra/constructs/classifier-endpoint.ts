import { Arn, ArnFormat, Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  PhysicalResourceId,
  PhysicalResourceIdReference,
} from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { Stage } from '#infra/stacks/stage.ts';
import { acknowledge } from './acknowledge.ts';

export interface ClassifierEndpointProps {
  readonly stage: Stage;
  readonly logKey: IKey;
  /** The trained model, with its version. */
  readonly modelArn: string;
  /** Where Comprehend is called; model and endpoint lie in the same region. */
  readonly region: string;
}

/**
 * A running custom classifier. It is billed for every second in which it exists, asked or not: about 1,300 USD a month. CloudFormation
 * knows no such resource, so it is made and deleted by calls. It starts to answer some minutes after it is made; until then texts
 * are `not-analysed` in this part, and asked about again.
 */
export class ClassifierEndpoint extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: ClassifierEndpointProps) {
    super(scope, id);
    const name = `between-sessions-${props.stage.name}`;
    this.arn = Arn.format({
      partition: Aws.PARTITION,
      service: 'comprehend',
      region: props.region,
      account: Aws.ACCOUNT_ID,
      resource: 'document-classifier-endpoint',
      resourceName: name,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    const call = { service: 'comprehend', region: props.region } as const;
    const own = new PhysicalResourceIdReference();
    const resource = new AwsCustomResource(this, 'Endpoint', {
      resourceType: 'Custom::ClassifierEndpoint',
      installLatestAwsSdk: false,
      timeout: Duration.minutes(2),
      logGroup: new LogGroup(this, 'Log', {
        retention: props.stage.logRetention,
        encryptionKey: props.logKey,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      onCreate: {
        ...call,
        action: 'CreateEndpoint',
        parameters: { EndpointName: name, ModelArn: props.modelArn, DesiredInferenceUnits: 1 },
        physicalResourceId: PhysicalResourceId.of(this.arn),
      },
      onUpdate: {
        ...call,
        action: 'UpdateEndpoint',
        parameters: { EndpointArn: own, DesiredModelArn: props.modelArn },
        physicalResourceId: PhysicalResourceId.of(this.arn),
      },
      onDelete: {
        ...call,
        action: 'DeleteEndpoint',
        parameters: { EndpointArn: own },
        ignoreErrorCodesMatching: 'ResourceNotFoundException',
      },
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({
          actions: [
            'comprehend:CreateEndpoint',
            'comprehend:UpdateEndpoint',
            'comprehend:DeleteEndpoint',
          ],
          resources: [this.arn, props.modelArn],
        }),
      ]),
    });
    acknowledge(resource, {
      'HIPAA.Security-IAMNoInlinePolicy':
        "The CDK's own way of giving the call that makes the endpoint its rights: three actions on two names.",
    });
    const caller = `AWS${AwsCustomResource.PROVIDER_FUNCTION_UUID.replaceAll('-', '')}`;
    acknowledge(Stack.of(this).node.findChild(caller), {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
        "The CDK's own function makes and deletes the endpoint while a stack is deployed; that policy lets it write a log and nothing else.",
      'HIPAA.Security-LambdaConcurrency':
        'It runs once for each deployment that changes the endpoint, called by CloudFormation only.',
      'HIPAA.Security-LambdaDLQ':
        'CloudFormation waits for its answer, and a deployment in which it fails is rolled back in plain sight.',
      'HIPAA.Security-LambdaInsideVPC':
        'It calls Comprehend to make or delete an endpoint, by TLS and with its own role. It never sees a text.',
    });
  }
}
