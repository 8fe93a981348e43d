import type { Request, RequestHandler } from 'express';
import type Type from 'typebox';
import type { Language } from '../../engine/schema/text.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountKind } from '../api/schemas/common.ts';
import { brokenTexts } from '../problems/broken-texts.ts';
import { type FieldProblem, type Outcome, refused } from '../problems/problem.ts';
import { fieldProblems } from '../problems/schema-errors.ts';
import { bodyAjv, parameterAjv } from './ajv.ts';
import { unreadable } from './readable.ts';

/** What a handler answers with. */
export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  /** Strong entity tag; a client that has it gets 304. */
  readonly etag?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of JSON. */
  readonly content?: { readonly type: string; readonly data: string | Buffer };
}

/** What a handler is given: everything validated. */
export interface Call<P, Q, B, A> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Who asks; present wherever the route is not open to anyone. */
  readonly account: A;
  readonly language: Language;
  /** The languages that can be read here. */
  readonly languages: readonly Language[];
  readonly idempotencyKey: string | undefined;
  readonly request: Request;
}

type Access = 'anyone' | readonly AccountKind[];
type AccountOf<A extends Access> = A extends 'anyone' ? Account | undefined : Account;

interface RouteSpec<
  P extends Type.TSchema,
  Q extends Type.TSchema,
  B extends Type.TSchema,
  A extends Access,
> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As in OpenAPI: `/services/{service}`. */
  readonly path: string;
  readonly operation: string;
  readonly summary: string;
  readonly access: A;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** The body may be as long as a whole definition; it is read only once its sender may call the route. */
  readonly hasLongBody?: boolean;
  /** The body is not JSON: its media types. */
  readonly rawBody?: readonly string[];
  readonly response?: Type.TSchema;
  readonly status?: number;
  readonly handle: (
    call: Call<Type.Static<P>, Type.Static<Q>, Type.Static<B>, AccountOf<A>>,
  ) => Promise<Outcome<Reply>>;
}

/** A route with its types behind it: what the app mounts and what OpenAPI describes. */
export interface Route
  extends Pick<
    RouteSpec<Type.TSchema, Type.TSchema, Type.TSchema, Access>,
    'method' | 'path' | 'operation' | 'summary' | 'access' | 'hasLongBody' | 'rawBody' | 'status' | 'response'
  > {
  readonly params?: Type.TSchema;
  readonly query?: Type.TSchema;
  readonly body?: Type.TSchema;
  readonly answer: (
    call: Omit<Call<unknown, unknown, unknown, Account | undefined>, 'params' | 'query' | 'body'>,
  ) => Promise<Outcome<Reply>>;
  /** Handlers that run before it, such as a reader of its raw body. */
  readonly before?: readonly RequestHandler[];
}

/** Declares a route: who may call it, what it takes, and what it does. Requests are validated before the handler sees them. */
export function route<
  P extends Type.TSchema = Type.TUnknown,
  Q extends Type.TSchema = Type.TUnknown,
  B extends Type.TSchema = Type.TUnknown,
  A extends Access = Access,
>({ handle, ...spec }: RouteSpec<P, Q, B, A>): Route {
  const isParams = parameterAjv.compile<Type.Static<P>>(spec.params ?? {});
  const isQuery = parameterAjv.compile<Type.Static<Q>>(spec.query ?? {});
  const isBody = bodyAjv.compile<Type.Static<B>>(spec.body ?? {});
  return {
    ...spec,
    async answer(call) {
      const { account, request } = call;
      if (!mayCall(spec.access, account))
        return refused(account === undefined ? 'not-signed-in' : 'not-allowed');
      const problem = requestProblem(request, call.idempotencyKey, spec.body !== undefined);
      if (problem !== undefined) return problem;
      const params: unknown = { ...request.params };
      const query: unknown = { ...request.query };
      const body: unknown = request.body;
      if (!isParams(params)) return badParameters(fieldProblems(isParams.errors ?? [], ''));
      if (!isQuery(query)) return badParameters(fieldProblems(isQuery.errors ?? [], ''));
      const unreadParameters = unreadable(spec.query, query, call.languages);
      if (unreadParameters.length > 0) return badParameters(unreadParameters);
      const unread = unreadable(spec.body, body, call.languages);
      if (!isBody(body)) {
        return refused('invalid-body', { errors: [...fieldProblems(isBody.errors ?? []), ...unread] });
      }
      if (unread.length > 0) return refused('invalid-body', { errors: unread });
      return handle({ ...call, params, query, body, account });
    },
  };
}

/** What is wrong with a request whatever its route asks: its key, and the format and the texts of a JSON body. */
function requestProblem(
  request: Request,
  key: string | undefined,
  takesJson: boolean,
): Outcome<never> | undefined {
  const keyErrors = keyProblems(key);
  if (keyErrors.length > 0) return badParameters(keyErrors);
  if (!takesJson) return undefined;
  if (!request.is('application/json')) return refused('unsupported-body');
  const errors = brokenTexts(request.body);
  return errors.length > 0 ? refused('invalid-body', { errors }) : undefined;
}

/** Whether someone may call a route at all. */
export function mayCall<A extends Access>(access: A, account: Account | undefined): account is AccountOf<A> {
  if (access === 'anyone') return true;
  return account !== undefined && access.some((kind) => kind === account.kind);
}

/** A key that is too long to keep, or none at all, would be taken for somebody else's. */
function keyProblems(key: string | undefined): readonly FieldProblem[] {
  const pointer = '/Idempotency-Key';
  if (key === '') return [{ pointer, code: 'too-short', params: { limit: 1 } }];
  return key !== undefined && key.length > 200 ? [{ pointer, code: 'too-long', params: { limit: 200 } }] : [];
}

const badParameters = (errors: readonly FieldProblem[]) => refused('invalid-parameters', { errors });
