import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../../engine/text/duration.ts';
import { formatDecimal } from '../../../../engine/text/number.ts';
import type { WindowResult } from '../../../../engine/windows/types.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { TermsSection } from './TermsSection.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

const day = (date: string | undefined) => (date === undefined ? undefined : <DateText date={date} />);

/** From when to when something may be done, and how many days that leaves. */
export function WindowsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const left = ({ daysToOpening, daysToClosing }: WindowResult) => {
    const days = (count: number) => formatQuantity(Math.abs(count), 'calendarDay', language);
    if (daysToOpening !== undefined && daysToOpening > 0)
      return t('windows.opens-in', { days: days(daysToOpening) });
    if (daysToClosing === undefined) return undefined;
    if (daysToClosing < 0) return t('windows.closed-ago', { days: days(daysToClosing) });
    return daysToClosing === 0
      ? t('windows.last-day')
      : t('windows.closes-in', { days: days(daysToClosing) });
  };
  return (
    <TermsSection
      id="windows"
      anchor="window"
      of="window"
      items={inOrderOf(view.assessment.windows, words.edition.windows)}
      state={({ within }) => within}
      pairs={(window) => [
        { key: 'opens', term: t('windows.opens'), value: day(window.opens) },
        { key: 'closes', term: t('windows.closes'), value: day(window.closes) },
        { key: 'day', term: t('windows.day'), value: day(window.day) },
        { key: 'left', term: t('windows.left'), value: left(window) },
      ]}
      words={words}
    />
  );
}

/** How often something was tried, and whether and when once more. */
export function AttemptsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  return (
    <TermsSection
      id="attempts"
      anchor="attempts"
      of="attempts"
      items={inOrderOf(view.assessment.attempts, words.edition.attempts)}
      state={({ allowed }) => allowed}
      pairs={(attempts) => [
        { key: 'made', term: t('attempts.made'), value: attempts.made },
        { key: 'next', term: t('attempts.next'), value: attempts.next },
        { key: 'maximum', term: t('attempts.maximum'), value: attempts.maximum },
        { key: 'not-before', term: t('attempts.not-before'), value: day(attempts.notBefore) },
        { key: 'not-after', term: t('attempts.not-after'), value: day(attempts.notAfter) },
        { key: 'day', term: t('windows.day'), value: day(attempts.day) },
      ]}
      words={words}
    />
  );
}

/** How votes came out. */
export function VotesSection({ view, words }: Props) {
  const { t } = useTranslation(['desk', 'rules']);
  const yesNo = { true: 'yes', false: 'no', null: 'facts.unknown' } as const;
  return (
    <TermsSection
      id="votes"
      anchor="vote"
      of="vote"
      items={inOrderOf(view.assessment.votes, words.edition.votes)}
      state={({ carried }) => carried}
      pairs={(vote, id) => {
        const required = words.edition.votes?.[id]?.required;
        const share = required && `${required.share.numerator}/${required.share.denominator}`;
        return [
          { key: 'favourable', term: t('votes.favourable'), value: vote.favourable },
          { key: 'participants', term: t('votes.participants'), value: vote.participants },
          { key: 'members', term: t('votes.members'), value: vote.members },
          {
            key: 'required',
            term: t('votes.required'),
            value:
              required &&
              `${t(`rules:vote.${required.share.reach}`, { share })} ${t(`rules:vote.of-${required.of}`)}`,
          },
          {
            key: 'quorum',
            term: t('votes.quorum'),
            value: words.edition.votes?.[id]?.quorum && t(yesNo[`${vote.quorum}`]),
          },
        ];
      }}
      more={({ contradiction }) =>
        contradiction === undefined ? null : (
          <p className="field-error">{t(`votes.contradiction.${contradiction}`)}</p>
        )
      }
      words={words}
    />
  );
}

/** Whether there is a place, and until when the case's own is held. */
export function QuotasSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const number = (text: string | undefined) =>
    text === undefined ? undefined : formatDecimal(text, language);
  return (
    <TermsSection
      id="quotas"
      anchor="quota"
      of="quota"
      items={inOrderOf(view.assessment.quotas, words.edition.quotas)}
      state={({ available }) => available}
      pairs={(quota) => [
        { key: 'status', term: t('quotas.status'), value: t(`quotas.is.${quota.status}`) },
        { key: 'since', term: t('quotas.since'), value: day(quota.since) },
        { key: 'held-until', term: t('quotas.held-until'), value: day(quota.heldUntil) },
        { key: 'size', term: t('quotas.size'), value: number(quota.size) },
        { key: 'taken', term: t('quotas.taken'), value: number(quota.taken) },
        { key: 'free', term: t('quotas.free'), value: number(quota.free) },
      ]}
      words={words}
    />
  );
}

/** From which day to which something would be granted, and what ends it. */
export function PeriodsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  return (
    <TermsSection
      id="periods"
      anchor="period"
      of="period"
      items={inOrderOf(view.assessment.periods, words.edition.entitlements)}
      state={({ empty }) => (empty ? false : undefined)}
      pairs={({ start, end, limitedBy, ends }, id) => {
        const limits = words.edition.entitlements?.[id]?.period?.notAfter;
        const named = (key: string) => {
          const title = limits?.[key]?.title;
          return title ? <LegalText text={title} /> : t('periods.length');
        };
        return [
          { key: 'start', term: t('periods.from'), value: day(start) },
          { key: 'end', term: t('periods.to'), value: day(end) },
          {
            key: 'limited-by',
            term: t('periods.limited-by'),
            value: limitedBy === undefined ? undefined : named(limitedBy),
          },
          ...Object.entries(ends)
            .filter(([key]) => key !== limitedBy)
            .map(([key, last]) => ({
              key: `end-${key}`,
              term: (
                <>
                  {t('periods.otherwise')} {named(key)}
                </>
              ),
              value: day(last),
            })),
        ];
      }}
      more={({ clamped }) => (clamped ? <p className="hint">{t('periods.clamped')}</p> : null)}
      words={words}
    />
  );
}
