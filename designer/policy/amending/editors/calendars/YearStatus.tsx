import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../../../engine/schema/calendar.ts';
import { useEditing } from '../../state/editing.ts';
import { FindingsList } from '../fields/FindingsList.tsx';
import { SelectField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { Frozen } from '../library/Frozen.tsx';
import { SupersedingFields } from '../library/SupersedingFields.tsx';

interface Props {
  /** Of the year. */
  readonly pointer: string;
  readonly name: string;
  readonly definition: Calendar['years'][string];
  readonly published: boolean;
}

/** Whether the transfers of a year are known, and what is to be said about it. */
export function YearStatus({ published, ...rest }: Props) {
  return (
    <Frozen when={published}>
      <Fields {...rest} />
    </Frozen>
  );
}

function Fields({ pointer, name, definition }: Omit<Props, 'published'>) {
  const { t } = useTranslation('amend-calendars');
  const { editable, findingsAt } = useEditing();
  const set = useMember(pointer, name);
  return (
    <>
      <SelectField
        label={t('status.label')}
        value={definition.status}
        options={(['official', 'statutory'] as const).map((value) => ({
          value,
          title: t(`status.${value}`),
        }))}
        disabled={!editable}
        onChange={(status) => set('status', status, t('status.label'))}
      />
      <TextMember pointer={pointer} member="note" name={name} label={t('field.note')} lines={2} />
      <SupersedingFields pointer={pointer} name={name} entry={definition} />
      {definition.supersedes === undefined ? null : (
        <SourceFields pointer={pointer} name={name} item={definition} />
      )}
      <FindingsList findings={findingsAt(pointer)} />
    </>
  );
}
