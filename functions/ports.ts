import type { Store } from '#functions/data/table.ts';
import type { Log } from '#functions/log.ts';
import type { Pager } from '#functions/pager/pager.ts';
import type { TellingSeal } from '#functions/push/push-keys.ts';
import type { Secrets } from '#functions/secrets.ts';
import type { Provenance } from '#functions/triage/classifier.ts';
import type { Vault } from '#functions/vault/ask.ts';
import type { Sealer } from '#functions/vault/seal.ts';
import type { FeedStatus } from '#shared/contracts/status.ts';

/** Everything that an operation reaches outside itself. Injected, so that tests decide on time, chance and place. */
export interface Deps {
  readonly store: Store;
  readonly sealer: Sealer;
  /** What alone can open a seal; it runs elsewhere. */
  readonly vault: Vault;
  readonly secrets: Secrets;
  /** Who answers as the second layer here. */
  readonly secondLayer: Provenance;
  /** How the stream's consumer fares, where this process can say so; null where metrics are kept elsewhere. */
  readonly feed: (() => FeedStatus) | null;
  /** How pages to the people on call go out here. */
  readonly pageChannel: Pager['channel'];
  /** What closes where a browser is reached; null where nobody can be told on a device. */
  readonly telling: TellingSeal | null;
  readonly log: Log;
  readonly now: () => Date;
  /** 80 random bits as 16 characters of `a-z2-7`. */
  readonly newId: () => string;
  /** Cryptographically strong random bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Whether staff's sign-ins must have a passkey. They may do without only where everybody is made up. */
  readonly secondFactor: 'required' | 'may-be-skipped';
  /** Where people reach the pages, for example `https://forum.example.org`. Decides on cookies and on foreign origins. */
  readonly publicOrigin: string;
}
