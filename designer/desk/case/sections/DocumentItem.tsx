import { useTranslation } from 'react-i18next';
import type { DocumentResult } from '../../../../engine/assessment/types.ts';
import type { CaseFact, CaseView } from '../../../../server/api/schemas/cases.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import { TrileanMark } from '../../words/Trilean.tsx';
import { CitationOf } from '../CitationOf.tsx';
import type { CaseWords } from '../words.ts';
import { Attachment } from './Attachment.tsx';
import { FactRow } from './FactRow.tsx';

interface Props {
  readonly id: string;
  readonly document: DocumentResult;
  /** Whether it was presented, as a fact that an officer establishes. */
  readonly fact: CaseFact | undefined;
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** A document: whether it is required, its files, and whether it was found presented, on what evidence. */
export function DocumentItem({ id, document, fact, view, words }: Props) {
  const { t } = useTranslation('desk');
  const files = view.attachments.filter((file) => file.document === id);
  // What counts as presented by submitting needs nobody's finding.
  const bySubmission = fact?.value === undefined && document.presented === true;
  return (
    <li className="item" id={`document-${id}`}>
      <div className="item-head">
        <TrileanMark value={document.required} of="required" />
        {document.required === false ? null : <TrileanMark value={document.presented} of="presented" />}
      </div>
      <p className="item-text">
        <LegalText text={document.title} />
      </p>
      {document.heldBy ? (
        <p className="hint">
          {t('documents.held-by')} <LegalText text={document.heldBy.title} />{' '}
          <CitationOf citation={document.heldBy.citation} words={words} />
        </p>
      ) : null}
      {files.map((file) => (
        <Attachment key={file.id} file={file} />
      ))}
      <CitationOf citation={document.citation} words={words} />
      {fact && !bySubmission && document.required !== false ? (
        <ul className="facts facts-plain">
          <FactRow fact={fact} view={view} words={words} lead={null} />
        </ul>
      ) : null}
    </li>
  );
}
