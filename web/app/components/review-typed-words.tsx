import { useLingui } from '@lingui/react/macro';
import { Paragraphs } from './paragraphs.tsx';
import type { TypedDecision } from './review-typed.ts';
import { outcomeWords } from './review-words.ts';

/** A decision that was typed and not taken, to be read and copied. */
export function ReviewTypedWords({ typed }: { typed: TypedDecision }) {
  const { t } = useLingui();
  const outcome = Object.entries(outcomeWords).find(([id]) => id === typed.outcome)?.[1].name;
  return (
    <dl className="typed-words">
      <Entry name={t`What came of it`} text={outcome && t(outcome)} />
      <Entry name={t`Reason`} text={typed.reason} />
      <Entry name={t`Note to the author`} text={typed.noteToAuthor} />
      <Entry name={t`Put the post back`} text={typed.putBack === undefined ? undefined : t`Yes`} />
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
