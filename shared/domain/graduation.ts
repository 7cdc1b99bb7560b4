import { minutes } from './clinic-settings.ts';

/** Days for which the group reads that somebody has finished, from their saying that it may. */
const toldForDays = 14;

interface GraduationFacts {
  readonly name: string;
  /** When the person had read the page of their own; ISO instant. */
  readonly answeredAt: string | null;
  /** They said that the group may be told. Nobody else says so for them. */
  readonly tellsGroup: boolean;
}

/** Who has finished the group lately and wants it known, by name: no order tells who came first. */
export function finishedLately(graduations: readonly GraduationFacts[], now: Date): string[] {
  const since = now.getTime() - minutes(toldForDays * 24 * 60);
  return graduations
    .filter(
      ({ tellsGroup, answeredAt }) =>
        tellsGroup && answeredAt !== null && Date.parse(answeredAt) > since,
    )
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en'));
}
