import { useTranslation } from 'react-i18next';
import { documentFact } from '../../../../engine/facts/of.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { Section } from '../../../look/Section.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Attachment } from './Attachment.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** The documents: which are required, which were found presented, and the files that came with them. */
export function DocumentsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const documents = inOrderOf(view.assessment.documents, words.edition.documents);
  const others = view.attachments.filter((file) => !(file.document in view.assessment.documents));
  if (documents.length + others.length === 0) return null;
  return (
    <Section id="documents" title={t('documents.title')} note={documents.length}>
      <ul className="items">
        {documents.map(([id, document]) => (
          <li className="item" key={id} id={`document-${id}`}>
            <div className="item-head">
              <TrileanMark value={document.required} of="required" />
              {document.required === false ? null : <TrileanMark value={document.presented} of="presented" />}
            </div>
            <p className="item-text">
              <LegalText text={document.title} />
            </p>
            {view.attachments
              .filter((file) => file.document === id)
              .map((file) => (
                <Attachment key={file.id} file={file} />
              ))}
            {document.presented === true ? null : (
              <p className="hint">
                <a href={`#fact-${documentFact(id)}`}>{t('documents.state')}</a>
              </p>
            )}
            <CitationOf citation={document.citation} words={words} />
          </li>
        ))}
        {others.map((file) => (
          <li className="item" key={file.id}>
            <Attachment file={file} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
