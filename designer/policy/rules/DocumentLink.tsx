import { useTranslation } from 'react-i18next';
import { actsCitedIn } from '../../../engine/acts/cited.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { ButtonLink } from '../../look/ButtonLink.tsx';

/** From a service to the act that most of it rests on, as a document. */
export function DocumentLink({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('acts');
  const [act] = actsCitedIn(edition);
  if (act === undefined) return null;
  return <ButtonLink to={`/policy/acts/${act}`}>{t('as-document')}</ButtonLink>;
}
