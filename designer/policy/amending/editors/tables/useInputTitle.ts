import type { Table } from '../../../../../engine/schema/table.ts';
import { describeExpression } from '../../../../../engine/text/expression.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';

/** What an input of a table is called: by its own title, by the fact that it is, or by how it is worked out. */
export function useInputTitle(): (input: Table['inputs'][string] | undefined, key: string) => string {
  const { words } = useEditing();
  const { language } = useLanguage();
  return (input, key) => {
    if (input === undefined) return key;
    if (input.title) return wording(input.title, language);
    const { value } = input;
    const fact = 'fact' in value ? words.facts[value.fact] : undefined;
    return fact ? wording(fact.title, language) : describeExpression(value, words.edition, words, language);
  };
}
