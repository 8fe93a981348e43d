import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../engine/schema/fact.ts';
import { describedBy, Field } from '../../look/Field.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import type { FactInputProps } from './props.ts';
import { useProblem } from './useProblem.ts';

type TypedFact = Extract<Fact, { kind: 'text' | 'integer' | 'decimal' | 'money' | 'date' }>;

/** A fact that is typed: text, a number, a sum of money, a date. */
export function TypedInput(props: FactInputProps<TypedFact, string>) {
  const { id, fact, value, required, onChange } = props;
  const { t } = useTranslation('desk');
  const error = useProblem(fact, props.problem);
  const control = {
    id,
    value,
    'aria-describedby': describedBy(id, { hint: Boolean(fact.help), error: Boolean(error) }),
    'aria-invalid': Boolean(error) || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <Field
      id={id}
      label={
        <>
          <LegalText text={fact.title} />
          {fact.kind === 'money' ? `, ${fact.currency}` : null}
        </>
      }
      hint={fact.help ? <LegalText text={fact.help} /> : undefined}
      error={error}
      note={required ? undefined : t('facts.optional')}
    >
      {fact.kind === 'text' && fact.format === 'long' ? (
        <textarea className="input" {...control} rows={4} />
      ) : (
        <input className="input" {...control} {...typeOf(fact)} />
      )}
    </Field>
  );
}

function typeOf(fact: TypedFact) {
  if (fact.kind === 'date') return { type: 'date' } as const;
  if (fact.kind === 'integer') return { type: 'text', inputMode: 'numeric' } as const;
  if (fact.kind === 'decimal' || fact.kind === 'money')
    return { type: 'text', inputMode: 'decimal' } as const;
  return { type: 'text' } as const;
}
