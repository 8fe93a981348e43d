import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../../../../../engine/calendar/date.ts';
import type { NoticeContext } from '../../../../../engine/notice/types.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { infoQuery } from '../../../../app/api/queries.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import { useWritten } from '../fields/useWritten.ts';
import { scenarioContext } from './model/from-scenario.ts';
import { sampleContext } from './model/sample.ts';
import { NoticePaper } from './NoticePaper.tsx';
import { type NamedScenario, useScenarios } from './useScenarios.ts';

/** How a notice reads in the case of a scenario, or with made-up values; follows what is typed. */
export function NoticePreview({ id }: { readonly id: string }) {
  const { t } = useTranslation('amend-notices');
  const { language: reader } = useLanguage();
  const written = useWritten();
  const scenarios = useScenarios();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState(reader);
  const heading = useId();
  const context = useContextOf(name, scenarios, language);
  const options = scenarios.map(([value, { title }]) => ({ value, title: wording(title, reader) }));
  return (
    <section className="amend-notices-preview" aria-labelledby={heading}>
      <h4 id={heading}>{t('preview.title')}</h4>
      <div className="amend-fields-row">
        <SelectField
          label={t('preview.case')}
          value={name}
          options={[{ value: '', title: t('preview.sample') }, ...options]}
          onChange={setName}
        />
        <SelectField
          label={t('preview.language')}
          value={language}
          options={written.languages.map((value) => ({ value, title: written.names[value] ?? value }))}
          onChange={setLanguage}
        />
      </div>
      {context === undefined ? null : <NoticePaper id={id} context={context} />}
    </section>
  );
}

/** What the notice is filled from. Of made-up values the day is the first one of the part, or today. */
function useContextOf(
  name: string,
  scenarios: readonly NamedScenario[],
  language: string,
): NoticeContext | undefined {
  const { edition, words, definition } = useEditing();
  const { data } = useQuery(infoQuery);
  const [, scenario] = scenarios.find(([one]) => one === name) ?? [];
  const { from, notBefore } = definition.inForce;
  const today = data?.today ?? '';
  return useMemo(() => {
    if (scenario !== undefined) return scenarioContext(scenario, edition, language);
    const day = parseDate(from ?? notBefore ?? today);
    if (day === undefined) return undefined;
    return sampleContext({ edition, facts: words.facts, codelists: words.codelists, day, language });
  }, [scenario, edition, language, from, notBefore, today, words]);
}
