import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { SimpleFact } from '../../../../../../engine/schema/fact.ts';
import { useEditing } from '../../../state/editing.ts';
import { AddItem } from '../../fields/AddItem.tsx';
import { ItemList } from '../../fields/ItemList.tsx';
import { KeysField } from '../../fields/KeysField.tsx';
import { listed } from '../../fields/model/listed.ts';
import { NumberField } from '../../fields/SimpleFields.tsx';
import { TextMember } from '../../fields/TextMember.tsx';
import { useMember } from '../../fields/useMember.ts';
import { withKind } from '../model/with-kind.ts';
import type { KindProps } from './kind-props.ts';
import { RowFieldCard } from './RowFieldCard.tsx';

/** The rows of a list: what one is called, how many there are, and the fields of each. */
export function ListFields({ pointer, fact, name }: KindProps<'list'>) {
  const { t } = useTranslation('amend-facts');
  const { before, editable } = useEditing();
  const set = useMember(pointer, name);
  const map = join(pointer, 'fields');
  const was = get(before, map);
  return (
    <section className="amend-facts-nested">
      <TextMember pointer={pointer} member="itemTitle" name={name} label={t('list.row')} required />
      <div className="amend-fields-row">
        <NumberField
          label={t('list.least')}
          value={fact.minItems}
          minimum={0}
          disabled={!editable}
          onChange={(least) => set('minItems', least, t('list.least'))}
        />
        <NumberField
          label={t('list.most')}
          value={fact.maxItems}
          minimum={1}
          maximum={200}
          disabled={!editable}
          onChange={(most) => (most === undefined ? undefined : set('maxItems', most, t('list.most')))}
        />
      </div>
      <h4>{t('list.fields')}</h4>
      <ItemList
        pointer={map}
        items={listed(isFields(was) ? was : undefined, fact.fields)}
        none={t('list.none')}
      >
        {({ key, item }, at) => <RowFieldCard key={key} id={key} pointer={at} field={item} />}
      </ItemList>
      <AddItem
        byHand
        pointer={map}
        label={t('list.add')}
        nameLabel={t('list.add-name')}
        make={({ title, order }) =>
          withKind({ kind: 'boolean', order, title, establishedBy: fact.establishedBy }, 'text')
        }
      />
      <KeysField
        label={t('list.required')}
        value={fact.requiredFields ?? []}
        items={fact.fields}
        disabled={!editable}
        onChange={(keys) =>
          set('requiredFields', keys && keys.length > 0 ? keys : undefined, t('list.required'))
        }
      />
    </section>
  );
}

const isFields = (value: unknown): value is Readonly<Record<string, SimpleFact>> => isObject(value);
