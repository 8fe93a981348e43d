import type { Library } from '../library/types.ts';
import type { Text } from '../schema/text.ts';
import { languagesIn, wordingIn } from '../text/wording-in.ts';
import { type ActChange, ownText } from './changes.ts';
import { markerOf } from './markers.ts';
import { quotedWording } from './quotes.ts';
import { instructionOf } from './targets.ts';

/** The wording that a change gives a provision, as far as the library holds it; its instruction and quotation marks left out. */
export function newWording(library: Pick<Library, 'acts'>, change: ActChange): Text | undefined {
  if (change.operation === 'removes') return undefined;
  if (change.wording === 'amended-act') return ownText(library, change.act, change.provision);
  const text = ownText(library, change.by.act, change.by.provision);
  return text === undefined ? undefined : wordingOf(text, change.provision);
}

/** What the authoritative wording gives whole, its translations give whole; what it quotes, they quote. */
export function wordingOf(text: Text, provision: string): Text | undefined {
  const languages = languagesIn(text);
  const first = wordingIn(text, languages[0] ?? '') ?? '';
  const quotes = quotedWording(first) !== undefined;
  if (!quotes && instructionOf(first) !== undefined) return undefined;
  const wordings = languages.flatMap((language) => {
    const words = wordingIn(text, language) ?? '';
    const given = quotes ? quotedWording(words) : words;
    return given === undefined ? [] : [[language, withoutNumber(given, provision)] as const];
  });
  const unofficial =
    text.unofficial?.filter((language) => wordings.some(([kept]) => kept === language)) ?? [];
  return {
    ...Object.fromEntries(wordings),
    ...(unofficial.length > 0 ? { unofficial } : {}),
    ...(text.restored === undefined ? {} : { restored: text.restored }),
  };
}

/** The number stands beside the text: that of the provision itself, or of the paragraph whose first lines it is. */
export function withoutNumber(words: string, provision: string): string {
  const marker = markerOf(words);
  const segments = provision.split('.');
  const numbered = segments.at(-1) === 'indent-1' ? segments.at(-2) : segments.at(-1);
  const own = marker !== undefined && marker.segment === numbered;
  return own && marker.rest !== '' && !/^["«“„]/u.test(words) ? marker.rest : words;
}
