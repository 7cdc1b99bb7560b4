import * as z from 'zod';
import { type Made, madeOf, place } from './names.ts';
import type { CloudAssembly } from './template.ts';

/** Puts real values where a template has functions of CloudFormation. */
export interface Resolver {
  /** Throws at anything that it does not know: a value that is left out would be a setting that is wrong. */
  value(expression: unknown): unknown;
  /** The same, of which a text must come. */
  text(expression: unknown): string;
  made(logicalId: string): Made;
}

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': place.account,
  'AWS::Region': place.region,
  'AWS::Partition': place.partition,
  'AWS::URLSuffix': 'amazonaws.com',
};

const attribute = z.tuple([z.string(), z.string()]);
const joined = z.tuple([z.string(), z.array(z.unknown())]);
const elsewhere = z.looseObject({ StackName: z.string(), OutputName: z.string() });

/** As CloudFormation looks up a whole secret of Secrets Manager, by its ARN and in its newest version. */
const wholeSecret = /^\{\{resolve:secretsmanager:(arn:.+):SecretString:::\}\}$/;

/**
 * `streamArn` says which stream a table was given when it was made, `secret` what stands in a secret of Secrets Manager; where there is none,
 * no reference to one is understood.
 */
export function createResolver(
  assembly: CloudAssembly,
  given: {
    edgeHost: string;
    streamArn: (table: string) => string | undefined;
    secret?: (arn: string) => string | undefined;
  },
): Resolver {
  const known = new Map<string, Made>();

  function made(id: string): Made {
    const found = known.get(id);
    if (found) return found;
    const resource = assembly.resources.get(id);
    const it = resource && madeOf(resource, value, given.edgeHost);
    if (!it) throw new Error(`Nothing is known of what ${id} becomes (${resource?.type}).`);
    known.set(id, it);
    return it;
  }

  function ref(id: string): string {
    const found = pseudo[id];
    return found ?? made(id).ref;
  }

  function attributeOf([id, name]: readonly [string, string]): string {
    const it = made(id);
    const found = name === 'StreamArn' ? given.streamArn(it.name) : it.attributes[name];
    if (found === undefined) throw new Error(`${id} has no attribute ${name} here.`);
    return found;
  }

  function call(name: string, argument: unknown): unknown {
    switch (name) {
      case 'Ref':
        return ref(z.string().parse(argument));
      case 'Fn::GetAtt':
        return attributeOf(attribute.parse(argument));
      case 'Fn::Join': {
        const [between, parts] = joined.parse(argument);
        return parts.map(asWritten).join(between);
      }
      case 'Fn::Sub':
        return z
          .string()
          .parse(argument)
          .replace(/\$\{([^}]+)\}/g, (_, id: string) => ref(id));
      case 'Fn::GetStackOutput': {
        const { StackName, OutputName } = elsewhere.parse(argument);
        const from = `${StackName}.${OutputName}`;
        if (!assembly.outputs.has(from)) throw new Error(`No stack has an output ${from}.`);
        return value(assembly.outputs.get(from));
      }
      default:
        throw new Error(`${name} is not understood here.`);
    }
  }

  function value(expression: unknown): unknown {
    if (Array.isArray(expression)) return expression.map(value);
    if (typeof expression !== 'object' || expression === null) return expression;
    const entries = Object.entries(expression);
    const [only] = entries;
    if (entries.length === 1 && only && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
      return call(...only);
    }
    return Object.fromEntries(entries.map(([key, one]) => [key, value(one)]));
  }

  const asWritten = (expression: unknown): string => z.string().parse(value(expression));

  /** A reference to a secret is whole only here: in the template its parts are joined. */
  function text(expression: unknown): string {
    const found = asWritten(expression);
    if (!found.includes('{{resolve:')) return found;
    const secret = given.secret?.(wholeSecret.exec(found)?.[1] ?? '');
    if (secret === undefined) throw new Error(`${found} is not understood here.`);
    return secret;
  }
  return { value, text, made };
}
