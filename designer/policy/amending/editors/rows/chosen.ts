/** What can be chosen in a cell: the keys with what each is called. */
export type Names = ReadonlyMap<string, string>;

const BETWEEN = '; ';

/** What several chosen things are called, one after the other. */
export const namedIn = (keys: readonly string[], names: Names): string =>
  keys.map((key) => names.get(key) ?? key).join(BETWEEN);

/** The key that a text names: by itself, by what it is called, or by the beginning of that where no other name begins so. */
export function keyNamed(text: string, names: Names): string | undefined {
  const typed = plain(text);
  const whole = [...names].find(([key, name]) => key === typed || plain(name) === typed);
  if (whole !== undefined) return whole[0];
  const begun = typed === '' ? [] : [...names].filter(([, name]) => plain(name).startsWith(typed));
  return begun.length === 1 ? begun[0]?.[0] : undefined;
}

/**
 * The keys that a text names, in the order in which they can be chosen. They stand apart by semicolons or lines, or by commas where no name has one.
 * @returns undefined where something in it names nothing
 */
export function keysNamed(text: string, names: Names): readonly string[] | undefined {
  const pieces = text
    .split(/[;\n]/u)
    .flatMap((piece) => (keyNamed(piece, names) === undefined ? piece.split(',') : [piece]));
  const keys = pieces.filter((piece) => piece.trim() !== '').map((piece) => keyNamed(piece, names));
  if (keys.includes(undefined)) return undefined;
  return [...names.keys()].filter((key) => keys.includes(key));
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
