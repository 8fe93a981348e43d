import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Where a page finds the nonce of its response. */
export const nonceOf = (locals: Record<string, unknown>): string => String(locals.cspNonce);

/**
 * Security headers. The policy of content has no `unsafe-inline` and no `unsafe-eval`.
 * @param development Vite's client puts inline scripts into the page; they get the nonce too
 */
export function securityHeaders(development: boolean): readonly RequestHandler[] {
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals.cspNonce = randomBytes(16).toString('base64');
    next();
  };
  const withNonce = (_request: unknown, response: unknown) => `'nonce-${nonceOf(localsOf(response))}'`;
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': development ? ["'self'", withNonce] : ["'self'"],
        'style-src': ["'self'", withNonce],
        // Vite tells the page of changes through a socket on a port of its own.
        'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'same-origin' },
    // The server speaks HTTP behind a proxy that ends TLS; the proxy sets this where it is meant.
    strictTransportSecurity: false,
  });
  return [nonce, policy];
}

function localsOf(response: unknown): Record<string, unknown> {
  if (typeof response !== 'object' || response === null || !('locals' in response)) return {};
  const { locals } = response;
  return typeof locals === 'object' && locals !== null ? { ...locals } : {};
}
