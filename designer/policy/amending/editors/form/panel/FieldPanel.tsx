import { useTranslation } from 'react-i18next';
import { join } from '../../../../../../engine/json/pointer.ts';
import { Alert } from '../../../../../look/Alert.tsx';
import { useEditing } from '../../../state/editing.ts';
import { OptionalConditionField } from '../../conditions/OptionalConditionField.tsx';
import { CheckboxField } from '../../fields/SimpleFields.tsx';
import { TextMember } from '../../fields/TextMember.tsx';
import { useMember } from '../../fields/useMember.ts';
import { VariantsField } from '../../fields/VariantsField.tsx';
import { FactLink } from '../FactLink.tsx';
import { objectionTo } from '../model/outline.ts';
import { type Field, type FormPlace, pointerOf } from '../model/place.ts';

interface Props {
  readonly place: FormPlace;
  readonly fact: string;
  readonly field: Field;
  readonly name: string;
}

/** A field: whether it must be answered, for whom and when it is asked; and the words of its question, which are the fact's. */
export function FieldPanel({ place, fact, field, name }: Props) {
  const { t } = useTranslation('amend-form');
  const { edition, words, editable } = useEditing();
  const pointer = pointerOf(place);
  const set = useMember(pointer, name);
  const ofFact = join('/facts', fact);
  const objection = objectionTo(edition.facts, fact);
  const isForbidden = objection !== undefined && (objection !== 'held' || field.required);
  return (
    <>
      {objection === undefined ? null : (
        <Alert tone={isForbidden ? 'danger' : 'warning'} title={t(`objection.${objection}`)}>
          <p>{t(`objection.${objection}-text`)}</p>
        </Alert>
      )}
      <CheckboxField
        label={t('field.required')}
        hint={objection === 'held' ? t('field.required-held') : undefined}
        value={field.required}
        disabled={!editable}
        onChange={(required) => set('required', required, t('field.required'))}
      />
      {objection === 'unknown' ? null : (
        <>
          <TextMember pointer={ofFact} member="title" name={name} label={t('field.title')} required />
          <TextMember pointer={ofFact} member="help" name={name} label={t('field.help')} lines={2} />
          <p className="hint">
            {t('field.of-fact')} <FactLink pointer={ofFact}>{t('field.to-fact')}</FactLink>
          </p>
        </>
      )}
      <VariantsField
        optional
        label={t('field.variants')}
        value={field.appliesTo}
        onChange={(variants) => set('appliesTo', variants, t('field.variants'))}
      />
      <OptionalConditionField
        label={t('field.when')}
        none={t('field.always')}
        value={field.when}
        facts={words.facts}
        conditions={edition.conditions ?? {}}
        pointer={join(pointer, 'when')}
        onChange={(when) => set('when', when, t('field.when'))}
      />
    </>
  );
}
