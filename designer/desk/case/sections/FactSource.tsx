import { useTranslation } from 'react-i18next';
import type { CaseFact } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { MomentText } from '../../../look/MomentText.tsx';

/** Who established a fact, when and on what evidence; of one not known, what it will rest on. */
export function FactSource({ fact: { source, definition } }: { readonly fact: CaseFact }) {
  const { t } = useTranslation('desk');
  if (!source)
    return definition.evidence?.text ? (
      <p className="fact-source">
        {t('facts.rests-on')} <LegalText text={definition.evidence.text} />
      </p>
    ) : null;
  return (
    <p className="fact-source">
      {t(`facts.by.${source.by}`)}
      {source.account ? ` (${source.account})` : ''}, <MomentText at={source.at} />
      {source.evidence ? (
        <>
          . {t('facts.evidence')}: <span className="typed">{source.evidence}</span>
        </>
      ) : null}
    </p>
  );
}
