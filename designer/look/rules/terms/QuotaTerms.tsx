import { useTranslation } from 'react-i18next';
import type { Quota } from '../../../../engine/schema/quota.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../Cite.tsx';
import { LegalText } from '../../LegalText.tsx';
import { Pairs } from '../../Pairs.tsx';
import { ExpressionText } from '../ExpressionText.tsx';
import type { RuleWords } from '../words.ts';

interface Props {
  readonly quota: Quota;
  readonly words: RuleWords;
}

/** How many places there are, and what takes, holds, uses and frees one. */
export function QuotaTerms({ quota: { size, taken, hold, usedOn, releasedOn, text }, words }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  const { events } = words.edition.workflow;
  const named = (keys: readonly string[] | undefined) =>
    keys?.map((key) => (events[key] ? wording(events[key].title, language) : key)).join('; ');
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
            key: 'size',
            term: t('quota.size'),
            value: size && <ExpressionText expression={size} words={words} />,
          },
          {
            key: 'taken',
            term: t('quota.taken'),
            value: taken && <ExpressionText expression={taken} words={words} />,
          },
          {
            key: 'hold',
            term: t('quota.hold'),
            value: hold && (
              <>
                {named(hold.on)}
                {hold.length
                  ? `; ${t('quota.held-for', { length: formatDuration(hold.length, language) })}`
                  : ''}
                {hold.startDay ? ` (${t(`start-day.${hold.startDay}`)})` : ''}{' '}
                <Cite citation={hold.citation} acts={words.acts} />
              </>
            ),
          },
          { key: 'used', term: t('quota.used'), value: named(usedOn) },
          { key: 'released', term: t('quota.released'), value: named(releasedOn) },
        ]}
      />
    </>
  );
}
