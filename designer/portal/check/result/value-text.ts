import type { Language } from '../../../../engine/schema/text.ts';
import { formatDate } from '../../../../engine/text/date.ts';
import { formatDecimal, formatMoney } from '../../../../engine/text/number.ts';
import type { Value } from '../../../../engine/values/types.ts';

/** A value worked out, as people read it. */
export function valueText(value: Value, language: Language): string {
  switch (value.kind) {
    case 'number':
      return formatDecimal(value.number, language);
    case 'money':
      return formatMoney(value.money, value.currency, language);
    case 'date':
      return formatDate(value.date, language);
    case 'code':
      return value.code;
    case 'boolean':
      return String(value.boolean);
  }
}
