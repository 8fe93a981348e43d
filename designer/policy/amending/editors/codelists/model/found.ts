import type { Codelist } from '../../../../../../engine/schema/codelist.ts';
import type { Listed } from '../../fields/model/listed.ts';

export type Entry = Codelist['entries'][string];

/** The entries of which the code, the key or a wording in any language holds every word that was typed. */
export function foundIn(entries: readonly Listed<Entry>[], typed: string): readonly Listed<Entry>[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter(({ key, item }) => {
    const said = [key, item.code ?? '', ...wordingsOf(item.title), ...wordingsOf(item.text)]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}

const wordingsOf = (text: Entry['text']): readonly string[] =>
  Object.entries(text ?? {}).flatMap(([language, value]) =>
    typeof value === 'string' && language !== 'restored' ? [value] : [],
  );
