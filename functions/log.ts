/**
 * What may be logged, and nothing else: the list is closed, so that text, names, keys and addresses have no way in.
 * `route` is a route's pattern, never the path that was asked for.
 */
export type LogEntry =
  | {
      readonly event: 'request';
      readonly requestId: string;
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | {
      readonly event: 'failure';
      readonly where: string;
      readonly requestId: string | null;
      readonly error: LoggedError;
    }
  | {
      readonly event: 'triage';
      readonly records: number;
      readonly failed: number;
      readonly milliseconds: number;
    }
  | {
      readonly event: 'clock';
      readonly job: string;
      readonly did: Readonly<Record<string, number>>;
      readonly failed: boolean;
      readonly milliseconds: number;
    }
  /** A job was ended before it was through: by its time, or because the process that did it was. */
  | { readonly event: 'clock-cut-off'; readonly job: string }
  | {
      readonly event: 'page';
      readonly rung: number;
      readonly came: string;
      readonly delivered: number;
    }
  | { readonly event: 'page-not-delivered'; readonly reason: string; readonly tries: number }
  /** A device was not told that there is something new. Whose, and where, is not said. */
  | { readonly event: 'not-told'; readonly reason: string; readonly tries: number }
  | { readonly event: 'not-analysed'; readonly part: string; readonly reason: string }
  /** What Comprehend will bill for one batch: units of 100 characters by operation. */
  | { readonly event: 'comprehend-units'; readonly units: Readonly<Record<string, number>> };

/** An error without its message, which may quote what somebody wrote. Frames are places in our code. */
export interface LoggedError {
  readonly name: string;
  readonly frames: readonly string[];
}

export type Log = (entry: LogEntry) => void;

const mostFrames = 6;

export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  // A message of several lines could look like frames.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim().replace(/(?:file:\/\/)?\/[^()]*\/(?=[^/()]+\)?$)/, ''))
    .slice(0, mostFrames);
  return { name: error.name, frames };
}
