import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import { alumWordsFor } from '../alum-words.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { PartChoices } from '../components/part-choices.tsx';
import { ReplyForm } from '../components/reply-form.tsx';
import type { WriteAnswer } from '../components/write-end.tsx';
import { BarrierNote } from '../components/writing-barrier.tsx';
import { postParam, threadParam, threadPath } from '../params.ts';
import {
  askForPart,
  type Offer,
  offerNow,
  offerOf,
  withPart,
  wordsChosen,
} from '../parts-offered.server.ts';
import { openSending } from '../sending.server.ts';
import { readAround } from '../the-post.server.ts';
import { titled } from '../title.ts';
import { contentNoteWords } from '../words.ts';
import { sendReply } from '../writing.server.ts';

export const meta = titled(msg`Reply`);

interface PartAnswer extends WriteAnswer {
  /** The post as it is now, where it was not any more what they chose from. */
  offer?: Offer | null;
}

export async function loader(args: LoaderFunctionArgs) {
  const { frame, thread, post, page, yourAlias, youMay } = await readAround(args);
  return {
    frame,
    thread,
    page,
    yourAlias,
    aliasHint: alumWordsFor(frame.you.role, args.context.language)?.alias ?? null,
    author: post === undefined || post.erased ? null : post.author.name,
    mentions: post?.folded ? post.contentNotes : null,
    offer: offerOf(post),
    mayReply: youMay.reply,
    sendId: crypto.randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const whole = withPart(sending, postParam(args.params).number);
  if (whole === null) return askForPart(sending);
  const quoted = await wordsChosen(args, whole);
  const sent = await sendReply(whole, threadParam(args.params), quoted);
  if (!('data' in sent) || !sent.data.result.error?.quotes) return sent;
  return data({ ...sent.data, offer: await offerNow(args) }, sent.init ?? undefined);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function AnswerPart() {
  const { t } = useLingui();
  const { thread, page, yourAlias, aliasHint, author, mentions, mayReply, sendId, ...loaded } =
    useLoaderData<typeof loader>();
  const answer = useActionData<PartAnswer>();
  const { barrier } = useGroupFrame();
  const params = useParams();
  const { number } = postParam(params);
  const offer = answer?.offer === undefined ? loaded.offer : answer.offer;
  const mentioned = mentions?.map((note) => t(contentNoteWords[note])).join(', ') ?? null;
  return (
    <div className="stack thread">
      <h1>
        <Trans>Answer a part of this</Trans>
      </h1>
      {author !== null && (
        <p className="soft">
          <Trans>These are words of {author}.</Trans>
        </p>
      )}
      {offer === null && (
        <p>
          <Trans>Those words are not here any more. You can still answer the thread.</Trans>
        </p>
      )}
      {mayReply || answer !== undefined ? (
        <ReplyForm
          thread={thread}
          yourAlias={yourAlias}
          aliasHint={aliasHint}
          sendId={sendId}
          answer={answer}
          part={{
            number,
            choices: (problems) =>
              offer && (
                <PartChoices
                  {...offer}
                  mentioned={mentioned}
                  chosen={chosenOf(offer, answer)}
                  problems={problems}
                />
              ),
          }}
        />
      ) : barrier === null ? (
        <p className="soft">
          <Trans>You can read here, but not reply.</Trans>
        </p>
      ) : (
        <BarrierNote barrier={barrier} />
      )}
      <p>
        <Link to={threadPath(threadParam(params), { page, number })}>
          <Trans>Back to the thread</Trans>
        </Link>
      </p>
    </div>
  );
}

/** What was chosen before the form came back; nothing where the words are others now. */
function chosenOf({ version, parts }: Offer, answer: PartAnswer | undefined): string[] {
  const quotes = answer?.result?.initialValue?.quotes;
  if (typeof quotes !== 'object' || quotes === null || Array.isArray(quotes)) return [];
  if (Number(quotes.version) !== version) return [];
  return parts
    .map(({ value }) => value)
    .filter((value) => {
      const [from, to] = value.split('-').map(Number);
      return Number(quotes.from) <= Number(from) && Number(to) <= Number(quotes.to);
    });
}
