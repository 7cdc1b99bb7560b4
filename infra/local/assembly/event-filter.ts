import * as z from 'zod';

const pattern = z.record(z.string(), z.unknown());
const values = z.array(z.string());

/**
 * Whether a record passes a filter of an event source mapping: each field of the pattern is there and has one of its values. Throws
 * at a pattern with more in it than texts, of which nobody here knows what it would let through.
 */
export function passesFilter(filter: string, record: unknown): boolean {
  return matches(pattern.parse(JSON.parse(filter)), record);
}

function matches(wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted)) {
    const allowed = values.parse(wanted);
    return typeof found === 'string' && allowed.includes(found);
  }
  const fields = Object.entries(pattern.parse(wanted));
  if (typeof found !== 'object' || found === null) return false;
  return fields.every(([name, one]) => matches(one, Reflect.get(found, name)));
}
