import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import type { FactValue } from '../../../../engine/schema/scenario.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { readDecimal } from '../../../../engine/text/number.ts';
import type { AvailableStep } from '../../../../server/api/schemas/cases.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { describedBy, Field } from '../../../look/Field.tsx';
import { DateInput } from '../../../look/inputs/DateInput.tsx';
import { QuestionSet } from '../../../look/inputs/QuestionSet.tsx';
import { Radios } from '../../../look/inputs/Radios.tsx';
import { LegalText } from '../../../look/LegalText.tsx';

interface Props {
  readonly id: string;
  readonly record: AvailableStep['records'][number];
  readonly value: FactValue | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
}

/** A fact that the applicant states with a step. */
export function RecordField({ id, record, value, error, onChange }: Props) {
  const { t } = useTranslation('common');
  const { language } = useLanguage();
  const { definition } = record;
  const frame = {
    id,
    label: <LegalText text={definition.title} />,
    hint: definition.help ? <LegalText text={definition.help} /> : undefined,
    note: record.required ? undefined : t('field.optional'),
    error,
  };
  if (definition.kind === 'boolean' || definition.kind === 'choice') {
    const options =
      definition.kind === 'boolean'
        ? [
            {
              value: 'true',
              label: definition.trueText ? localize(definition.trueText, language).text : t('yes'),
            },
            {
              value: 'false',
              label: definition.falseText ? localize(definition.falseText, language).text : t('no'),
            },
          ]
        : inOrder(definition.options).map(([key, { title }]) => ({
            value: key,
            label: localize(title, language).text,
          }));
    return (
      <QuestionSet {...frame} choice>
        <Radios
          id={id}
          options={options}
          value={value === undefined ? undefined : String(value)}
          onChange={(chosen) => onChange(definition.kind === 'boolean' ? chosen === 'true' : chosen)}
        />
      </QuestionSet>
    );
  }
  if (definition.kind === 'date')
    return (
      <QuestionSet {...frame}>
        <DateInput id={id} value={typeof value === 'string' ? value : undefined} onChange={onChange} />
      </QuestionSet>
    );
  return (
    <Field {...frame}>
      <input
        id={id}
        className="input"
        inputMode={inputModeOf(definition.kind)}
        value={value === undefined ? '' : String(value)}
        aria-describedby={describedBy(id, { hint: Boolean(definition.help), error: Boolean(error) })}
        onChange={({ target }) =>
          onChange(target.value === '' ? undefined : asTyped(target.value, definition.kind))
        }
      />
    </Field>
  );
}

/** Text as a value of its kind. */
function asTyped(text: string, kind: Fact['kind']): string | number {
  if (kind === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  return kind === 'decimal' || kind === 'money' ? readDecimal(text) : text;
}

function inputModeOf(kind: Fact['kind']): 'numeric' | 'decimal' | undefined {
  if (kind === 'integer') return 'numeric';
  return kind === 'decimal' || kind === 'money' ? 'decimal' : undefined;
}
