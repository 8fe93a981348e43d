import type { Response } from 'express';
import { nonceOf } from '../http/security.ts';
import { NONCE_PLACEHOLDER } from './nonce.ts';

/** Sends the client's page. It is the same for every address of the client, which does its own routing. */
export function sendPage(response: Response, html: string): void {
  response
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(html.replaceAll(NONCE_PLACEHOLDER, nonceOf(response.locals)));
}
