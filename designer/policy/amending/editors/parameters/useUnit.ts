import { useCallback } from 'react';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { formatDecimal, formatMoney } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { isDecimal } from './model/parts.ts';

/** A value as people write it, with its unit. */
export function useUnit({ currency, name }: Parameter['unit']): (value: string) => string {
  const { language } = useLanguage();
  return useCallback(
    (value) => {
      if (!isDecimal(value)) return value;
      if (currency) return formatMoney(value, currency, language);
      const unit = name === undefined ? '' : ` ${wording(name, language)}`;
      return `${formatDecimal(value, language)}${unit}`;
    },
    [currency, name, language],
  );
}
