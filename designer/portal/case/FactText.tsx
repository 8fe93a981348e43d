import { useTranslation } from 'react-i18next';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import type { Fact } from '../../../engine/schema/fact.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import type { FactValue } from '../../../engine/schema/scenario.ts';
import { formatQuantity } from '../../../engine/text/duration.ts';
import { formatDecimal, formatMoney } from '../../../engine/text/number.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { DateText } from '../../look/DateText.tsx';
import { LegalText } from '../../look/LegalText.tsx';

interface Props {
  readonly fact: Fact;
  readonly value: FactValue;
  readonly codelists: Readonly<Record<string, Codelist>>;
}

/** The value of a fact in words. */
export function FactText({ fact, value, codelists }: Props) {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  switch (fact.kind) {
    case 'boolean': {
      const own = value === true ? fact.trueText : fact.falseText;
      return own ? <LegalText text={own} /> : t(value === true ? 'yes' : 'no');
    }
    case 'date':
      return <DateText date={String(value)} />;
    case 'decimal':
      return formatDecimal(String(value), language);
    case 'money':
      return formatMoney(String(value), fact.currency, language);
    case 'integer':
      return formatQuantity(Number(value), fact.unit, language);
    case 'choice': {
      const option = fact.options[String(value)];
      return option ? <LegalText text={option.title} /> : String(value);
    }
    case 'code': {
      const entry = codelists[fact.codelist]?.entries[String(value)];
      return entry ? <LegalText text={entry.title} /> : String(value);
    }
    case 'text':
      return <span className="answer-text">{String(value)}</span>;
    case 'list':
      return Array.isArray(value) ? (
        <ol className="answer-list">
          {value.map((row: Readonly<Record<string, boolean | string | number>>, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a fixed answer have no other identity
            <li key={index}>
              {inOrder(fact.fields).map(([id, field]) => {
                const own = row[id];
                return own !== undefined ? (
                  <div key={id}>
                    <span className="muted">
                      <LegalText text={field.title} />:
                    </span>{' '}
                    <FactText fact={field} value={own} codelists={codelists} />
                  </div>
                ) : null;
              })}
            </li>
          ))}
        </ol>
      ) : null;
  }
}
