import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store } from '#functions/data/table.ts';

/** A function that is deployed, by its name in the stack. */
export type ActingFunction = 'Api' | 'Web' | 'Triage' | 'Pager' | 'Clock' | 'Vault';

// In the cloud each function asks with the rights of its own role. Here several live in one process and share a store; this says in
// whose name it is asked.
const acting = new AsyncLocalStorage<ActingFunction>();

/** In whose name the store is asked right now; null for whoever fills in or looks by themselves. */
export const whoActs = (): ActingFunction | null => acting.getStore() ?? null;

/** The same work, done in the name of a function. */
export const actingAs =
  <Arguments extends unknown[], Answer>(
    name: ActingFunction,
    work: (...with_: Arguments) => Answer,
  ): ((...with_: Arguments) => Answer) =>
  (...with_) =>
    acting.run(name, () => work(...with_));

/** The same store, asked in the name of a function: for parts of it that are called by themselves. */
export const storeOf = (name: ActingFunction, store: Store): Store => ({
  get: actingAs(name, store.get),
  getMany: actingAs(name, store.getMany),
  query: actingAs(name, store.query),
  write: actingAs(name, store.write),
  transact: actingAs(name, store.transact),
});
