import { useTranslation } from 'react-i18next';
import type { LimitResult } from '../../../../engine/assessment/types.ts';
import { formatDuration, formatQuantity } from '../../../../engine/text/duration.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';
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
  const unit = limit.limit?.unit;
  const length = limit.limit
    ? t('limits.at-most', { length: formatDuration(limit.limit, language) })
    : undefined;
  const asked =
    limit.requested === undefined
      ? undefined
      : t('limits.asked', { length: formatQuantity(limit.requested, unit, language) });
  const times = limit.times === undefined ? undefined : t('limits.times', { times: limit.times });
  const used = limit.timesUsed === undefined ? undefined : t('limits.used', { times: limit.timesUsed });
  const parts = [length, asked, times, used].filter((part) => part !== undefined);
  return parts.length > 0 ? <p>{parts.join('; ')}</p> : null;
}
