import * as z from 'zod';
import type { Resolver } from './resolve.ts';
import type { CloudAssembly } from './template.ts';

/** A function as the template describes it, with its real values. */
export interface DeployedFunction {
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  /** Holds the bundle. */
  readonly folder: string;
  /** `file.export`. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  readonly reservedConcurrency: number | null;
  readonly logGroup: string;
  /** Logical id of its role. */
  readonly roleId: string;
}

const properties = z.looseObject({
  Runtime: z.string(),
  Handler: z.string(),
  Code: z.object({ S3Key: z.string(), S3Bucket: z.unknown() }),
  Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
  MemorySize: z.number().default(128),
  Timeout: z.number().default(3),
  ReservedConcurrentExecutions: z.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
  LoggingConfig: z.looseObject({ LogGroup: z.unknown() }),
});

/** All functions of ours. What the CDK adds to copy files in another language is left to `files.ts`. */
export function functionsOf(
  assembly: CloudAssembly,
  resolver: Resolver,
): readonly DeployedFunction[] {
  return assembly.ofType('AWS::Lambda::Function').flatMap((resource): DeployedFunction[] => {
    const found = properties.parse(resource.properties);
    if (!found.Runtime.startsWith('nodejs')) return [];
    const variables = Object.entries(found.Environment?.Variables ?? {});
    const { name, attributes } = resolver.made(resource.id);
    return [
      {
        id: resource.id,
        name,
        arn: attributes.Arn ?? '',
        folder: assembly.assetFolder(found.Code.S3Key),
        handler: found.Handler,
        environment: Object.fromEntries(variables.map(([key, is]) => [key, resolver.text(is)])),
        memoryMegabytes: found.MemorySize,
        timeoutSeconds: found.Timeout,
        reservedConcurrency: found.ReservedConcurrentExecutions ?? null,
        logGroup: resolver.text(found.LoggingConfig.LogGroup),
        roleId: found.Role['Fn::GetAtt'][0],
      },
    ];
  });
}
