import type { OnCall } from '#shared/contracts/on-call.ts';

/** Why a page did not arrive. `refused`: sending the same again will not help until somebody mends the rota or the channel. */
export type NotSentReason = 'unavailable' | 'throttled' | 'refused';
export type Sent =
  | { readonly sent: true }
  | { readonly sent: false; readonly reason: NotSentReason };

/** The way out to the people on call. */
export interface Pager {
  readonly channel: OnCall['channel'];
  /**
   * Hands one text to one contact's address. Never throws. `id` is the same each time the same page goes to the same contact: a
   * channel that can drops the second.
   */
  send(message: {
    readonly id: string;
    readonly address: string;
    readonly text: string;
  }): Promise<Sent>;
}
