import { useTranslation } from 'react-i18next';
import { usesOf } from '../../../../../engine/facts/uses.ts';
import type { Fact } from '../../../../../engine/schema/fact.ts';
import { useEditing } from '../../state/editing.ts';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { Establishing } from './Establishing.tsx';
import { KindField } from './kinds/KindField.tsx';
import { KindFields } from './kinds/KindFields.tsx';
import { UseList } from './UseList.tsx';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly fact: Fact;
  readonly name: string;
}

/** Everything that is said of a fact, and where it is used. */
export function FactBody({ id, pointer, fact, name }: Props) {
  const { t } = useTranslation('amend-facts');
  const { edition } = useEditing();
  const uses = usesOf(edition, id);
  return (
    <>
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <TextMember pointer={pointer} member="help" name={name} label={t('field.help')} lines={2} />
      <KindField pointer={pointer} fact={fact} name={name} uses={uses} />
      <KindFields pointer={pointer} fact={fact} name={name} />
      <Establishing pointer={pointer} fact={fact} name={name} />
      <SourceFields pointer={pointer} name={name} item={fact} />
      <section>
        <h4>{t('uses.title')}</h4>
        {uses.length === 0 ? <p>{t('uses.none')}</p> : <UseList uses={uses} />}
      </section>
    </>
  );
}
