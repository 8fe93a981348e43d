import { useTranslation } from 'react-i18next';
import type { AmendmentPart } from '../../../../engine/schema/amendment.ts';
import { LineField } from '../editors/fields/SimpleFields.tsx';
import { TextFields } from '../editors/fields/TextFields.tsx';
import type { PartWriting } from './PartCard.tsx';
import { PartStates } from './PartStates.tsx';

interface Props extends PartWriting {
  readonly service: string;
  readonly part: string;
  readonly definition: AmendmentPart;
}

/** What a part is called, the rule from which its day follows, where the day is from, and what becomes of pending cases. */
export function PartDetails({ service, part, definition, editable, onChange }: Props) {
  const { t } = useTranslation('amending');
  const { title, inForce, governs } = definition;
  return (
    <>
      <TextFields
        label={t('overview.title')}
        hint={t('overview.title-hint')}
        value={title}
        required
        disabled={!editable}
        onChange={(text) => onChange(['title'], text, t('overview.label-title'))}
      />
      <TextFields
        label={t('overview.rule')}
        value={inForce.rule}
        disabled={!editable}
        onChange={(text) => onChange(['inForce', 'rule'], text, t('overview.label-days'))}
      />
      <LineField
        label={t('overview.unverified')}
        hint={t('overview.unverified-hint')}
        value={inForce.unverified}
        disabled={!editable}
        onChange={(line) => onChange(['inForce', 'unverified'], line, t('overview.label-days'))}
      />
      {governs === 'submitted-from' ? null : (
        <PartStates
          service={service}
          part={part}
          states={definition.states ?? {}}
          editable={editable}
          onChange={onChange}
        />
      )}
    </>
  );
}
