import { type ArrayFieldTemplateProps, getUiOptions, type RJSFSchema } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { describedBy } from '../../../look/Field.tsx';
import { FieldError } from '../../../look/FieldError.tsx';
import { Live } from '../../../look/Live.tsx';
import type { Answers, PageContext } from '../types.ts';
import { useListChanges } from './useListChanges.ts';

type Props = ArrayFieldTemplateProps<Answers, RJSFSchema, PageContext>;

/** A list of persons or things: each added and removed by its own button; what happened is announced. */
export function ArrayFieldTemplate({
  items,
  canAdd,
  onAddClick,
  title,
  fieldPathId,
  rawErrors,
  uiSchema,
  required,
}: Props) {
  const { t } = useTranslation(['portal', 'common']);
  const id = fieldPathId.$id;
  const error = rawErrors?.[0];
  const options = getUiOptions(uiSchema);
  const hint = typeof options.help === 'string' ? options.help : undefined;
  const said = useListChanges(id, items.length);
  return (
    <fieldset
      className={error ? 'field list field-invalid' : 'field list'}
      aria-describedby={describedBy(id, { hint: Boolean(hint), error: Boolean(error) })}
    >
      <legend className="field-label">
        {options.title ?? title}{' '}
        {required ? null : <span className="field-note">{t('common:field.optional')}</span>}
      </legend>
      {hint ? (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      {items.length === 0 ? <p className="muted">{t('list.empty')}</p> : null}
      <div className="list-items" id={`${id}-items`}>
        {items}
      </div>
      {canAdd ? (
        <div>
          <Button id={id} onClick={onAddClick}>
            + {t('list.add')}
          </Button>
        </div>
      ) : null}
      <Live>
        <span className="visually-hidden">{said}</span>
      </Live>
    </fieldset>
  );
}
