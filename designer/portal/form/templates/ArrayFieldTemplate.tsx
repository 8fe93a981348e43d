import { type ArrayFieldTemplateProps, getUiOptions, type RJSFSchema } from '@rjsf/utils';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import { describedBy } from '../../../look/Field.tsx';
import { FieldError } from '../../../look/FieldError.tsx';
import { Live } from '../../../look/Live.tsx';
import type { Answers, PageContext } from '../types.ts';

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
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const add = () => {
    onAddClick();
    setSaid(t('list.added', { count: items.length + 1 }));
    // The new item is there after React has rendered; typing continues in its first box.
    requestAnimationFrame(() =>
      list.current?.lastElementChild
        ?.querySelector('input, select, textarea')
        ?.scrollIntoView({ block: 'center' }),
    );
  };
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
      <div className="list-items" ref={list}>
        {items}
      </div>
      {canAdd ? (
        <div>
          <Button id={id} onClick={add}>
            + {t('list.add')}
          </Button>
        </div>
      ) : null}
      <Live>{said ? <span className="visually-hidden">{said}</span> : null}</Live>
    </fieldset>
  );
}
