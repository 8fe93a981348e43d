import { useTranslation } from 'react-i18next';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { formatDecimal, readDecimal } from '../../../../../engine/text/number.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { isDecimal, isWhole, type Parts, sumOf, withPart } from './model/parts.ts';
import { PartInput } from './PartInput.tsx';

interface Props {
  readonly value: string;
  readonly parts: Parts;
  readonly list: Codelist;
  readonly disabled: boolean;
  readonly onParts: (parts: Parts | undefined) => void;
  readonly onValue: (value: string) => void;
}

/** A value divided by the entries of a code list, with the sum. */
export function PartsField({ value, parts, list, disabled, onParts, onValue }: Props) {
  const { t } = useTranslation('amend-parameters');
  const { language } = useLanguage();
  const entries = inOrder(list.entries);
  const order = entries.map(([key]) => key);
  const sum = sumOf(parts);
  const whole = isWhole(value, parts);
  const divided = Object.keys(parts).length > 0;
  const set = (key: string, typed: string) => {
    const next = withPart(parts, key, readDecimal(typed), order);
    onParts(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <Disclosure summary={t('parts.of', { list: wording(list.title, language) })} open={divided}>
      <p className="amend-parameters-sum" aria-live="polite">
        {t('parts.sum', { sum: formatDecimal(sum, language) })}{' '}
        {!divided ? null : whole ? (
          <Mark icon="check" tone="success">
            {t('parts.right')}
          </Mark>
        ) : (
          <Mark icon="warning" tone="danger">
            {t('parts.wrong')}
          </Mark>
        )}
        {disabled || whole || !divided ? null : (
          <Button kind="quiet" onClick={() => onValue(sum)}>
            {t('parts.take-sum')}
          </Button>
        )}
      </p>
      <div className="amend-parameters-parts">
        {entries.map(([key, { title }]) => (
          <PartInput
            key={key}
            label={wording(title, language) || key}
            value={parts[key] ?? ''}
            invalid={parts[key] !== undefined && !isDecimal(parts[key])}
            disabled={disabled}
            onChange={(typed) => set(key, typed)}
          />
        ))}
      </div>
    </Disclosure>
  );
}
