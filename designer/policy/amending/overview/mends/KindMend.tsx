import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import { segments } from '../../../../../engine/json/pointer.ts';
import { useWorkbench } from '../../state/draft.ts';
import { inEdition } from '../in-edition.ts';
import { type AskedInPart, OpenMends } from './OpenMends.tsx';
import { useFoundPart } from './useFoundPart.ts';

/** What mends all findings of one kind at once, or leads to where that is done. */
export function KindMend({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const { t } = useTranslation('amend-mends');
  const id = useWorkbench(({ view }) => view.id);
  const partOf = useFoundPart();
  const [first] = diagnostics;
  if (first?.code === 'translation-missing')
    return (
      <p>
        <Link to={`/policy/amendments/${id}/texts`}>{t('texts')}</Link>
      </p>
    );
  if (first?.code !== 'open-points-nowhere') return null;
  const asked = diagnostics.flatMap((one): readonly AskedInPart[] => {
    const [aspect, question] = segments(inEdition(one) ?? '');
    const of = partOf(one);
    return aspect === 'open' && question !== undefined && of !== undefined ? [{ of, question }] : [];
  });
  const distinct = [
    ...new Map(asked.map((one) => [`${one.of.service} ${one.of.part} ${one.question}`, one])).values(),
  ];
  return distinct.length < 2 ? null : <OpenMends asked={distinct} pointsNowhere name={t('open.all')} />;
}
