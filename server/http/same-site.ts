import type { Request } from 'express';

/**
 * Whether a request may change something. Browsers say where a request comes from; one that another site's page caused is refused.
 * Programs that are not browsers send neither header and carry no cookies that a page could misuse.
 */
export function mayChange(request: Request): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return true;
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
}
