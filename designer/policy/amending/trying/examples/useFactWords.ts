import { useTranslation } from 'react-i18next';
import type { FactChange } from '../../../../../engine/amending/examples/example.ts';
import { factsOf } from '../../../../../engine/facts/of.ts';
import type { FactValue } from '../../../../../engine/schema/scenario.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { describeValue } from '../../../../../engine/text/value.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';

/** Facts and their values in words: by the edition of the draft, or the one before it where it has lost them. */
export function useFactWords() {
  const { t } = useTranslation('amend-examples');
  const { language } = useLanguage();
  const { words, before } = useEditing();
  const definitionOf = (fact: string) => words.facts[fact] ?? factsOf(before)[fact];
  const nameOf = (fact: string) => {
    const definition = definitionOf(fact);
    return definition === undefined ? fact : wording(definition.title, language);
  };
  const valueWords = (fact: string, value: FactValue | undefined) =>
    value === undefined ? t('unknown') : describeValue(definitionOf(fact), value, words, language);
  return {
    nameOf,
    valueWords,
    changeOf: ({ fact, from, to }: FactChange) =>
      t(from === undefined ? 'fact' : 'change', {
        fact: nameOf(fact),
        from: valueWords(fact, from),
        to: valueWords(fact, to),
      }),
  };
}
