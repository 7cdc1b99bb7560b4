import { Aws, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/constructs/acknowledge.ts';
import { Alarms } from '#infra/constructs/alarms.ts';
import { AppFunction } from '#infra/constructs/app-function.ts';
import { ClassifierEndpoint } from '#infra/constructs/classifier-endpoint.ts';
import { ClientFiles } from '#infra/constructs/client-files.ts';
import { Edge } from '#infra/constructs/edge.ts';
import { EdgeSecrets } from '#infra/constructs/edge-secrets.ts';
import { EveryMinute } from '#infra/constructs/every-minute.ts';
import { FrontDoor } from '#infra/constructs/front-door.ts';
import { OnCallTopics } from '#infra/constructs/on-call-topics.ts';
import { OperationsKey } from '#infra/constructs/operations-key.ts';
import { Overview } from '#infra/constructs/overview.ts';
import { feedPages } from '#infra/constructs/page-feed.ts';
import {
  addSeals,
  append,
  appendAndLookUp,
  askClassifier,
  askVault,
  clockReach,
  openSeals,
  pagerReach,
  readStream,
  servingReach,
  triageReach,
  vaultReach,
  workWithin,
} from '#infra/constructs/rights.ts';
import { TriageFeed } from '#infra/constructs/triage-feed.ts';
import type { DataStack } from './data-stack.ts';
import { globalRegion } from './global-stack.ts';
import type { Settings } from './settings.ts';
import type { Stage } from './stage.ts';

export interface AppStackProps extends StackProps {
  readonly stage: Stage;
  readonly data: DataStack;
  readonly settings: Settings;
  readonly webAclArn: string;
}

/**
 * All that runs. The order of making is the way out of a circle: the functions must know the public
 * origin, the distribution gives it when there is no domain name, and the distribution needs an origin
 * itself. That origin is the bare HTTP API; its routes to the functions are added last.
 */
export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props: AppStackProps) {
    super(scope, id, { description: 'Between Sessions: functions and edge', ...props });
    const { stage, data, settings } = props;
    const logKey = new OperationsKey(this, 'OperationsKey');
    const shared = { stage, logKey, bundles: settings.built.functions };

    const door = new FrontDoor(this, 'FrontDoor', { stage, logKey });
    const files = new ClientFiles(this, 'ClientFiles', {
      stage,
      logKey,
      folder: settings.built.client,
    });
    const edgeSecrets = new EdgeSecrets(this, 'EdgeSecrets', {
      names: settings.edgeSecrets,
      key: logKey,
    });
    const edge = new Edge(this, 'Edge', {
      stage,
      files,
      secret: edgeSecrets.sent,
      api: door.api,
      webAclArn: props.webAclArn,
      ...(settings.domain && { domain: settings.domain }),
    });

    const tables = {
      STAGE: stage.name,
      FORUM_TABLE: data.forum.table.tableName,
      AUDIT_TABLE: data.audit.table.tableName,
    };
    const vault = new AppFunction(this, 'Vault', {
      ...shared,
      name: 'vault',
      description: 'Opens one seal at a time, for a clinician with a reason, on the record',
      roleName: data.vaultRoleName,
      environment: {
        ...tables,
        VAULT_TABLE: data.vault.table.tableName,
        SEALING_KEY_ARN: data.sealingKey.keyArn,
      },
      rights: [
        ...workWithin(data.forum, vaultReach),
        ...append(data.audit),
        ...openSeals(data.vault, data.sealingKey),
      ],
    });
    acknowledge(vault.function, {
      'HIPAA.Security-LambdaDLQ':
        'It is asked and answers at once; what it did not do was refused, and nothing waits to be done later.',
    });
    const serving = {
      ...shared,
      environment: {
        ...tables,
        VAULT_TABLE: data.vault.table.tableName,
        SEALING_KEY_ARN: data.sealingKey.keyArn,
        PUBLIC_ORIGIN: edge.publicOrigin,
        EDGE_SECRETS: edgeSecrets.arns.join(','),
        SECRETS_PARAMETER: data.secrets.parameterName,
        TELLING_PARAMETER: data.tellingSecret.parameterName,
        VAULT_FUNCTION: vault.function.functionName,
      },
    };
    const servingRights = () => [
      ...workWithin(data.forum, servingReach),
      ...appendAndLookUp(data.audit),
      ...addSeals(data.vault, data.sealingKey),
      askVault(vault.function.functionArn),
      ...data.secrets.readingRights(),
      ...data.tellingSecret.readingRights(),
      ...edgeSecrets.readingRights(),
    ];
    const api = new AppFunction(this, 'Api', {
      ...serving,
      name: 'api',
      description: 'The API of Between Sessions',
      rights: servingRights(),
    });
    const web = new AppFunction(this, 'Web', {
      ...serving,
      name: 'web',
      description: 'The pages of Between Sessions, with the API in process',
      rights: servingRights(),
    });
    door.open({ api: api.function, web: web.function });
    for (const serves of [api, web]) {
      // A distribution that does not send the secret yet must not meet functions that ask for it.
      serves.function.node.addDependency(edge.distribution);
    }

    const comprehendRegion = settings.comprehendRegion ?? Aws.REGION;
    const customClassifierArn = this.customClassifier(settings, comprehendRegion, {
      stage,
      logKey,
    });
    const feed = new TriageFeed(this, 'TriageFeed', { streamArn: data.forum.streamArn() });
    const reading = {
      ...shared,
      environment: {
        STAGE: stage.name,
        FORUM_TABLE: data.forum.table.tableName,
        COMPREHEND_REGION: comprehendRegion,
        ...(customClassifierArn && { CUSTOM_CLASSIFIER_ARN: customClassifierArn }),
      },
    };
    const readingRights = () => [
      new PolicyStatement({
        actions: [
          'comprehend:BatchDetectDominantLanguage',
          'comprehend:BatchDetectSentiment',
          'comprehend:DetectToxicContent',
          'comprehend:DetectPiiEntities',
        ],
        resources: ['*'],
      }),
      ...(customClassifierArn ? [askClassifier(customClassifierArn)] : []),
    ];
    const triage = new AppFunction(this, 'Triage', {
      ...reading,
      environment: { ...reading.environment, FAILURES_QUEUE_URL: feed.failures.queueUrl },
      name: 'triage',
      description: 'Reads new and changed posts a second time, with Amazon Comprehend',
      rights: [...feed.rights(), ...workWithin(data.forum, triageReach), ...readingRights()],
    });
    acknowledge(triage.policy, {
      'AwsSolutions-IAM5[Resource::*]':
        "Comprehend's detection calls and dynamodb:ListStreams have no resource that a policy could name; the actions are named one by one.",
    });
    feed.feed(triage.function);

    const onCall = new OnCallTopics(this, 'OnCall', {
      stage: stage.name,
      contacts: settings.onCallContacts,
    });
    const pager = new AppFunction(this, 'Pager', {
      ...shared,
      name: 'pager',
      description: 'Tells the people on call that a review waits',
      environment: {
        STAGE: stage.name,
        FORUM_TABLE: data.forum.table.tableName,
        PUBLIC_ORIGIN: edge.publicOrigin,
        ON_CALL_TOPICS: onCall.prefix,
      },
      rights: [
        ...readStream(data.forum.streamArn()),
        ...workWithin(data.forum, pagerReach),
        ...onCall.publishRights(),
      ],
    });
    acknowledge(pager.policy, {
      'AwsSolutions-IAM5[Resource::*]':
        'dynamodb:ListStreams has no resource that a policy could name; it is the only action that reaches every name here.',
      ...onCall.publishReasons(),
    });
    feedPages(pager.function, data.forum.streamArn());

    const clock = new AppFunction(this, 'Clock', {
      ...reading,
      environment: {
        ...reading.environment,
        ...tables,
        PUBLIC_ORIGIN: edge.publicOrigin,
        ON_CALL_TOPICS: onCall.prefix,
        VAULT_FUNCTION: vault.function.functionName,
        TELLING_PARAMETER: data.tellingSecret.parameterName,
      },
      name: 'clock',
      description: 'Does what falls due by time, once a minute',
      outsideVpc:
        'It reaches AWS services, by TLS and with its own role, and on the internet the companies that carry messages to browsers, by a closed list of their hosts. In a VPC it would need a way to the internet all the same, and nobody can reach it where it is.',
      rights: [
        ...workWithin(data.forum, clockReach),
        ...readingRights(),
        // A seal goes by the vault's hand, which looks for the wish itself.
        askVault(vault.function.functionArn),
        // Where browsers are reached lies closed in the table; this opens it.
        ...data.tellingSecret.readingRights(),
        // What time has done to a review is an event as well, and what falls due may page somebody.
        ...append(data.audit),
        ...onCall.publishRights(),
      ],
    });
    acknowledge(clock.policy, {
      'AwsSolutions-IAM5[Resource::*]':
        "Comprehend's detection calls have no resource that a policy could name; the actions are named one by one.",
      ...onCall.publishReasons(),
    });
    acknowledge(clock.function, {
      'HIPAA.Security-LambdaDLQ':
        'A call that failed is not kept: the next minute calls again and does what is due. Alarms ring when it fails or stands still.',
    });
    new EveryMinute(this, 'EveryMinute', { target: clock.function });

    const functions = {
      api: api.function,
      web: web.function,
      triage: triage.function,
      pager: pager.function,
      clock: clock.function,
      vault: vault.function,
    };
    const tablesByName = {
      forum: data.forum.table,
      audit: data.audit.table,
      vault: data.vault.table,
    };
    const alarms = new Alarms(this, 'Alarms', {
      key: logKey,
      ...(settings.operatorsEmail && { operatorsEmail: settings.operatorsEmail }),
      functions,
      tables: [data.forum, data.audit, data.vault],
      backupVaultName: data.backups.vaultName,
      clockLog: clock.logGroup,
      triageLog: triage.logGroup,
      triageFailures: feed.failures,
      pagingLogs: [pager.logGroup, clock.logGroup],
      onCallTopics: onCall.groups,
      api: door.api,
    });
    new Overview(this, 'Overview', {
      stage,
      alarms: alarms.alarms,
      api: door.api,
      functions,
      tables: tablesByName,
      triageFailures: feed.failures,
      distributionId: edge.distribution.distributionId,
      edgeRegion: globalRegion,
    });

    new CfnOutput(this, 'PublicOrigin', {
      description: 'Where people find the site',
      value: edge.publicOrigin,
    });
    new CfnOutput(this, 'DistributionHost', {
      description: 'Where a domain name of your own must point',
      value: edge.distribution.distributionDomainName,
    });
    new CfnOutput(this, 'ApiFunction', {
      description: 'Function whose settings the commands for clinics need',
      value: api.function.functionName,
    });
    new CfnOutput(this, 'TriageFunction', {
      description: 'Function to call with {"redrive":true} for what could not be analysed',
      value: triage.function.functionName,
    });
    new CfnOutput(this, 'OnCallTopics', {
      description:
        "With the clinic's id, a hyphen and the contact's short name behind it: the topic of a contact, to subscribe their phone to",
      value: onCall.prefix,
    });
    new CfnOutput(this, 'AlarmTopic', {
      description: 'Topic to subscribe the operators to',
      value: alarms.topic.topicArn,
    });
  }
  /** Where the custom classifier answers, if the operator wants one: an endpoint of this stack, or one that runs already. */
  private customClassifier(
    { customClassifier: wanted }: Settings,
    region: string,
    shared: { readonly stage: Stage; readonly logKey: OperationsKey },
  ): string | undefined {
    if (!wanted) return undefined;
    if ('endpointArn' in wanted) return wanted.endpointArn;
    const { modelArn } = wanted;
    return new ClassifierEndpoint(this, 'Classifier', { ...shared, region, modelArn }).arn;
  }
}
