import { Aws } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic, TopicPolicy } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface OnCallTopicsProps {
  readonly stage: string;
  /** Contacts of the clinics' rotas, `clinic:contact`. A contact without a topic cannot be told. */
  readonly contacts: readonly string[];
}

/** An alarm adds up ten numbers at most. One policy for as many keeps a stack within its 500 resources. */
const together = 10;

/** Where pages go: a topic for each contact, with a key of their own. Who hears of them is for the operator to subscribe. */
export class OnCallTopics extends Construct {
  /** All topics, up to ten together. */
  readonly groups: readonly (readonly Topic[])[];
  /** The beginning of every topic's ARN, to which the pager adds clinic and contact. */
  readonly prefix: string;
  private readonly key: Key;
  private readonly begin: string;

  constructor(scope: Construct, id: string, props: OnCallTopicsProps) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Pages to the people on call',
      enableKeyRotation: true,
    });
    this.begin = `between-sessions-${props.stage}-on-call-`;
    this.prefix = `arn:${Aws.PARTITION}:sns:${Aws.REGION}:${Aws.ACCOUNT_ID}:${this.begin}`;
    const topics = props.contacts
      .map((contact) => contact.replace(':', '-'))
      .map(
        (name) =>
          new Topic(this, `To-${name}`, { topicName: `${this.begin}${name}`, masterKey: this.key }),
      );
    this.groups = Array.from({ length: Math.ceil(topics.length / together) }, (_, at) =>
      topics.slice(at * together, (at + 1) * together),
    );
    for (const [at, group] of this.groups.entries()) {
      new TopicPolicy(this, `OverTls${at}`, { topics: [...group], policyDocument: overTls() });
    }
  }

  /** Why a policy with these rights names topics by a pattern. */
  publishReasons(): Record<string, string> {
    if (this.groups.length === 0) return {};
    const found = `Resource::arn:<AWS::Partition>:sns:<AWS::Region>:<AWS::AccountId>:${this.begin}*`;
    return {
      [`AwsSolutions-IAM5[${found}]`]:
        'Topics of the people on call alone have names that begin so; one by one, those of some sixty people would not fit into a policy. The function can make no topic and subscribe nobody.',
    };
  }

  /** Send pages to topics of these names, and nothing else with them or with their key. */
  publishRights(): PolicyStatement[] {
    if (this.groups.length === 0) return [];
    return [
      // By the beginning of their names: one by one, some sixty would be more than a policy holds.
      new PolicyStatement({ actions: ['sns:Publish'], resources: [`${this.prefix}*`] }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `sns.${Aws.REGION}.amazonaws.com` } },
      }),
    ];
  }
}

const overTls = () =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['sns:Publish'],
        // Whatever topic the policy is put on.
        resources: ['*'],
        conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ],
  });
