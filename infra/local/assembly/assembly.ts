import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { startComprehendStandIn } from '#infra/local/comprehend-stand-in/server.ts';
import { startEmbeddedStore } from '#infra/local/embedded-store.ts';
import { startAwsServices } from './aws-services.ts';
import type { LoopbackCertificate } from './certificate.ts';
import { createDistribution } from './distribution.ts';
import { startEventSources } from './event-sources.ts';
import { type RunningFunction, runFunction } from './function-pool.ts';
import { type DeployedFunction, functionsOf } from './functions.ts';
import { startGate } from './gate.ts';
import { createGuard, operator } from './guard.ts';
import { createHttpApi } from './http-api.ts';
import { place } from './names.ts';
import { createResolver } from './resolve.ts';
import { startSchedules } from './schedules.ts';
import { storeAsks } from './store-asks.ts';
import { makeTables } from './tables.ts';
import { type CloudAssembly, readCloudAssembly } from './template.ts';
import { openOwnAddress, openViewerDoor } from './viewer-door.ts';

export interface AssemblyOptions {
  /** Where the synthesised deployment lies. */
  readonly assembly: string;
  /** For logs, the outbox and places in the stream. */
  readonly folder: string;
  readonly port: number;
  readonly certificate: LoopbackCertificate;
}

/** The synthesised deployment, running on this machine. */
export interface RunningAssembly {
  readonly publicOrigin: string;
  /** What the deployed functions are told, by logical name: `Api`, `Web`, `Triage`, ... */
  functionOf(name: string): RunningFunction;
  /** For filling in what is there before anybody comes: the store, as an operator with every right. */
  readonly store: { readonly endpoint: string; readonly awsUrl: string };
  /** What an operator has written into a parameter; throws where no function is told of it. */
  secret(parameter: string): Uint8Array;
  /** Opens the doors, and starts what happens by itself; says where the HTTP API is reached past the distribution. */
  open(): Promise<{ readonly ownAddress: string }>;
  stop(): Promise<void>;
}

