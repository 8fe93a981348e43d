import { useTranslation } from 'react-i18next';
import type { DocumentResult } from '../../../../engine/assessment/types.ts';
import { type CaseWords, inOrderOf } from '../../../desk/case/words.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { Section } from '../../../look/Section.tsx';
import { Item } from './Item.tsx';
import type { ResultProps } from './shared.ts';

/** The documents that one brings, and those that the body obtains itself. */
export function Documents({ assessment, words }: ResultProps) {
  const { t } = useTranslation('check');
  const needed = inOrderOf(assessment.documents, words.edition.documents).filter(
    ([, { required }]) => required !== false,
  );
  if (needed.length === 0) return null;
  const own = needed.filter(([, { heldBy }]) => heldBy === undefined);
  const held = needed.filter(([, { heldBy }]) => heldBy !== undefined);
  return (
    <Section id="documents" title={t('documents')}>
      <DocumentList documents={own} words={words} />
      {held.length > 0 ? (
        <>
          <h3>{t('obtained')}</h3>
          <DocumentList documents={held} words={words} />
        </>
      ) : null}
    </Section>
  );
}

interface ListProps {
  readonly documents: readonly (readonly [string, DocumentResult])[];
  readonly words: CaseWords;
}

function DocumentList({ documents, words }: ListProps) {
  const { t } = useTranslation('check');
  if (documents.length === 0) return null;
  return (
    <ul className="plain-list">
      {documents.map(([id, { title, required, heldBy, citation }]) => (
        <Item
          key={id}
          id={`document-${id}`}
          citation={heldBy?.citation ?? citation}
          words={words}
          head={
            <>
              <LegalText text={title} />{' '}
              {required === null ? (
                <Mark icon="question" tone="warning">
                  {t('document-unknown')}
                </Mark>
              ) : null}
            </>
          }
        >
          {heldBy ? (
            <p className="muted">
              {t('held-by')} <LegalText text={heldBy.title} />
            </p>
          ) : null}
        </Item>
      ))}
    </ul>
  );
}
