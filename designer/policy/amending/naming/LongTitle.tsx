import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../look/Disclosure.tsx';

interface Props {
  readonly title: string;
  /** How it is called everywhere: a title that says the same is left out. */
  readonly name: string;
}

/** The long title of an amendment's act, folded under its name. */
export function LongTitle({ title, name }: Props) {
  const { t } = useTranslation('amending');
  return name.includes(title) ? null : <Disclosure summary={t('named.title')}>{title}</Disclosure>;
}
