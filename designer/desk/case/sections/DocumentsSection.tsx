import { useTranslation } from 'react-i18next';
import { documentFact } from '../../../../engine/facts/of.ts';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Section } from '../../../look/Section.tsx';
import { type CaseWords, inOrderOf } from '../words.ts';
import { Attachment } from './Attachment.tsx';
import { DocumentItem } from './DocumentItem.tsx';

interface Props {
  readonly view: CaseView;
  readonly words: CaseWords;
}

/** The documents: which are required, which were found presented, and the files that came with them. */
export function DocumentsSection({ view, words }: Props) {
  const { t } = useTranslation('desk');
  const documents = inOrderOf(view.assessment.documents, words.edition.documents);
  const others = view.attachments.filter((file) => !Object.hasOwn(view.assessment.documents, file.document));
  if (documents.length + others.length === 0) return null;
  return (
    <Section id="documents" title={t('documents.title')} note={documents.length}>
      <ul className="items">
        {documents.map(([id, document]) => (
          <DocumentItem
            key={id}
            id={id}
            document={document}
            fact={view.facts.find((one) => one.fact === documentFact(id))}
            view={view}
            words={words}
          />
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
