import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Document } from '../../../../../engine/schema/ground.ts';
import { useEditing } from '../../state/editing.ts';
import { OptionalConditionField } from '../conditions/OptionalConditionField.tsx';
import { KeysField } from '../fields/KeysField.tsx';
import { useMember } from '../fields/useMember.ts';
import { VariantsField } from '../fields/VariantsField.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly document: Document;
}

/** For which variants, through which channels and on what condition a document is required. */
export function DocumentWhen({ pointer, name, document }: Props) {
  const { t } = useTranslation('amend-documents');
  const { edition, words, editable } = useEditing();
  const set = useMember(pointer, name);
  return (
    <>
      <VariantsField
        value={document.appliesTo}
        onChange={(variants) => set('appliesTo', variants, t('field.variants'))}
      />
      <KeysField
        label={t('field.channels')}
        value={document.channels}
        items={edition.service.channels}
        optional
        disabled={!editable}
        empty={t('field.no-channel')}
        onChange={(channels) => set('channels', channels, t('field.channels'))}
      />
      <OptionalConditionField
        label={t('field.when')}
        none={t('field.always')}
        value={document.when}
        facts={words.facts}
        conditions={edition.conditions ?? {}}
        pointer={join(pointer, 'when')}
        onChange={(when) => set('when', when, t('field.when'))}
      />
    </>
  );
}
