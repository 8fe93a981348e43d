import { getUiOptions } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { formatDecimal, formatMoney } from '../../../../engine/text/number.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { DateText } from '../../../look/DateText.tsx';
import { kindOf } from '../validation/kinds.ts';
import type { FieldPlace } from '../validation/places.ts';

interface Props {
  readonly place: FieldPlace;
  readonly value: boolean | string | number;
}

/** One value in words: a choice by its name, a date written out, a number with its unit. */
export function SimpleAnswer({ place, value }: Props) {
  const { t } = useTranslation('portal');
  const { language } = useLanguage();
  const { enumNames, unit, inputMode, currency } = getUiOptions(place.ui);
  const kind = kindOf(place.schema);
  if (kind === 'date') return <DateText date={String(value)} />;
  if (kind === 'integer')
    return typeof unit === 'string'
      ? `${value} ${t(`unit.${unit}`, { count: Number(value) })}`
      : String(value);
  if (inputMode === 'decimal') {
    const decimal = String(value);
    return typeof currency === 'string'
      ? formatMoney(decimal, currency, language)
      : formatDecimal(decimal, language);
  }
  const names: unknown = enumNames;
  const name = isNames(names) ? names[String(value)] : undefined;
  return name ?? <span className="answer-text">{String(value)}</span>;
}

const isNames = (names: unknown): names is Readonly<Record<string, string>> =>
  typeof names === 'object' && names !== null && !Array.isArray(names);