/** Makes tables and functions of a template run here. Nothing in it knows the product: names and rights come from the template. */
export async function startAssembly(options: AssemblyOptions): Promise<RunningAssembly> {
  const { folder, port } = options;
  const publicOrigin = `https://localhost:${port}`;
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const assembly = readCloudAssembly(options.assembly);
  const streams = new Map<string, string>();
  const drawn = drawnSecrets(assembly);
  const secretOf = (arn: string) => [...drawn].find(([id]) => resolver.made(id).ref === arn)?.[1];
  const resolver = createResolver(assembly, {
    edgeHost: `localhost:${port}`,
    streamArn: (table) => streams.get(table),
    secret: secretOf,
  });

  const embedded = await startEmbeddedStore({ file: join(folder, 'store.db') });
  const asOperator = { accessKeyId: operator, secretAccessKey: 'none' };
  const everything = { endpoint: embedded.endpoint, region: place.region, credentials: asOperator };
  for (const [table, arn] of await makeTables(
    assembly,
    (id) => resolver.made(id).name,
    everything,
  )) {
    streams.set(table, arn);
  }

  const guard = createGuard(assembly, resolver, join(folder, 'asked.jsonl'));
  const [stream = ''] = streams.values();
  const store = await startGate({
    target: embedded.endpoint,
    asksOf: (operation, body) => guard.withKeys(storeAsks(operation, body, stream)),
    mayDo: guard.mayDo,
  });
  const standIn = await startComprehendStandIn();
  const comprehend = await startGate({
    target: standIn.url,
    asksOf: (operation) => [{ action: `comprehend:${operation}`, resource: '*', context: {} }],
    mayDo: guard.mayDo,
  });
  const deployed = functionsOf(assembly, resolver);
  const parameters = secretsOf(deployed);
  const functions = new Map<string, RunningFunction>();
  const byName = (name: string) =>
    [...functions.values()].find(({ of }) => of.name === name || of.arn === name);
  const aws = await startAwsServices({
    guard,
    parameters,
    secretOf,
    topics: new Set(assembly.ofType('AWS::SNS::Topic').map(({ id }) => resolver.made(id).ref)),
    outboxFile: join(folder, 'outbox.jsonl'),
    invoke: async (name, payload) => byName(name)?.invoke(JSON.parse(payload)) ?? null,
  });
  for (const of of deployed) {
    const variables = {
      AWS_REGION: place.region,
      AWS_DEFAULT_REGION: place.region,
      // Who asks is told by this, as it is by the temporary key of a role.
      AWS_ACCESS_KEY_ID: of.roleId,
      AWS_SECRET_ACCESS_KEY: 'none',
      // Whatever is not named below goes here too, and nothing leaves this machine.
      AWS_ENDPOINT_URL: aws.url,
      AWS_ENDPOINT_URL_LAMBDA: aws.url,
      AWS_ENDPOINT_URL_DYNAMODB: store.url,
      AWS_ENDPOINT_URL_DYNAMODB_STREAMS: store.url,
      AWS_ENDPOINT_URL_COMPREHEND: comprehend.url,
    };
    functions.set(of.id, runFunction(of, variables, join(logs, `${of.name}.log`)));
  }
  const invoke = async (arn: string, event: unknown) => {
    const found = byName(arn);
    if (!found) throw new Error(`There is no function ${arn}.`);
    return found.invoke(event);
  };
  const api = createHttpApi(assembly, resolver, invoke);
  const distribution = createDistribution(assembly, resolver, api);
  const closing: (() => unknown)[] = [];

  return {
    publicOrigin,
    functionOf(name) {
      const found = [...functions.values()].find(({ of }) => of.id.startsWith(`${name}Function`));
      if (!found) throw new Error(`There is no function ${name}.`);
      return found;
    },
    store: { endpoint: embedded.endpoint, awsUrl: aws.url },
    secret(parameter) {
      const found = parameters[parameter];
      if (found === undefined) throw new Error(`No function is told of a parameter ${parameter}.`);
      return Buffer.from(found, 'base64');
    },
    async open() {
      const pumps = startEventSources(assembly, resolver, {
        clientFor: ({ roleId }) => ({
          endpoint: store.url,
          region: place.region,
          credentials: { ...asOperator, accessKeyId: roleId },
        }),
        tableOf: (arn) => /table\/([^/]+)\//.exec(arn)?.[1] ?? '',
        functionOf(id) {
          const found = functions.get(id);
          if (!found) throw new Error(`There is no function ${id}.`);
          return found;
        },
        async sendTo(arn, body, { roleId }) {
          const ask = { action: 'sqs:SendMessage', resource: arn, context: {} };
          if (guard.mayDo(roleId, [ask])) aws.queue(arn.split(':').at(-1) ?? '').send(body);
        },
        folder,
      });
      const schedules = startSchedules(assembly, resolver, invoke);
      const door = await openViewerDoor(port, publicOrigin, options.certificate, distribution);
      const ownAddress = await openOwnAddress(api);
      closing.push(
        () => door.close(),
        () => ownAddress.close(),
        () => schedules.stop(),
        () => Promise.all(pumps.map((pump) => pump.stop())),
      );
      return { ownAddress: ownAddress.url };
    },
    async stop() {
      for (const close of closing) await close();
      await Promise.all([...functions.values()].map((one) => one.stop()));
      await Promise.all([comprehend, standIn, store, aws].map((one) => one.close()));
      await embedded.stop();
    },
  };
}

/** A secret of its own for each parameter that a function's environment names, as an operator writes one. */
function secretsOf(deployed: readonly DeployedFunction[]): Readonly<Record<string, string>> {
  const names = deployed.flatMap(({ environment }) =>
    Object.entries(environment).flatMap(([variable, name]) =>
      variable.endsWith('_PARAMETER') ? [name] : [],
    ),
  );
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, randomBytes(32).toString('base64')]),
  );
}

const drawnByCloudFormation = z.looseObject({
  GenerateSecretString: z.strictObject({
    PasswordLength: z.number(),
    ExcludePunctuation: z.literal(true),
  }),
});

/** What CloudFormation draws for each secret of the template, as long as it is to be, by logical id. */
const drawnSecrets = (assembly: CloudAssembly): ReadonlyMap<string, string> =>
  new Map(
    assembly.ofType('AWS::SecretsManager::Secret').map(({ id, properties }) => {
      const { PasswordLength: length } =
        drawnByCloudFormation.parse(properties).GenerateSecretString;
      return [id, randomBytes(length).toString('hex').slice(0, length)];
    }),
  );
