// What a month of a thousand members costs, from counted units and stated assumptions. Pure: the counting is done elsewhere.

/** Kinds of things that somebody does, as many a month as 1,000 active members and their facilitators do of each. */
export interface Month {
  /** By the names of the pages and requests that are counted. */
  readonly pages: Readonly<Record<string, number>>;
  readonly requests: Readonly<Record<string, number>>;
  /** Posts among them, which the second layer reads. */
  readonly posts: number;
}

const members = 1_000;
const days = 30;
/** Facilitators of 100 groups of ten; each leads two. */
const facilitators = 50;

/**
 * Assumptions: a member comes on twenty days a month, once on each, signs in four times, looks at the group's home and list, reads eight pages
 * of threads on each of these days, writes six posts a month, of which one opens a thread, and responds to ten. One post in ten opens a review. A
 * facilitator looks at the queue ten times on each working day, reads every review once and decides it. All that is counted, seldom as it may be,
 * stands in docs/scale.md.
 */
export const assumedMonth = (): Month => {
  const visits = members * 20;
  const posts = members * 6;
  const reviews = posts / 10;
  return {
    pages: {
      'group home': visits * 2,
      threads: visits * 0.5,
      thread: visits * 8,
      write: members * 2,
      sessions: members * 4,
      goals: members * 4,
      strategies: members * 2,
      journal: members * 8,
      'safety plan': members,
      mine: members,
      queue: facilitators * 21 * 10,
      review: reviews,
      'group home, facilitator': facilitators * 21 * 2,
      digest: 100 * 4,
    },
    requests: {
      'sign in': members * 4,
      'open a thread': members,
      'first reply in a thread': members,
      'reply without a review': posts - members * 2 - reviews,
      'reply with a new review': reviews,
      respond: members * 10,
      claim: reviews,
      'resolve and release the post': reviews,
    },
    posts,
  };
};

/** USD, us-east-1, without free allowances, and where it was read in November 2026; null where it is known and could not be read. */
export interface Price {
  readonly usd: number;
  readonly readAt: string | null;
}

const of = (usd: number, readAt: string | null): Price => ({ usd, readAt });
/** AWS's price pages show most figures to a browser only; then a third party's, with its own date, stands here. */
const pages = {
  dynamo: 'https://airbyte.com/data-engineering-resources/dynamodb-pricing (July 2025)',
  dynamoStored: 'https://finops.com.py/services/dynamodb/backups',
  lambda: 'https://cloudchipr.com/blog/aws-lambda-pricing (2024)',
  httpApi: 'https://awsforengineers.com/blog/aws-api-gateway-pricing-explained (May 2025)',
  edge: 'https://aws.amazon.com/cloudfront/pricing',
  firewall: 'https://c3x.dev/blog/aws-waf-cost-explained/',
  keys: 'https://aws.amazon.com/kms/pricing/',
  watching:
    'https://www.factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards/ (June 2026)',
  ownMetric: 'https://signoz.io/guides/cloudwatch-pricing (February 2026)',
  secret:
    'https://hivebook.wiki/wiki/aws-secrets-manager-rotated-secrets-dynamic-db-credentials-kms',
  comprehend: 'https://www.cloudzero.com/blog/amazon-comprehend-pricing/',
} as const;

export const prices = {
  readUnit: of(0.125e-6, pages.dynamo),
  writeUnit: of(0.625e-6, pages.dynamo),
  storedGb: of(0.25, null),
  restorableGb: of(0.2, pages.dynamoStored),
  /** Each copy is a whole one. */
  copiedGb: of(0.1, pages.dynamoStored),
  lambdaGbSecond: of(0.0000133334, pages.lambda),
  lambdaCall: of(0.2e-6, null),
  httpApiCall: of(1e-6, pages.httpApi),
  edgeGb: of(0.085, pages.edge),
  edgeRequest: of(1e-6, null),
  firewallRequest: of(0.6e-6, pages.firewall),
  firewallMonth: of(5, pages.firewall),
  firewallRuleMonth: of(1, pages.firewall),
  /** In its first year: each of its first two yearly rotations adds as much. */
  keyMonth: of(1, pages.keys),
  secretMonth: of(0.4, pages.secret),
  logGb: of(0.5, pages.watching),
  dashboardMonth: of(3, pages.watching),
  /** Of one number that an alarm looks at: one that adds up nine costs nine times as much. */
  alarmedMetricMonth: of(0.1, null),
  ownMetricMonth: of(0.3, pages.ownMetric),
  comprehendUnit: of(0.0001, pages.comprehend),
} as const satisfies Readonly<Record<string, Price>>;

/** Taken, not counted: they are Lambda's, not ours to measure here. */
export const taken = {
  /** A page in a function of 1 GB, store included. */
  secondsPerPage: 0.15,
  secondsPerPost: 1.5,
  clockSeconds: 1.5,
  logBytesPerRequest: 600,
  /** Scripts and styles of a visit that no browser has kept. */
  newBytesPerVisit: 60_000,
  /** A post with its review and analysis, three index entries included. */
  bytesPerPost: 4_000,
  monthsKept: 12,
  /**
   * Metrics that functions write into their log: three of triage, the units of four operations of Comprehend, and why devices were not
   * told (three reasons).
   */
  metricsOfFunctions: 3 + 4 + 3,
} as const;

export interface Counted {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly bytes: number;
}

