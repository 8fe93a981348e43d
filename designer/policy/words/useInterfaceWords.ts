import { useTranslation } from 'react-i18next';
import type { ValueWords } from './describe-any.ts';

/** Where the interface names the values that a property may have. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  effect: ['effect', 'open'],
  outcome: ['effect'],
  decision: ['effect'],
  form: ['document'],
  kind: ['fact.kind', 'information', 'document'],
  startDay: ['deadline.start-day'],
  roll: ['deadline.rolls'],
  afterHours: ['deadline.after'],
  establishedBy: ['fact.by'],
  hit: ['hit'],
  ways: ['notice.way'],
};

/** The interface's own words for an edition's values: yes and no, the names of properties, and of values that a property chooses from. */
export function useInterfaceWords(): Pick<ValueWords, 'yesNo' | 'property' | 'member'> {
  const { t, i18n } = useTranslation('policy');
  const known = (key: string) => (i18n.exists(`policy:${key}`) ? t(key) : undefined);
  return {
    yesNo: (value) => t(value ? 'yes' : 'no'),
    property: (key) => known(`property.${key}`) ?? key,
    member: (property, value) => {
      if (!/^[a-z-]+$/.test(value)) return undefined;
      return MEMBERS[property]?.map((group) => known(`${group}.${value}`)).find((word) => word !== undefined);
    },
  };
}
