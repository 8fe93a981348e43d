import type { Problem } from '../../../server/api/schemas/common.ts';

/** The server's refusal, as RFC 9457 problem details. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title);
    this.status = status;
    this.problem = problem;
  }
}

/** The server could not be reached: nothing is known about whether a write arrived. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Whether a failure is the server's refusal with this code. */
export function isProblem(error: unknown, code: string): error is ApiProblem {
  return error instanceof ApiProblem && error.problem.code === code;
}

/** Whether a failure is the server's refusal with this HTTP status. */
export function hasStatus(error: unknown, status: number): error is ApiProblem {
  return error instanceof ApiProblem && error.status === status;
}
