import { Annotations, Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import type { CustomDomain } from '#infra/stacks/settings.ts';
import type { Stage } from '#infra/stacks/stage.ts';
import { acknowledge } from './acknowledge.ts';
import { type ClientFiles, helpFile, isPage } from './client-files.ts';

export interface EdgeProps {
  readonly stage: Stage;
  readonly api: HttpApi;
  readonly files: ClientFiles;
  /** What the distribution sends with each request, so that it is known: a dynamic reference. */
  readonly secret: string;
  readonly domain?: CustomDomain;
  /** What every request passes first. */
  readonly webAclArn: string;
}

/** CloudFront before everything: files from the bucket, all else from the HTTP API, uncached. */
export class Edge extends Construct {
  readonly distribution: Distribution;
  /** Where people find the site, for example `https://group.example.org`. */
  readonly publicOrigin: string;

  constructor(scope: Construct, id: string, props: EdgeProps) {
    super(scope, id);
    const bucket = S3BucketOrigin.withOriginAccessControl(props.files.bucket);
    const pages = this.fileBehaviour(bucket, 'PageHeaders', ofWrittenPages);
    const others = this.fileBehaviour(bucket, 'FileHeaders', ofFiles);
    const fromFunctions = {
      origin: new HttpOrigin(`${props.api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        // Also in place of a header of this name that a viewer has sent.
        customHeaders: { [secretHeader]: props.secret },
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // API Gateway answers 403 to a host name that is not its own.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: [
        { eventType: FunctionEventType.VIEWER_REQUEST, function: this.sayWhoAsks(props.stage) },
      ],
    };
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Between Sessions, ${props.stage.name}`,
      webAclId: props.webAclArn,
      // A person who types the address is sent on; a program that sends a key in the clear has to notice.
      defaultBehavior: {
        ...fromFunctions,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      },
      additionalBehaviors: {
        ...Object.fromEntries(
          props.files.pathPatterns.map((pattern) => [pattern, isPage(pattern) ? pages : others]),
        ),
        '/api/*': { ...fromFunctions, viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY },
      },
      ...(props.files.pathPatterns.includes(helpFile) && { errorResponses: helpInstead }),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(props.domain && {
        domainNames: [props.domain.name],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(
          this,
          'Certificate',
          props.domain.certificateArn,
        ),
      }),
    });
    this.publicOrigin = `https://${props.domain?.name ?? this.distribution.distributionDomainName}`;
    acknowledge(this.distribution, distributionReasons);
    if (!props.domain) this.acceptSharedCertificate(props.stage);
    if (!props.files.pathPatterns.includes(helpFile)) {
      Annotations.of(this).addWarningV2(
        'between-sessions:no-help-file',
        `The build has no ${helpFile.slice(1)}: when no function answers, people see an empty error instead of where to find help.`,
      );
    }
  }

  /**
   * The visitor's address in a header of ours, whatever they have sent there themselves. No origin request policy says "all but Host, and
   * CloudFront-Viewer-Address besides".
   */
  private sayWhoAsks(stage: Stage): EdgeFunction {
    return new EdgeFunction(this, 'SayWhoAsks', {
      functionName: `between-sessions-${stage.name}-who-asks`,
      comment: 'Tells the functions which address asks',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(whoAsks),
    });
  }

  private fileBehaviour(
    origin: IOrigin,
    id: string,
    contentSecurityPolicy: string,
  ): BehaviorOptions {
    return {
      origin,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // Pages bring their own headers; files come from a bucket, which knows none of these.
      responseHeadersPolicy: new ResponseHeadersPolicy(this, id, {
        comment: 'Security headers of the browser files of Between Sessions',
        securityHeadersBehavior: {
          contentSecurityPolicy: { contentSecurityPolicy, override: true },
          strictTransportSecurity: {
            accessControlMaxAge: Duration.days(730),
            includeSubdomains: true,
            override: true,
          },
          contentTypeOptions: { override: true },
          frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
          referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: true },
        },
        customHeadersBehavior: {
          customHeaders: Object.entries({
            'Cross-Origin-Opener-Policy': 'same-origin',
            'Cross-Origin-Resource-Policy': 'same-origin',
            'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
          }).map(([header, value]) => ({ header, value, override: true })),
        },
      }),
    };
  }

  private acceptSharedCertificate(stage: Stage): void {
    acknowledge(this.distribution, {
      'AwsSolutions-CFR4':
        "Without a domain name the site uses CloudFront's own certificate, whose lowest TLS version cannot be set. With domainName and certificateArn the lowest is TLS 1.2.",
    });
    if (stage.name === 'prod') {
      Annotations.of(this).addWarningV2(
        'between-sessions:shared-certificate',
        "prod without a domain: CloudFront's own certificate still admits TLS 1.0. Give -c domainName=... -c certificateArn=... before people use it.",
      );
    }
  }
}

/** What pages from the functions may do (`web/security-headers.ts`), for files: those have no nonce. Workers are held to it, too. */
const ofFiles = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');
/** The pages that the build writes have no scripts, and so nothing of theirs runs, starts a worker or sends by itself. */
const ofWrittenPages = ofFiles
  .split('; ')
  .filter((one) => !/^(?:script|worker|connect)-src/.test(one))
  .join('; ');

/** As the functions read them: `functions/behind-the-edge.ts`. */
const secretHeader = 'x-origin-secret';
const whoAsks = `function handler(event) {
  event.request.headers['x-viewer-address'] = { value: event.viewer.ip };
  return event.request;
}
`;

/** The status stays, so that machines still see a failure; the page is for the person. */
const helpInstead = [502, 503, 504].map((httpStatus) => ({
  httpStatus,
  responseHttpStatus: httpStatus,
  responsePagePath: helpFile,
  ttl: Duration.seconds(0),
}));

const distributionReasons = {
  'AwsSolutions-CFR1':
    'A member who travels must still reach the group and the help page; no country is shut out.',
  'AwsSolutions-CFR3':
    'CloudFront logs hold addresses, paths and times, and so tell which address belongs to a person in therapy. The access log of the HTTP API, which has none of these, counts requests and errors.',
};
