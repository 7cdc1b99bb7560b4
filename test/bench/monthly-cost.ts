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
 * facilitator looks at the queue ten times on each working day, reads every review once and decides it.
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

/**
 * USD, us-east-1, without free allowances. Read in November 2026: DynamoDB on demand 0.625 and 0.125 a million after the reduction of
 * November 2024 (Airbyte's guide of July 2025; AWS's own page shows its figures to browsers only), storage from 0.25 a GB (AWS's page), point-in-time
 * recovery 0.20; Lambda arm64 0.0000133334 a GB-second (Artillery's price table) and 0.20 a million; HTTP API 1.00 a million (AWS's
 * white paper on private APIs); CloudFront 0.085 a GB (AWS's page), 0.01 for 10,000 HTTPS requests; Comprehend 0.0001 a unit
 * (docs/operations.md). WAF, KMS, logs and alarms are taken from their price lists of 2025 and were not read again.
 */
export const prices = {
  readUnit: 0.125e-6,
  writeUnit: 0.625e-6,
  storedGb: 0.25 + 0.2,
  lambdaGbSecond: 0.0000133334,
  lambdaCall: 0.2e-6,
  httpApiCall: 1e-6,
  edgeGb: 0.085,
  edgeRequest: 1e-6,
  firewallRequest: 0.6e-6,
  firewallMonth: 5 + 5,
  keyMonth: 1,
  logGb: 0.5,
  alarmMonth: 0.1,
  comprehendUnit: 0.0001,
} as const;

/** Taken, not counted: they are Lambda's, not ours to measure here. */
export const taken = {
  /** A page in a function of 1 GB, store included. */
  secondsPerPage: 0.15,
  secondsPerPost: 1.5,
  clockSeconds: 1.5,
  logBytesPerRequest: 600,
  /** Scripts and styles of a visit that no browser has kept. */
  newBytesPerVisit: 60_000,
  keys: 6,
  alarms: 30,
  /** A post with its review and analysis, three index entries included. */
  bytesPerPost: 4_000,
  monthsKept: 12,
} as const;

export interface Counted {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly bytes: number;
}

export interface CostLine {
  readonly what: string;
  readonly amount: string;
  readonly usd: number;
}

const unitsPrice = ({ readUnits, writeUnits }: Counted) =>
  readUnits * prices.readUnit + writeUnits * prices.writeUnit;

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
    line('DynamoDB, reads', said(sums.read, 'units'), sums.read * prices.readUnit),
    line('DynamoDB, writes', said(sums.write, 'units'), sums.write * prices.writeUnit),
    line(
      'DynamoDB, a year kept, with recovery',
      `${storedGb.toFixed(2)} GB`,
      storedGb * prices.storedGb,
    ),
    line(
      'Lambda, pages and posts',
      said(gbSeconds, 'GB-seconds'),
      gbSeconds * prices.lambdaGbSecond + sums.calls * prices.lambdaCall,
    ),
    line('HTTP API', said(sums.calls, 'calls'), sums.calls * prices.httpApiCall),
    line(
      'CloudFront and firewall',
      `${edgeGb.toFixed(1)} GB`,
      edgeGb * prices.edgeGb +
        (sums.calls + visits * 4) * (prices.edgeRequest + prices.firewallRequest),
    ),
    line('Comprehend', said(comprehendUnits, 'units'), comprehendUnits * prices.comprehendUnit),
    line(
      'logs',
      said((sums.calls * taken.logBytesPerRequest) / 1e6, 'MB'),
      ((sums.calls * taken.logBytesPerRequest) / 1e9) * prices.logGb,
    ),
  ];
  const whateverTheNumber = [
    line(
      'the clock, every minute',
      said(minutes, 'rounds'),
      minutes * (unitsPrice(counted.clockRound) + prices.lambdaCall),
    ),
    line(
      'firewall, keys, alarms',
      'a month',
      prices.firewallMonth + taken.keys * prices.keyMonth + taken.alarms * prices.alarmMonth,
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
