import { useTranslation } from 'react-i18next';
import { Bound } from '../../../../look/Bound.tsx';
import { useProvisionName } from '../../state/useProvisionName.ts';

interface Props {
  readonly provision: string;
  readonly onGo: (provision: string) => void;
}

/** The way to the provision beside which something is shown whole. */
export function ToRow({ provision, onGo }: Props) {
  const { t } = useTranslation('amend-review');
  const words = useProvisionName()(provision);
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
