import * as z from 'zod';
import type { Resource } from './template.ts';

/** The account and region that a deployment on this machine is said to be in. Neither exists. */
export const place = { account: '000000000000', region: 'eu-west-1', partition: 'aws' } as const;

export const arnOf = (service: string, rest: string, { region = place.region as string } = {}) =>
  `arn:${place.partition}:${service}:${region}:${place.account}:${rest}`;

export const tableArn = (name: string) => arnOf('dynamodb', `table/${name}`);
export const functionArn = (name: string) => arnOf('lambda', `function:${name}`);
export const queueArn = (name: string) => arnOf('sqs', name);

/** What AWS would have made of a resource: its name, what `Ref` gives, and the attributes that others may ask for. */
export interface Made {
  readonly name: string;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const text = (value: unknown): string | undefined =>
  z.string().optional().catch(undefined).parse(value);

/**
 * Names a resource as CloudFormation would, without its random end. `edgeHost` is where the distribution answers on this machine.
 * Only kinds that others refer to are known; `null` for the rest.
 */
export function madeOf(
  { id, stack, type, properties }: Resource,
  resolved: (value: unknown) => unknown,
  edgeHost: string,
): Made | null {
  const own = (property: string) => text(resolved(properties[property])) ?? `${stack}-${id}`;
  const simple = (name: string, Arn: string): Made => ({ name, ref: name, attributes: { Arn } });
  switch (type) {
    case 'AWS::DynamoDB::Table': {
      const name = own('TableName');
      return simple(name, tableArn(name));
    }
    case 'AWS::Lambda::Function': {
      const name = own('FunctionName');
      return simple(name, functionArn(name));
    }
    case 'AWS::KMS::Key': {
      const name = id;
      return simple(name, arnOf('kms', `key/${name}`));
    }
    case 'AWS::IAM::Role': {
      const name = own('RoleName');
      return simple(name, arnOf('iam', `role/${name}`, { region: '' }));
    }
    case 'AWS::IAM::ManagedPolicy': {
      const name = own('ManagedPolicyName');
      return { ...simple(name, ''), ref: arnOf('iam', `policy/${name}`, { region: '' }) };
    }
    case 'AWS::Logs::LogGroup': {
      const name = own('LogGroupName');
      return simple(name, `${arnOf('logs', `log-group:${name}`)}:*`);
    }
    case 'AWS::SQS::Queue': {
      const name = own('QueueName');
      const ref = `https://sqs.${place.region}.amazonaws.com/${place.account}/${name}`;
      return { name, ref, attributes: { Arn: queueArn(name), QueueName: name } };
    }
    case 'AWS::SNS::Topic': {
      const name = own('TopicName');
      return { name, ref: arnOf('sns', name), attributes: { TopicName: name } };
    }
    case 'AWS::Events::Rule': {
      const name = own('Name');
      return simple(name, arnOf('events', `rule/${name}`));
    }
    case 'AWS::S3::Bucket': {
      const name = own('BucketName').toLowerCase();
      return {
        name,
        ref: name,
        attributes: {
          Arn: `arn:${place.partition}:s3:::${name}`,
          RegionalDomainName: `${name}.s3.${place.region}.amazonaws.com`,
        },
      };
    }
    case 'AWS::CloudFront::Distribution':
      return { name: id, ref: id, attributes: { DomainName: edgeHost } };
    case 'AWS::ApiGatewayV2::Api':
    case 'AWS::ApiGatewayV2::Integration':
    case 'AWS::CloudFront::ResponseHeadersPolicy':
      return { name: id, ref: id, attributes: {} };
    case 'AWS::CloudFront::Function': {
      const name = own('Name');
      const FunctionARN = `arn:${place.partition}:cloudfront::${place.account}:function/${name}`;
      return { name, ref: FunctionARN, attributes: { FunctionARN } };
    }
    case 'AWS::SecretsManager::Secret': {
      const name = own('Name');
      return { name, ref: arnOf('secretsmanager', `secret:${name}`), attributes: {} };
    }
    case 'AWS::CloudFront::OriginAccessControl':
      return { name: id, ref: id, attributes: { Id: id } };
    default:
      return null;
  }
}
