// For values whose shape nobody promises: errors of any origin, and what travels inside the SDK.

function fieldAt(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (const name of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  return value;
}

export function textField(from: unknown, ...path: string[]): string | undefined {
  const value = fieldAt(from, path);
  return typeof value === 'string' ? value : undefined;
}

export function numberField(from: unknown, ...path: string[]): number | undefined {
  const value = fieldAt(from, path);
  return typeof value === 'number' ? value : undefined;
}
