import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import { limits } from '#shared/limits.ts';
import { asksForWords, audienceWords } from '../words.ts';
import { DraftKeeper } from './draft-keeper.tsx';
import { TextArea } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { useGroupFrame } from './group-frame.ts';
import { useLightFields } from './light-fields.ts';
import { LostLine } from './lost-line.tsx';
import { NotesAndName } from './notes-and-name.tsx';
import { WhileWriting } from './while-writing.tsx';
import { type WriteAnswer, WriteEnd } from './write-end.tsx';

const names = ['quotes', 'body', 'contentNotes', 'alias'] as const;

/** The box at the end of a thread, with what its author asked for just above it. */
export function ReplyForm({
  thread,
  yourAlias,
  aliasHint,
  sendId,
  answer,
  part,
}: Pick<ThreadPage, 'thread' | 'yourAlias'> & {
  aliasHint: string | null;
  sendId: string;
  answer: WriteAnswer | undefined;
  /** Where it answers a part of one post: which, and how that part is chosen. */
  part?: { number: string; choices: (problems: string[] | undefined) => ReactNode };
}) {
  const { t } = useLingui();
  const { you, clock } = useGroupFrame();
  const isClosed = (answer?.isClosed === true || thread.closed !== null) && !answer?.panel;
  const { form, problems, fields } = useLightFields('reply', names, answer);
  return (
    <section aria-labelledby="reply-heading" className="reply">
      <h2 id="reply-heading">{isClosed ? t`Your words are still here` : t`Reply`}</h2>
      {!thread.author.isYou && !isClosed && (
        <p>
          {thread.isPrompt
            ? t`Everybody may answer this, and nobody has to.`
            : t(asksForWords[thread.asksFor].toOthers)}
        </p>
      )}
      {thread.audience !== 'group' && !isClosed && (
        <p className="soft">{t(audienceWords[thread.audience].who)}</p>
      )}
      <Form method="post" discover="none" {...form}>
        <FormProblems {...problems} />
        {!isClosed && part?.choices(fields.quotes.errors)}
        <TextArea field={fields.body} label={t`Your words`} maxLength={limits.postBody} />
        <DraftKeeper
          formId="reply"
          place={part ? `reply ${thread.id} ${part.number}` : `reply ${thread.id}`}
        />
        <WhileWriting formId="reply" answer={answer} />
        {!isClosed && yourAlias !== null && (
          <>
            <p className="soft">
              <Trans>In this thread you write as {yourAlias}.</Trans>
            </p>
            <input type="hidden" name="alias" value={yourAlias} />
          </>
        )}
        {!isClosed && (
          <NotesAndName
            notes={fields.contentNotes}
            aliasHint={aliasHint}
            // Whoever leads the group answers under the name that they work under.
            {...(yourAlias === null && you?.role !== 'clinician' ? { alias: fields.alias } : {})}
          />
        )}
        {part && (isClosed || (answer?.panel && thread.audience !== 'facilitators')) && (
          <p className="soft">
            <Trans>
              If you send your words to the facilitators only, what you answer does not go along.
            </Trans>
          </p>
        )}
        {isClosed ? (
          <SendToFacilitators sendId={sendId} />
        ) : (
          <WriteEnd
            answer={answer}
            now={clock.now}
            sendId={sendId}
            isPrivate={thread.audience === 'facilitators'}
            box={fields.body.id}
          >
            <Trans>Send your reply</Trans>
          </WriteEnd>
        )}
      </Form>
    </section>
  );
}

/** Where a thread was closed under somebody who wrote: their words can still reach somebody. */
function SendToFacilitators({ sendId }: { sendId: string }) {
  return (
    <>
      <LostLine />
      <input type="hidden" name="sendId" value={sendId} />
      <p className="soft">
        <Trans>
          This opens a private thread with them. Nobody else can read it. If you send nothing, your
          words stay here until you leave this page.
        </Trans>
      </p>
      <p className="actions">
        <button type="submit" name="intent" value="facilitators" className="button">
          <Trans>Send it to the facilitators only</Trans>
        </button>
      </p>
    </>
  );
}
