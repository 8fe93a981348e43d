import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { ApplicationView } from '../../../server/api/schemas/cases.ts';
import { serviceQuery } from '../../app/api/queries.ts';
import { Disclosure } from '../../look/Disclosure.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { SummaryList } from '../../look/SummaryList.tsx';
import { FactText } from './FactText.tsx';

/** What the applicant answered, in the words of the edition that governs the case. */
export function CaseAnswers({ view }: { readonly view: ApplicationView }) {
  const { t } = useTranslation('portal');
  const edition = useQuery(serviceQuery(view.service, view.edition.inForceFrom)).data;
  if (!edition) return null;
  const { facts, form } = edition.inForce.edition;
  const asked = inOrder(form.pages).flatMap(([, page]) => inOrder(page.fields).map(([id]) => id));
  const rows = [...new Set(asked)].flatMap((id) => {
    const fact = facts[id];
    const value = view.answers[id];
    if (!fact || value === undefined) return [];
    return {
      key: id,
      term: <LegalText text={fact.title} />,
      value: <FactText fact={fact} value={value} codelists={edition.codelists} />,
    };
  });
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-label={t('case.answers')}>
      <Disclosure summary={t('case.answers')}>
        <SummaryList rows={rows} />
      </Disclosure>
    </section>
  );
}
