import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Stage } from '#infra/stacks/stage.ts';
import { acknowledge } from './acknowledge.ts';

export interface FrontDoorProps {
  readonly stage: Stage;
  readonly logKey: IKey;
}

/**
 * The HTTP API. It exists before any function does: the edge takes its host name, and the functions
 * take the edge's; `open` ties the functions to it at the end.
 */
export class FrontDoor extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: FrontDoorProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: `Between Sessions, ${props.stage.name}`,
      createDefaultStage: false,
    });
    const log = new LogGroup(this, 'AccessLog', {
      // API Gateway writes through the account's log delivery policy, which covers this prefix as
      // a whole instead of growing by one entry per log group.
      logGroupName: `/aws/vendedlogs/between-sessions/${props.stage.name}/access`,
      retention: props.stage.logRetention,
      encryptionKey: props.logKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      // Any other name would become the first part of every path.
      stageName: '$default',
      autoDeploy: true,
      throttle: props.stage.throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: accessLogFormat,
      },
    });
  }

  /** Sends `/api/...` to one function and every other path to the other. */
  open(functions: { readonly api: IFunction; readonly web: IFunction }): void {
    const routes = [
      new HttpRoute(this, 'ApiRoute', {
        httpApi: this.api,
        routeKey: HttpRouteKey.with('/api/{proxy+}', HttpMethod.ANY),
        integration: new HttpLambdaIntegration('Api', functions.api),
      }),
      new HttpRoute(this, 'WebRoute', {
        httpApi: this.api,
        routeKey: HttpRouteKey.DEFAULT,
        integration: new HttpLambdaIntegration('Web', functions.web),
      }),
    ];
    for (const served of Object.values(functions)) {
      acknowledge(served, {
        'HIPAA.Security-LambdaDLQ':
          'Nothing invokes this function asynchronously: API Gateway waits for its answer and passes a failure on to the caller.',
      });
    }
    for (const route of routes) {
      acknowledge(route, {
        'AwsSolutions-APIG4':
          'The functions authorise every request themselves: sign-ins are opaque tokens in a cookie, checked against the table, and pages such as help and join must be open to anybody.',
      });
    }
  }
}

// The route, not the path; no address, no query, no user agent: a log must not tell who came when.
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    routeKey: '$context.routeKey',
    status: AccessLogField.contextStatus(),
    responseLatency: '$context.responseLatency',
    integrationLatency: '$context.integrationLatency',
  }),
);
