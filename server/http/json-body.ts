import express, { type RequestHandler } from 'express';

/** No form comes near it; attachments are sent raw. */
const LIMIT = '256kb';
/** Deeper than any body of the API: nested lists thousands deep would only exhaust the stack of whoever walks them. */
const MAX_DEPTH = 32;

/** The body is nested deeper than anything the API takes. */
export class TooDeepError extends Error {}

export const jsonBody: RequestHandler = express.json({
  limit: LIMIT,
  type: 'application/json',
  verify: (_request, _response, buffer) => {
    if (nestingOf(buffer.toString('utf8')) > MAX_DEPTH)
      throw new TooDeepError('the body is nested too deeply');
  },
});

/** How deep the brackets of a JSON text nest, those within strings not counted. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
