import type { Store } from '#functions/data/table.ts';
import type { Log } from '#functions/log.ts';
import type { Pager } from '#functions/pager/pager.ts';
import type { Secrets } from '#functions/secrets.ts';
import type { Provenance } from '#functions/triage/classifier.ts';
import type { Sealer } from '#functions/vault/seal.ts';
import type { FeedStatus } from '#shared/contracts/status.ts';

/** Everything that an operation reaches outside itself. Injected, so that tests decide on time, chance and place. */
export interface Deps {
  readonly store: Store;
  readonly sealer: Sealer;
  readonly secrets: Secrets;
  /** Who answers as the second layer here. */
  readonly secondLayer: Provenance;
  /** How the stream's consumer fares, where this process can say so; null where metrics are kept elsewhere. */
  readonly feed: (() => FeedStatus) | null;
  /** How pages to the people on call go out here. */
  readonly pageChannel: Pager['channel'];
  readonly log: Log;
  readonly now: () => Date;
  /** 80 random bits as 16 characters of `a-z2-7`. */
  readonly newId: () => string;
  /** Cryptographically strong random bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Where people reach the pages, for example `https://forum.example.org`. Decides on cookies and on foreign origins. */
  readonly publicOrigin: string;
}
