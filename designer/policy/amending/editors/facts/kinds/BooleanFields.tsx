import { useTranslation } from 'react-i18next';
import { TextMember } from '../../fields/TextMember.tsx';
import type { KindProps } from './kind-props.ts';

/** The words for yes and no, where they are others. */
export function BooleanFields({ pointer, name }: Omit<KindProps<'boolean'>, 'fact'>) {
  const { t } = useTranslation('amend-facts');
  return (
    <>
      <TextMember pointer={pointer} member="trueText" name={name} label={t('boolean.true')} />
      <TextMember pointer={pointer} member="falseText" name={name} label={t('boolean.false')} />
    </>
  );
}
