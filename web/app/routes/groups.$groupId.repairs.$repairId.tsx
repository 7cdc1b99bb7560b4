import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react';
import type { ShownRepair } from '#shared/contracts/repair.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { KeptWordsOrProblem } from '../components/kept-words.tsx';
import { LostLine } from '../components/lost-line.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { AnswerForm, LeadForm, PartsForm, Steps } from '../components/repair-forms.tsx';
import {
  repairAnswerWords,
  repairPartNames,
  repairPartWords,
  repairStateWords,
  standingWords,
} from '../components/repair-words.ts';
import { useArrival } from '../components/use-arrival.ts';
import { momentWords } from '../moment.ts';
import { repairParam, threadPath } from '../params.ts';
import { sendAnswer, sendLead, sendParts, sendStep } from '../repairs.server.ts';
import { openSending } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Talk`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const found = await read(
    request,
    context.api.groups[':groupId'].repairs[':repairId'].$get({ param: repairParam(params) }),
  );
  return { ...found, sendId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const param = repairParam(args.params);
  if (sending.fields.has('step')) return sendStep(sending, param);
  if (sending.fields.has('version')) return sendLead(sending, param);
  return sending.fields.has('happened') ? sendParts(sending, param) : sendAnswer(sending, param);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;
export const ErrorBoundary = KeptWordsOrProblem;

export default function WayBack() {
  const { t, i18n } = useLingui();
  const { repair, sendId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { groupId } = useParams();
  const arrivals = useArrival();
  const { you, asker, other, word, youMay } = repair;
  const refused = answer && 'problem' in answer ? answer.problem : null;
  const written = answer && 'result' in answer ? answer : undefined;
  // Where it was paused or has ended meanwhile, what was typed still stands in its box.
  const typed = written?.result?.initialValue ?? {};
  const isStaff = you === 'facilitator';
  const [first, second] = [asker.author.name, other.author.name];
  const [ownName, name] = you === 'asker' ? [first, second] : [second, first];
  const from = word?.by;
  return (
    <div className="stack">
      <p>
        <Link to={`/groups/${groupId}/repairs`}>
          <Trans>All ways back</Trans>
        </Link>
      </p>
      <h1>{isStaff ? t`A way back between ${first} and ${second}` : t`A way back with ${name}`}</h1>
      <FormProblems id="repair-problem" errors={refused === null ? undefined : [refused]} />
      {isStaff ? (
        <p className="lead">{t(repairStateWords[repair.state])}.</p>
      ) : (
        <>
          <p className="lead">{standingWords(repair, i18n)}</p>
          <p className="soft small">
            <Trans>You are here as {ownName}.</Trans>
          </p>
        </>
      )}
      {word !== null && (
        <section aria-labelledby="word" className="form-note">
          <h2 id="word">
            <Trans>From {from}</Trans>
          </h2>
          <Paragraphs text={word.words} />
        </section>
      )}
      {repair.asked !== null && <Asked repair={repair} />}
      <Sides repair={repair} />
      <LostLine />
      {(youMay.write || 'happened' in typed) && (
        <PartsForm key={`parts ${arrivals}`} repair={repair} sendId={sendId} answer={written} />
      )}
      {(youMay.answer || 'kind' in typed) && (
        <AnswerForm key={`answer ${arrivals}`} repair={repair} sendId={sendId} answer={written} />
      )}
      <Steps repair={repair} />
      {isStaff && (
        <LeadForm
          key={`lead ${repair.version}`}
          repair={repair}
          answer={answer && 'leading' in answer ? answer.leading : undefined}
        />
      )}
    </div>
  );
}

/** What was written to the facilitators. */
function Asked({
  repair: { asked, you, state, asker, other, canBeAsked },
}: {
  repair: ShownRepair;
}) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  const { groupId = '' } = useParams();
  if (asked === null) return null;
  const { post } = asked;
  const [asking, called] = [asker.author.name, other.author.name];
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">
        {you === 'asker' ? t`What you wrote to the facilitators` : t`What ${asking} wrote to you`}
      </h2>
      <p className="soft small">{momentWords(asked.at, clock)}</p>
      <div className="quoted">
        <Paragraphs text={asked.words} />
      </div>
      {you === 'asker' && (
        <p className="soft small">
          <Trans>Only you and the facilitators read this.</Trans>
        </p>
      )}
      {post !== null && (
        <p>
          <Link to={threadPath({ groupId, threadId: post.threadId }, post)}>
            <Trans>The post from which it was asked</Trans>
          </Link>
        </p>
      )}
      {you === 'facilitator' && state === 'asked' && !canBeAsked && (
        <p>
          <Trans>
            Nobody who can be asked is called {called}: the name may be mistyped, used in one thread
            only, or of somebody who has left. Tell whoever asks that it can’t be opened, without
            saying which of these it is. They can ask from a post.
          </Trans>
        </p>
      )}
    </section>
  );
}

/** Both sides, as far as the reader may read them. */
function Sides({ repair }: { repair: ShownRepair }) {
  const { t } = useLingui();
  const shown = (['asker', 'other'] as const).filter((side) => repair[side].parts !== null);
  return (
    <>
      {shown.map((side) => {
        const { author, parts, answer } = repair[side];
        if (parts === null) return null;
        const isYours = repair.you === side;
        const { name } = author;
        const said = answer && t(repairAnswerWords[answer.kind]);
        return (
          <section key={side} aria-labelledby={`side-${side}`}>
            <h2 id={`side-${side}`}>{isYours ? t`Your side` : t`The side of ${name}`}</h2>
            {repairPartNames.map((part) => (
              <div key={part}>
                <h3>{t(repairPartWords[part].name)}</h3>
                <Paragraphs text={parts[part]} />
              </div>
            ))}
            <Noted words={parts} isYours={isYours} />
            {answer !== null && (
              <>
                <h3>{isYours ? t`Your answer: ${said}` : t`The answer: ${said}`}</h3>
                {answer.words !== '' && <Paragraphs text={answer.words} />}
                <Noted words={answer} isYours={isYours} />
              </>
            )}
          </section>
        );
      })}
    </>
  );
}

/** What is noted of words that the other reads, for who wrote them and for those they wait for. */
function Noted({
  words,
  isYours,
}: {
  words: { waits: boolean; asked: boolean };
  isYours: boolean;
}) {
  const { t } = useLingui();
  if (words.waits) {
    return (
      <p className="soft small">
        {isYours
          ? t`This waits until a facilitator has read it. You’re not in trouble. Only you and the facilitators see it.`
          : t`This waits for you. The other does not see it.`}
      </p>
    );
  }
  return isYours && words.asked ? (
    <p className="soft small">
      <Trans>A facilitator was asked to read this, too.</Trans>
    </p>
  ) : null;
}
