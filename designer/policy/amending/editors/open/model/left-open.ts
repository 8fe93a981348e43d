import type { Act } from '../../../../../../engine/schema/act.ts';
import type { Provision } from '../../../../../../engine/schema/citation.ts';
import type { Open } from '../../../../../../engine/schema/open.ts';
import type { Language, Text } from '../../../../../../engine/schema/text.ts';

interface Left {
  /** The words in which it was asked, in the language of whoever asked it. */
  readonly question: string;
  readonly language: Language;
  readonly order: number;
  /** What rests on what is open; nothing: it concerns the whole edition. */
  readonly pointers: readonly string[];
  /** No automatic result may depend on it until it is settled. */
  readonly holdsBack: boolean;
  readonly source: Open['sources'][number] | undefined;
}

/** What a question can touch: anything but other questions. */
export const touchable = (pointers: readonly string[]): readonly string[] =>
  pointers.filter((pointer) => !pointer.startsWith('/open/'));

/** An open question as it is first asked: one line, with what it touches and the provision that it comes from. */
export function leftOpen({ question, language, order, pointers, holdsBack, source }: Left): Open {
  const words: Text = { [language]: question, unofficial: [language] };
  return {
    order,
    title: words,
    text: words,
    pointers: pointers.length === 0 ? [''] : [...pointers],
    effect: holdsBack ? 'undetermined' : 'note',
    sources: source === undefined ? [] : [source],
  };
}

/** A provision as a source of a question: what it says, in the languages of its act; nothing where the library does not hold its words. */
export function sourceAt(
  place: Provision | undefined,
  acts: Readonly<Record<string, Act>>,
): Open['sources'][number] | undefined {
  const says = place && acts[place.act]?.provisions[place.provision]?.text;
  if (place === undefined || says === undefined) return undefined;
  return { citation: { act: place.act, provision: place.provision }, says };
}
