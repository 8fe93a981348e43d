import { Problem } from '../api/schemas/common.ts';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** The routes as an OpenAPI 3.1 document. Schemas of typebox are JSON Schema 2020-12 already. */
export function openapi(routes: readonly Route[], version: string, base: string): Json {
  const paths: Record<string, Record<string, Json>> = { '/openapi.json': { get: itself } };
  for (const route of routes) {
    const item = paths[route.path] ?? {};
    item[route.method] = operation(route);
    paths[route.path] = item;
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Qagida',
      version,
      description:
        'Public services run from versioned, cited JSON definitions. Problems are RFC 9457 problem details.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: base }],
    paths,
    components: {
      schemas: { Problem },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'qagida' } },
    },
  };
  // Schemas carry hidden members for their static types: only what JSON can say is published.
  const plain: Json = JSON.parse(JSON.stringify(document));
  return plain;
}

/** The one address that no route answers. */
const itself: Json = {
  operationId: 'getOpenApi',
  summary: 'This document',
  parameters: [],
  responses: {
    200: { description: 'Done', content: { 'application/json': { schema: { type: 'object' } } } },
  },
};

function operation(route: Route): Json {
  const status = String(route.status ?? 200);
  return {
    operationId: route.operation,
    summary: route.summary,
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...(route.method === 'get' ? [] : [idempotencyKey]),
    ],
    ...bodyOf(route),
    ...(route.access === 'anyone'
      ? {}
      : { security: [{ session: [] }], description: `For: ${route.access.join(', ')}.` }),
    responses: {
      [status]: {
        description: 'Done',
        ...(route.response === undefined
          ? {}
          : { content: { 'application/json': { schema: route.response } } }),
      },
      default: {
        description: 'A problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same request is carried out once.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

function bodyOf(route: Route): Json {
  if (route.body !== undefined) {
    return { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } };
  }
  if (route.rawBody === undefined) return {};
  const content = Object.fromEntries(route.rawBody.map((type) => [type, { schema: {} }]));
  return { requestBody: { required: true, content } };
}

function parameters(schema: unknown, place: 'path' | 'query'): readonly Json[] {
  if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return [];
  const required: readonly unknown[] =
    'required' in schema && Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}
