import { listed, nearest } from '../../diagnostics/suggest.ts';
import type { Expected } from './messages.ts';
import type { FormulaProblem, FormulaProblemCode, Span } from './problem.ts';
import { isName } from './syntax.ts';
import type { Token } from './tokens.ts';

/** How deep a formula may nest: what stays within it can be worked out without harm. */
const MOST_DEPTH = 60;

/** A formula being read: the word at hand, and the first problem found. */
export class Reader {
  readonly #tokens: readonly Token[];
  #place = 0;
  #depth = 0;
  problem: FormulaProblem | undefined;
  /** Where the parts of the result stand in the text. */
  readonly spans = new Map<object, Span>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The word at hand, or one further on. */
  peek(ahead = 0): Token {
    const last = this.#tokens.length - 1;
    return this.#tokens[Math.min(this.#place + ahead, last)] ?? END;
  }

  next(): Token {
    const token = this.peek();
    this.#place++;
    return token;
  }

  is(text: string, kind: Token['kind'] = 'sign', ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === kind && token.text === text;
  }

  /** Goes over a sign or word if it is the one at hand. */
  skip(text: string, kind: Token['kind'] = 'sign'): boolean {
    const found = this.is(text, kind);
    if (found) this.next();
    return found;
  }

  /** Goes over a sign or word that has to stand here. */
  expect(text: string, kind: Token['kind'] = 'sign'): boolean {
    if (this.skip(text, kind)) return true;
    this.miss(text);
    return false;
  }

  /** Says that something else was expected here. */
  miss(expected: Expected | (string & {})): undefined {
    const { kind, text, at } = this.peek();
    return kind === 'end'
      ? this.fail('formula-ends', at, { expected })
      : this.fail('formula-expected', at, { found: `“${text}”`, expected });
  }

  /** Says that a word is none of those that can stand here. */
  strange(code: 'formula-word' | 'formula-operator', token: Token, known: readonly string[]): undefined {
    const near = nearest(token.text, known);
    return this.fail(code, token.at, {
      found: token.text,
      known: listed(known, 20),
      ...(near === undefined ? {} : { nearest: near }),
    });
  }

  /** Only the first problem is told: what follows from it would mislead. */
  fail(code: FormulaProblemCode, at: Span, params: FormulaProblem['params']): undefined {
    this.problem ??= { code, at, params };
    return undefined;
  }

  /** Reads something nested, and remembers where it stood. */
  nested<T extends object>(read: () => T | undefined): T | undefined {
    const { start } = this.peek().at;
    if (this.#depth >= MOST_DEPTH) return this.fail('formula-too-deep', this.peek().at, {});
    this.#depth++;
    const found = read();
    this.#depth--;
    return found === undefined ? undefined : this.mark(found, start);
  }

  /** Remembers that something stands from a place up to here. */
  mark<T extends object>(found: T, start: number): T {
    const end = this.#tokens[this.#place - 1]?.at.end ?? start;
    if (!this.spans.has(found)) this.spans.set(found, { start, end });
    return found;
  }
}

const END: Token = { kind: 'end', text: '', at: { start: 0, end: 0 } };

/** A key; one that could not be read as a word stands in quotation marks. */
export function key(reader: Reader): string | undefined {
  const { kind, text } = reader.peek();
  if (kind !== 'code' && (kind !== 'word' || !isName(text))) return reader.miss('key');
  reader.next();
  return text;
}