/** What the templates of one stage hold that costs something by the month, whether anybody comes or not. */
export interface Standing {
  readonly keys: number;
  readonly secrets: number;
  readonly webAcls: number;
  readonly firewallRules: number;
  /** Numbers that alarms look at, each as often as an alarm does. */
  readonly alarmedMetrics: number;
  /** Metrics that are made of lines of the log. */
  readonly metricsOfLogs: number;
  readonly dashboards: number;
  /** Copies of each table that lie there at a time. */
  readonly copies: number;
}

export interface CostLine {
  readonly what: string;
  readonly amount: string;
  readonly usd: number;
}

const unitsPrice = ({ readUnits, writeUnits }: Counted) =>
  readUnits * prices.readUnit.usd + writeUnits * prices.writeUnit.usd;

/** Throws where something that is assumed was not counted. */
export function monthlyCost(
  month: Month,
  counted: {
    readonly pages: ReadonlyMap<string, Counted>;
    readonly requests: ReadonlyMap<string, Counted>;
    /** One post read by the second layer. */
    readonly secondLayer: Counted;
    /** One round of the clock in which nothing is due, its daily and hourly walks included where the round makes them. */
    readonly clockRound: Counted;
  },
  comprehendUnitsPerThousandPosts: number,
  standing: Standing,
): CostLine[] {
  const sums = { read: 0, write: 0, bytes: 0, calls: 0 };
  for (const kind of ['pages', 'requests'] as const) {
    for (const [what, times] of Object.entries(month[kind])) {
      const one = counted[kind].get(what);
      if (!one) throw new Error(`${what} was not counted`);
      sums.read += one.readUnits * times;
      sums.write += one.writeUnits * times;
      sums.bytes += one.bytes * times;
      sums.calls += times;
    }
  }
  sums.read += counted.secondLayer.readUnits * month.posts;
  sums.write += counted.secondLayer.writeUnits * month.posts;
  const minutes = days * 24 * 60;
  const visits = members * 20;
  const gbSeconds =
    sums.calls * taken.secondsPerPage +
    month.posts * taken.secondsPerPost +
    minutes * taken.clockSeconds * 0.5;
  const storedGb = (month.posts * taken.bytesPerPost * taken.monthsKept) / 1e9;
  const edgeGb = (sums.bytes + visits * taken.newBytesPerVisit) / 1e9;
  const comprehendUnits = (month.posts / 1000) * comprehendUnitsPerThousandPosts;
  const said = (amount: number, of: string) => `${Math.round(amount).toLocaleString('en')} ${of}`;
  const line = (what: string, amount: string, usd: number): CostLine => ({ what, amount, usd });
  const forMembers = [
    line('DynamoDB, reads', said(sums.read, 'units'), sums.read * prices.readUnit.usd),
    line('DynamoDB, writes', said(sums.write, 'units'), sums.write * prices.writeUnit.usd),
    line(
      'DynamoDB, a year kept, with recovery',
      `${storedGb.toFixed(2)} GB`,
      storedGb * (prices.storedGb.usd + prices.restorableGb.usd),
    ),
    line(
      'daily copies of it',
      `${standing.copies} copies`,
      standing.copies * storedGb * prices.copiedGb.usd,
    ),
    line(
      'Lambda, pages and posts',
      said(gbSeconds, 'GB-seconds'),
      gbSeconds * prices.lambdaGbSecond.usd + sums.calls * prices.lambdaCall.usd,
    ),
    line('HTTP API', said(sums.calls, 'calls'), sums.calls * prices.httpApiCall.usd),
    line(
      'CloudFront and firewall',
      `${edgeGb.toFixed(1)} GB`,
      edgeGb * prices.edgeGb.usd +
        (sums.calls + visits * 4) * (prices.edgeRequest.usd + prices.firewallRequest.usd),
    ),
    line('Comprehend', said(comprehendUnits, 'units'), comprehendUnits * prices.comprehendUnit.usd),
    line(
      'logs',
      said((sums.calls * taken.logBytesPerRequest) / 1e6, 'MB'),
      ((sums.calls * taken.logBytesPerRequest) / 1e9) * prices.logGb.usd,
    ),
  ];
  const { webAcls, firewallRules, keys, secrets, alarmedMetrics, metricsOfLogs, dashboards } =
    standing;
  const ownMetrics = metricsOfLogs + taken.metricsOfFunctions;
  const whateverTheNumber = [
    line(
      'the clock, every minute',
      said(minutes, 'rounds'),
      minutes * (unitsPrice(counted.clockRound) + prices.lambdaCall.usd),
    ),
    line(
      'firewall',
      said(firewallRules, 'rules'),
      webAcls * prices.firewallMonth.usd + firewallRules * prices.firewallRuleMonth.usd,
    ),
    line(
      'keys and secrets',
      said(keys + secrets, 'a month'),
      keys * prices.keyMonth.usd + secrets * prices.secretMonth.usd,
    ),
    line('alarms', said(alarmedMetrics, 'metrics'), alarmedMetrics * prices.alarmedMetricMonth.usd),
    line(
      'metrics of our own, and the dashboard',
      said(ownMetrics, 'metrics'),
      ownMetrics * prices.ownMetricMonth.usd + dashboards * prices.dashboardMonth.usd,
    ),
  ];
  const total = (lines: readonly CostLine[]) => lines.reduce((sum, { usd }) => sum + usd, 0);
  return [
    ...forMembers,
    line('for 1,000 active members', '', total(forMembers)),
    ...whateverTheNumber,
    line('whatever their number', '', total(whateverTheNumber)),
  ];
}
