const figures = [
  'ring',
  'leaf',
  'hill',
  'square',
  'bars',
  'drop',
  'arch',
  'dots',
  'wave',
  'triangle',
] as const;

/** A shape that stands for a name: which ground, which figure, and how far it is turned. */
export interface AvatarShape {
  /** 1 to 6, a colour of the style sheet. */
  ground: number;
  figure: (typeof figures)[number];
  turn: 0 | 90 | 180 | 270;
}

const turns = [0, 90, 180, 270] as const;

/** The same seed gives the same shape everywhere; nothing else about a person goes into it. */
export function avatarShape(seed: string): AvatarShape {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193) >>> 0;
  }
  // Mixed once more, because the low bits of seeds that differ in their last letter differ little.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return {
    ground: 1 + (hash % 6),
    figure: figures[Math.floor(hash / 6) % figures.length] ?? 'ring',
    turn: turns[Math.floor(hash / 60) % turns.length] ?? 0,
  };
}

/** Which way round it lies is overlooked on a phone, in a post that somebody reads late at night. */
const look = (seed: string): string => {
  const { ground, figure } = avatarShape(seed);
  return `${ground} ${figure}`;
};

/** There are 60 looks, so a group with a few left finds one of them almost always. */
const draws = 240;

/**
 * A seed whose shape looks like none of `taken`: a post must not be taken for one of somebody else. Where all looks are taken, one is
 * shared.
 */
export function drawAvatar(draw: () => string, taken: readonly string[]): string {
  const looks = new Set(taken.map(look));
  let drawn = draw();
  for (let again = 1; again < draws && looks.has(look(drawn)); again += 1) drawn = draw();
  return drawn;
}
