import type { TFunction } from 'i18next';
import { describeComparison, describeLeaf } from '../../../../../engine/text/leaf.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { quoted } from '../../../../../engine/text/value.ts';
import type { ConditionEditing } from './context.ts';
import type { Row } from './model/row.ts';

/** What a row says, in words, without its negation and without what stands below it. */
export function rowText(
  { node, list, children }: Row,
  { words, facts, conditions, language }: ConditionEditing,
  t: TFunction<'amend-conditions'>,
): string {
  const leafWords = { facts, codelists: words.codelists };
  const listName = (key: string) => {
    const fact = facts[key];
    return key === '' ? t('over.choose') : quoted(fact === undefined ? key : wording(fact.title, language));
  };
  switch (node.kind) {
    case 'group':
      return children.length === 0 ? t('group.empty') : t(`group.${node.joins}`);
    case 'negation':
      return t('not.double');
    case 'comparison':
      return node.leaf.fact === ''
        ? t('leaf.choose-fact')
        : describeLeaf(node.leaf, leafWords, language, list);
    case 'field':
      return node.leaf.field === ''
        ? t('leaf.choose-field')
        : describeLeaf(node.leaf, leafWords, language, list);
    case 'reference': {
      const title = conditions[node.condition]?.title;
      if (node.condition === '') return t('reference.choose');
      return t('reference.holds', { name: title === undefined ? node.condition : wording(title, language) });
    }
    case 'quantified':
      return t(`over.${node.quantifier}-of`, { list: listName(node.list) });
    case 'count': {
      const name = t(children.length === 0 ? 'over.number' : 'over.number-where', {
        list: listName(node.list),
      });
      return describeComparison(name, undefined, node, leafWords, language);
    }
    case 'source':
      return t('source.row');
    default:
      return node satisfies never;
  }
}
