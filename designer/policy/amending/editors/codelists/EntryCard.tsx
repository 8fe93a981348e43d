import { useTranslation } from 'react-i18next';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Mark } from '../../../../look/Mark.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { LineField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { DayField } from '../library/DayField.tsx';
import { Frozen, Thawed } from '../library/Frozen.tsx';
import { PublishedNote } from '../library/PublishedNote.tsx';
import { SupersedingFields } from '../library/SupersedingFields.tsx';
import { DimensionChoices } from './DimensionChoices.tsx';
import type { Entry } from './model/found.ts';
import { SupersedeEntry } from './SupersedeEntry.tsx';

interface Props {
  readonly pointer: string;
  readonly entry: Entry;
  readonly codelist: Codelist;
  readonly published: boolean;
  /** Another entry has taken its place. */
  readonly superseded: boolean;
}

/** An entry with everything that is said of it. */
export function EntryCard({ pointer, entry, codelist, published, superseded }: Props) {
  const { t } = useTranslation('amend-codelists');
  const { language } = useLanguage();
  return (
    <Frozen when={published}>
      <ItemCard
        pointer={pointer}
        title={entry.title}
        number={entry.code}
        citation={entry.citation}
        movable={!published}
        tags={superseded ? <Mark icon="change">{t('supersede.superseded')}</Mark> : null}
      >
        <PublishedNote when={published} />
        <EntryFields pointer={pointer} entry={entry} codelist={codelist} />
        {published && !superseded ? (
          <Thawed>
            <SupersedeEntry
              pointer={pointer}
              name={wording(entry.title, language)}
              entries={codelist.entries}
            />
          </Thawed>
        ) : null}
      </ItemCard>
    </Frozen>
  );
}

function EntryFields({ pointer, entry, codelist }: Omit<Props, 'published' | 'superseded'>) {
  const { t } = useTranslation('amend-codelists');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const name = wording(entry.title, language) || (segments(pointer).at(-1) ?? '');
  const set = useMember(pointer, name);
  return (
    <>
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <TextMember pointer={pointer} member="text" name={name} label={t('field.text')} lines={2} />
      <div className="amend-fields-row">
        <LineField
          label={t('field.code')}
          value={entry.code}
          disabled={!editable}
          onChange={(code) => set('code', code, t('field.code'))}
        />
        <DayField
          label={t('field.from')}
          value={entry.from}
          disabled={!editable}
          onChange={(from) => set('from', from, t('field.from'))}
        />
        <DayField
          label={t('field.to')}
          hint={t('field.to-hint')}
          value={entry.to}
          disabled={!editable}
          onChange={(to) => set('to', to, t('field.to'))}
        />
      </div>
      <DimensionChoices pointer={pointer} entry={entry} codelist={codelist} name={name} />
      <SupersedingFields pointer={pointer} name={name} entry={entry} />
      <SourceFields pointer={pointer} name={name} item={entry} />
    </>
  );
}
