import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LimitResult } from '../../../../engine/assessment/types.ts';
import { formatDuration, formatQuantity } from '../../../../engine/text/duration.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { Pairs } from '../../../look/Pairs.tsx';
import { Section } from '../../../look/Section.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { MissingFacts } from './MissingFacts.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** What can be granted at most, against what is asked for. */
export function LimitsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const limits = inOrderOf(view.assessment.limits, words.edition.entitlements);
  if (limits.length === 0) return null;
  return (
    <Section id="limits" title={t('limits.title')} note={limits.length}>
      <ul className="items">
        {limits.map(([id, limit]) => (
          <li className="item" key={id} id={`limit-${id}`}>
            <div className="item-head">
              <TrileanMark value={limit.within} of="limit" />
            </div>
            <p className="item-text">
              <LegalText text={limit.title} />
            </p>
            <Numbers limit={limit} />
            <MissingFacts facts={limit.missing} words={words} />
            <CitationOf citation={limit.citation} words={words} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Numbers({ limit }: { readonly limit: LimitResult }) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const unit = (limit.limit ?? limit.total?.limit ?? limit.minimum)?.unit;
  const length = (count: number | undefined) =>
    count === undefined ? undefined : formatQuantity(count, unit, language);
  const duration = (of: LimitResult['limit']) => of && formatDuration(of, language);
  const mark = (key: LimitResult['broken'][number], value: ReactNode) =>
    value !== undefined && limit.broken.includes(key) ? (
      <>
        {value}{' '}
        <Mark icon="warning" tone="danger">
          {t(`limits.broken.${key}`)}
        </Mark>
      </>
    ) : (
      value
    );
  return (
    <Pairs
      pairs={[
        { key: 'requested', term: t('limits.asked'), value: length(limit.requested) },
        { key: 'limit', term: t('limits.at-most'), value: mark('limit', duration(limit.limit)) },
        { key: 'minimum', term: t('limits.at-least'), value: mark('minimum', duration(limit.minimum)) },
        { key: 'total', term: t('limits.total'), value: mark('total', duration(limit.total?.limit)) },
        { key: 'total-used', term: t('limits.total-used'), value: length(limit.total?.used) },
        { key: 'times', term: t('limits.times'), value: mark('times', limit.times) },
        { key: 'used', term: t('limits.used'), value: limit.timesUsed },
      ]}
    />
  );
}
