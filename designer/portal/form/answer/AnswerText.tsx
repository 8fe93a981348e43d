import { useTranslation } from 'react-i18next';
import type { FactValue } from '../../../../engine/schema/scenario.ts';
import type { FieldPlace } from '../validation/places.ts';
import { AnswerList } from './AnswerList.tsx';
import { SimpleAnswer } from './SimpleAnswer.tsx';

interface Props {
  readonly place: FieldPlace;
  readonly value: FactValue | undefined;
}

/** An answer in words. */
export function AnswerText({ place, value }: Props) {
  const { t } = useTranslation('portal');
  if (value === undefined) return <span className="muted">{t('answer.none')}</span>;
  if (typeof value !== 'object') return <SimpleAnswer place={place} value={value} />;
  return value.length === 0 ? (
    <span className="muted">{t('answer.none')}</span>
  ) : (
    <AnswerList place={place} rows={value} />
  );
}
