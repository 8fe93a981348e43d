import { useTranslation } from 'react-i18next';
import { formatDuration, formatQuantity } from '../../../../engine/text/duration.ts';
import { formatDecimal } from '../../../../engine/text/number.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { inOrderOf } from '../../../desk/case/words.ts';
import { TrileanMark } from '../../../desk/words/Trilean.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Amounts } from './Amounts.tsx';
import { Item } from './Item.tsx';
import type { ResultProps } from './shared.ts';

/** What is worked out: amounts, limits, periods, windows, attempts, places, points. */
export function Computed(props: ResultProps) {
  return (
    <>
      <Amounts {...props} />
      <Limits {...props} />
      <Days {...props} />
      <Counts {...props} />
      <Scores {...props} />
    </>
  );
}

function Limits({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  const limits = inOrderOf(assessment.limits, words.edition.entitlements);
  if (limits.length === 0) return null;
  return (
    <Section id="limits" title={t('limits')}>
      <ul className="plain-list">
        {limits.map(([id, { title, within, limit, requested, times, citation }]) => (
          <Item
            key={id}
            id={`limit-${id}`}
            citation={citation}
            words={words}
            head={
              <>
                <TrileanMark value={within} of="limit" /> <LegalText text={title} />
              </>
            }
          >
            {limit ? <p>{t('at-most', { length: formatDuration(limit, language) })}</p> : null}
            {times === undefined ? null : <p>{t('times', { count: times })}</p>}
            {requested === undefined ? null : (
              <p className="muted">
                {t('asked', { length: formatQuantity(requested, limit?.unit, language) })}
              </p>
            )}
          </Item>
        ))}
      </ul>
    </Section>
  );
}

/** Periods and windows: from which day up to which. */
function Days({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const periods = inOrderOf(assessment.periods, words.edition.entitlements);
  const windows = inOrderOf(assessment.windows, words.edition.windows);
  if (periods.length + windows.length === 0) return null;
  return (
    <Section id="days" title={t('days')}>
      <ul className="plain-list">
        {periods.map(([id, { title, start, end, empty, citation }]) => (
          <Item
            key={`period-${id}`}
            citation={citation}
            words={words}
            head={
              <>
                <LegalText text={title} />: {empty ? t('no-period') : <Span from={start} to={end} />}
              </>
            }
          />
        ))}
        {windows.map(([id, { title, opens, closes, within, citation }]) => (
          <Item
            key={`window-${id}`}
            citation={citation}
            words={words}
            head={
              <>
                <LegalText text={title} />: <Span from={opens} to={closes} />{' '}
                <strong>{t(`window.${within === null ? 'unknown' : within}`)}</strong>
              </>
            }
          />
        ))}
      </ul>
    </Section>
  );
}

interface SpanProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function Span({ from, to }: SpanProps) {
  const { t } = useTranslation('check');
  if (from === undefined && to === undefined) return <>{t('not-known')}</>;
  return (
    <>
      {from ? <DateText date={from} /> : '…'} – {to ? <DateText date={to} /> : '…'}
    </>
  );
}

/** Attempts, places and votes: whether there is one more. */
function Counts({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const attempts = inOrderOf(assessment.attempts, words.edition.attempts);
  const quotas = inOrderOf(assessment.quotas, words.edition.quotas);
  if (attempts.length + quotas.length === 0) return null;
  return (
    <Section id="counts" title={t('counts')}>
      <ul className="plain-list">
        {attempts.map(([id, { title, next, maximum, notBefore, notAfter, allowed, citation }]) => (
          <Item
            key={`attempts-${id}`}
            citation={citation}
            words={words}
            head={
              <>
                <LegalText text={title} />:{' '}
                <strong>{t(`attempt.${allowed === null ? 'unknown' : allowed}`)}</strong>
              </>
            }
          >
            {next === undefined || maximum === undefined ? null : (
              <p className="muted">{t('attempt-number', { next, maximum })}</p>
            )}
            {notBefore || notAfter ? (
              <p className="muted">
                <Span from={notBefore} to={notAfter} />
              </p>
            ) : null}
          </Item>
        ))}
        {quotas.map(([id, { title, available, free, citation }]) => (
          <Item
            key={`quota-${id}`}
            citation={citation}
            words={words}
            head={
              <>
                <LegalText text={title} />:{' '}
                <strong>{t(`place.${available === null ? 'unknown' : available}`)}</strong>
                {free === undefined ? null : ` (${t('places-free', { free })})`}
              </>
            }
          />
        ))}
      </ul>
    </Section>
  );
}

function Scores({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const { language } = useLanguage();
  const scores = inOrderOf(assessment.scores, words.edition.scoring);
  if (scores.length === 0) return null;
  const points = (given: string | null) =>
    given === null ? t('not-known') : t('points', { points: formatDecimal(given, language) });
  return (
    <Section id="scores" title={t('scores')}>
      <ul className="plain-list">
        {scores.map(([id, { title, total, threshold, criteria, citation }]) => (
          <Item
            key={id}
            citation={citation}
            words={words}
            head={
              <>
                <LegalText text={title} />: <strong>{points(total)}</strong>
                {threshold === undefined
                  ? null
                  : ` (${t('threshold', { points: formatDecimal(threshold, language) })})`}
              </>
            }
          >
            <ul className="compact-list">
              {Object.entries(criteria).map(([key, criterion]) => (
                <li key={key}>
                  <LegalText text={criterion.title} />:{' '}
                  {criterion.unsaid ? t('unsaid') : points(criterion.points)}
                </li>
              ))}
            </ul>
          </Item>
        ))}
      </ul>
    </Section>
  );
}
