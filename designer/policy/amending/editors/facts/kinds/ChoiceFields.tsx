import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { useEditing } from '../../../state/editing.ts';
import { AddItem } from '../../fields/AddItem.tsx';
import { ItemCard } from '../../fields/ItemCard.tsx';
import { ItemList } from '../../fields/ItemList.tsx';
import { listed } from '../../fields/model/listed.ts';
import { TextMember } from '../../fields/TextMember.tsx';
import type { KindProps } from './kind-props.ts';

type Options = Extract<Fact, { kind: 'choice' }>['options'];

/** The options of a choice. */
export function ChoiceFields({ pointer, fact }: KindProps<'choice'>) {
  const { t } = useTranslation('amend-facts');
  const { before } = useEditing();
  const map = join(pointer, 'options');
  const was = get(before, map);
  return (
    <section className="amend-facts-nested">
      <h4>{t('options.title')}</h4>
      <ItemList
        pointer={map}
        items={listed(isOptions(was) ? was : undefined, fact.options)}
        none={t('options.none')}
      >
        {({ key, item }, at) => <OptionCard key={key} id={key} pointer={at} title={item.title} />}
      </ItemList>
      <AddItem
        byHand
        pointer={map}
        label={t('options.add')}
        nameLabel={t('options.add-name')}
        make={({ title, order }) => ({ order, title })}
      />
    </section>
  );
}

function OptionCard({
  id,
  pointer,
  title,
}: {
  readonly id: string;
  readonly pointer: string;
  readonly title: Text;
}) {
  const { t } = useTranslation('amend-facts');
  const { language } = useLanguage();
  const name = wording(title, language) || id;
  return (
    <ItemCard pointer={pointer} title={title} movable>
      <TextMember pointer={pointer} member="title" name={name} label={t('options.name')} required />
    </ItemCard>
  );
}

const isOptions = (value: unknown): value is Options => isObject(value);
