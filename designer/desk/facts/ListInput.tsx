import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../engine/schema/fact.ts';
import { Button } from '../../look/Button.tsx';
import { FieldError } from '../../look/FieldError.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import type { FactInputProps } from './props.ts';
import type { RawRow } from './raw.ts';
import { SimpleInput } from './SimpleInput.tsx';
import { useProblem } from './useProblem.ts';

type ListFact = Extract<Fact, { kind: 'list' }>;

/** A fact that is a list: its rows, each with its own fields. */
export function ListInput(props: FactInputProps<ListFact, readonly RawRow[]>) {
  const { id, fact, codelists, value: rows, onChange } = props;
  const { t } = useTranslation('desk');
  const error = useProblem(fact, props.problem);
  const fields = Object.entries(fact.fields).sort(([, a], [, b]) => a.order - b.order);
  const put = (index: number, row: RawRow) => onChange(rows.map((old, n) => (n === index ? row : old)));
  return (
    <fieldset className={error ? 'field field-invalid' : 'field'}>
      <legend className="field-label">
        <LegalText text={fact.title} />
      </legend>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows being typed have no other identity
        <fieldset className="list-row" key={index}>
          <legend>
            <LegalText text={fact.itemTitle} /> {index + 1}
          </legend>
          {fields.map(([key, field]) => (
            <SimpleInput
              key={key}
              id={`${id}-${index}-${key}`}
              fact={field}
              codelists={codelists}
              value={row[key] ?? ''}
              required={fact.requiredFields?.includes(key) ?? false}
              onChange={(next) => put(index, { ...row, [key]: next })}
            />
          ))}
          <Button kind="quiet" onClick={() => onChange(rows.filter((_, n) => n !== index))}>
            {t('facts.remove-row')}
          </Button>
        </fieldset>
      ))}
      {rows.length < fact.maxItems ? (
        <Button onClick={() => onChange([...rows, {}])}>{t('facts.add-row')}</Button>
      ) : null}
    </fieldset>
  );
}
