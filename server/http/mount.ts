import 'express-session';
import { randomUUID } from 'node:crypto';
import { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import type { Logger } from 'pino';
import type { Account, Accounts } from '../accounts/account.ts';
import type { Problem } from '../problems/problem.ts';
import { wordProblem } from '../problems/word-problem.ts';
import { failureOf } from './failures.ts';
import { jsonBody } from './json-body.ts';
import { languageOf } from './language.ts';
import type { Reply, Route } from './route.ts';
import { mayChange } from './same-site.ts';

declare module 'express-session' {
  interface SessionData {
    account: string;
  }
}

/** The routes as an express router: who asks, the checks that hold for all, the answers, and every failure as a problem. */
export function mount(routes: readonly Route[], accounts: Accounts, logger: Logger): Router {
  const router = Router();
  router.use((request, response, next) => {
    if (mayChange(request)) next();
    else sendProblem(request, response, { code: 'cross-site' }, accounts);
  });
  router.use(jsonBody);
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[route.method](path, ...(route.before ?? []), async (request, response) => {
      const account = accountOf(request, accounts);
      const language = languageOf(request, account?.language);
      const outcome = await route.answer({
        account,
        language,
        request,
        idempotencyKey: request.get('idempotency-key'),
      });
      if (outcome.ok) sendReply(request, response, outcome.value, route);
      else sendProblem(request, response, outcome.problem, accounts);
    });
  }
  router.use((request, response) => sendProblem(request, response, { code: 'not-found' }, accounts));
  const failed: ErrorRequestHandler = (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = failureOf(error);
    if (known === undefined) logger.error({ err: error, requestId: requestId(response) }, 'a request failed');
    sendProblem(request, response, known ?? { code: 'internal-error' }, accounts);
  };
  router.use(failed);
  return router;
}

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

function sendProblem(request: Request, response: Response, problem: Problem, accounts: Accounts): void {
  const language = languageOf(request, accountOf(request, accounts)?.language);
  const details = wordProblem(problem, language, `urn:uuid:${requestId(response)}`);
  if (problem.code === 'too-many-tries') response.set('Retry-After', String(problem.params?.seconds ?? 60));
  response
    .status(details.status)
    .set({ 'Cache-Control': 'no-store', 'Content-Language': language })
    .type('application/problem+json')
    .send(JSON.stringify(details));
}

function sendReply(request: Request, response: Response, reply: Reply, route: Route): void {
  response.status(reply.status ?? route.status ?? 200);
  response.set('Cache-Control', route.access === 'anyone' ? 'no-cache' : 'private, no-store');
  if (reply.headers !== undefined) response.set(reply.headers);
  if (reply.etag !== undefined) response.set('ETag', `"${reply.etag}"`);
  if (reply.etag !== undefined && hasAlready(request, reply.etag)) response.status(304).end();
  else if (reply.content !== undefined) response.type(reply.content.type).send(reply.content.data);
  else if (reply.body === undefined) response.end();
  else response.json(reply.body);
}

/** Express would not answer 304 to the `Cache-Control: no-cache` that fetch sends along with a condition of its caller's own. */
function hasAlready(request: Request, etag: string): boolean {
  const tags = (request.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return request.method === 'GET' && tags.includes(`"${etag}"`);
}
