import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createResolver, type Resolver } from '#infra/local/assembly/resolve.ts';
import { type CloudAssembly, readCloudAssembly } from '#infra/local/assembly/template.ts';

type Resources = Readonly<Record<string, { Type: string; Properties?: object }>>;

/** A synthesised deployment of these stacks, with these files in the one asset `files.zip`. */
export function synthesised(
  stacks: Readonly<Record<string, { Resources: Resources; Outputs?: object }>>,
  files: Readonly<Record<string, string>> = {},
): { assembly: CloudAssembly; resolver: Resolver } {
  const folder = mkdtempSync(join(tmpdir(), 'between-sessions-assembly-'));
  const write = (name: string, content: object) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'asset.files', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const [stack, template] of Object.entries(stacks)) {
    write(`${stack}.template.json`, template);
    write(`${stack}.assets.json`, { files: { files: { source: { path: 'asset.files' } } } });
  }
  write('manifest.json', {
    artifacts: Object.fromEntries(
      Object.keys(stacks).map((stack) => [
        stack,
        {
          type: 'aws:cloudformation:stack',
          properties: { templateFile: `${stack}.template.json` },
        },
      ]),
    ),
  });
  const assembly = readCloudAssembly(folder);
  const resolver = createResolver(assembly, {
    edgeHost: 'localhost:4000',
    streamArn: (table) => `stream-of-${table}`,
    secret: (arn) => (arn.includes(':secret:') ? 'what was drawn' : undefined),
  });
  return { assembly, resolver };
}
