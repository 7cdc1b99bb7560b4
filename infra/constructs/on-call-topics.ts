import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface OnCallTopicsProps {
  readonly stage: string;
  /** Contacts of the clinics' rotas, `clinic:contact`. A contact without a topic cannot be told. */
  readonly contacts: readonly string[];
}

/** Where pages go: a topic for each contact, with a key of their own. Who hears of them is for the operator to subscribe. */
export class OnCallTopics extends Construct {
  readonly topics: readonly Topic[];
  /** The beginning of every topic's ARN, to which the pager adds clinic and contact. */
  readonly prefix: string;
  private readonly key: Key;

  constructor(scope: Construct, id: string, props: OnCallTopicsProps) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Pages to the people on call',
      enableKeyRotation: true,
    });
    const begin = `between-sessions-${props.stage}-on-call-`;
    this.prefix = `arn:${Aws.PARTITION}:sns:${Aws.REGION}:${Aws.ACCOUNT_ID}:${begin}`;
    this.topics = props.contacts
      .map((contact) => contact.replace(':', '-'))
      .map(
        (name) =>
          new Topic(this, `To-${name}`, {
            topicName: `${begin}${name}`,
            masterKey: this.key,
            enforceSSL: true,
          }),
      );
  }

  /** Send pages to these topics, and nothing else with them or with their key. */
  publishRights(): PolicyStatement[] {
    if (this.topics.length === 0) return [];
    return [
      new PolicyStatement({
        actions: ['sns:Publish'],
        resources: this.topics.map((topic) => topic.topicArn),
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `sns.${Aws.REGION}.amazonaws.com` } },
      }),
    ];
  }
}
