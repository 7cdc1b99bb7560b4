import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs between a place to try things out and a place where people are helped. */
export interface Stage {
  readonly name: StageName;
  readonly logRetention: RetentionDays;
  /** Requests per second, steady and at once, for everybody together. */
  readonly throttle: { readonly rateLimit: number; readonly burstLimit: number };
  /**
   * Requests of one address in a minute, before the web ACL turns more of them away; those that let somebody in are counted once more.
   * A page is one to three, and a clinic or a mobile network may be a hundred people behind one address.
   */
  readonly perAddressAndMinute: { readonly requests: number; readonly gettingIn: number };
  /** US dollars, at which the operators are told unless they say another amount. A stage that nobody uses costs some tens: ten keys, a web ACL with eight rules, alarms. */
  readonly monthlyBudget: number;
  /** Set aside per function, so that a flood on the pages cannot starve the reading of posts. */
  readonly reservedConcurrency?: Readonly<Record<FunctionName, number>>;
}

export type StageName = 'dev' | 'prod';

/** The Lambda functions of this deployment, named as their bundles are. */
export type FunctionName = (typeof functionNames)[number];
export const functionNames = ['api', 'web', 'triage', 'pager', 'clock', 'vault'] as const;

/** The settings of a stage. */
export const stages: Readonly<Record<StageName, Stage>> = {
  dev: {
    name: 'dev',
    logRetention: RetentionDays.ONE_MONTH,
    throttle: { rateLimit: 20, burstLimit: 40 },
    perAddressAndMinute: { requests: 300, gettingIn: 30 },
    monthlyBudget: 75,
    // None reserved: a fresh account has ten concurrent executions in all and may set none aside.
  },
  prod: {
    name: 'prod',
    logRetention: RetentionDays.SIX_MONTHS,
    throttle: { rateLimit: 200, burstLimit: 400 },
    // A group that joins in one room sends about five requests each to get in.
    perAddressAndMinute: { requests: 1000, gettingIn: 150 },
    monthlyBudget: 300,
    reservedConcurrency: { api: 50, web: 100, triage: 10, pager: 5, clock: 2, vault: 5 },
  },
};

/** Whether a word from the command line or from cdk.json names a stage. */
export function isStageName(word: unknown): word is StageName {
  return word === 'dev' || word === 'prod';
}
