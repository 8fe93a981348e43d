import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../../../engine/schema/workflow.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Tag } from '../../../../look/Tag.tsx';
import { nameOf } from '../../../words/name-of.ts';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { KeySelect, titlesOf } from '../fields/KeySelect.tsx';
import { KeysField } from '../fields/KeysField.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { sentTo } from './model/sent-like.ts';
import { NoticePreview } from './NoticePreview.tsx';
import { NoticeTexts } from './NoticeTexts.tsx';
import { useWays } from './useWays.ts';

interface Props {
  readonly id: string;
  readonly pointer: string;
  readonly notice: Notice;
}

/** A notice: to whom, by which ways, in what words, and how it reads in a case. */
export function NoticeCard({ id, pointer, notice }: Props) {
  const { t } = useTranslation('amend-notices');
  const { t: words } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const { edition, editable, edit, stateOf } = useEditing();
  const ways = useWays();
  const name = wording(notice.title, language) || id;
  const set = useMember(pointer, name);
  const by = notice.by ?? [];
  const sendTo = (to: string | undefined) => {
    if (to === undefined || stateOf(pointer) !== 'added') return set('to', to, t('field.to'));
    const others = Object.values(edition.notices ?? {}).filter((one) => one !== notice);
    edit(pointer, sentTo(to, notice, others), words('edited', { name, what: t('field.to') }));
  };
  const titles = new Map(titlesOf(ways, language).map(({ value, title }) => [value, title]));
  return (
    <ItemCard
      pointer={pointer}
      title={notice.title}
      citation={notice.citation}
      movable
      tags={
        <>
          <Tag>{t('tag.to', { who: nameOf('to', notice.to, edition, language) })}</Tag>
          {by.map((way) => (
            <Tag key={way}>{titles.get(way) ?? way}</Tag>
          ))}
        </>
      }
    >
      <NoticeTexts pointer={pointer} name={name} notice={notice} />
      <NoticePreview id={id} />
      <div className="amend-fields-row">
        <KeySelect
          label={t('field.to')}
          value={notice.to}
          items={edition.workflow.roles}
          disabled={!editable}
          onChange={sendTo}
        />
        <KeysField
          label={t('field.by')}
          value={by}
          items={ways}
          disabled={!editable}
          hint={t('field.by-hint')}
          onChange={(next) =>
            set('by', next === undefined || next.length === 0 ? undefined : next, t('field.by'))
          }
        />
      </div>
      <TextMember pointer={pointer} member="form" name={name} label={t('field.form')} />
      <SourceFields pointer={pointer} name={name} item={notice} />
    </ItemCard>
  );
}
