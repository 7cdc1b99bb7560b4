import { msg } from '@lingui/core/macro';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { type Post, replyRequest } from '#shared/contracts/post.ts';
import { partsOf } from '#shared/domain/quotes.ts';
import { limits } from '#shared/limits.ts';
import { wordsIn } from './language/words.ts';
import { check, type Sending } from './sending.server.ts';
import { readAround } from './the-post.server.ts';

/** What of a post may be answered: its parts, each with its place as a form sends it. */
export interface Offer {
  readonly version: number;
  readonly parts: readonly { readonly value: string; readonly words: string }[];
}

/** The post as it is now, in parts; null where nobody may answer a part of it any more. */
export function offerOf(post: Post | undefined): Offer | null {
  if (!post?.youMay.quote) return null;
  const { body, version } = post;
  return {
    version,
    parts: partsOf(body).map(({ from, to }) => ({
      value: `${from}-${to}`,
      words: body.slice(from, to),
    })),
  };
}

/** The same, read once more for a form that is shown again; nothing that goes wrong here costs the words in that form. */
export const offerNow = (args: LoaderFunctionArgs): Promise<Offer | null> =>
  readAround(args)
    .then(({ post }) => offerOf(post))
    .catch(() => null);

/**
 * The form as the API wants it, from the first chosen part to the end of the last. Null where parts were offered and none was chosen; where
 * none was offered, it goes as it is.
 */
export function withPart(sending: Sending, number: string): Sending | null {
  const version = sending.fields.get('version');
  if (version === null) return sending;
  const chosen = sending.fields.getAll('part').flatMap((value) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(String(value)) ?? [];
    return from === undefined ? [] : { from: Number(from), to: Number(to) };
  });
  if (chosen.length === 0) return null;
  const fields = withoutParts(sending.fields);
  fields.set('quotes.number', number);
  fields.set('quotes.version', String(version));
  fields.set('quotes.from', String(Math.min(...chosen.map(({ from }) => from))));
  fields.set('quotes.to', String(Math.max(...chosen.map(({ to }) => to))));
  return { ...sending, fields };
}

/** The words that a form answers, as they stand now: what it says is read with them. Undefined where they cannot be found any more. */
export async function wordsChosen(
  args: LoaderFunctionArgs,
  { fields }: Sending,
): Promise<string | undefined> {
  const at = (name: string) => Number(fields.get(`quotes.${name}`));
  const post = await readAround(args)
    .then((around) => around.post)
    .catch(() => undefined);
  const isThere = post?.youMay.quote && post.version === at('version');
  return isThere ? post.body.slice(at('from'), at('to')).slice(0, limits.quote) : undefined;
}

function withoutParts(fields: FormData): FormData {
  const rest = new FormData();
  for (const [name, value] of fields) {
    if (name !== 'part' && name !== 'version') rest.append(name, value);
  }
  return rest;
}

/** The form once more, with all that was typed: a part has to be chosen. */
export function askForPart({ fields, language }: Sending) {
  const submission = check({ fields: withoutParts(fields), language }, replyRequest);
  const words = wordsIn(language)._(msg`Please choose what you answer.`);
  const result = submission.reply({ fieldErrors: { quotes: [words] } });
  return data({ result }, { status: 422 });
}
