import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import type { Stage } from '#infra/stacks/stage.ts';
import { acknowledge } from './acknowledge.ts';
import { oddRequestPage, tooManyPage, turnedAwayPolicy } from './turned-away-pages.ts';

/**
 * What stands before the distribution. It slows down floods, address by address, and turns away what looks like an attack by its address or
 * headers. It reads nobody's words: no rule looks into a body, and the rule groups of AWS, some of which do, are shown only requests that have none.
 * It keeps no request: sampling is off in every rule, and there is no log. Whoever is turned away gets a page that leads to help.
 */
export class WebAcl extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { stage }: { readonly stage: Stage }) {
    super(scope, id);
    const { requests, gettingIn } = stage.perAddressAndMinute;
    const acl = new CfnWebACL(this, 'Acl', {
      name: webAclName(stage),
      description: 'Between Sessions: slows down floods, reads no words',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: unseen(webAclName(stage)),
      customResponseBodies: {
        'too-many': { contentType: 'TEXT_HTML', content: tooManyPage },
        'odd-request': { contentType: 'TEXT_HTML', content: oddRequestPage },
      },
      rules: inOrder([
        { name: 'files-and-help-always', statement: path(files), action: { allow: {} } },
        {
          name: 'help-from-its-file',
          statement: perMinute(requests, path(help)),
          // A flood on the page goes to the file, which no function serves. Nobody is refused.
          action: answering({ responseCode: 302 }, { Location: '/help.html' }),
        },
        { name: 'help-always', statement: path(help), action: { allow: {} } },
        {
          name: 'getting-in',
          statement: perMinute(gettingIn, all(path(waysIn, readAsAnyRouterMay), method('POST'))),
          action: wait,
        },
        { name: 'all-requests', statement: perMinute(requests), action: wait },
        // Their result is counted, not carried out, because it could only be an empty page. The labels that they give are acted on below.
        managed('AWSManagedRulesCommonRuleSet'),
        managed('AWSManagedRulesKnownBadInputsRuleSet'),
        {
          name: 'odd-requests',
          statement: {
            orStatement: {
              statements: [
                ...attacks.map((label) => ({
                  labelMatchStatement: {
                    scope: 'LABEL',
                    key: `awswaf:managed:aws:core-rule-set:${label}`,
                  },
                })),
                {
                  labelMatchStatement: {
                    scope: 'NAMESPACE',
                    key: 'awswaf:managed:aws:known-bad-inputs:',
                  },
                },
              ],
            },
          },
          action: answering({ responseCode: 403, customResponseBodyKey: 'odd-request' }),
        },
      ]),
    });
    this.arn = acl.attrArn;
    acknowledge(acl, {
      'HIPAA.Security-WAFv2LoggingEnabled':
        'A log of the web ACL would hold the address of everybody who comes, with path and time, and so tell which address belongs to a person in therapy. Its metrics count what was turned away, by rule.',
    });
  }
}

/** Known beforehand, so that the dashboard in another region can name it. */
const webAclName = (stage: Stage): string => `between-sessions-${stage.name}`;

/** How many requests were turned away in five minutes. Metrics of CloudFront's web ACLs are in us-east-1 only. */
export const turnedAway = (stage: Stage, region?: string): Metric =>
  new Metric({
    namespace: 'AWS/WAFV2',
    metricName: 'BlockedRequests',
    dimensionsMap: { WebACL: webAclName(stage), Rule: 'ALL' },
    statistic: Stats.SUM,
    ...(region !== undefined && { region }),
  });

type Statement = CfnWebACL.StatementProperty;
type Rule = Omit<CfnWebACL.RuleProperty, 'priority' | 'visibilityConfig'>;

/** Numbers, but no samples: a sample is somebody's request, with their address. */
const unseen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
});

const inOrder = (rules: readonly Rule[]): CfnWebACL.RuleProperty[] =>
  rules.map((rule, priority) => ({ ...rule, priority, visibilityConfig: unseen(rule.name) }));

/** What the bucket serves: as the distribution reads paths, without turning anything. */
const files = '^/(assets/.*|help(\\.[a-z]{2})?\\.html)$';
const help = '^/help(\\.data)?$';
/** Sign-in, invitations and re-entry codes, passkeys: of pages, of what their scripts send, and of the API. */
const waysIn = '^/(api/v1/)?(sign-in|join|passkeys|invitations/open)([./]|$)';

/**
 * What of the common rules is acted on: attacks that are written into an address. Its other rules would meet people: some of our own addresses
 * are longer than 2,048 bytes (`/__manifest`) or end in an unusual way (`.data`), and some browsers do not say what they are.
 */
const attacks = ['EC2MetaDataSSRF', 'GenericLFI', 'GenericRFI', 'CrossSiteScripting'].flatMap(
  (kind) => [`${kind}_URIPath`, `${kind}_QueryArguments`],
);

const asItIs = ['NONE'];
const readAsAnyRouterMay = ['URL_DECODE', 'NORMALIZE_PATH', 'LOWERCASE'];

const path = (regexString: string, transformations = asItIs): Statement => ({
  regexMatchStatement: {
    regexString,
    fieldToMatch: { uriPath: {} },
    textTransformations: transformations.map((type, priority) => ({ type, priority })),
  },
});

const method = (name: string): Statement => ({
  byteMatchStatement: {
    searchString: name,
    positionalConstraint: 'EXACTLY',
    fieldToMatch: { method: {} },
    textTransformations: [{ type: 'NONE', priority: 0 }],
  },
});

const all = (...statements: readonly Statement[]): Statement => ({
  andStatement: { statements: [...statements] },
});

/** More than so many from one address within a minute. It takes some seconds until AWS notices, and as long until it is over. */
const perMinute = (limit: number, scopeDownStatement?: Statement): Statement => ({
  rateBasedStatement: {
    limit,
    aggregateKeyType: 'IP',
    evaluationWindowSec: 60,
    ...(scopeDownStatement && { scopeDownStatement }),
  },
});

/** Only of requests without a body: what people write must never be weighed by rules that look for attacks in words. */
const managed = (name: string): Rule => ({
  name,
  overrideAction: { count: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      scopeDownStatement: { orStatement: { statements: [method('GET'), method('HEAD')] } },
    },
  },
});

function answering(
  customResponse: Omit<CfnWebACL.CustomResponseProperty, 'responseHeaders'>,
  headers: Readonly<Record<string, string>> = {},
): CfnWebACL.RuleActionProperty {
  const responseHeaders = Object.entries({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': turnedAwayPolicy,
    'Referrer-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  }).map(([name, value]) => ({ name, value }));
  return { block: { customResponse: { ...customResponse, responseHeaders } } };
}

const wait = answering(
  { responseCode: 429, customResponseBodyKey: 'too-many' },
  { 'Retry-After': '60' },
);
