import 'express-session';
import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { OWN_LANGUAGES } from '../../engine/schema/languages.ts';
import type { Account, Accounts } from '../accounts/account.ts';
import type { Problem } from '../problems/problem.ts';
import { wordProblem } from '../problems/word-problem.ts';
import { failureOf } from './failures.ts';
import { languageOf } from './language.ts';

declare module 'express-session' {
  interface SessionData {
    account: string;
  }
}

/** Answers that there is nothing at an address. */
export const nothingHere =
  (accounts: Accounts): RequestHandler =>
  (request, response) =>
    sendProblem(request, response, { code: 'not-found' }, accounts);

/** Answers whatever was thrown on the way; a bug of ours is logged and tells its reader nothing but its id in the log. */
export const failed =
  (accounts: Accounts, logger: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = failureOf(error);
    if (known === undefined) logger.error({ err: error, requestId: requestId(response) }, 'a request failed');
    sendProblem(request, response, known ?? { code: 'internal-error' }, accounts);
  };

/** The account that a request's session belongs to. One that was removed from the accounts is signed out. */
export function accountOf(request: Request, accounts: Accounts): Account | undefined {
  const id = request.session?.account;
  return id === undefined ? undefined : accounts.get(id);
}

/** The same id that stands in the log. */
function requestId(response: Response): string {
  const known: unknown = response.locals.requestId;
  if (typeof known === 'string') return known;
  const id = randomUUID();
  response.locals.requestId = id;
  return id;
}

/** Answers with a problem, in the language of its reader. */
export function sendProblem(
  request: Request,
  response: Response,
  problem: Problem,
  accounts: Accounts,
): void {
  const language = languageOf(request, accountOf(request, accounts)?.language, OWN_LANGUAGES);
  const details = wordProblem(problem, language, `urn:uuid:${requestId(response)}`);
  if (problem.code === 'too-many-tries') response.set('Retry-After', String(problem.params?.seconds ?? 60));
  response
    .status(details.status)
    .set({ 'Cache-Control': 'no-store', 'Content-Language': language })
    .type('application/problem+json')
    .send(JSON.stringify(details));
}
