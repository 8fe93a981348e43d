import { useTranslation } from 'react-i18next';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { useEditing } from '../../state/editing.ts';
import { CitationField } from './CitationField.tsx';
import { LineField } from './SimpleFields.tsx';
import { useMember } from './useMember.ts';

interface Props {
  /** Of the item in the edition. */
  readonly pointer: string;
  readonly name: string;
  readonly item: { readonly citation?: Citation; readonly unverified?: string };
}

/** Where an item stands in the law; or where it comes from instead. */
export function SourceFields({ pointer, name, item }: Props) {
  const { t } = useTranslation('amend-fields');
  const { editable } = useEditing();
  const set = useMember(pointer, name);
  return (
    <>
      <CitationField
        value={item.citation}
        onChange={(citation) => set('citation', citation, t('citation.label'))}
      />
      <LineField
        label={t('unverified')}
        value={item.unverified}
        disabled={!editable}
        onChange={(from) => set('unverified', from, t('unverified'))}
      />
    </>
  );
}
