import { getUiOptions } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
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
  const { enumNames, unit } = getUiOptions(place.ui);
  const kind = kindOf(place.schema);
  if (kind === 'date') return <DateText date={String(value)} />;
  if (kind === 'integer')
    return typeof unit === 'string'
      ? `${value} ${t(`unit.${unit}`, { count: Number(value) })}`
      : String(value);
  const names: unknown = enumNames;
  const name = isNames(names) ? names[String(value)] : undefined;
  return name ?? <span className="answer-text">{String(value)}</span>;
}

const isNames = (names: unknown): names is Readonly<Record<string, string>> =>
  typeof names === 'object' && names !== null && !Array.isArray(names);
