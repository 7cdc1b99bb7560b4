import { z } from 'zod';

// Settings in two steps: the flat environment is read once, by schema; then grouped by what uses it. Secrets are never here.

const apiEnvironment = z.object({
  FORUM_TABLE: z.string().min(1),
  AUDIT_TABLE: z.string().min(1),
  VAULT_TABLE: z.string().min(1),
  SEALING_KEY_ARN: z.string().min(1),
  PUBLIC_ORIGIN: z.url(),
  SECRETS_PARAMETER: z.string().min(1),
});

export interface ApiConfig {
  readonly tables: { readonly forum: string; readonly audit: string; readonly vault: string };
  readonly sealingKeyArn: string;
  readonly publicOrigin: string;
  readonly secretsParameter: string;
}

/** Throws an error that names every setting that is missing. */
export function readApiConfig(environment: NodeJS.ProcessEnv): ApiConfig {
  const env = apiEnvironment.parse(environment);
  return {
    tables: { forum: env.FORUM_TABLE, audit: env.AUDIT_TABLE, vault: env.VAULT_TABLE },
    sealingKeyArn: env.SEALING_KEY_ARN,
    publicOrigin: new URL(env.PUBLIC_ORIGIN).origin,
    secretsParameter: env.SECRETS_PARAMETER,
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
  PUBLIC_ORIGIN: z.url(),
});

/** Throws an error that names every setting that is missing. */
export function readPagerConfig(environment: NodeJS.ProcessEnv) {
  const env = pagerEnvironment.parse(environment);
  return {
    tables: { forum: env.FORUM_TABLE, audit: 'none', vault: 'none' },
    publicOrigin: new URL(env.PUBLIC_ORIGIN).origin,
  };
}

const auditEnvironment = z.object({ AUDIT_TABLE: z.string().min(1) });

/** What the clock needs beyond triage and the pager: it writes what time has done into the audit. */
export function readClockConfig(environment: NodeJS.ProcessEnv) {
  const { AUDIT_TABLE } = auditEnvironment.parse(environment);
  return { tables: { ...readPagerConfig(environment).tables, audit: AUDIT_TABLE } };
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
