import type { Openings, ShownIdentity } from '#shared/contracts/opening.ts';
import type { ReviewDetail } from '#shared/contracts/review.ts';
import type { TestClient } from './api-client.ts';

/** Claims a review and asks to open its author's seal. Answers the number of the opening. */
export async function opensSeal(
  clinician: TestClient,
  review: string,
  change: Record<string, unknown> = {},
): Promise<number> {
  const { version } = await clinician.post<ReviewDetail>(`${review}/claim`, {});
  const { number } = await clinician.post<{ number: number }>(`${review}/openings`, {
    version,
    reason: 'life-in-danger',
    words: 'They wrote a goodbye and nobody can reach them.',
    ...change,
  });
  return number;
}

export const openingsOf = (clinician: TestClient, review: string) =>
  clinician.get<Openings>(`${review}/openings`);

export const looksAt = (clinician: TestClient, review: string, number: number) =>
  clinician.get<ShownIdentity>(`${review}/openings/${number}/identity`);
