import type { Classification, CustomFinding, Part } from '#functions/triage/classifier.ts';
import type { Signal } from '#shared/contracts/review.ts';
import type { Lane } from '#shared/domain/lanes.ts';

/** Below these, the service is guessing: its own documentation leaves the threshold to the user. Defaults, to be measured. */
const toxicityFrom = 0.7;
const personalDetailFrom = 0.8;
/** Of two classes, the one that is more likely than not. */
const customFrom = 0.5;

/** What a label of the service means here. Labels that are absent (profanity, the overall score) raise nothing by themselves. */
const conductLabels: Readonly<Record<string, { lane: Lane; why: string }>> = {
  HARASSMENT_OR_ABUSE: { lane: 'routine', why: 'This reads like harassment.' },
  HATE_SPEECH: { lane: 'routine', why: 'This reads like hate against a group of people.' },
  INSULT: { lane: 'routine', why: 'This reads like an insult.' },
  SEXUAL: { lane: 'routine', why: 'This reads like sexual content.' },
  GRAPHIC: { lane: 'routine', why: 'This describes something in graphic detail.' },
  VIOLENCE_OR_THREAT: { lane: 'urgent', why: 'This reads like violence or a threat.' },
};

const identifying: Readonly<Record<string, string>> = {
  NAME: 'This may name a person.',
  EMAIL: 'This may hold an email address.',
  PHONE: 'This may hold a phone number.',
  ADDRESS: 'This may hold a place of living.',
  USERNAME: 'This may hold a user name.',
  SSN: 'This may hold an official number.',
};

/** A text and where its parts lie when title and body were classified as one. */
export interface ClassifiedText {
  readonly textVersion: number;
  /** Length of the title in front of the body, its line break included; 0 without one. */
  readonly bodyFrom: number;
}

/**
 * What the second layer noticed, as signals. Tone raises nothing on its own: sentiment is no crisis detector. A part that
 * could not be analysed is a signal too, because failure means "look", never "fine": also where the service does not read the
 * language, for the local rules read English and have not read such a text either.
 */
export function signalsOf(result: Classification, text: ClassifiedText): Signal[] {
  const base = {
    source: result.provenance,
    textVersion: text.textVersion,
    changes: [],
    detector: result.model,
  };
  /** A piece that begins in the title and ends in the body names no place: a mark on half of it would mislead. */
  const placed = (start: number, end: number): Pick<Signal, 'field' | 'span'> => {
    if (end <= text.bodyFrom) return { field: 'title', span: { start, end } };
    const span =
      start < text.bodyFrom ? null : { start: start - text.bodyFrom, end: end - text.bodyFrom };
    return { field: 'body', span };
  };

  const toxicity =
    result.toxicity.state === 'analysed'
      ? result.toxicity.value.flatMap((finding): Signal[] => {
          const meaning = conductLabels[finding.label];
          if (!meaning || finding.score < toxicityFrom) return [];
          return [
            {
              ...base,
              ...placed(finding.start, finding.end),
              ...meaning,
              category: 'conduct',
              rule: `comprehend/${finding.label.toLowerCase().replaceAll('_', '-')}`,
              strength: finding.score,
            },
          ];
        })
      : [];
  const details =
    result.personalDetails.state === 'analysed'
      ? result.personalDetails.value.flatMap((finding): Signal[] => {
          const why = identifying[finding.type];
          if (why === undefined || finding.score < personalDetailFrom) return [];
          return [
            {
              ...base,
              ...placed(finding.start, finding.end),
              category: 'identifying-details',
              rule: `comprehend/${finding.type.toLowerCase()}`,
              lane: 'routine',
              strength: finding.score,
              why,
            },
          ];
        })
      : [];
  const custom =
    result.custom?.state === 'analysed' && result.custom.value.score >= customFrom
      ? [customSignal(result.custom.value, base, placed)]
      : [];
  const missing = notAnalysed(result).map(
    ({ part, reason }): Signal => ({
      ...base,
      field: 'body',
      span: null,
      category: 'not-analysed',
      rule: `comprehend/not-analysed/${part}/${reason}`,
      lane: 'routine',
      strength: 0,
      why:
        reason === 'unsupported-language'
          ? 'This seems to be in a language that was not read here. Not analysed means: look.'
          : 'The second layer could not analyse this text. Not analysed means: look.',
    }),
  );
  return [...toxicity, ...details, ...custom, ...missing];
}

/** `urgent` is what its class was labelled as: somebody should look soon, and no more than that is known. */
const customSignal = (
  { score, start, end, classifier }: CustomFinding,
  base: Pick<Signal, 'source' | 'textVersion' | 'changes'>,
  placed: (start: number, end: number) => Pick<Signal, 'field' | 'span'>,
): Signal => ({
  ...base,
  ...placed(start, end),
  detector: `custom/${classifier}`,
  category: 'resembles-crisis-posts',
  rule: 'comprehend/custom-classifier',
  lane: 'urgent',
  strength: score,
  why: 'A classifier that was trained on labelled posts takes this for one whose author needs somebody soon.',
});

/** The parts without an answer, with the reason. */
export function notAnalysed(result: Classification): { part: string; reason: string }[] {
  const parts: [string, Part<unknown> | null][] = [
    ['language', result.language],
    ['tone', result.tone],
    ['toxicity', result.toxicity],
    ['personal-details', result.personalDetails],
    ['custom-classifier', result.custom],
  ];
  return parts.flatMap(([part, of]) =>
    of?.state === 'not-analysed' ? [{ part, reason: of.reason }] : [],
  );
}
