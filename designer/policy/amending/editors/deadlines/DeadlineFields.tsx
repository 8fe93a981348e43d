import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../../../engine/schema/deadline.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { CitationField } from '../fields/CitationField.tsx';
import { DurationField } from '../fields/DurationField.tsx';
import { KeySelect } from '../fields/KeySelect.tsx';
import { KeysField } from '../fields/KeysField.tsx';
import { LineField, SelectField } from '../fields/SimpleFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { VariantsField } from '../fields/VariantsField.tsx';
import { Counting } from './count/Counting.tsx';
import { Sentences } from './Sentences.tsx';
import { SuspensionsField } from './SuspensionsField.tsx';

const START_DAYS = ['excluded', 'included'] as const;

interface Props {
  readonly id: string;
  readonly deadline: Deadline;
}

/** The fields of a deadline, what they say read back, and the days that they give. */
export function DeadlineFields({ id, deadline }: Props) {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edition, editable } = useEditing();
  const pointer = `/deadlines/${id}`;
  const name = wording(deadline.title, language);
  const set = useMember(pointer, name);
  const { starts, startDay, length, roll, ends, responsible, afterHours, appliesTo, citation, unverified } =
    deadline;
  const { events, roles } = edition.workflow;
  const fixed = { disabled: !editable };
  return (
    <>
      <Sentences id={id} />
      <Counting id={id} />
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <div className="amend-deadlines-fields">
        <DurationField
          label={t('field.length')}
          value={length}
          onChange={(value) => set('length', value, t('field.length'))}
          {...fixed}
        />
        <KeySelect
          label={t('field.starts')}
          value={starts}
          items={events}
          onChange={(value) => value && set('starts', value, t('field.starts'))}
          {...fixed}
        />
        <SelectField
          label={t('field.start-day')}
          value={startDay}
          options={START_DAYS.map((value) => ({ value, title: t(`start-day.${value}`) }))}
          onChange={(value) => set('startDay', value, t('field.start-day-short'))}
          {...fixed}
        />
        <KeySelect
          label={t('field.responsible')}
          value={responsible}
          items={roles}
          onChange={(value) => value && set('responsible', value, t('field.responsible'))}
          {...fixed}
        />
        <SelectField
          label={t('field.roll')}
          value={roll ?? ''}
          options={['', 'next', 'previous'].map((value) => ({ value, title: t(`roll.${value || 'none'}`) }))}
          onChange={(value) => set('roll', value || undefined, t('field.roll'))}
          {...fixed}
        />
        <SelectField
          label={t('field.after-hours')}
          value={afterHours ?? ''}
          options={['', 'next-working-day'].map((value) => ({
            value,
            title: t(`after-hours.${value || 'none'}`),
          }))}
          onChange={(value) => set('afterHours', value || undefined, t('field.after-hours'))}
          {...fixed}
        />
      </div>
      <KeysField
        label={t('field.ends')}
        value={ends}
        items={events}
        empty={t('sentence.no-end')}
        onChange={(value) => set('ends', value, t('field.ends'))}
        {...fixed}
      />
      <VariantsField value={appliesTo} onChange={(value) => set('appliesTo', value, t('field.applies-to'))} />
      <SuspensionsField pointer={pointer} name={name} deadline={deadline} />
      <CitationField value={citation} onChange={(value) => set('citation', value, t('field.citation'))} />
      <LineField
        label={t('field.unverified')}
        value={unverified}
        onChange={(value) => set('unverified', value, t('field.unverified'))}
        {...fixed}
      />
    </>
  );
}
