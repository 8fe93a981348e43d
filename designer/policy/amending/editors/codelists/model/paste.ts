import { newKey } from '../../../../../../engine/amending/new-key.ts';
import { supersededIn } from '../../../../../../engine/library/standing.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Language, LibraryLanguages } from '../../../../../../engine/schema/languages.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import { newText, withWording } from '../../../../../../engine/text/edited.ts';
import { wordingIn } from '../../../../../../engine/text/wording-in.ts';
import { afterLast } from '../../fields/model/moved.ts';
import { parseClipboard } from '../../tables/grid/clipboard.ts';
import type { Entry } from './found.ts';

export type Entries = Readonly<Record<string, Entry>>;

/**
 * What a pasted line would do. `fixed`: its entry is published, says something else, and stays as it is. `several`: more than one entry has
 * the code, so that none is meant for certain.
 */
export interface PastedLine {
  readonly line: number;
  readonly code: string;
  readonly text: string;
  readonly does: 'adds' | 'rewords' | 'same' | 'fixed' | 'several' | 'no-text' | 'twice';
  /** The entry that has the code already. */
  readonly key?: string;
}

interface Pasting {
  readonly entries: Entries;
  /** In which the text is written. */
  readonly language: Language;
  /** Whether an entry is published. */
  readonly isFixed: (key: string) => boolean;
}

/** Lines from a spreadsheet: a code, a tab, a text; of a line without a tab, all of it is the text. */
export function pastedLines(pasted: string, { entries, language, isFixed }: Pasting): readonly PastedLine[] {
  const superseded = supersededIn(entries);
  const byCode = new Map<string, readonly string[]>();
  for (const [key, { code, to }] of Object.entries(entries))
    if (code !== undefined && to === undefined && !superseded.has(key))
      byCode.set(code, [...(byCode.get(code) ?? []), key]);
  const seen = new Set<string>();
  return parseClipboard(pasted).flatMap((cells, index): readonly PastedLine[] => {
    const [first = '', second = ''] = cells.map((cell) => cell.trim());
    const [code, text] = cells.length === 1 ? ['', first] : [first, second];
    if (code === '' && text === '') return [];
    const line = { line: index + 1, code, text };
    if (text === '') return [{ ...line, does: 'no-text' }];
    if (code !== '' && seen.has(code)) return [{ ...line, does: 'twice' }];
    seen.add(code);
    return [{ ...line, ...meant(byCode.get(code) ?? [], text) }];
  });

  /** What a text does to the entries that have its code. */
  function meant([key, ...others]: readonly string[], text: string): Pick<PastedLine, 'does' | 'key'> {
    if (others.length > 0) return { does: 'several' };
    const known = key === undefined ? undefined : entries[key];
    if (key === undefined || known === undefined) return { does: 'adds' };
    if (wordingIn(known.title, language) === text) return { key, does: 'same' };
    return { key, does: isFixed(key) ? 'fixed' : 'rewords' };
  }
}

interface New {
  readonly language: Language;
  readonly written: LibraryLanguages;
  readonly citation?: Citation | undefined;
  readonly from?: IsoDate | undefined;
}

/** The entries with pasted lines: new ones after the last, those whose code is known with another wording. */
export function withPasted(entries: Entries, lines: readonly PastedLine[], made: New): Entries {
  const { language, written, citation, from } = made;
  const next: Record<string, Entry> = { ...entries };
  for (const { does, key, code, text } of lines) {
    const known = key === undefined ? undefined : next[key];
    if (does === 'rewords' && key !== undefined && known !== undefined) {
      const title = withWording(known.title, language, text, entries[key]?.title, written);
      next[key] = { ...known, title: title ?? known.title };
    }
    if (does !== 'adds') continue;
    next[newKey(text, Object.keys(next))] = {
      order: afterLast(next),
      ...(code === '' ? {} : { code }),
      title: newText(text, language, written),
      ...(from === undefined ? {} : { from }),
      ...(citation === undefined ? {} : { citation }),
    };
  }
  return next;
}
