import { randomUUID } from 'node:crypto';
import express, { type Express, type RequestHandler, type Router } from 'express';
import session, { type Store } from 'express-session';
import { pinoHttp } from 'pino-http';
import { SESSION_MS } from '../sessions/file-sessions.ts';
import type { Deps } from './deps.ts';
import { mount } from './mount.ts';
import { openapi } from './openapi.ts';
import { failed, nothingHere } from './problems.ts';
import type { Route } from './route.ts';
import { actRoutes } from './routes/acts.ts';
import { amendmentRoutes } from './routes/amendments.ts';
import { applicationRoutes } from './routes/applications.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { attachmentRoutes } from './routes/attachments.ts';
import { caseRoutes } from './routes/cases.ts';
import { checkRoutes } from './routes/checks.ts';
import { differenceRoutes } from './routes/differences.ts';
import { formRoutes } from './routes/forms.ts';
import { guidanceRoutes } from './routes/guidance.ts';
import { serviceRoutes } from './routes/services.ts';
import { sessionRoutes } from './routes/session.ts';
import { suspensionRoutes } from './routes/suspensions.ts';
import { securityHeaders } from './security.ts';

export const BASE = '/api/v1';

export interface AppOptions {
  readonly sessions: { readonly store: Store; readonly secret: string };
  /** Behind a proxy that ends TLS: its forwarded headers are believed, and the session's cookie is for HTTPS only. */
  readonly behindProxy: boolean;
  readonly development: boolean;
  /** Serves the web client; without it the server is an API only. */
  readonly web?: Router;
}

/** Every route of the API. */
export function apiRoutes(deps: Deps): readonly Route[] {
  return [
    ...sessionRoutes(deps),
    ...serviceRoutes(deps),
    ...suspensionRoutes(deps),
    ...formRoutes(deps, BASE),
    ...differenceRoutes(deps),
    ...assessmentRoutes(deps),
    ...applicationRoutes(deps),
    ...attachmentRoutes(deps),
    ...caseRoutes(deps),
    ...checkRoutes(deps),
    ...guidanceRoutes(deps),
    ...actRoutes(deps),
    ...amendmentRoutes(deps),
  ];
}

/** The whole HTTP side: headers, log, sessions, the API and the web client. */
export function createApp(deps: Deps, options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', options.behindProxy ? 1 : false);
  app.use(requestLog(deps), ...securityHeaders(options.development));
  const routes = apiRoutes(deps);
  const document = openapi(routes, deps.version, BASE);
  app.get(`${BASE}/openapi.json`, (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(document);
  });
  app.use(BASE, sessionCookie(options), mount(routes, deps));
  // What is left of the API's addresses is none of the web client's.
  app.use('/api', nothingHere(deps.accounts));
  if (options.web !== undefined) app.use(options.web);
  app.use(nothingHere(deps.accounts), failed(deps.accounts, deps.logger));
  return app;
}

function sessionCookie({ sessions, behindProxy }: AppOptions): RequestHandler {
  return session({
    name: 'qagida',
    store: sessions.store,
    secret: sessions.secret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: behindProxy, maxAge: SESSION_MS, path: '/' },
  });
}

/** One line a request. No query, no body, no cookie, no account: they are about persons. */
function requestLog({ logger }: Deps): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: () => randomUUID(),
    autoLogging: { ignore: ({ url = '' }) => !url.startsWith(BASE) },
    customLogLevel: (_request, { statusCode }, error) =>
      error !== undefined || statusCode >= 500 ? 'error' : statusCode >= 400 ? 'info' : 'debug',
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: ({ type, message, stack }: { type: string; message: string; stack: string }) => ({
        type,
        message,
        stack,
      }),
    },
  });
}
