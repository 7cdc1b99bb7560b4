import type { Principal } from '#functions/data/records.ts';
import type { Deps } from '#functions/ports.ts';
import type { Device } from '#shared/domain/device.ts';

/** Who asks, as their sign-in says. What they may do is decided per group, on what is stored there now. */
export interface Caller {
  readonly principal: Principal;
  readonly sharedDevice: boolean;
  readonly signInHash: string;
  readonly device: Device;
  /** When the sign-in ends if nobody uses it, and whether using it puts that off. */
  readonly end: { readonly at: Date; readonly byUse: boolean };
}

/** Somebody signed in, or somebody whose key was right and who has still to show a passkey; at most one of the two. */
export interface Callers {
  readonly caller: Caller | null;
  readonly halfway: Caller | null;
}

export const nobody: Callers = { caller: null, halfway: null };

/** What middleware hands to routes. */
export interface ApiEnv {
  Variables: {
    deps: Deps;
    requestId: string;
    caller: Caller | null;
    /** Opens nothing but the showing of a passkey. */
    halfway: Caller | null;
    /** Keyed hash of the network address, changed every hour: enough to slow down guessing, no address to keep. */
    addressHash: string;
    device: Device;
    /** This request has put a new sign-in in the place of whatever the browser had. */
    hasNewSignIn: boolean;
  };
}
