import { useTranslation } from 'react-i18next';
import { describeProvision } from '../../../../../engine/text/provision.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Bound } from '../../../../look/Bound.tsx';

interface Props {
  readonly provision: string;
  readonly onGo: (provision: string) => void;
}

/** The way to the provision beside which something is shown whole. */
export function ToRow({ provision, onGo }: Props) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const words = describeProvision(provision, undefined, language);
  return (
    <a
      href={`#row-${provision}`}
      title={t('rows.see')}
      onClick={(event) => {
        event.preventDefault();
        onGo(provision);
      }}
    >
      <Bound text={`(${words})`} />
    </a>
  );
}
