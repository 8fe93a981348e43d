import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import { afterLastIn } from '../../fields/model/moved.ts';
import { type Beginning, newFact } from './new-fact.ts';

type Facts = Readonly<Record<string, Fact>>;

interface Several {
  /** In the order in which they are to stand, after all that are there. */
  readonly names: readonly string[];
  readonly language: Language;
  readonly citation: Citation | undefined;
  /** What each of them is. */
  readonly as: Beginning;
}

/** Facts with several new ones, all of one kind; and the keys of these. */
export function withSeveral(
  facts: Facts,
  before: Facts,
  { names, language, citation, as }: Several,
): { readonly facts: Facts; readonly made: readonly string[] } {
  const first = afterLastIn([facts, before]);
  const cited = citation === undefined ? {} : { citation };
  return names.reduce<{ readonly facts: Facts; readonly made: readonly string[] }>(
    (done, name, index) => {
      const key = newKey(name, [...Object.keys(done.facts), ...Object.keys(before)]);
      const title = { [language]: name, unofficial: [language] };
      const fact = newFact({ title, order: first + index, cited }, as);
      return { facts: { ...done.facts, [key]: fact }, made: [...done.made, key] };
    },
    { facts, made: [] },
  );
}
