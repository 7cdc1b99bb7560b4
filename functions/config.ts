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
  /** The clock's; triage adds nothing to the audit. */
  AUDIT_TABLE: z.string().min(1).optional(),
  COMPREHEND_REGION: z.string().min(1),
  /** Only where the service is spoken to through another address, as the tests do. */
  COMPREHEND_ENDPOINT: z.url().optional(),
  /** A custom classifier's endpoint; without it that part is not asked for. */
  CUSTOM_CLASSIFIER_ARN: z.string().min(1).optional(),
});

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
    // Triage knows the forum only and the clock the audit besides; the other names are never used by them.
    tables: { forum: env.FORUM_TABLE, audit: env.AUDIT_TABLE ?? 'none', vault: 'none' },
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
