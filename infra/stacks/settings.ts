import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'constructs';
import { functionNames, isStageName, type StageName, stages } from './stage.ts';

/** A mistake in what the operator gave, with a sentence that says how to mend it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Where the built code and the built browser files lie. */
export interface BuiltFiles {
  /** Holds one folder per function, each with an `index.mjs` that exports `handler`. */
  readonly functions: string;
  /** What the browser may fetch as it is: `assets/` with hashed names, other files beside it. */
  readonly client: string;
}

/** A name of one's own for the site, and its certificate in us-east-1, where CloudFront looks. */
export interface CustomDomain {
  readonly name: string;
  readonly certificateArn: string;
}

/** Everything that an operator decides about a deployment. */
export interface Settings {
  readonly stage: StageName;
  readonly built: BuiltFiles;
  readonly domain?: CustomDomain;
  /** Names of the secrets by which the functions know the distribution: the first is sent, all are good. */
  readonly edgeSecrets: readonly [string, ...string[]];
  /** Where Comprehend is called; DetectToxicContent exists in some regions only. */
  readonly comprehendRegion?: string;
  /** A custom classifier as second opinion on crisis language. None unless it is asked for: it costs by the second. */
  readonly customClassifier?: CustomClassifier;
  /** A topic is made for each: the contacts of the clinics' rotas, `clinic:contact`. */
  readonly onCallContacts: readonly string[];
  /** Where the operators read alarms and what they cost. Without it the topics have no subscriber. */
  readonly operatorsEmail?: string;
  /** US dollars, at which the operators are told. */
  readonly monthlyBudget: number;
  /** How often a table was put in the place of a damaged one; none where it never was. */
  readonly restoredTables?: RestoredTables;
}

const tableNames = ['Forum', 'Audit', 'Vault'] as const;
export type RestoredTables = Readonly<Partial<Record<(typeof tableNames)[number], number>>>;

/** As many as fit into a stack, which holds 500 resources: twelve for each ten contacts, beside the rest. */
const mostContacts = 300;

/** A trained model to run an endpoint for, or an endpoint that somebody else runs. */
export type CustomClassifier = { readonly modelArn: string } | { readonly endpointArn: string };

/** Reads the settings from the CDK context; throws SettingsError for anything half said. */
export function readSettings(context: Pick<Node, 'tryGetContext'>, buildFolder: string): Settings {
  const stage: unknown = context.tryGetContext('stage');
  if (!isStageName(stage)) {
    const names = Object.keys(stages).join(' or ');
    throw new SettingsError(`There is no stage "${String(stage)}". Use: -c stage=${names}`);
  }
  const domain = readDomain(context);
  const comprehendRegion = readWord(context, 'comprehendRegion');
  const customClassifier = readCustomClassifier(context);
  const operatorsEmail = readEmail(context);
  const restoredTables = readRestored(context);
  const running = customClassifier && 'modelArn' in customClassifier ? classifierMonthly : 0;
  return {
    stage,
    built: findBuiltFiles(buildFolder),
    ...(domain && { domain }),
    edgeSecrets: readEdgeSecrets(context),
    ...(comprehendRegion && { comprehendRegion }),
    ...(customClassifier && { customClassifier }),
    onCallContacts: readContacts(context),
    ...(operatorsEmail && { operatorsEmail }),
    monthlyBudget: readBudget(context) ?? stages[stage].monthlyBudget + running,
    ...(restoredTables && { restoredTables }),
  };
}

/** US dollars for an endpoint of one unit that answers all month. Source: `docs/operations.md`, "A custom classifier". */
const classifierMonthly = 1300;

/** Finds the built files in a folder; throws SettingsError, naming the command, if one is missing. */
export function findBuiltFiles(buildFolder: string): BuiltFiles {
  const built = { functions: join(buildFolder, 'lambda'), client: join(buildFolder, 'client') };
  const needed = [
    ...functionNames.map((name) => join(built.functions, name, 'index.mjs')),
    join(built.client, 'assets'),
  ];
  const missing = needed.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new SettingsError(
      `Nothing to deploy yet. Run \`npm run build\` first. Missing:\n${missing.map((path) => `  ${path}`).join('\n')}`,
    );
  }
  return built;
}

/** Nobody needs more at once than the one before, the one now and the next. */
const mostEdgeSecrets = 3;

