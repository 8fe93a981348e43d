import { type Joined, joined } from '../../../../../engine/amending/joined.ts';
import { printDefinition } from '../../../../../engine/json/print.ts';
import type { Scope } from './scopes.ts';

/** A source text being typed. */
export interface Typing {
  readonly text: string;
  /** The value that it stands on, printed: as it was begun with, or applied last. */
  readonly base: string;
  /** The text when it last said the same as the value. */
  readonly clean: string;
  /** The value has changed elsewhere meanwhile, and the text could not be joined with it: nothing is applied until somebody chooses. */
  readonly isBehind: boolean;
}

/** The text of a value that nobody has touched. */
export const untouched = (printed: string): Typing => ({
  text: printed,
  base: printed,
  clean: printed,
  isBehind: false,
});

/** A text that was left before it was valid. */
export const resumed = (text: string, base: string, printed: string): Typing => ({
  text,
  base,
  clean: base,
  isBehind: base !== printed,
});

/** The text now says what is applied. */
export const said = (typing: Typing, text: string, value: unknown): Typing => ({
  ...typing,
  base: printDefinition(value),
  clean: text,
});

/** The person's own text is to hold, whatever stands there now. */
export const mineHolds = (typing: Typing, printed: string): Typing => ({
  ...typing,
  base: printed,
  isBehind: false,
});

/**
 * What becomes of a text when the value stands otherwise than what it was begun on: another editor, undo or another person changed it.
 * A text that was not touched follows. One that was is joined with the change; what is not valid yet, or changes the same place, stays as it was typed.
 * @param printed the value as it stands now
 * @param mine the value of the text; undefined while it is not valid
 */
export function followed(typing: Typing, printed: string, mine: unknown, scope: Scope): Typing {
  const { text, base, clean } = typing;
  if (printed === base) return typing.isBehind ? { ...typing, isBehind: false } : typing;
  if (text === clean) return untouched(printed);
  const both = mine === undefined ? undefined : joinedWith(base, mine, printed, scope);
  if (both?.ok !== true) return { ...typing, isBehind: true };
  const words = printDefinition(both.value);
  return {
    text: words === printDefinition(mine) ? text : words,
    base: printed,
    clean: printed,
    isBehind: false,
  };
}

function joinedWith(base: string, mine: unknown, theirs: string, { kind, name, shape }: Scope): Joined {
  return joined(kind === 'document' ? name : shape, {
    base: JSON.parse(base),
    mine,
    theirs: JSON.parse(theirs),
  });
}
