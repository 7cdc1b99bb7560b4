import type { FieldError, Problem, ProblemKind } from '#shared/contracts/problem.ts';

interface KindFacts {
  readonly status: number;
  readonly title: string;
  /** Said when the place that throws has nothing better to say. */
  readonly detail: string;
}

export const problemFacts: Readonly<Record<ProblemKind, KindFacts>> = {
  'invalid-input': {
    status: 422,
    title: 'Something is missing or not right',
    detail: 'Please look at the marked places. Nothing that you wrote is lost.',
  },
  'malformed-json': {
    status: 400,
    title: 'Not readable',
    detail: 'The request is not JSON that can be read.',
  },
  'wrong-content-type': {
    status: 415,
    title: 'Wrong content type',
    detail: 'Send the body as application/json.',
  },
  'too-large': { status: 413, title: 'Too large', detail: 'A request holds at most 64 KiB.' },
  'not-signed-in': {
    status: 401,
    title: 'Not signed in',
    detail: 'Your sign-in has ended or was never there. Please sign in with your seven words.',
  },
  'not-allowed': {
    status: 403,
    title: 'Not yours to do',
    detail: 'Your role in this group does not include this.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    detail: 'There is nothing here for you. The address may be old or not complete.',
  },
  'wrong-key': {
    status: 401,
    title: 'These words do not open anything',
    detail:
      'Please check the seven words and their order. The first four letters of each are enough.',
  },
  'wrong-passkey': {
    status: 401,
    title: 'This passkey was not accepted',
    detail:
      'It may belong to somebody else, or it took too long. Please try again, or use another passkey.',
  },
  'invitation-not-usable': {
    status: 410,
    title: 'This invitation cannot be used',
    detail:
      'The words may be mistyped, already used or too old. Your facilitator can give you new ones.',
  },
  'agreement-changed': {
    status: 409,
    title: 'The group agreement has changed',
    detail: 'Please read the new agreement and accept it.',
  },
  'name-taken': {
    status: 409,
    title: 'This name is taken',
    detail: 'Somebody here already has a name that reads the same. Please choose another.',
  },
  stale: {
    status: 409,
    title: 'Somebody was faster',
    detail: 'This has changed since you opened it. Please look at it again; your words are kept.',
  },
  'thread-closed': {
    status: 409,
    title: 'Closed to replies',
    detail:
      'This thread was closed to replies, so nothing was sent. Your words are still in the box: you can send them to the facilitators only, or copy them.',
  },
  taken: {
    status: 409,
    title: 'Somebody else has this',
    detail: 'Another clinician holds this review right now.',
  },
  'already-used': {
    status: 409,
    title: 'Already done',
    detail: 'This was done before. There is nothing more to do.',
  },
  'no-room': {
    status: 409,
    title: 'No room for more',
    detail: 'There are as many here as there can be. Please remove one first; your words are kept.',
  },
  'seal-closed': {
    status: 410,
    title: 'This seal is closed again',
    detail: 'An identity is shown for a short time only. If you still need it, open it again.',
  },
  'cursor-not-valid': {
    status: 400,
    title: 'This place in the list is not known',
    detail: 'Please start again from the first page.',
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'Idempotency-Key is missing',
    detail:
      'Send an Idempotency-Key header (16 to 64 letters, digits or hyphens), so that sending twice writes once.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key was used for something else',
    detail: 'The same key came with other content before. Use a new key for new content.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many tries',
    detail:
      'Please wait a minute and try again. Nothing that you wrote is lost, and “Help now” is open all the time.',
  },
  'foreign-origin': {
    status: 403,
    title: 'Sent from another place',
    detail: 'This request did not come from our own pages, so nothing was done.',
  },
  unavailable: {
    status: 503,
    title: 'Not available right now',
    detail: 'This could not be done just now. Please try again in a moment; your words are kept.',
  },
  unexpected: {
    status: 500,
    title: 'Something went wrong on our side',
    detail: 'It is not your fault. Please try again; if it stays so, tell your facilitator.',
  },
};

/** What an operation throws to refuse. Everything in it may be shown to the caller; it never holds text that somebody wrote. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly kind: ProblemKind,
    readonly more: {
      readonly detail?: string;
      readonly errors?: FieldError[];
      readonly holder?: NonNullable<Problem['holder']>;
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(kind);
  }
}

/** A refusal of one field of the request. */
export const fieldRefusal = (path: string, message: string) =>
  new Refusal('invalid-input', { errors: [{ path, message }] });
