import { useTranslation } from 'react-i18next';
import { join } from '../../../../../../engine/json/pointer.ts';
import { useEditing } from '../../../state/editing.ts';
import { OptionalConditionField } from '../../conditions/OptionalConditionField.tsx';
import { TextMember } from '../../fields/TextMember.tsx';
import { useMember } from '../../fields/useMember.ts';
import { VariantsField } from '../../fields/VariantsField.tsx';
import { type Page, pointerOf } from '../model/place.ts';

interface Props {
  readonly id: string;
  readonly page: Page;
  readonly name: string;
}

/** A page: its title, what stands above its questions, for whom and when it shows. */
export function PagePanel({ id, page, name }: Props) {
  const { t } = useTranslation('amend-form');
  const { edition, words } = useEditing();
  const pointer = pointerOf({ page: id });
  const set = useMember(pointer, name);
  return (
    <>
      <TextMember pointer={pointer} member="title" name={name} label={t('page.title')} required />
      <TextMember
        pointer={pointer}
        member="description"
        name={name}
        label={t('page.description')}
        lines={2}
      />
      <VariantsField
        optional
        label={t('page.variants')}
        value={page.appliesTo}
        onChange={(variants) => set('appliesTo', variants, t('page.variants'))}
      />
      <OptionalConditionField
        label={t('page.when')}
        none={t('page.always')}
        value={page.when}
        facts={words.facts}
        conditions={edition.conditions ?? {}}
        pointer={join(pointer, 'when')}
        onChange={(when) => set('when', when, t('page.when'))}
      />
    </>
  );
}