function readEdgeSecrets(context: Pick<Node, 'tryGetContext'>): readonly [string, ...string[]] {
  const [first = '', ...others] = (readWord(context, 'edgeSecrets') ?? 'one').split(',');
  const names = [first, ...others] as const;
  const areGood = names.every((one) => /^[a-z][a-z0-9]{0,15}$/.test(one));
  if (!areGood || new Set(names).size < names.length || names.length > mostEdgeSecrets) {
    throw new SettingsError(
      `edgeSecrets are short names with commas between, ${mostEdgeSecrets} at most, the one that is sent first: two,one`,
    );
  }
  return [first, ...others];
}

function readContacts(context: Pick<Node, 'tryGetContext'>): string[] {
  const contacts = readWord(context, 'onCallContacts')?.split(',') ?? [];
  if (contacts.some((one) => !/^[a-z2-7]{16}:[a-z][a-z0-9-]{0,31}$/.test(one))) {
    throw new SettingsError(
      'onCallContacts are contacts of clinics with commas between, each the id of the clinic and the short name on its rota: abcdefghijklmnop:duty',
    );
  }
  const each = [...new Set(contacts)];
  if (each.length > mostContacts) {
    throw new SettingsError(
      `onCallContacts are ${mostContacts} at most in one deployment; these are ${each.length}.`,
    );
  }
  return each;
}

function readRestored(context: Pick<Node, 'tryGetContext'>): RestoredTables | undefined {
  const said = readWord(context, 'restoredTables')?.split(',');
  if (said === undefined) return undefined;
  const counts = said.map((one) => {
    const [name, count = ''] = one.split(':');
    const table = tableNames.find((known) => known === name);
    if (table === undefined || !/^[1-9]\d?$/.test(count)) {
      throw new SettingsError(
        `restoredTables says how often each table was restored, with commas between: Forum:1,Vault:1. Not: "${one}"`,
      );
    }
    return [table, Number(count)] as const;
  });
  return Object.fromEntries(counts);
}

function readEmail(context: Pick<Node, 'tryGetContext'>): string | undefined {
  const email = readWord(context, 'operatorsEmail');
  if (email !== undefined && !/^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(email)) {
    throw new SettingsError('operatorsEmail is one e-mail address, best that of several people.');
  }
  return email;
}

function readBudget(context: Pick<Node, 'tryGetContext'>): number | undefined {
  // The command line gives words, cdk.json may hold a number.
  const value: unknown = context.tryGetContext('monthlyBudget');
  if (value === undefined || value === '') return undefined;
  if (!/^[1-9]\d{0,6}$/.test(String(value))) {
    throw new SettingsError(
      `monthlyBudget is an amount in whole US dollars, from 1 to 9999999: "${String(value)}"`,
    );
  }
  return Number(value);
}

function readDomain(context: Pick<Node, 'tryGetContext'>): CustomDomain | undefined {
  const name = readWord(context, 'domainName');
  const certificateArn = readWord(context, 'certificateArn');
  if (!name && !certificateArn) return undefined;
  if (!name || !certificateArn) {
    throw new SettingsError('domainName and certificateArn go together: give both or neither.');
  }
  if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(name)) {
    throw new SettingsError(
      `domainName is a bare host name such as "group.example.org": "${name}"`,
    );
  }
  if (!/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/.test(certificateArn)) {
    throw new SettingsError('certificateArn must name an ACM certificate in us-east-1.');
  }
  return { name, certificateArn };
}

function readCustomClassifier(context: Pick<Node, 'tryGetContext'>): CustomClassifier | undefined {
  const modelArn = readWord(context, 'customClassifierModel');
  const endpointArn = readWord(context, 'customClassifierEndpoint');
  if (modelArn && endpointArn) {
    throw new SettingsError(
      'Give customClassifierModel for an endpoint of this deployment, or customClassifierEndpoint for one that runs already, not both.',
    );
  }
  const comprehend = '^arn:aws[a-z-]*:comprehend:[a-z0-9-]+:\\d{12}';
  if (modelArn) {
    if (
      !new RegExp(`${comprehend}:document-classifier/[\\w-]+(/version/[\\w-]+)?$`).test(modelArn)
    ) {
      throw new SettingsError('customClassifierModel must name a trained document classifier.');
    }
    return { modelArn };
  }
  if (endpointArn) {
    if (!new RegExp(`${comprehend}:document-classifier-endpoint/[\\w-]+$`).test(endpointArn)) {
      throw new SettingsError('customClassifierEndpoint must name a document classifier endpoint.');
    }
    return { endpointArn };
  }
  return undefined;
}

function readWord(context: Pick<Node, 'tryGetContext'>, key: string): string | undefined {
  const value: unknown = context.tryGetContext(key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
