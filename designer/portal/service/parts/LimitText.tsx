import { useTranslation } from 'react-i18next';
import type { Act } from '../../../../engine/schema/act.ts';
import type { Entitlement } from '../../../../engine/schema/deadline.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Cite } from '../../../look/Cite.tsx';
import { LegalText } from '../../../look/LegalText.tsx';

interface Props {
  readonly entitlement: Entitlement;
  readonly acts: Readonly<Record<string, Act>>;
}

/** For how long and how often something is granted. */
export function LimitText({ entitlement, acts }: Props) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { limit, times, text, citation } = entitlement;
  return (
    <>
      {limit ? <strong>{t('service.at-most', { length: formatDuration(limit, language) })}</strong> : null}
      {limit && times ? ', ' : null}
      {times ? <strong>{t('service.times', { count: times })}</strong> : null}
      {text ? (
        <p>
          <LegalText text={text} />
        </p>
      ) : null}{' '}
      <Cite citation={citation} acts={acts} />
    </>
  );
}
