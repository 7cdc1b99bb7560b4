import { Paragraphs } from './paragraphs.tsx';
import type { TypedDecision } from './review-typed.ts';
import { outcomeWords } from './review-words.ts';

/** A decision that was typed and not taken, to be read and copied. */
export function ReviewTypedWords({ typed }: { typed: TypedDecision }) {
  const outcome = Object.entries(outcomeWords).find(([id]) => id === typed.outcome)?.[1].name;
  return (
    <dl className="typed-words">
      <Entry name="What came of it" text={outcome} />
      <Entry name="Reason" text={typed.reason} />
      <Entry name="Note to the author" text={typed.noteToAuthor} />
      <Entry name="Put the post back" text={typed.putBack === undefined ? undefined : 'Yes'} />
    </dl>
  );
}

function Entry({ name, text }: { name: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Paragraphs text={text} />
      </dd>
    </div>
  );
}
