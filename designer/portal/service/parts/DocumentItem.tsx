import { useTranslation } from 'react-i18next';
import type { Document } from '../../../../engine/schema/ground.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { ConditionTree } from '../../../look/rules/ConditionTree.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { useService } from '../context.ts';
import { useRuleWords } from '../useRuleWords.ts';

/** A document: what it is, in what form, when it is needed, and where that is written. */
export function DocumentItem({ document }: { readonly document: Document }) {
  const { t } = useTranslation('portal');
  const { acts } = useService();
  const words = useRuleWords();
  return (
    <li className="legal-item">
      <p className="legal-title">
        {document.number ? <span className="number">{document.number}</span> : null}
        <LegalText text={document.title} /> <Tag>{t(`document-form.${document.form}`)}</Tag>
      </p>
      {document.text ? (
        <p>
          <LegalText text={document.text} />
        </p>
      ) : null}
      {document.when ? (
        <div className="muted">
          {t('service.only-if')} <ConditionTree condition={document.when} words={words} />
        </div>
      ) : null}
      {document.heldBy ? (
        <p className="muted">
          {t('service.held-by')} <LegalText text={document.heldBy.title} />{' '}
          <Cite citation={document.heldBy.citation} acts={acts} />
        </p>
      ) : null}
      <Cite citation={document.citation} acts={acts} />
    </li>
  );
}
