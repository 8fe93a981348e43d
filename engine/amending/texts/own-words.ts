import { segments } from '../../json/pointer.ts';

/** The members by which items of an aspect are called or speak that no law words: a deadline has a duty, a notice the office's own letter. */
const OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  deadlines: ['title'],
  notices: ['title', 'body'],
};

/** Whether the library words a text of an edition itself, so that whatever is written there is unofficial until somebody says otherwise. */
export function isOwnWords(pointer: string): boolean {
  const [aspect = '', , member = '', ...rest] = segments(pointer);
  return rest.length === 0 && (OWN_WORDS[aspect]?.includes(member) ?? false);
}
