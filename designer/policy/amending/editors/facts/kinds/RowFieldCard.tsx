import { useTranslation } from 'react-i18next';
import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../../look/Tag.tsx';
import { ItemCard } from '../../fields/ItemCard.tsx';
import { TextMember } from '../../fields/TextMember.tsx';
import { Establishing } from '../Establishing.tsx';
import { KindField } from './KindField.tsx';
import { SimpleKindFields } from './SimpleKindFields.tsx';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly field: SimpleFact;
}

/** A field of a list's rows: a fact of each row. */
export function RowFieldCard({ id, pointer, field }: Props) {
  const { t } = useTranslation(['amend-facts', 'policy']);
  const { language } = useLanguage();
  const name = wording(field.title, language) || id;
  return (
    <ItemCard
      pointer={pointer}
      title={field.title}
      citation={field.citation}
      movable
      tags={<Tag>{t(`policy:fact.kind.${field.kind}`)}</Tag>}
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <TextMember pointer={pointer} member="help" name={name} label={t('field.help')} lines={2} />
      <KindField pointer={pointer} fact={field} name={name} within />
      <SimpleKindFields pointer={pointer} fact={field} name={name} />
      <Establishing pointer={pointer} fact={field} name={name} />
    </ItemCard>
  );
}
