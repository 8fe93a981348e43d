import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import type { IsoDate } from '../../../../../engine/schema/primitives.ts';
import { formatDate } from '../../../../../engine/text/date.ts';
import { readDecimal } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { LineField } from '../fields/SimpleFields.tsx';
import { DayField } from '../library/DayField.tsx';
import { effectOf, valueKey, withAdded } from './model/add-value.ts';
import { isDecimal } from './model/parts.ts';
import { useUnit } from './useUnit.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly parameter: Parameter;
  readonly published: boolean;
}

/** Adds a value from a day on, and says first what becomes of the one before. */
export function AddValue({ pointer, name, parameter: { values, unit }, published }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { language } = useLanguage();
  const { edit, editable, citation, definition, select, stateOf } = useEditing();
  const say = useUnit(unit);
  const [day, setDay] = useState<IsoDate | undefined>(definition.inForce.from);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const id = useId();
  if (!editable) return null;
  const map = join(pointer, 'values');
  const isFixed = (key: string) => published && stateOf(join(map, key)) !== 'added';
  const value = readDecimal(typed);
  const effect = day === undefined ? undefined : effectOf(values, day, isFixed);
  const of = effect === undefined || effect.kind === 'first' ? undefined : values[effect.key];
  const add = () => {
    setTried(true);
    if (day === undefined || !isDecimal(value)) return;
    const key = valueKey(day, Object.keys(values));
    const next = withAdded(values, { from: day, value, citation }, isFixed);
    edit(map, next, t('label.added', { name, value: say(value), day: formatDate(day, language) }));
    setTyped('');
    setTried(false);
    select(join(map, Object.keys(next).at(-1) ?? key));
  };
  return (
    <form
      className="amend-library-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h4 id={id}>{t('add-value')}</h4>
      <div className="amend-fields-row">
        <DayField label={t('field.from')} value={day} onChange={setDay} />
        <LineField
          label={t('field.value')}
          value={typed}
          error={tried && !isDecimal(value) ? t('no-number') : undefined}
          onChange={(text) => setTyped(text ?? '')}
        />
      </div>
      {effect === undefined ? (
        <p className="hint">{t('effect.no-day')}</p>
      ) : (
        <p className="hint" aria-live="polite">
          {t(`effect.${effect.kind}`, {
            value: of === undefined ? '' : say(of.value),
            day: 'until' in effect ? formatDate(effect.until, language) : '',
          })}
        </p>
      )}
      <div>
        <Button type="submit">{t('add-value')}</Button>
      </div>
    </form>
  );
}
