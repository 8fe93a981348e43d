import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../server/api/schemas/cases.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Mark } from '../../../look/Mark.tsx';

/** Whether the two independent evaluators read every condition alike; where they do not, which ones. */
export function Evaluators({ evaluators }: { readonly evaluators: CaseView['evaluators'] }) {
  const { t } = useTranslation('desk');
  if (evaluators.agree)
    return (
      <p>
        <Mark icon="check" tone="success">
          {t('evaluators.agree', { compared: evaluators.compared })}
        </Mark>
      </p>
    );
  return (
    <Alert tone="danger" urgent title={t('evaluators.disagree')}>
      <p>{t('evaluators.stopped')}</p>
      <ul>
        {evaluators.disagreements.map((one) => (
          <li key={one.condition}>
            <span className="mono">{one.condition}</span>: {String(one.compiled)} / {String(one.rules)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
