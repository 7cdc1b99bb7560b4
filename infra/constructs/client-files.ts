import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Stage } from '#infra/stacks/stage.ts';
import { acknowledge } from './acknowledge.ts';
import { ClientUpload } from './client-upload.ts';

export interface ClientFilesProps {
  readonly stage: Stage;
  /** The built browser files: `assets/` with hashed names, and others beside it. */
  readonly folder: string;
  readonly logKey: IKey;
}

/** Crisis help as a plain file, for when no function answers. The build of the pages writes it. */
export const helpFile = '/help.html';

/** Whether a file, or what a pattern stands for, is a page and not something that a page loads. */
export const isPage = (name: string): boolean => name.endsWith('.html');

/** The browser's files in a private bucket, each with how long it may be kept. */
export class ClientFiles extends Construct {
  readonly bucket: IBucket;
  /**
   * The CloudFront path patterns that these files answer: one per file or folder at the top, and before a folder with pages one for these.
   * The first that fits counts.
   */
  readonly pathPatterns: readonly string[];

  constructor(scope: Construct, id: string, props: ClientFilesProps) {
    super(scope, id);
    this.pathPatterns = readdirSync(props.folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((one, other) => one.name.localeCompare(other.name))
      .flatMap((entry) => {
        if (!entry.isDirectory()) return [`/${entry.name}`];
        const within = readdirSync(join(props.folder, entry.name));
        const pages = within.some(isPage) ? [`/${entry.name}/*.html`] : [];
        return [...pages, `/${entry.name}/*`];
      });
    this.bucket = new FileBucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      encryption: BucketEncryption.S3_MANAGED,
      versioned: true,
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(30) },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new ClientUpload(this, 'Upload', {
      stage: props.stage,
      logKey: props.logKey,
      folder: props.folder,
      bucket: this.bucket,
    });
    acknowledge(this.bucket, {
      'AwsSolutions-S1': noAddresses,
      'HIPAA.Security-S3BucketLoggingEnabled': noAddresses,
      'HIPAA.Security-S3BucketReplicationEnabled':
        'The bucket holds build output only; the next deployment puts all of it back.',
      'HIPAA.Security-S3DefaultEncryptionKMS':
        'The files are the public scripts and styles of the site. A key of our own would protect nothing, and its policy would have to name the distribution that in turn needs the bucket.',
    });
  }
}

/** The CDK types a bucket that may be a website or not; this one never is. */
class FileBucket extends Bucket {
  override get isWebsite(): boolean {
    return false;
  }
}

const noAddresses =
  'An access log would hold the addresses of people in therapy and tell when each of them was here.';
