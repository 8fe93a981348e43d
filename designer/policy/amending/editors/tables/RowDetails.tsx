import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly row: { readonly title?: Text; readonly citation?: Citation; readonly unverified?: string };
}

/** What a row is called and where it stands in the law. */
export function RowDetails({ pointer, name, row }: Props) {
  const { t } = useTranslation('amend-tables');
  return (
    <>
      <TextMember pointer={pointer} member="title" name={name} label={t('row-title')} />
      <SourceFields pointer={pointer} name={name} item={row} />
    </>
  );
}
