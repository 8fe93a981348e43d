import { useTranslation } from 'react-i18next';

/** What a member of a definition is called: by a word of its own here, else as where editions are compared, else by its name. */
export function useMemberWord(): (member: string) => string {
  const { t } = useTranslation(['amend-service', 'policy']);
  return (member) =>
    t([`amend-service:member.${member}`, `policy:property.${member}`], { defaultValue: member });
}
