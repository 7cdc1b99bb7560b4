import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

// What `cdk synth` wrote: templates, and the folders of what is deployed with them.

const resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});
const template = z.looseObject({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown() })).default({}),
});
const manifest = z.looseObject({
  artifacts: z.record(
    z.string(),
    z.looseObject({
      type: z.string(),
      properties: z.looseObject({ templateFile: z.string().optional() }).optional(),
    }),
  ),
});
const assets = z.looseObject({
  files: z.record(z.string(), z.looseObject({ source: z.looseObject({ path: z.string() }) })),
});

export interface Resource {
  readonly id: string;
  readonly stack: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** All stacks of one synthesised deployment, by logical id. */
export interface CloudAssembly {
  readonly resources: ReadonlyMap<string, Resource>;
  /** What one stack gives another, by stack and output: `data.Posts`. */
  readonly outputs: ReadonlyMap<string, unknown>;
  ofType(type: string): readonly Resource[];
  /** The folder behind a key in the bucket of assets; throws for an unknown one. */
  assetFolder(objectKey: string): string;
}

/** Throws where something is missing, or where two stacks give one logical id to two things. */
export function readCloudAssembly(folder: string): CloudAssembly {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no synthesised deployment in ${folder}.`);
  }
  const read = <T>(schema: z.ZodType<T>, file: string): T =>
    schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const { artifacts } = read(manifest, 'manifest.json');
  const resources = new Map<string, Resource>();
  const outputs = new Map<string, unknown>();
  const folders = new Map<string, string>();
  for (const [stack, { type, properties }] of Object.entries(artifacts)) {
    if (type !== 'aws:cloudformation:stack' || properties?.templateFile === undefined) continue;
    const { Resources, Outputs } = read(template, properties.templateFile);
    for (const [id, found] of Object.entries(Resources)) {
      if (resources.has(id)) throw new Error(`Two stacks have a resource ${id}.`);
      resources.set(id, { id, stack, type: found.Type, properties: found.Properties });
    }
    for (const [id, { Value }] of Object.entries(Outputs)) outputs.set(`${stack}.${id}`, Value);
    for (const [hash, { source }] of Object.entries(read(assets, `${stack}.assets.json`).files)) {
      folders.set(`${hash}.zip`, join(folder, source.path));
    }
  }
  return {
    resources,
    outputs,
    ofType: (type) => [...resources.values()].filter((one) => one.type === type),
    assetFolder(objectKey) {
      const found = folders.get(objectKey);
      if (found === undefined) throw new Error(`There is no asset ${objectKey}.`);
      return found;
    },
  };
}
