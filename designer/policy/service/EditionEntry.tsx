import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TimelineEntry } from '../../../server/api/schemas/services.ts';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Mark } from '../../look/Mark.tsx';
import { Tag } from '../../look/Tag.tsx';
import { Unverified } from '../../look/Unverified.tsx';
import { BetweenText } from '../BetweenText.tsx';
import { dayBefore } from '../words/day-before.ts';

interface Props {
  readonly service: string;
  readonly entry: TimelineEntry;
  /** The edition before it. */
  readonly before: TimelineEntry | undefined;
  readonly today: string;
}

/** An edition on the line: from when, what made it, what stays open, and where to read on. */
export function EditionEntry({ service, entry, before, today }: Props) {
  const { t } = useTranslation('policy');
  const made = entry.madeBy.filter(
    (part) => !before?.madeBy.some((old) => old.act === part.act && old.part === part.part),
  );
  const path = `/policy/services/${service}`;
  const open = Object.keys(entry.open).length;
  return (
    <li className="history-event" data-now={standing(entry, today) === 'now' || undefined}>
      <p className="history-date">
        <DateText date={entry.from} /> – {entry.to ? <DateText date={entry.to} /> : t('edition.on')}{' '}
        <Tag tone={standing(entry, today) === 'now' ? 'success' : 'neutral'}>
          {t(`service.${standing(entry, today)}`)}
        </Tag>
      </p>
      {made.length === 0 ? (
        <p className="history-title">{t(before ? 'service.ended' : 'service.base')}</p>
      ) : (
        made.map((part) => (
          <div key={`${part.act}/${part.part}`}>
            <p className="history-title">
              <LegalText text={part.title} />
            </p>
            <p className="hint">
              <LegalText text={part.actTitle} />
            </p>
            {part.replaces ? (
              <p>
                <Tag tone="info">{t('service.replaces')}</Tag>
              </p>
            ) : null}
            {part.between ? (
              <p>
                <Mark icon="question" tone="warning">
                  {t('service.day-unknown')}
                </Mark>{' '}
                <BetweenText between={part.between} />
              </p>
            ) : null}
          </div>
        ))
      )}
      {entry.rule ? (
        <p className="hint">
          {t('service.rule')} <LegalText text={entry.rule} />
        </p>
      ) : null}
      {entry.unverified ? (
        <p>
          <Unverified from={entry.unverified} />
        </p>
      ) : null}
      <p className="history-links">
        <Link to={`${path}/edition?at=${entry.from}`}>{t('service.read-this')}</Link>
        {before ? (
          <Link to={`${path}/compare?from=${dayBefore(entry.from)}&to=${entry.from}`}>
            {t('service.what-changed')}
          </Link>
        ) : null}
        {open > 0 ? (
          <Link to={`${path}/edition?at=${entry.from}#open`}>{t('services.open', { count: open })}</Link>
        ) : null}
      </p>
    </li>
  );
}

function standing({ from, to }: TimelineEntry, today: string): 'past' | 'now' | 'future' {
  if (from > today) return 'future';
  return to && to < today ? 'past' : 'now';
}
