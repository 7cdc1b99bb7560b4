import * as z from 'zod';

// Settings in two steps: the flat environment is read once, by schema; then grouped by what uses it. Secrets are never here.

const apiEnvironment = z.object({
  FORUM_TABLE: z.string().min(1),
  AUDIT_TABLE: z.string().min(1),
  VAULT_TABLE: z.string().min(1),
  SEALING_KEY_ARN: z.string().min(1),
  PUBLIC_ORIGIN: z.url(),
  SECRETS_PARAMETER: z.string().min(1),
  /** Where the secret lies with which devices are told; without it nobody can turn that on. */
  TELLING_PARAMETER: z.string().min(1).optional(),
  /** Name or ARN of the function that alone opens seals. */
  VAULT_FUNCTION: z.string().min(1),
  AWS_REGION: z.string().min(1),
  /** Only where Lambda is spoken to through another address, as the tests do. */
  AWS_ENDPOINT_URL_LAMBDA: z.url().optional(),
});

export interface ApiConfig {
  readonly tables: { readonly forum: string; readonly audit: string; readonly vault: string };
  readonly sealingKeyArn: string;
  readonly publicOrigin: string;
  readonly secretsParameter: string;
  readonly tellingParameter: string | null;
  readonly vault: {
    readonly functionName: string;
    readonly region: string;
    readonly endpoint: string;
  };
}

/** Throws an error that names every setting that is missing. */
export function readApiConfig(environment: NodeJS.ProcessEnv): ApiConfig {
  const env = apiEnvironment.parse(environment);
  return {
    tables: { forum: env.FORUM_TABLE, audit: env.AUDIT_TABLE, vault: env.VAULT_TABLE },
    sealingKeyArn: env.SEALING_KEY_ARN,
    publicOrigin: new URL(env.PUBLIC_ORIGIN).origin,
    secretsParameter: env.SECRETS_PARAMETER,
    tellingParameter: env.TELLING_PARAMETER ?? null,
    vault: vaultOf(env),
  };
}

const vaultOf = (
  env: Pick<
    z.infer<typeof apiEnvironment>,
    'AWS_ENDPOINT_URL_LAMBDA' | 'AWS_REGION' | 'VAULT_FUNCTION'
  >,
): ApiConfig['vault'] => ({
  functionName: env.VAULT_FUNCTION,
  region: env.AWS_REGION,
  endpoint: env.AWS_ENDPOINT_URL_LAMBDA ?? `https://lambda.${env.AWS_REGION}.amazonaws.com`,
});

const edgeEnvironment = z.object({
  /** ARNs with commas between. Not optional: a function that compares with nothing would answer anybody. */
  EDGE_SECRETS: z.string().min(1),
});

/** Where the secrets lie by which the distribution is known; each of them is good. Throws where none is named. */
export const readEdgeConfig = (
  environment: NodeJS.ProcessEnv,
): { readonly secretArns: readonly string[] } => ({
  secretArns: edgeEnvironment.parse(environment).EDGE_SECRETS.split(','),
});

const vaultEnvironment = apiEnvironment.pick({
  FORUM_TABLE: true,
  AUDIT_TABLE: true,
  VAULT_TABLE: true,
  SEALING_KEY_ARN: true,
});

/** Throws an error that names every setting that is missing. */
export function readVaultConfig(environment: NodeJS.ProcessEnv) {
  const env = vaultEnvironment.parse(environment);
  return {
    tables: { forum: env.FORUM_TABLE, audit: env.AUDIT_TABLE, vault: env.VAULT_TABLE },
    sealingKeyArn: env.SEALING_KEY_ARN,
  };
}

const triageEnvironment = z.object({
  FORUM_TABLE: z.string().min(1),
  COMPREHEND_REGION: z.string().min(1),
  /** Only where the service is spoken to through another address, as the tests do. */
  COMPREHEND_ENDPOINT: z.url().optional(),
  /** A custom classifier's endpoint; without it that part is not asked for. */
  CUSTOM_CLASSIFIER_ARN: z.string().min(1).optional(),
});

const pagerEnvironment = z.object({
  FORUM_TABLE: z.string().min(1),
  /** The beginning of the ARN of every contact's topic. */
  ON_CALL_TOPICS: z.string().min(1),
  PUBLIC_ORIGIN: z.url(),
});

/** Throws an error that names every setting that is missing. */
export function readPagerConfig(environment: NodeJS.ProcessEnv) {
  const env = pagerEnvironment.parse(environment);
  return {
    tables: { forum: env.FORUM_TABLE, audit: 'none', vault: 'none' },
    publicOrigin: new URL(env.PUBLIC_ORIGIN).origin,
    topicPrefix: env.ON_CALL_TOPICS,
  };
}

const clockEnvironment = apiEnvironment.pick({
  AUDIT_TABLE: true,
  VAULT_FUNCTION: true,
  AWS_REGION: true,
  AWS_ENDPOINT_URL_LAMBDA: true,
  TELLING_PARAMETER: true,
});

/** What the clock needs beyond triage and the pager: it writes what time has done into the audit, asks the vault to destroy seals, and tells people's devices. */
export function readClockConfig(environment: NodeJS.ProcessEnv) {
  const env = clockEnvironment.parse(environment);
  return {
    tables: { ...readPagerConfig(environment).tables, audit: env.AUDIT_TABLE },
    vault: vaultOf(env),
    tellingParameter: env.TELLING_PARAMETER ?? null,
  };
}

export interface TriageConfig {
  readonly tables: { readonly forum: string; readonly audit: string; readonly vault: string };
  readonly comprehend: {
    readonly region: string;
    readonly endpoint: string | null;
    readonly customClassifierArn: string | null;
  };
}

export function readTriageConfig(environment: NodeJS.ProcessEnv): TriageConfig {
  const env = triageEnvironment.parse(environment);
  return {
    // Triage knows the forum only; the other names are never used by it.
    tables: { forum: env.FORUM_TABLE, audit: 'none', vault: 'none' },
    comprehend: {
      region: env.COMPREHEND_REGION,
      endpoint: env.COMPREHEND_ENDPOINT ?? null,
      customClassifierArn: env.CUSTOM_CLASSIFIER_ARN ?? null,
    },
  };
}

const failureQueueEnvironment = z.object({ FAILURES_QUEUE_URL: z.url() });

export function readFailureQueueConfig(environment: NodeJS.ProcessEnv): {
  readonly queueUrl: string;
} {
  return { queueUrl: failureQueueEnvironment.parse(environment).FAILURES_QUEUE_URL };
}
