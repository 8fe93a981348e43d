import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';
import type { Library } from '../../engine/library/types.ts';
import type { Accounts } from '../../server/accounts/account.ts';
import type { Amendments } from '../../server/amendments/context.ts';
import type { Right } from '../../server/api/schemas/common.ts';
import type { Cases } from '../../server/cases/context.ts';
import { startServer } from '../../server/start.ts';
import { hashedAccounts } from './accounts.ts';
import { judgingHere } from './judging.ts';
import { definitionsOf, smallLibrary } from './library.ts';

/** An answer of the API. `json` is whatever it says, for tests to look into. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers, and say what they expect to find
  readonly json: any;
}

interface Asking {
  readonly body?: unknown;
  /** A body that is not JSON, or not valid JSON. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who talks to the server over HTTP, with the cookies of a browser. */
export class Client {
  readonly #base: string;
  #cookie: string | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  get = (path: string, asking?: Asking) => this.ask('GET', path, asking);
  post = (path: string, body?: unknown, headers?: Asking['headers']) =>
    this.ask('POST', path, { body, ...given(headers) });
  put = (path: string, body?: unknown, headers?: Asking['headers']) =>
    this.ask('PUT', path, { body, ...given(headers) });
  delete = (path: string) => this.ask('DELETE', path);

  async ask(method: string, path: string, { body, raw, headers = {} }: Asking = {}): Promise<Answer> {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${this.#base}${path}`, {
      method,
      headers: {
        ...(this.#cookie === undefined ? {} : { cookie: this.#cookie }),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
  }
}

const given = (headers: Asking['headers']) => (headers === undefined ? {} : { headers });

export interface TestServer {
  readonly url: string;
  readonly cases: Cases;
  readonly amendments: Amendments;
  /** The lines logged so far. */
  readonly logs: readonly string[];
  /** Moves the server's clock. */
  setNow(instant: string): void;
  /** Nobody in particular. */
  visitor(): Client;
  /** Someone signed in with one of the demonstration accounts. */
  as(account: string): Promise<Client>;
  close(): Promise<void>;
}

interface Settings {
  readonly library?: Library;
  /** What the clock shows. */
  readonly now?: string;
  /** A folder to keep; without it, one that is gone afterwards. */
  readonly data?: string;
  readonly decidesOnDrafts?: boolean;
  /** What accounts may do, by name: others than the demonstration's. */
  readonly rights?: Readonly<Record<string, readonly Right[]>>;
  readonly agreementOn?: Cases['agreementOn'];
  /** Judges drafts in a thread of its own, as a real server does; without it, here: a thread takes seconds to start. */
  readonly judgesInThread?: boolean;
}

/** A server on a free port with a clock that the test moves. The library is the small one unless another is given. */
export async function startTestServer(settings: Settings = {}): Promise<TestServer> {
  const data = settings.data ?? (await mkdtemp(join(tmpdir(), 'qagida-server-')));
  let now = new Date(settings.now ?? '2025-03-10T06:00:00Z');
  const logs: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logs.push(String(chunk));
      done();
    },
  });
  const { accounts, shown } = await hashedAccounts();
  const server = await startServer({
    definitions: definitionsOf(settings.library ?? smallLibrary()),
    data,
    port: 0,
    accounts: withRights(accounts, settings.rights ?? {}),
    ...(settings.decidesOnDrafts === false ? {} : { demo: { accounts: shown, play: async () => undefined } }),
    clock: { now: () => now },
    ...(settings.agreementOn === undefined ? {} : { agreementOn: settings.agreementOn }),
    ...(settings.judgesInThread === true ? {} : { judging: judgingHere }),
    logger: pino({ level: 'debug' }, sink),
  });
  const url = `${server.address}/api/v1`;
  return {
    url,
    cases: server.cases,
    amendments: server.amendments,
    logs,
    setNow: (instant) => {
      now = new Date(instant);
    },
    visitor: () => new Client(url),
    async as(account) {
      const client = new Client(url);
      const signedIn = await client.post('/session', { account, password: 'qagida-demo' });
      if (signedIn.status !== 200) throw new Error(`sign-in of ${account}: ${signedIn.text}`);
      return client;
    },
    async close() {
      await server.close();
      if (settings.data === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

const withRights = (accounts: Accounts, rights: NonNullable<Settings['rights']>): Accounts =>
  new Map(
    [...accounts].map(([key, account]) => {
      const own = rights[key];
      return [key, own === undefined ? account : { ...account, rights: own }];
    }),
  );
