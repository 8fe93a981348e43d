import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '../../../look/DateText.tsx';
import { dayBefore } from '../../words/day-before.ts';
import { useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';

/** The edition of each day on which a part begins, in the Rules, and what changes on it. */
export function NewEditions() {
  const { t } = useTranslation('amend-review');
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const titleOf = useServiceTitle();
  const made = partsOf(documents, act).flatMap(({ service, definition: { inForce } }) => {
    const from = inForce.from ?? inForce.notBefore;
    return from === undefined ? [] : [{ service, from }];
  });
  const days = [...new Map(made.map((one) => [`${one.service} ${one.from}`, one])).values()];
  return (
    <ul>
      {days.map(({ service, from }) => (
        <li key={`${service} ${from}`}>
          {titleOf(service)}, {t('from')} <DateText date={from} />:{' '}
          <Link to={`/policy/services/${service}/edition?at=${from}`}>{t('published.edition')}</Link>,{' '}
          <Link to={`/policy/services/${service}/compare?from=${dayBefore(from)}&to=${from}`}>
            {t('published.compare')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
