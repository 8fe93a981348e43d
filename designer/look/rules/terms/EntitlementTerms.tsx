import { useTranslation } from 'react-i18next';
import type { Entitlement } from '../../../../engine/schema/deadline.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { formatDuration, formatQuantity } from '../../../../engine/text/duration.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../Cite.tsx';
import { LegalText } from '../../LegalText.tsx';
import { type Pair, Pairs } from '../../Pairs.tsx';
import { ExpressionText } from '../ExpressionText.tsx';
import type { RuleWords } from '../words.ts';

interface Props {
  readonly entitlement: Entitlement;
  readonly words: RuleWords;
}

/** For how long and how often something is granted, from which day and up to which. */
export function EntitlementTerms({ entitlement, words }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  const { limit, minimum, total, times, effectiveOn, period, text } = entitlement;
  const event = effectiveOn === undefined ? undefined : words.edition.workflow.events[effectiveOn];
  return (
    <>
      {text ? (
        <p>
          <LegalText text={text} />
        </p>
      ) : null}
      <Pairs
        pairs={[
          { key: 'limit', term: t('entitlement.limit'), value: limit && formatDuration(limit, language) },
          {
            key: 'minimum',
            term: t('entitlement.minimum'),
            value: minimum && formatDuration(minimum, language),
          },
          {
            key: 'total',
            term: t('entitlement.total'),
            value: total && (
              <>
                {formatDuration(total.limit, language)} <Cite citation={total.citation} acts={words.acts} />
              </>
            ),
          },
          { key: 'times', term: t('entitlement.times'), value: times },
          {
            key: 'effective',
            term: t('entitlement.effective'),
            value: event && <LegalText text={event.title} />,
          },
          ...periodPairs(period),
        ]}
      />
    </>
  );

  function periodPairs(shown: Entitlement['period']): readonly Pair[] {
    if (shown === undefined) return [];
    const { starts, length, lastDay, notAfter } = shown;
    const unit = length && formatQuantity(5, length.unit, language).replace(/^5 /, '');
    return [
      {
        key: 'starts',
        term: t('entitlement.starts'),
        value: <ExpressionText expression={starts} words={words} />,
      },
      {
        key: 'length',
        term: t('entitlement.length'),
        value: length && (
          <>
            {'number' in length.count
              ? formatQuantity(Number(length.count.number), length.unit, language)
              : null}
            {'number' in length.count ? null : (
              <>
                <ExpressionText expression={length.count} words={words} /> ({unit})
              </>
            )}
            {`, ${t(`entitlement.${lastDay}`)}`}
          </>
        ),
      },
      ...inOrder(notAfter).map(([id, { title, day, citation }]) => ({
        key: `not-after-${id}`,
        term: t('entitlement.not-after', { title: wording(title, language) }),
        value: (
          <>
            <ExpressionText expression={day} words={words} /> <Cite citation={citation} acts={words.acts} />
          </>
        ),
      })),
    ];
  }
}
