import { type Request, type RequestHandler, type Response, Router } from 'express';
import { readableLanguages } from '../../engine/schema/languages.ts';
import type { Accounts } from '../accounts/account.ts';
import type { Deps } from './deps.ts';
import { jsonBody, longJsonBody } from './json-body.ts';
import { languageOf } from './language.ts';
import { accountOf, failed, nothingHere, sendProblem } from './problems.ts';
import { mayCall, type Reply, type Route } from './route.ts';
import { mayChange } from './same-site.ts';

/** The routes as an express router: who asks, the checks that hold for all, the answers, and every failure as a problem. */
export function mount(routes: readonly Route[], deps: Pick<Deps, 'accounts' | 'logger' | 'library'>): Router {
  const { accounts, logger } = deps;
  const router = Router();
  router.use((request, response, next) => {
    if (mayChange(request)) next();
    else sendProblem(request, response, { code: 'cross-site' }, accounts);
  });
  for (const route of routes) {
    const readers = [...bodyReaders(route, accounts), ...(route.before ?? [])];
    router[route.method](pathOf(route), ...readers, async (request, response) => {
      const languages = readableLanguages(deps.library.written);
      const account = accountOf(request, accounts);
      const language = languageOf(request, account?.language, languages);
      const outcome = await route.answer({
        account,
        language,
        languages,
        request,
        idempotencyKey: request.get('idempotency-key'),
      });
      if (outcome.ok) sendReply(request, response, outcome.value, route);
      else sendProblem(request, response, outcome.problem, accounts);
    });
  }
  for (const [path, methods] of methodsByPath(routes)) {
    router.all(path, (request, response) => {
      response.set('Allow', methods.join(', '));
      sendProblem(request, response, { code: 'wrong-method', known: methods }, accounts);
    });
  }
  router.use(nothingHere(accounts), failed(accounts, logger));
  return router;
}

/** Only where JSON is taken: a file may be called anything by its sender. A long body is read of nobody who may not send it. */
function bodyReaders({ body, hasLongBody, access }: Route, accounts: Accounts): readonly RequestHandler[] {
  if (body === undefined) return [];
  if (hasLongBody !== true) return [jsonBody];
  const isAllowed: RequestHandler = (request, response, next) => {
    const account = accountOf(request, accounts);
    if (mayCall(access, account)) next();
    else {
      const code = account === undefined ? 'not-signed-in' : 'not-allowed';
      sendProblem(request, response, { code }, accounts);
    }
  };
  return [isAllowed, longJsonBody];
}

const pathOf = ({ path }: Route): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** The methods that an address takes, as `Allow` lists them. */
function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const route of routes) {
    const methods = route.method === 'get' ? ['GET', 'HEAD'] : [route.method.toUpperCase()];
    found.set(pathOf(route), [...(found.get(pathOf(route)) ?? []), ...methods]);
  }
  return found;
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
