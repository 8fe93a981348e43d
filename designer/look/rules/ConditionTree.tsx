import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../engine/schema/condition.ts';
import { describeCondition } from '../../../engine/text/condition.ts';
import { describeComparison } from '../../../engine/text/leaf.ts';
import { wording } from '../../../engine/text/localize.ts';
import { quoted } from '../../../engine/text/value.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { RuleWords } from './words.ts';

interface Props {
  readonly condition: Condition;
  readonly words: RuleWords;
  /** The list of whose rows it speaks. */
  readonly list?: string | undefined;
}

/** A condition in words: groups, and what is asked of the rows of a list, as lists; comparisons as sentences. */
export function ConditionTree({ condition, words, list }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  const group = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  const [only] = group ?? [];
  if (group?.length === 1 && only) return <ConditionTree condition={only} words={words} list={list} />;
  if (group && group.length > 0)
    return (
      <>
        <span>{t('all' in condition ? 'condition.all' : 'condition.any')}</span>
        <ul className="condition">
          {group.map((part) => (
            <li key={JSON.stringify(part)}>
              <ConditionTree condition={part} words={words} list={list} />
            </li>
          ))}
        </ul>
      </>
    );
  const over = overList(condition);
  if (over === undefined)
    return <span>{describeCondition(condition, words.edition, words, language, 'sentence', list)}</span>;
  const { kind, of, where } = over;
  const fact = words.facts[of];
  const name = quoted(fact ? wording(fact.title, language) : of);
  const counted = 'count' in condition ? condition.count : undefined;
  return (
    <>
      <span>
        {counted === undefined
          ? t(`condition.${kind}`, { list: name })
          : t('condition.count', {
              comparison: describeComparison(
                t('condition.number', { list: name }),
                undefined,
                counted,
                words,
                language,
              ),
            })}
      </span>
      <ul className="condition">
        <li>
          <ConditionTree condition={where} words={words} list={of} />
        </li>
      </ul>
    </>
  );
}

/** A condition over a list that says what is asked of its rows; undefined for any other. */
function overList(
  condition: Condition,
): { readonly kind: 'some' | 'every' | 'count'; readonly of: string; readonly where: Condition } | undefined {
  if ('some' in condition) return { kind: 'some', of: condition.some.list, where: condition.some.where };
  if ('every' in condition) return { kind: 'every', of: condition.every.list, where: condition.every.where };
  if (!('count' in condition) || condition.count.where === undefined) return undefined;
  return { kind: 'count', of: condition.count.list, where: condition.count.where };
}
