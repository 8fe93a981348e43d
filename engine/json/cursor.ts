import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/messages.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';

/** A place in a JSON text while it is read, with the problems found so far. It lives only as long as one call of `readJson`. */
export class Cursor {
  readonly text: string;
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];
  at = 0;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? '?')) this.at++;
  }

  peek(): string | undefined {
    return this.text[this.at];
  }

  /** Moves past a word if it stands here. */
  take(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  report(code: DiagnosticCode, pointer: string, params: Readonly<Record<string, string | number>>): void {
    this.diagnostics.push(error(code, { file: this.file, pointer }, params));
  }

  /** A syntax error here; reading stops, so the result is undefined. */
  expected(what: string, pointer: string): undefined {
    const { line, column } = this.position();
    const rest = [...this.text.slice(this.at, this.at + 12)].slice(0, 6).join('');
    this.report('json-syntax', pointer, {
      line,
      column,
      found: rest === '' ? 'EOF' : quoted(rest),
      expected: what,
    });
    return undefined;
  }

  /** The line and column of this place, counted from 1. */
  position(): { readonly line: number; readonly column: number } {
    const before = this.text.slice(0, this.at);
    return { line: before.split('\n').length, column: this.at - before.lastIndexOf('\n') };
  }
}
