import { expect } from 'vitest';
import { type Problem, type ProblemKind, problem } from '#shared/contracts/problem.ts';
import { problemFacts } from '#shared/errors.ts';

/** The problem document of a refused request: its media type, its schema and its status are checked on the way. */
export async function expectProblem(
  response: Response | Promise<Response>,
  kind: ProblemKind,
): Promise<Problem> {
  const answer = await response;
  const text = await answer.text();
  expect({ status: answer.status, text }).toMatchObject({ status: problemFacts[kind].status });
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  const body = problem.parse(JSON.parse(text));
  expect(body.type).toBe(`/problems/${kind}`);
  expect(body.status).toBe(answer.status);
  expect(body.requestId).toBe(answer.headers.get('X-Request-Id'));
  return body;
}

/** As above, for one field: an error stands beside it. */
export async function expectFieldError(
  response: Response | Promise<Response>,
  path: string,
): Promise<string> {
  const { errors = [] } = await expectProblem(response, 'invalid-input');
  expect(errors.map((one) => one.path)).toContain(path);
  return errors.find((one) => one.path === path)?.message ?? '';
}
