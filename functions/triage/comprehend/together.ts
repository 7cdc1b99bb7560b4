import type { ComprehendClient } from '@aws-sdk/client-comprehend';
import type { Conversation, Tries } from './conversation.ts';
import { reasonOf } from './failures.ts';
import type { Piece } from './pieces.ts';
import type { Operation } from './units.ts';

/** One operation, asked about pieces of several texts in one call. */
export interface Question<Output, Answer> {
  readonly operation: Operation;
  readonly piecesInCall: number;
  units(pieces: readonly Piece[]): number;
  send(
    client: ComprehendClient,
    pieces: readonly Piece[],
    options: { readonly abortSignal: AbortSignal },
  ): Promise<Output>;
  /** What the output says of the piece at `index`. Throws where it refuses that piece, or has nothing usable on it. */
  read(output: Output, index: number, piece: Piece): Answer;
}

export interface Answered<Answer> {
  readonly piece: Piece;
  readonly answer: Answer;
}

/** So many calls of one operation are under way at a time: a wave of posts must not become a wave of throttling. */
const mostAtOnce = 4;
/** After so many texts that were asked about alone and got no answer, the service is taken to be away. */
const silencesUntilAway = 2;

/**
 * Asks about all pieces, as many in one call as the operation takes. Gives for each text its answers, as soon as its own pieces have
 * them, or rejects for that text only. A call that failed for all of its texts may have failed for one of them, so each is then
 * asked about alone, once; not while the service throttles, which more calls would make worse.
 */
export function askTogether<Output, Answer>(
  conversation: Conversation,
  question: Question<Output, Answer>,
  pieces: readonly Piece[],
): (text: number) => Promise<readonly Answered<Answer>[]> {
  const atOnce = turns(mostAtOnce);
  const calls = packs(pieces, question.piecesInCall).map((pack) => ({
    pack,
    outcome: atOnce(() => askPack(conversation, question, pack)),
  }));
  return async (text) => {
    const own = calls.filter(({ pack }) => pack.some(({ of }) => of === text));
    const answers: Answered<Answer>[] = [];
    for (const { outcome } of own) {
      for (const [piece, answer] of await outcome) {
        if (piece.of !== text) continue;
        if (answer instanceof Error) throw answer;
        answers.push({ piece, answer });
      }
    }
    return answers;
  };
}

type Outcome<Answer> = ReadonlyMap<Piece, Answer | Error>;

async function askPack<Output, Answer>(
  conversation: Conversation,
  question: Question<Output, Answer>,
  pack: readonly Piece[],
): Promise<Outcome<Answer>> {
  const whole = await outcomeOf(conversation, question, pack, 'patiently');
  const texts = [...new Set(pack.map(({ of }) => of))];
  if (!(whole instanceof Error)) return whole;
  if (texts.length === 1 || !isPerhapsOneTexts(whole)) return allOf(pack, whole);

  const outcome = new Map<Piece, Answer | Error>();
  let silences = 0;
  for (const text of texts) {
    const own = pack.filter(({ of }) => of === text);
    const alone =
      silences < silencesUntilAway
        ? await outcomeOf(conversation, question, own, 'once')
        : new Error('The service is away.', { cause: whole });
    silences = alone instanceof Error && reasonOf(alone) === 'unavailable' ? silences + 1 : 0;
    const answers = alone instanceof Error ? allOf(own, alone) : alone;
    for (const [piece, answer] of answers) outcome.set(piece, answer);
  }
  return outcome;
}

const isPerhapsOneTexts = (error: Error) =>
  !['throttled', 'unsupported-language'].includes(reasonOf(error));

const allOf = <Answer>(pack: readonly Piece[], answer: Answer | Error): Outcome<Answer> =>
  new Map(pack.map((piece) => [piece, answer]));

async function outcomeOf<Output, Answer>(
  conversation: Conversation,
  question: Question<Output, Answer>,
  pack: readonly Piece[],
  tries: Tries,
): Promise<Outcome<Answer> | Error> {
  const output = await errorAsValue(() =>
    conversation.call(
      {
        operation: question.operation,
        pieces: pack,
        units: question.units(pack),
        send: (client, abortSignal) => question.send(client, pack, { abortSignal }),
      },
      tries,
    ),
  );
  if (output instanceof Error) return output;
  const outcome = new Map<Piece, Answer | Error>();
  for (const [index, piece] of pack.entries()) {
    outcome.set(piece, await errorAsValue(async () => question.read(output, index, piece)));
  }
  return outcome;
}

async function errorAsValue<T>(work: () => Promise<T>): Promise<T | Error> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error : new Error('What was thrown was no error.');
  }
}

/** A text's pieces stay in order and, where they fit, in one call: its neighbours' failures then reach it less often. */
function packs(pieces: readonly Piece[], most: number): Piece[][] {
  const made: Piece[][] = [];
  for (let first = 0; first < pieces.length; ) {
    const of = pieces[first]?.of;
    const end = pieces.findIndex((piece, index) => index > first && piece.of !== of);
    const own = pieces.slice(first, end === -1 ? pieces.length : end);
    const open = made.at(-1);
    if (open && open.length + own.length <= most) open.push(...own);
    else {
      for (let from = 0; from < own.length; from += most) made.push(own.slice(from, from + most));
    }
    first += own.length;
  }
  return made;
}

/** Lets `most` pieces of work run at a time; the others wait for their turn, in order. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
