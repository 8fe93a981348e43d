import { useTranslation } from 'react-i18next';
import type { Amount } from '../../../../engine/schema/amount.ts';
import { LegalText } from '../../LegalText.tsx';
import { Pairs } from '../../Pairs.tsx';
import { ExpressionText } from '../ExpressionText.tsx';
import { When } from '../When.tsx';
import type { RuleWords } from '../words.ts';

interface Props {
  readonly amount: Amount;
  readonly words: RuleWords;
}

/** How a sum is worked out, how often it is due, for whom and when. */
export function AmountTerms({ amount: { value, each, per, when, text }, words }: Props) {
  const { t } = useTranslation('rules');
  const list = each === undefined ? undefined : words.facts[each];
  return (
    <>
      {text ? (
        <p>
          <LegalText text={text} />
        </p>
      ) : null}
      <Pairs
        pairs={[
          {
            key: 'value',
            term: t('amount.value'),
            value: <ExpressionText expression={value} words={words} each={each} />,
          },
          { key: 'per', term: t('amount.per'), value: per === undefined ? undefined : t(`per.${per}`) },
          {
            key: 'each',
            term: t('amount.each'),
            value: each === undefined ? undefined : list ? <LegalText text={list.title} /> : each,
          },
        ]}
      />
      <When lead={t('amount.when')} condition={when} words={words} list={each} />
    </>
  );
}
