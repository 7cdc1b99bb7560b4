import { customClasses } from '#functions/triage/comprehend/custom-classes.ts';
import { type LabelledPost, readCorpus } from '#scripts/screening/corpus.ts';
import { functionsIn } from '#scripts/screening/suite.ts';

export type CustomClass = (typeof customClasses)[keyof typeof customClasses];

/** A row of Comprehend's training file. */
export interface Lesson {
  readonly of: CustomClass;
  readonly text: string;
}

/** What Comprehend wants of each class at least. */
export const fewestOfEachClass = 10;

/**
 * The functional suite's cases, and the labelled posts of a corpus where one is given. A case that may be either, and a post that
 * nobody has read, teach nothing. Of a text that is there twice the first counts.
 */
export function lessonsFrom(suiteFolder: string, corpusFolder: string | null): Lesson[] {
  const cases = functionsIn(suiteFolder).flatMap(({ cases }) => cases);
  const posts = corpusFolder === null ? [] : readCorpus(corpusFolder);
  const lessons = [...cases, ...posts].flatMap((one): Lesson[] => {
    const of = 'lanes' in one ? classOfLanes(one.lanes) : classOfLabel(one.label);
    const text = oneLine(one.text);
    return of === null || text === '' ? [] : [{ of, text }];
  });
  return [
    ...new Map([...lessons].reverse().map((lesson) => [lesson.text, lesson])).values(),
  ].reverse();
}

const lanesInNeed: readonly string[] = ['crisis', 'urgent'];

function classOfLanes(lanes: readonly string[]): CustomClass | null {
  const inNeed = lanes.filter((lane) => lanesInNeed.includes(lane)).length;
  if (inNeed === lanes.length) return customClasses.needsSomebody;
  return inNeed === 0 ? customClasses.ordinary : null;
}

const classOfLabel = (label: LabelledPost['label']): CustomClass | null =>
  ({
    crisis: customClasses.needsSomebody,
    no_crisis: customClasses.ordinary,
    unread: null,
  })[label];

/** A row must be one line; and the adapter's words and the file's should break alike. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How many there are of each class. Throws where a class has too few for Comprehend to learn from. */
export function countOf(lessons: readonly Lesson[]): Record<CustomClass, number> {
  const count = (of: CustomClass) => lessons.filter((lesson) => lesson.of === of).length;
  const counts = {
    [customClasses.needsSomebody]: count(customClasses.needsSomebody),
    [customClasses.ordinary]: count(customClasses.ordinary),
  };
  for (const [of, some] of Object.entries(counts)) {
    if (some < fewestOfEachClass) {
      throw new Error(`There are ${some} texts of ${of}; Comprehend wants ${fewestOfEachClass}.`);
    }
  }
  return counts;
}

/** Two columns, class and text, without a heading. */
export const asCsv = (lessons: readonly Lesson[]): string =>
  lessons.map(({ of, text }) => `${of},"${text.replaceAll('"', '""')}"\n`).join('');
