import express, { type RequestHandler } from 'express';

/** The body is nested deeper than anything the API takes. */
export class TooDeepError extends Error {}

/** No form comes near it; attachments are sent raw. Deeper nesting would only exhaust the stack of whoever walks it. */
export const jsonBody = reader('256kb', 32);

/** For definitions on their way into an amendment: the text of an act of two hundred pages, and documents as deep as they may be. */
export const longJsonBody = reader('4mb', 72);

function reader(limit: string, maxDepth: number): RequestHandler {
  return express.json({
    limit,
    type: 'application/json',
    verify: (_request, _response, buffer) => {
      if (nestingOf(buffer.toString('utf8')) > maxDepth)
        throw new TooDeepError('the body is nested too deeply');
    },
  });
}

/** How deep the brackets of a JSON text nest, those within strings not counted. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    // What is escaped in a string does not end it.
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '[' || character === '{')) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (!inString && (character === ']' || character === '}')) depth -= 1;
  }
  return deepest;
}
