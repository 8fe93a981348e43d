import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** Something as published and with the draft, side by side where there is room. */
export function Sides({ before, after }: Props) {
  const { t } = useTranslation('amend-try');
  return (
    <dl className="trying-sides">
      <div>
        <dt>{t('side.before')}</dt>
        <dd>{before}</dd>
      </div>
      <div>
        <dt>{t('side.after')}</dt>
        <dd>{after}</dd>
      </div>
    </dl>
  );
}
