import { factsOf } from '../../../../../engine/facts/of.ts';
import { own } from '../../../../../engine/json/own.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import type { Language } from '../../../../../engine/schema/text.ts';
import { wording } from '../../../../../engine/text/localize.ts';

/** What facts are called that one edition does not have: as another one names them; by their keys where none does. */
export function namesOfLeftOut(
  facts: readonly string[],
  editions: readonly Edition[],
  language: Language,
): readonly string[] {
  const known = editions.map((edition) => factsOf(edition));
  return facts.map((key) => {
    const title = known.map((facts) => own(facts, key)?.title).find((found) => found !== undefined);
    return (title && wording(title, language)) || key;
  });
}
