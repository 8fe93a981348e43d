import type { Problem } from '../../../server/api/schemas/common.ts';
import { ApiProblem, Unreachable } from './problem.ts';

const BASE = '/api/v1';

export interface RequestOptions {
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, with its own media type. */
  readonly file?: Blob;
  /** One key per intention: repeating the request with the same key has no second effect. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** The address of an API resource; empty query values are left out. */
export function apiUrl(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  return `${BASE}${path}${search.size ? `?${search}` : ''}`;
}

/**
 * One request to the API. Problem texts come in the language of the page.
 * @throws ApiProblem where the server refuses, Unreachable where there is no answer.
 */
export async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const headers = new Headers({
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
  });
  if (options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey);
  if (options.body !== undefined) headers.set('content-type', 'application/json');
  if (options.file) headers.set('content-type', options.file.type || 'application/octet-stream');
  const body = options.file ?? (options.body === undefined ? null : JSON.stringify(options.body));
  const response = await answer(
    fetch(apiUrl(path, options.query), {
      method,
      headers,
      body,
      credentials: 'same-origin',
      signal: options.signal ?? null,
    }),
  );
  if (!response.ok) throw new ApiProblem(response.status, await problemOf(response));
  // The server validates its answers against the schemas that `T` is taken from.
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

async function answer(pending: Promise<Response>): Promise<Response> {
  try {
    return await pending;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Unreachable('The server did not answer', { cause });
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const generic = {
    type: 'about:blank',
    title: response.statusText,
    status: response.status,
    code: 'unknown',
  };
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  if (!json) return generic;
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? { ...generic, ...body } : generic;
}
