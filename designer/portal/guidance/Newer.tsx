import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GuidanceEntry } from '../../../engine/schema/guidance.ts';
import { guidanceQuery } from '../../app/api/guidance.ts';
import { Alert } from '../../look/Alert.tsx';
import { LegalText } from '../../look/LegalText.tsx';

/** Of an older answer: that it is old, and what a newer source says. */
export function Newer({ entry: { older, asOf } }: { readonly entry: GuidanceEntry }) {
  const { t } = useTranslation('guidance');
  const topics = useQuery(guidanceQuery).data?.items;
  if (older === undefined) return null;
  const newer = older.newer ?? [];
  return (
    <Alert tone="warning" title={t('older-title', { year: asOf })}>
      {newer.length === 0 ? (
        <p>{t('older-alone')}</p>
      ) : (
        <>
          <p>{t('older-newer')}</p>
          <ul className="compact-list">
            {newer.map(({ topic, entry }) => {
              const named = topics
                ?.find((one) => one.topic === topic)
                ?.entries.find((one) => one.entry === entry);
              return (
                <li key={`${topic}/${entry}`}>
                  <Link to={`/guidance/${topic}#${entry}`}>
                    {named ? <LegalText text={named.question} /> : entry}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Alert>
  );
}
