import { Form } from '@remix-run/react';
import type { ThreadPage } from '#shared/contracts/thread.ts';
import { limits } from '#shared/limits.ts';
import { asksForWords, audienceWords } from '../words.ts';
import { DraftKeeper } from './draft-keeper.tsx';
import { TextArea, TextField } from './fields.tsx';
import { FormProblems } from './form-problems.tsx';
import { useGroupFrame } from './group-frame.ts';
import { useFields } from './use-fields.ts';
import { WhileWriting } from './while-writing.tsx';
import { type WriteAnswer, WriteEnd } from './write-end.tsx';

type ReplyFields = { body: string; alias: string };

/** The box at the end of a thread, with what its author asked for just above it. */
export function ReplyForm({
  thread,
  yourAlias,
  sendId,
  answer,
}: Pick<ThreadPage, 'thread' | 'yourAlias'> & {
  sendId: string;
  answer: WriteAnswer | undefined;
}) {
  const { clock } = useGroupFrame();
  const { form, problems, fields } = useFields<ReplyFields>('reply', answer);
  return (
    <section aria-labelledby="reply-heading" className="reply">
      <h2 id="reply-heading">Reply</h2>
      {!thread.author.isYou && <p>{asksForWords[thread.asksFor].toOthers}</p>}
      {thread.audience !== 'group' && <p className="soft">{audienceWords[thread.audience].who}</p>}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <TextArea field={fields.body} label="Your words" maxLength={limits.postBody} />
        <DraftKeeper formId="reply" place={`reply ${thread.id}`} />
        <WhileWriting formId="reply" answer={answer} />
        {yourAlias === null ? (
          <details className="more">
            <summary>Use another name in this thread</summary>
            <TextField
              field={fields.alias}
              label="Another name, for this thread only"
              hint="Other members can’t see that it is you. The facilitators can. How you write may still give you away."
              maxLength={limits.name.max}
              autoComplete="off"
            />
          </details>
        ) : (
          <>
            <p className="soft">In this thread you write as {yourAlias}.</p>
            <input type="hidden" name="alias" value={yourAlias} />
          </>
        )}
        <WriteEnd
          answer={answer}
          now={clock.now}
          sendId={sendId}
          isPrivate={thread.audience === 'facilitators'}
        >
          Send your reply
        </WriteEnd>
      </Form>
    </section>
  );
}
