import { foldCharacters } from '#shared/screening/normalise/characters.ts';

/** Letters and digits without case, accents, spaces, invisible characters and letters of other scripts that look the same. */
const plainForm = (name: string) =>
  foldCharacters(name.normalize('NFKD')).text.replace(/[^\p{L}\p{N}]/gu, '');

/** What two names have in common when a reader could take one for the other; not a spelling to show. */
export function compareForm(name: string): string {
  return plainForm(name).replace(/[1l]/g, 'i').replaceAll('0', 'o');
}

export type NameProblem =
  | 'looks-like-an-email'
  | 'looks-like-a-number'
  | 'looks-like-a-real-name'
  | 'says-staff'
  | 'like-a-facilitator';

const titles = /^(?:mr|mrs|ms|miss|dr|prof|sir)\b\.?/i;
const titleWords = new Set('mr mrs ms miss dr prof sir'.split(' '));
const staffWords = new Set(
  'facilitator clinician therapist moderator admin administrator doctor nurse counselor counsellor staff'.split(
    ' ',
  ),
);
// The most common given names of the English- and Spanish-speaking world, from public birth registers (US SSA, UK ONS,
// Spain INE), as far as they are not also everyday words such as Rose, Hope or Will. Advice for the choice, not a wall.
const givenNames = new Set(
  `james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron jose
  adam nathan henry peter zachary kyle noah ethan jeremy walter christian keith austin roger terry sean gerald carl dylan
  harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason
  vincent liam roy bobby caleb bradley russell lucas oliver harry oscar leo muhammad mohammed ahmed ali ibrahim mary
  patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy sandra betty ashley emily kimberly margaret
  donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley
  emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine
  diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl
  jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia
  denise marilyn danielle beverly brittany diana charlotte natalie theresa kayla alexis lori amelia chloe fatima
  aisha antonio manuel francisco javier carlos alejandro miguel rafael pedro pablo sergio fernando luis alberto alvaro
  diego carmen josefa isabel dolores pilar cristina marta elena lucia paula raquel beatriz rocio sofia`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Why a pseudonym or alias would tell more than it should, or null. A given name alone is allowed only as part of a longer
 * invented name in lower case; "Maria", "John Smith" and "Dr Lee" are refused, and so is what is like a facilitator's name.
 */
export function nameProblem(
  name: string,
  facilitators: readonly string[] = [],
): NameProblem | null {
  if (/@|\.(?:com|org|net|co|uk|es|io)\b|https?:/i.test(name)) return 'looks-like-an-email';
  if ((name.match(/\d/g)?.length ?? 0) >= 5) return 'looks-like-a-number';
  const words = name.split(/[\s_.-]+/).filter(Boolean);
  if (saysStaff(words.map(plainForm))) return 'says-staff';
  if (isLikeOneOf(facilitators, name, words)) return 'like-a-facilitator';
  const named = words.filter((word) => givenNames.has(plainForm(word)));
  if (named.length === 0) return null;
  const onlyName = words.length === 1;
  const likeFullName =
    words.length <= 3 && /^\p{Lu}/u.test(words.at(-1) ?? '') && named[0] === words[0];
  return onlyName || likeFullName ? 'looks-like-a-real-name' : null;
}

/** One or many, in whatever letters. */
const saysStaff = (words: readonly string[]) =>
  titleWords.has(words[0] ?? '') ||
  words.some((word) => staffWords.has(word) || staffWords.has(word.replace(/s$/, '')));

/** Long enough to stand for a person by itself. */
const tellingLetters = 3;

/** Whether a word of the name, or the whole of it, is a word of a facilitator's name: nobody may be taken for one. */
function isLikeOneOf(
  facilitators: readonly string[],
  name: string,
  words: readonly string[],
): boolean {
  const asked = new Set([name, ...words].map(compareForm));
  return facilitators.some((facilitator) => {
    const parts = facilitator.replace(titles, '').split(/[\s.-]+/);
    // "de" and "van" name nobody.
    const telling = parts.filter((part) => !/^\p{Ll}/u.test(part));
    return [parts.join(''), ...telling]
      .map(compareForm)
      .some((part) => part.length >= tellingLetters && asked.has(part));
  });
}

export const nameProblemWords: Readonly<Record<NameProblem, string>> = {
  'looks-like-an-email':
    'This looks like an email or web address. Please choose a name that nobody can look up.',
  'looks-like-a-number':
    'This looks like a phone or other number. Please choose a name that nobody can look up.',
  'looks-like-a-real-name':
    'This looks like a real name. Others in the group could guess who you are. Please invent one.',
  'like-a-facilitator':
    'This is like the name of a facilitator here. Please choose another, so that nobody is taken for them.',
  'says-staff': 'This sounds like somebody who works here. Please choose another name.',
};

const first =
  `Quiet Gentle Early Little Silver Paper Winter Amber River Northern Patient Morning Velvet Copper Misty Mossy Clear
  Slow Wandering Harbor Cedar Maple Willow Juniper Clover Lantern Pebble Meadow Woolen Striped`.split(
    /\s+/,
  );
const second =
  `Heron Otter Finch Lighthouse Kettle Teapot Fern Acorn Sparrow Comet Badger Compass Garden Feather Raft Blanket Orchard
  Bicycle Harvest Postcard Pinecone Umbrella Moth Cloud Beacon Ladder Plum Walnut Rowboat Notebook`.split(
    /\s+/,
  );

/** `count` different suggestions; `pick(n)` gives a whole number from 0 up to but not including n. */
export function suggestNames(count: number, pick: (below: number) => number): string[] {
  const names = new Set<string>();
  while (names.size < Math.min(count, first.length * second.length)) {
    names.add(`${first[pick(first.length)]} ${second[pick(second.length)]}`);
  }
  return [...names];
}
