import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import * as z from 'zod';
import type { WireAnswer } from './http-api.ts';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';
import { matchesPattern } from './wildcards.ts';

/** A bucket as the uploads of the template would have filled it. */
export interface FileBucket {
  get(path: string): WireAnswer;
}

const deployment = z.looseObject({
  DestinationBucketName: z.unknown(),
  SourceObjectKeys: z.tuple([z.string()]),
  Exclude: z.array(z.string()).default([]),
  Include: z.array(z.string()).default([]),
  SystemMetadata: z.record(z.string(), z.string()).default({}),
});

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Each file stands there with the metadata of the last upload that takes it along. */
export function createFileBucket(
  assembly: CloudAssembly,
  resolver: Resolver,
  bucket: string,
): FileBucket {
  const uploads = assembly
    .ofType('Custom::CDKBucketDeployment')
    .map(({ properties }) => deployment.parse(properties))
    .filter(({ DestinationBucketName }) => resolver.text(DestinationBucketName) === bucket)
    .reverse();
  return {
    get(path) {
      const name = normalize(decodeURIComponent(path)).replace(/^\/+/, '');
      for (const { SourceObjectKeys, Exclude, Include, SystemMetadata } of uploads) {
        if (!isTaken(name, Exclude, Include)) continue;
        const file = join(assembly.assetFolder(SourceObjectKeys[0]), name);
        if (name.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) continue;
        return {
          status: 200,
          headers: [
            ['content-type', types[extname(name)] ?? 'binary/octet-stream'],
            ...Object.entries(SystemMetadata),
          ],
          body: readFileSync(file),
        };
      }
      // Who may not list a bucket is not told whether a file is missing or closed.
      return { status: 403, headers: [['content-type', 'application/xml']], body: denied };
    },
  };
}

/** As `aws s3 sync` reads its options: what is included comes back from what is excluded. */
const isTaken = (name: string, exclude: readonly string[], include: readonly string[]) =>
  !exclude.some((one) => matchesPattern(one, name)) ||
  include.some((one) => matchesPattern(one, name));

const denied = Buffer.from('<Error><Code>AccessDenied</Code></Error>');
