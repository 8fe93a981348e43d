import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../server/api/schemas/checks.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { PageTitle } from '../../app/layout/PageTitle.tsx';
import { EmptyState } from '../../look/EmptyState.tsx';
import { QueryView } from '../../look/QueryView.tsx';
import { Section } from '../../look/Section.tsx';
import { checksQuery } from '../api/queries.ts';
import { PolicyNav } from '../PolicyNav.tsx';
import { RuleFindings } from './RuleFindings.tsx';

const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** What the checker finds in the library, the gravest first. */
export function ChecksPage() {
  const { t } = useTranslation('policy');
  const { language } = useLanguage();
  const query = useQuery(checksQuery(language));
  return (
    <div className="policy">
      <PageTitle>{t('checks.title')}</PageTitle>
      <p className="lead">{t('checks.lead')}</p>
      <PolicyNav />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('checks.none')} />
          ) : (
            SEVERITIES.map((severity) => (
              <Group
                key={severity}
                severity={severity}
                items={items.filter((item) => item.severity === severity)}
              />
            ))
          )
        }
      </QueryView>
    </div>
  );
}

interface GroupProps {
  readonly severity: (typeof SEVERITIES)[number];
  readonly items: readonly Finding[];
}

function Group({ severity, items }: GroupProps) {
  const { t } = useTranslation('policy');
  if (items.length === 0) return null;
  return (
    <Section id={severity} title={t(`checks.${severity}`)} note={items.length}>
      {byRule(items).map(([code, found]) => (
        <RuleFindings key={code} code={code} items={found} open={severity !== 'hint'} />
      ))}
    </Section>
  );
}

/** The findings of each rule, in the order in which the rules first appear. */
function byRule(items: readonly Finding[]): readonly [string, readonly Finding[]][] {
  const codes = [...new Set(items.map(({ code }) => code))];
  return codes.map((code) => [code, items.filter((item) => item.code === code)]);
}
