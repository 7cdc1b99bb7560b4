import type {
  Classification,
  Classifier,
  ClassifierLanguage,
  LanguageFinding,
  Part,
} from '#functions/triage/classifier.ts';
import type { ClientOptions } from './comprehend/client.ts';
import { type Conversation, connect, converse } from './comprehend/conversation.ts';
import { needOf, whetherSomebodyIsNeeded } from './comprehend/custom-classifier.ts';
import { type ComprehendFailure, describeFailure } from './comprehend/failures.ts';
import {
  assumedLanguage,
  isLongEnoughToTell,
  languageOf,
  whichLanguage,
} from './comprehend/language.ts';
import { limits } from './comprehend/limits.ts';
import { detailsOf, whichDetails } from './comprehend/personal-details.ts';
import { piecesOf } from './comprehend/pieces.ts';
import { type Answered, askTogether, type Question } from './comprehend/together.ts';
import { toneLanguage, toneOf, whichTone } from './comprehend/tone.ts';
import { howToxic, toxicityOf, toxicityPieceBytes } from './comprehend/toxicity.ts';
import type { UsedUnits } from './comprehend/units.ts';
import { whoAnswered } from './comprehend/who-answered.ts';

export interface ComprehendClassifierOptions extends ClientOptions {
  /** Milliseconds for all that is asked about the texts of one call of `classify`. 25,000 by default. */
  deadlineMs?: number;
  /** A custom classifier that was trained with our classes. Without it no such part is asked for. */
  customClassifierArn?: string;
  /** Told of every part of a text that stays without analysis. */
  onFailure?: (failure: ComprehendFailure) => void;
  /** Told once for each call of `classify` what the service will bill for it. */
  onUsed?: (units: UsedUnits) => void;
}

/** A text as it is sent, and the place of the text it came from. */
interface Sent {
  readonly of: number;
  readonly text: string;
  readonly language: string;
}

/**
 * A classifier on Amazon Comprehend, or on a stand-in that speaks its protocol. Texts share calls where the service takes several;
 * each has its answer as soon as its own calls have theirs, and fails for itself. What is still unanswered at the deadline is
 * `not-analysed`, so that no text waits longer for its neighbours.
 */
export function createComprehendClassifier(options: ComprehendClassifierOptions): Classifier {
  const connection = connect(options);

  const part = async <Finding>(
    finding: Promise<Finding>,
    operation: Question<never, never>['operation'],
  ): Promise<Part<Finding>> => {
    try {
      return { state: 'analysed', value: await finding };
    } catch (error) {
      const failure = describeFailure(operation, error);
      options.onFailure?.(failure);
      return { state: 'not-analysed', reason: failure.reason };
    }
  };

  /** Asks about the pieces of some of the texts; the others have no such part. */
  const ask = <Output, Answer, Finding>(
    conversation: Conversation,
    question: Question<Output, Answer>,
    texts: readonly { readonly of: number; readonly text: string }[],
    pieceBytes: number | ((text: string) => number),
    together: (answers: readonly Answered<Answer>[]) => Finding,
  ): ReadonlyMap<number, Promise<Part<Finding>>> => {
    const maxBytes = typeof pieceBytes === 'number' ? () => pieceBytes : pieceBytes;
    const answersFor = askTogether(conversation, question, piecesOf(texts, maxBytes));
    return new Map(
      texts.map(({ of }) => [of, part(answersFor(of).then(together), question.operation)]),
    );
  };

  const languages = async (
    conversation: Conversation,
    texts: readonly string[],
  ): Promise<readonly Part<LanguageFinding>[]> => {
    const worthAsking = texts.flatMap((text, of) =>
      isLongEnoughToTell(text) ? [{ of, text }] : [],
    );
    const asked = ask(
      conversation,
      whichLanguage,
      worthAsking,
      limits.batchDocumentBytes,
      languageOf,
    );
    return Promise.all(
      texts.map(
        (_, of) =>
          asked.get(of) ?? {
            state: 'analysed' as const,
            value: { code: assumedLanguage, basis: 'assumed' as const },
          },
      ),
    );
  };

  const parts = (conversation: Conversation, sent: readonly Sent[]) => {
    const english = sent.filter(({ language }) => language === 'en');
    const tone = [...groupedBy(sent, ({ language }) => toneLanguage(language))].flatMap(
      ([language, texts]) => [
        ...ask(conversation, whichTone(language), texts, limits.batchDocumentBytes, toneOf),
      ],
    );
    const details = [...groupedBy(sent, ({ language }) => detailsLanguage(language))].flatMap(
      ([language, texts]) => [
        ...ask(conversation, whichDetails(language), texts, limits.personalDetailsBytes, detailsOf),
      ],
    );
    const { customClassifierArn: arn } = options;
    return {
      tone: new Map(tone),
      toxicity: ask(conversation, howToxic, english, toxicityPieceBytes, toxicityOf),
      personalDetails: new Map(details),
      custom:
        arn === undefined
          ? null
          : ask(
              conversation,
              whetherSomebodyIsNeeded(arn),
              english,
              limits.customClassifierBytes,
              needOf,
            ),
    };
  };

  return {
    classify(texts) {
      const conversation = converse(connection, options.deadlineMs ?? 25_000);
      const writable = texts.map(withoutLoneSurrogates);
      const told = languages(conversation, writable);
      const asked = told.then((languageOf) =>
        parts(
          conversation,
          writable.map((text, of) => ({ of, text, language: readAs(languageOf[of]) })),
        ),
      );
      const answers = texts.map(async (_, of): Promise<Classification> => {
        const [language = unsupported, { tone, toxicity, personalDetails, custom }] =
          await Promise.all([told.then((all) => all[of]), asked]);
        const [ofTone, ofToxicity, ofDetails, ofCustom] = await Promise.all([
          tone.get(of) ?? unsupported,
          toxicity.get(of) ?? unsupported,
          personalDetails.get(of) ?? unsupported,
          custom === null ? null : (custom.get(of) ?? unsupported),
        ]);
        return {
          ...whoAnswered(conversation.exchangesOf(of)),
          language,
          tone: ofTone,
          toxicity: ofToxicity,
          personalDetails: ofDetails,
          custom: ofCustom,
        };
      });
      void Promise.all(answers).then(() => options.onUsed?.(conversation.used()));
      return answers;
    },
  };
}

const unsupported = { state: 'not-analysed', reason: 'unsupported-language' } as const;

/** Where even the language was not answered, a text is read as what most are in; that it was not told is said. */
const readAs = (language: Part<LanguageFinding> | undefined): string =>
  language?.state === 'analysed' ? language.value.code : assumedLanguage;

const detailsLanguage = (code: string): ClassifierLanguage | undefined =>
  code === 'en' || code === 'es' ? code : undefined;

/** The members that have a key, by it. */
function groupedBy<Member, Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key | undefined,
): ReadonlyMap<Key, readonly Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return groups;
}

/** Half a surrogate pair cannot be sent as UTF-8; its replacement keeps every offset where it was. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
