import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import type { Language, Text } from '../../../engine/schema/text.ts';
import { wording } from '../../../engine/text/localize.ts';

export interface Option {
  readonly value: string;
  readonly title: string;
}

export type ChosenFact = Extract<Fact, { kind: 'boolean' | 'choice' | 'code' }>;

/** What can be chosen for a fact, in its order, in words. */
export function optionsOf(
  fact: ChosenFact,
  codelists: Readonly<Record<string, Codelist>>,
  language: Language,
  yesNo: { readonly yes: string; readonly no: string },
): readonly Option[] {
  if (fact.kind === 'boolean')
    return [
      { value: 'true', title: fact.trueText ? wording(fact.trueText, language) : yesNo.yes },
      { value: 'false', title: fact.falseText ? wording(fact.falseText, language) : yesNo.no },
    ];
  const entries: Readonly<Record<string, { order: number; title: Text }>> =
    fact.kind === 'choice' ? fact.options : (codelists[fact.codelist]?.entries ?? {});
  return Object.entries(entries)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([value, { title }]) => ({ value, title: wording(title, language) }));
}
