import { useTranslation } from 'react-i18next';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { Open } from '../../../../../engine/schema/open.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { PatchField } from './PatchField.tsx';

interface Props {
  readonly pointer: string;
  readonly reading: NonNullable<Open['readings']>[string];
}

/** One way to read the law: what it is called, and what it makes of the edition. */
export function ReadingCard({ pointer, reading }: Props) {
  const { t } = useTranslation('amend-open');
  const { language } = useLanguage();
  const name = wording(reading.title, language) || (segments(pointer).at(-1) ?? '');
  const set = useMember(pointer, name);
  const touched = Object.keys(reading.patch).length;
  return (
    <ItemCard
      pointer={pointer}
      title={reading.title}
      movable
      tags={<Tag>{t(touched === 0 ? 'readings.as-written' : 'readings.patches')}</Tag>}
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <TextMember pointer={pointer} member="text" name={name} label={t('readings.text')} lines={2} />
      <PatchField patch={reading.patch} onChange={(patch) => set('patch', patch, t('patch.label'))} />
    </ItemCard>
  );
}
