import { useTranslation } from 'react-i18next';

/** What a member of a definition is called, as where editions are compared; one without a word of its own by its name. */
export function useMemberWord(): (member: string) => string {
  const { t } = useTranslation('policy');
  return (member) => t(`property.${member}`, { defaultValue: member });
}
