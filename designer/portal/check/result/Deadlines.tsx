import { useTranslation } from 'react-i18next';
import { inOrderOf } from '../../../desk/case/words.ts';
import { CountedDays } from '../../../look/CountedDays.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { Item } from './Item.tsx';
import type { ResultProps } from './shared.ts';

/** By when things would be due if one applied on the day. */
export function Deadlines({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const { roles } = words.edition.workflow;
  const begun = inOrderOf(assessment.deadlines, words.edition.deadlines).filter(
    ([, { status }]) => status !== 'not-started',
  );
  if (begun.length === 0) return null;
  return (
    <Section id="deadlines" title={t('deadlines')}>
      <p className="muted">
        {t('deadlines-lead')} <DateText date={assessment.at} />
      </p>
      <ul className="plain-list">
        {begun.map(([id, deadline]) => (
          <Item
            key={id}
            id={`deadline-${id}`}
            citation={deadline.citation}
            words={words}
            head={
              <>
                <LegalText text={deadline.title} />:{' '}
                <strong>{deadline.due ? <DateText date={deadline.due} /> : t('no-date')}</strong>
                {deadline.time ? `, ${deadline.time}` : null}
                {deadline.provisional ? ` (${t('provisional')})` : null}
              </>
            }
          >
            {roles[deadline.responsible] ? (
              <p className="muted">
                {t('responsible')} <LegalText text={roles[deadline.responsible]?.title ?? {}} />
              </p>
            ) : null}
            <CountedDays deadline={deadline} />
          </Item>
        ))}
      </ul>
    </Section>
  );
}
