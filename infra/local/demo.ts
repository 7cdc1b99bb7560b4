import { join } from 'node:path';
import type { Demo } from '#web/app/load-context.ts';
import type { DemoKey } from './seed/seed.ts';

/** What `/demo` offers: one click to be somebody. Only here, where everybody is made up and the listener is on loopback. */
export const demoOf = (keys: readonly DemoKey[]): Demo | null =>
  keys.length === 0
    ? null
    : {
        people: keys.map(({ role, name, group }) => ({ role, name, group })),
        keyOf: (index) => keys[index]?.key,
      };

export function sayWhoOneCanBe(keys: readonly DemoKey[], folder: string): void {
  if (keys.length === 0) return;
  console.log('\nA made-up clinic is here. You can be:');
  for (const { role, name, group } of keys) {
    console.log(`  ${role.padEnd(14)} ${name.padEnd(22)} ${group}`);
  }
  console.log(`\nTheir seven words: ${join(folder, 'demo-keys.json')}`);
  console.log('One click each: the page /demo\n');
}
