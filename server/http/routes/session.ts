import type { Request } from 'express';
import type { LibraryLanguages } from '../../../engine/schema/languages.ts';
import type { Account } from '../../accounts/account.ts';
import { isPassword } from '../../accounts/passwords.ts';
import { rightsOf } from '../../accounts/rights.ts';
import { ServerInfo, Session, SignIn } from '../../api/schemas/common.ts';
import { todayOf } from '../../clock/today.ts';
import { done, refused } from '../../problems/problem.ts';
import type { Deps } from '../deps.ts';
import { type Route, route } from '../route.ts';

/** What a visitor may know, and signing in and out. */
export function sessionRoutes(deps: Deps): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/info',
      operation: 'getInfo',
      summary: 'What a visitor may know before signing in',
      access: 'anyone',
      response: ServerInfo,
      async handle() {
        const body: ServerInfo = {
          version: deps.version,
          today: todayOf(deps.library, deps.clock.now()),
          libraryStatus: deps.library.ledger.status,
          languages: languagesOf(deps.library.written),
          demoAccounts: deps.demoAccounts,
        };
        return done({ body });
      },
    }),
    route({
      method: 'get',
      path: '/session',
      operation: 'getSession',
      summary: 'Who is signed in',
      access: ['applicant', 'officer', 'policy'],
      response: Session,
      async handle({ account }) {
        return done({ body: sessionOf(account) });
      },
    }),
    route({
      method: 'post',
      path: '/session',
      operation: 'signIn',
      summary: 'Sign in',
      access: 'anyone',
      body: SignIn,
      response: Session,
      async handle({ body, request }) {
        const now = deps.clock.now().getTime();
        const keys = [`account ${body.account}`, `address ${request.ip ?? ''}`];
        const seconds = deps.attempts.waitFor(keys, now);
        if (seconds > 0) return refused('too-many-tries', { params: { seconds } });
        const account = deps.accounts.get(body.account);
        // Counted before the password is checked: many tries at once must not all get through.
        deps.attempts.failed(keys, now);
        if (!(await isPassword(body.password, account?.passwordHash)) || account === undefined) {
          return refused('wrong-credentials');
        }
        deps.attempts.succeeded(keys);
        await newSession(request);
        request.session.account = account.account;
        await saved(request);
        return done({ body: sessionOf(account), headers: { 'Cache-Control': 'no-store' } });
      },
    }),
    route({
      method: 'delete',
      path: '/session',
      operation: 'signOut',
      summary: 'Sign out',
      access: 'anyone',
      status: 204,
      async handle({ request }) {
        await ended(request);
        return done({});
      },
    }),
  ];
}

function sessionOf(by: Account): Session {
  const { account, name, kind, language } = by;
  return { account, name, kind, language, ...(kind === 'policy' ? { rights: [...rightsOf(by)] } : {}) };
}

type Callback = (error?: unknown) => void;
const promised = (call: (callback: Callback) => void) =>
  new Promise<void>((resolve, reject) => call((error) => (error ? reject(error) : resolve())));

/** A new session id at sign-in: one that was known before must not become a signed-in one. */
const newSession = (request: Request) => promised((callback) => request.session.regenerate(callback));
const saved = (request: Request) => promised((callback) => request.session.save(callback));
const ended = (request: Request) => promised((callback) => request.session.destroy(callback));

const languagesOf = ({ languages, authoritative, names }: LibraryLanguages): ServerInfo['languages'] =>
  languages.map((language) => ({
    language,
    name: names[language] ?? language,
    authoritative: language === authoritative,
  }));
