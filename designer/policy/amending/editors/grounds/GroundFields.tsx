import { useTranslation } from 'react-i18next';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { Ground } from '../../../../../engine/schema/ground.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { EachField } from '../conditions/EachField.tsx';
import { MemberCondition } from '../conditions/MemberCondition.tsx';
import { CheckboxField, LineField, SelectField } from '../fields/SimpleFields.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { VariantsField } from '../fields/VariantsField.tsx';
import { EFFECTS } from './effects.ts';

interface Props {
  readonly pointer: string;
  readonly ground: Ground;
}

/** All members of a ground. */
export function GroundFields({ pointer, ground }: Props) {
  const { t } = useTranslation('amend-grounds');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const name = wording(ground.text, language);
  const set = useMember(pointer, name);
  return (
    <div className="stack">
      <LineField
        label={t('number')}
        hint={t('number-hint')}
        value={ground.number}
        disabled={!editable}
        onChange={(number) => set('number', number, t('number'))}
      />
      <TextMember pointer={pointer} member="text" name={name} label={t('text')} lines={3} required />
      <SelectField
        label={t('effect.label')}
        value={ground.effect}
        disabled={!editable}
        options={EFFECTS.map((effect) => ({ value: effect, title: t(`effect.${effect}`) }))}
        onChange={(effect) => set('effect', effect, t('effect.label'))}
      />
      <VariantsField
        value={ground.appliesTo}
        onChange={(variants) => set('appliesTo', variants, t('applies-to'))}
      />
      <CheckboxField
        label={t('discretion')}
        hint={t('discretion-hint')}
        value={ground.discretion ?? false}
        disabled={!editable}
        onChange={(needed) => set('discretion', needed ? true : undefined, t('discretion'))}
      />
      <EachField value={ground.each} onChange={(list) => set('each', list, t('each'))} />
      <MemberCondition
        pointer={pointer}
        name={name}
        label={t('when')}
        value={ground.when}
        list={ground.each}
        said={{ key: segments(pointer).at(-1) ?? '', text: ground.text }}
      />
      <SourceFields pointer={pointer} name={name} item={ground} />
    </div>
  );
}
