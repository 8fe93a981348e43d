import { useTranslation } from 'react-i18next';
import type { Transition } from '../../../../../../engine/schema/workflow.ts';
import { useEditing } from '../../../state/editing.ts';
import { OptionalConditionField } from '../../conditions/OptionalConditionField.tsx';
import { CitationField } from '../../fields/CitationField.tsx';
import { KeySelect } from '../../fields/KeySelect.tsx';
import { KeysField } from '../../fields/KeysField.tsx';
import { CheckboxField, LineField } from '../../fields/SimpleFields.tsx';
import { TextMember } from '../../fields/TextMember.tsx';
import { useMember } from '../../fields/useMember.ts';
import { VariantsField } from '../../fields/VariantsField.tsx';
import { DeadlinesOf } from './DeadlinesOf.tsx';
import { DecisionField } from './DecisionField.tsx';
import { RecordsField } from './RecordsField.tsx';

interface Props {
  readonly id: string;
  readonly step: Transition;
  readonly name: string;
}

/** The fields of a step: from where to where, who, when, and what follows from it. */
export function StepFields({ id, step, name }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, editable, words } = useEditing();
  const pointer = `/workflow/transitions/${id}`;
  const set = useMember(pointer, name);
  const { states, roles, events } = edition.workflow;
  const fixed = { disabled: !editable };
  const notEmpty = (keys: readonly string[] | undefined) => (keys?.length ? keys : undefined);
  return (
    <>
      <TextMember pointer={pointer} member="title" name={name} label={t('step.title')} required />
      <KeysField
        label={t('step.from')}
        value={step.from}
        items={states}
        empty={t('at-least-one')}
        onChange={(keys) => set('from', keys, t('step.from'))}
        {...fixed}
      />
      <KeySelect
        label={t('step.to')}
        value={step.to}
        items={states}
        onChange={(key) => key && set('to', key, t('step.to'))}
        {...fixed}
      />
      <KeysField
        label={t('step.by')}
        value={step.by}
        items={roles}
        empty={t('at-least-one')}
        onChange={(keys) => set('by', keys, t('step.by'))}
        {...fixed}
      />
      <VariantsField
        value={step.appliesTo}
        optional
        onChange={(keys) => set('appliesTo', keys, t('step.applies-to'))}
      />
      <OptionalConditionField
        label={t('step.when')}
        none={t('step.when-always')}
        value={step.when}
        facts={words.facts}
        conditions={edition.conditions ?? {}}
        pointer={`${pointer}/when`}
        onChange={(when) => set('when', when, t('step.when'))}
      />
      <RecordsField
        pointer={`${pointer}/records`}
        value={step.records}
        editable={editable}
        onChange={(records) => set('records', records, t('step.records'))}
      />
      <DecisionField
        value={step.decision}
        editable={editable}
        onChange={(decision) => set('decision', decision, t('step.decision'))}
      />
      <CheckboxField
        label={t('step.reason')}
        value={step.reason ?? false}
        onChange={(reason) => set('reason', reason || undefined, t('step.reason'))}
        {...fixed}
      />
      {Object.keys(edition.notices ?? {}).length === 0 && step.notices === undefined ? (
        <p className="hint">{t('step.no-notices')}</p>
      ) : (
        <KeysField
          label={t('step.notices')}
          value={step.notices ?? []}
          items={edition.notices}
          onChange={(keys) => set('notices', notEmpty(keys), t('step.notices'))}
          {...fixed}
        />
      )}
      <KeySelect
        label={t('step.event')}
        value={step.event}
        items={events}
        onChange={(key) => key && set('event', key, t('step.event'))}
        {...fixed}
      />
      <DeadlinesOf event={step.event} />
      <CitationField
        value={step.citation}
        onChange={(citation) => set('citation', citation, t('step.citation'))}
      />
      <LineField
        label={t('step.unverified')}
        value={step.unverified}
        onChange={(unverified) => set('unverified', unverified, t('step.unverified'))}
        {...fixed}
      />
    </>
  );
}
