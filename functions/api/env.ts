import type { Principal } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';

/** Who asks, as their sign-in says. What they may do is decided per group, on what is stored there now. */
export interface Caller {
  readonly principal: Principal;
  readonly sharedDevice: boolean;
  readonly signInHash: string;
}

/** What middleware hands to routes. */
export interface ApiEnv {
  Variables: {
    deps: Deps;
    requestId: string;
    caller: Caller | null;
    /** Keyed hash of the network address, changed daily: enough to slow down guessing, no address to keep. */
    addressHash: string;
  };
}
