import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { standingEntries } from '../../../../../engine/library/standing.ts';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { ItemCard } from '../fields/ItemCard.tsx';
import { LineField } from '../fields/SimpleFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { Frozen, Thawed } from '../library/Frozen.tsx';
import { documentPlace } from '../library/model/place.ts';
import { PublishedNote } from '../library/PublishedNote.tsx';
import { usePublished } from '../library/usePublished.ts';
import { DimensionsField } from './DimensionsField.tsx';
import { EntryList } from './EntryList.tsx';
import { PasteEntries } from './PasteEntries.tsx';
import './codelists.css';

interface Props {
  readonly pointer: string;
  readonly codelist: Codelist;
}

/** A code list: its entries to look through, to add to, to end and to correct. */
export function CodelistCard({ pointer, codelist }: Props) {
  const { t } = useTranslation('amend-codelists');
  const { language } = useLanguage();
  const { definition, stateOf } = useEditing();
  const published = usePublished(documentPlace(pointer)?.file ?? '');
  const name = wording(codelist.title, language) || codelist.id;
  const count = standingEntries(codelist.entries).length;
  const { from } = definition.inForce;
  const make = ({ order, title, cited }: NewItem): Codelist['entries'][string] => ({
    order,
    title,
    ...(from === undefined ? {} : { from }),
    ...cited,
  });
  // What stands in the library is not taken away: its entries end.
  return (
    <Frozen when={stateOf(pointer) !== 'added'}>
      <ItemCard pointer={pointer} title={codelist.title} tags={<span>{t('count', { count })}</span>}>
        <PublishedNote when={published} />
        <Thawed when={!published}>
          <CodelistHead pointer={pointer} name={name} codelist={codelist} />
        </Thawed>
        <Thawed>
          <EntryList pointer={pointer} name={name} codelist={codelist} published={published} />
          <AddItem
            pointer={join(pointer, 'entries')}
            label={t('add-entry')}
            nameLabel={t('add-entry-name')}
            make={make}
          />
          <PasteEntries pointer={pointer} name={name} codelist={codelist} published={published} />
        </Thawed>
      </ItemCard>
    </Frozen>
  );
}

function CodelistHead({ pointer, name, codelist }: Props & { readonly name: string }) {
  const { t } = useTranslation('amend-codelists');
  const { editable } = useEditing();
  const set = useMember(pointer, name);
  return (
    <Disclosure summary={t('head')}>
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <DimensionsField pointer={pointer} name={name} codelist={codelist} />
      <LineField
        label={t('field.unverified')}
        value={codelist.unverified}
        disabled={!editable}
        onChange={(from) => set('unverified', from, t('field.unverified'))}
      />
    </Disclosure>
  );
}
