import { useTranslation } from 'react-i18next';
import { join, segments } from '../../../../../engine/json/pointer.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { formatDateFrom } from '../../../../../engine/text/date.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { withCorrection } from './model/add-value.ts';

interface Props {
  readonly pointer: string;
  readonly id: string;
  readonly parameter: Parameter;
  readonly published: boolean;
}

/** Corrects a value by another one that takes its place: the old one stays, so that what was decided by it can be understood. */
export function CorrectValue({ pointer, id, parameter, published }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { language } = useLanguage();
  const { edit, editable, citation, select, stateOf } = useEditing();
  const value = parameter.values[id];
  if (!editable || value === undefined || stateOf(pointer) === 'added') return null;
  const map = join('', ...segments(pointer).slice(0, -1));
  const correct = () => {
    const made = withCorrection(parameter.values, id, citation);
    const at = join(map, made.key);
    edit(at, made.values[made.key], t('label.corrected', { day: formatDateFrom(value.from, language) }));
    select(at);
  };
  return (
    <div>
      <p className="hint">{t(published ? 'correct-published' : 'correct-hint')}</p>
      <Button onClick={correct}>{t('correct')}</Button>
    </div>
  );
}
