/** What a service on this machine answers in AWS's JSON protocol. */
export interface ServiceAnswer {
  readonly status: number;
  readonly content: object;
}
