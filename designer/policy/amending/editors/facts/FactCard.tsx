import { useTranslation } from 'react-i18next';
import { usesOf } from '../../../../../engine/facts/uses.ts';
import type { Fact } from '../../../../../engine/schema/fact.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { FactBody } from './FactBody.tsx';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly fact: Fact;
}

/** A fact, with whether anything rests on it. */
export function FactCard({ id, pointer, fact }: Props) {
  const { t } = useTranslation(['amend-facts', 'policy']);
  const { language } = useLanguage();
  const { edition } = useEditing();
  const uses = usesOf(edition, id);
  const name = wording(fact.title, language) || id;
  return (
    <ItemCard
      pointer={pointer}
      title={fact.title}
      citation={fact.citation}
      movable
      tags={
        <>
          <Tag>{t(`policy:fact.kind.${fact.kind}`)}</Tag>
          <Tag tone={fact.establishedBy === 'applicant' ? 'neutral' : 'info'}>
            {t(`policy:fact.by.${fact.establishedBy}`)}
          </Tag>
          {uses.length === 0 ? <Tag tone="warning">{t('unused')}</Tag> : null}
        </>
      }
    >
      <FactBody id={id} pointer={pointer} fact={fact} name={name} />
    </ItemCard>
  );
}
