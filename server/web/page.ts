import type { Response } from 'express';
import { nonceOf } from '../http/security.ts';

/** What stands in the page for the nonce of the response. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Sends the client's page. It is the same for every address of the client, which does its own routing. */
export function sendPage(response: Response, html: string): void {
  response
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(html.replaceAll(NONCE_PLACEHOLDER, nonceOf(response.locals)));
}
