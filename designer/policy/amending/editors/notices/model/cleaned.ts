import { replacePlaceholders } from '../../../../../../engine/notice/placeholders.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { languagesIn, wordingIn } from '../../../../../../engine/text/wording-in.ts';
import { isNamed } from './placeholders.ts';

interface Cleaned {
  readonly text: Text;
  /** The placeholders that were taken out, each once. */
  readonly gone: readonly string[];
}

/** What stands where a placeholder was taken out: its author sees the gap. */
const GAP = '…';

/**
 * The words of a letter, to begin another one with: without placeholders that name nothing of the edition, and as the library's own in every language,
 * for no law gives them to this letter.
 */
export function cleaned(text: Text, edition: Edition, facts: Readonly<Record<string, Fact>>): Cleaned {
  const gone = new Set<string>();
  const languages = languagesIn(text);
  const wordings = languages.map((language) => [
    language,
    replacePlaceholders(wordingIn(text, language) ?? '', (placeholder) => {
      if (placeholder.kind !== 'unknown' && isNamed(placeholder, edition, facts))
        return `{{${placeholder.name}}}`;
      gone.add(placeholder.name);
      return GAP;
    }),
  ]);
  return { text: { ...Object.fromEntries(wordings), unofficial: [...languages] }, gone: [...gone] };
}
