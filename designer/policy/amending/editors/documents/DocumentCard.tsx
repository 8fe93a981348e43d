import { useTranslation } from 'react-i18next';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { Document } from '../../../../../engine/schema/ground.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { LineField, SelectField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { DocumentOrigin } from './DocumentOrigin.tsx';
import { DocumentWhen } from './DocumentWhen.tsx';
import { FORMS } from './forms.ts';
import { useFormWord } from './useFormWord.ts';

interface Props {
  readonly pointer: string;
  readonly document: Document;
}

/** A document that applicants present, with everything that is said of it. */
export function DocumentCard({ pointer, document }: Props) {
  const { t } = useTranslation('amend-documents');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const formWord = useFormWord();
  const name = wording(document.title, language) || (segments(pointer).at(-1) ?? '');
  const set = useMember(pointer, name);
  const forms = FORMS.map((form) => ({ value: form, title: formWord(form) }));
  return (
    <ItemCard
      pointer={pointer}
      title={document.title}
      number={document.number}
      citation={document.citation}
      movable
      tags={
        <>
          {`${document.form}` === '' ? null : <Tag>{formWord(document.form)}</Tag>}
          {document.heldBy ? <Tag tone="info">{t('tag.held')}</Tag> : null}
          {document.when ? <Tag>{t('tag.conditional')}</Tag> : null}
        </>
      }
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <TextMember pointer={pointer} member="text" name={name} label={t('field.text')} lines={3} />
      <div className="amend-fields-row">
        <LineField
          label={t('field.number')}
          value={document.number}
          disabled={!editable}
          onChange={(number) => set('number', number, t('field.number'))}
        />
        <SelectField
          label={t('field.form')}
          value={document.form}
          options={forms}
          disabled={!editable}
          onChange={(form) => set('form', form, t('field.form'))}
        />
      </div>
      <DocumentWhen pointer={pointer} name={name} document={document} />
      <DocumentOrigin pointer={pointer} name={name} document={document} />
      <SourceFields pointer={pointer} name={name} item={document} />
    </ItemCard>
  );
}
