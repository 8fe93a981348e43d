import { useTranslation } from 'react-i18next';
import type Type from 'typebox';
import { segments } from '../../../../../engine/json/pointer.ts';
import type { Requirement } from '../../../../../engine/schema/ground.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { EachField } from '../conditions/EachField.tsx';
import { MemberCondition } from '../conditions/MemberCondition.tsx';
import { SourceFields } from '../fields/SourceFields.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { VariantsField } from '../fields/VariantsField.tsx';

interface Props {
  readonly pointer: string;
  readonly requirement: Type.Static<typeof Requirement>;
}

/** All members of a requirement. */
export function RequirementFields({ pointer, requirement }: Props) {
  const { t } = useTranslation('amend-grounds');
  const { language } = useLanguage();
  const name = wording(requirement.text, language);
  const set = useMember(pointer, name);
  const { appliesTo, each, when } = requirement;
  return (
    <div className="stack">
      <TextMember
        pointer={pointer}
        member="text"
        name={name}
        label={t('requirements.text')}
        lines={3}
        required
      />
      <VariantsField value={appliesTo} onChange={(variants) => set('appliesTo', variants, t('applies-to'))} />
      <EachField value={each} onChange={(list) => set('each', list, t('each'))} />
      <MemberCondition
        pointer={pointer}
        name={name}
        label={t('requirements.when')}
        value={when}
        list={each}
        said={{ key: segments(pointer).at(-1) ?? '', text: requirement.text }}
      />
      <SourceFields pointer={pointer} name={name} item={requirement} />
    </div>
  );
}
