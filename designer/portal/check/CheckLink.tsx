import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../look/ButtonLink.tsx';

interface Props {
  readonly service: string;
  readonly variant: string;
  /** Where there is nothing to apply for, checking is the thing to do. */
  readonly only?: boolean;
}

/** The way to the eligibility check. */
export function CheckLink({ service, variant, only = false }: Props) {
  const { t } = useTranslation('check');
  return (
    <>
      <p>{t(only ? 'link.only' : 'link.text')}</p>
      <ButtonLink kind={only ? 'primary' : 'secondary'} to={`/services/${service}/check?variant=${variant}`}>
        {t('link.action')}
      </ButtonLink>
    </>
  );
}
