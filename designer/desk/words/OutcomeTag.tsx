import { useTranslation } from 'react-i18next';
import type { Tone } from '../../look/Alert.tsx';
import type { IconName } from '../../look/Icon.tsx';
import { Mark } from '../../look/Mark.tsx';

const LOOKS: Readonly<Record<string, readonly [IconName, Tone]>> = {
  grant: ['check', 'success'],
  refuse: ['cross', 'danger'],
  return: ['change', 'warning'],
  withdraw: ['minus', 'neutral'],
  terminate: ['minus', 'danger'],
  undetermined: ['question', 'warning'],
};

/** An outcome as a sign and a word. */
export function OutcomeTag({ outcome }: { readonly outcome: string }) {
  const { t } = useTranslation('desk');
  const [icon, tone] = LOOKS[outcome] ?? ['question', 'neutral'];
  return (
    <Mark icon={icon} tone={tone}>
      {t(`outcome.${outcome}`)}
    </Mark>
  );
}
