import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { sizes } from '#infra/stacks/sizes.ts';
import type { FunctionName, Stage } from '#infra/stacks/stage.ts';
import { acknowledge } from './acknowledge.ts';

export interface AppFunctionProps {
  readonly name: FunctionName;
  readonly stage: Stage;
  readonly description: string;
  /** The folder that holds one bundle per function. */
  readonly bundles: string;
  readonly logKey: IKey;
  /** Where another stack must know the role before it exists. */
  readonly roleName?: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The whole of what the function may do, besides writing its own log. */
  readonly rights: readonly PolicyStatement[];
  /** Why the function is in no VPC, where it reaches more than AWS. */
  readonly outsideVpc?: string;
}

const isAboutItems = ({ actions }: PolicyStatement): boolean =>
  actions.every((one) => /^dynamodb:(?:Query|\w+Item)$/.test(one));

/**
 * One Lambda function from one built bundle, with a log and a role of its own. Nothing else in the
 * CDK can widen the role: what the function may do is what `rights` says.
 */
export class AppFunction extends Construct {
  readonly function: LambdaFunction;
  readonly policy: ManagedPolicy;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: AppFunctionProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/between-sessions/${props.stage.name}/${props.name}`,
      retention: props.stage.logRetention,
      encryptionKey: props.logKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.policy = new ManagedPolicy(this, 'Rights', {
      description: `What the ${props.name} function of Between Sessions may do`,
      statements: [
        new PolicyStatement({
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [this.logGroup.logGroupArn],
        }),
        ...props.rights.filter((right) => !isAboutItems(right)),
      ],
    });
    // One policy holds 6,144 characters, which the partitions of the tables nearly fill.
    const inTables = new ManagedPolicy(this, 'RightsInTables', {
      description: `What the ${props.name} function of Between Sessions may do with items of the tables`,
      statements: props.rights.filter(isAboutItems),
    });
    const role = new Role(this, 'Role', {
      description: `Role of the ${props.name} function of Between Sessions`,
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [this.policy, inTables],
      ...(props.roleName !== undefined && { roleName: props.roleName }),
    });
    const { memoryMegabytes, timeoutSeconds } = sizes[props.name];
    const reserved = props.stage.reservedConcurrency?.[props.name];
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(join(props.bundles, props.name)),
      memorySize: memoryMegabytes,
      timeout: Duration.seconds(timeoutSeconds),
      environment: props.environment,
      role: role.withoutPolicyUpdates(),
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
    });
    acknowledge(this.function, {
      'HIPAA.Security-LambdaInsideVPC':
        props.outsideVpc ??
        'The function reaches only AWS services, by TLS and with its own role. There is nothing in a VPC for it to reach, and no port on which to reach it.',
      ...(reserved === undefined && {
        'HIPAA.Security-LambdaConcurrency':
          'The dev stage must fit into a fresh account, whose ten concurrent executions may not be set aside. Prod reserves for each function.',
      }),
    });
  }
}
