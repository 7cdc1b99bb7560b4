import type { Problem, ProblemKind } from '#shared/contracts/problem.ts';

/** A problem that the API could not put into words itself, because it was not there to do so. */
export function problemFromNowhere(status: number): Problem {
  return {
    type: '/problems/unavailable',
    title: 'Not here right now',
    status,
    detail: 'This part is not working right now. Please try again in a moment.',
    requestId: '',
  };
}

/** Said before any page is made. */
export const fromAnotherSite = 'This form was sent from another site, so it was not taken.';

export const isProblem = ({ type }: Problem, kind: ProblemKind) => type === `/problems/${kind}`;
