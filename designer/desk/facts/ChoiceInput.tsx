import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { describedBy, Field } from '../../look/Field.tsx';
import { FieldError } from '../../look/FieldError.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { type ChosenFact, optionsOf } from './options.ts';
import type { FactInputProps } from './props.ts';
import { useProblem } from './useProblem.ts';

/** Up to this many options stand open; more go into a list. */
const MOST_OPEN = 5;

/** A choice among the fact's options, or none of them while it is not known. */
export function ChoiceInput(props: FactInputProps<ChosenFact, string>) {
  const { id, fact, codelists, value, required, onChange } = props;
  const { t } = useTranslation('desk');
  const { language } = useLanguage();
  const error = useProblem(fact, props.problem);
  const options = optionsOf(fact, codelists, language, { yes: t('yes'), no: t('no') });
  const note = required ? undefined : t('facts.optional');
  const described = describedBy(id, { hint: Boolean(fact.help), error: Boolean(error) });
  if (options.length > MOST_OPEN)
    return (
      <Field
        id={id}
        label={<LegalText text={fact.title} />}
        hint={fact.help ? <LegalText text={fact.help} /> : undefined}
        error={error}
        note={note}
      >
        <select
          className="input"
          id={id}
          value={value}
          aria-describedby={described}
          aria-invalid={Boolean(error) || undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('facts.not-stated')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title}
            </option>
          ))}
        </select>
      </Field>
    );
  const all = required ? options : [...options, { value: '', title: t('facts.not-stated') }];
  return (
    <fieldset className={error ? 'field field-invalid' : 'field'} aria-describedby={described}>
      <legend className="field-label">
        <LegalText text={fact.title} /> {note ? <span className="field-note">{note}</span> : null}
      </legend>
      {fact.help ? (
        <div className="field-hint" id={`${id}-hint`}>
          <LegalText text={fact.help} />
        </div>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      <div className={fact.kind === 'boolean' ? 'choices choices-inline' : 'choices'}>
        {all.map((option, index) => (
          <label key={option.value} className="choice">
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
