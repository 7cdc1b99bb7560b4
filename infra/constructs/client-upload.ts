import { CfnElement, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  type IRole,
  ManagedPolicy,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Stage } from '#infra/stacks/stage.ts';
import { acknowledge } from './acknowledge.ts';

export interface ClientUploadProps {
  readonly stage: Stage;
  readonly folder: string;
  readonly bucket: IBucket;
  readonly logKey: IKey;
}

/** Copies the built browser files into their bucket at deployment, with how long each may be kept. */
export class ClientUpload extends Construct {
  constructor(scope: Construct, id: string, props: ClientUploadProps) {
    super(scope, id);
    // The distribution compresses by itself.
    const build = new Asset(this, 'Build', { path: props.folder, exclude: ['**/*.br'] });
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/between-sessions/${props.stage.name}/upload`,
      retention: props.stage.logRetention,
      encryptionKey: props.logKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const common = {
      sources: [Source.bucket(build.bucket, build.s3ObjectKey)],
      destinationBucket: props.bucket,
      // Old files stay, because somebody may hold a page that still asks for them.
      prune: false,
      role: this.role(build, logGroup, props.bucket),
      logGroup,
    };
    new BucketDeployment(this, 'HashedFiles', {
      ...common,
      exclude: ['*'],
      include: ['assets/*'],
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    });
    new BucketDeployment(this, 'NamedFiles', {
      ...common,
      exclude: ['assets/*'],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.minutes(5))],
    });
    const uploader = Stack.of(this).node.children.find(({ node }) =>
      node.id.startsWith('Custom::CDKBucketDeployment'),
    );
    if (uploader) acknowledge(uploader, uploaderReasons);
  }

  /** A role written out, because the one that the CDK would make may read every deployment's assets. */
  private role(build: Asset, log: LogGroup, bucket: IBucket): IRole {
    const policy = new ManagedPolicy(this, 'Rights', {
      description: 'Copy the browser files of Between Sessions into their bucket',
      statements: [
        new PolicyStatement({
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [log.logGroupArn],
        }),
        new PolicyStatement({
          actions: ['s3:GetObject'],
          resources: [build.bucket.arnForObjects(build.s3ObjectKey)],
        }),
        new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
        new PolicyStatement({
          actions: ['s3:PutObject'],
          resources: [bucket.arnForObjects('*')],
        }),
      ],
    });
    const { defaultChild } = bucket.node;
    if (CfnElement.isCfnElement(defaultChild)) {
      acknowledge(policy, {
        [`AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(defaultChild)}.Arn>/*]`]:
          'Puts only, into this one bucket: the names of the files change with every build.',
      });
    }
    return new Role(this, 'Role', {
      description: 'Role of the upload at deployment',
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [policy],
    }).withoutPolicyUpdates();
  }
}

const madeByTheCdk =
  'The CDK makes this function to copy build output at deployment; it never runs otherwise and sees no data of any person.';

const uploaderReasons = {
  'AwsSolutions-L1': `${madeByTheCdk} Its runtime follows the CDK library.`,
  'HIPAA.Security-LambdaConcurrency': madeByTheCdk,
  'HIPAA.Security-LambdaDLQ': `${madeByTheCdk} CloudFormation waits for its answer.`,
  'HIPAA.Security-LambdaInsideVPC': madeByTheCdk,
};
