import { type ArrayFieldItemTemplateProps, getUiOptions, type RJSFSchema } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../look/Button.tsx';
import type { Answers, PageContext } from '../types.ts';

type Props = ArrayFieldItemTemplateProps<Answers, RJSFSchema, PageContext>;

/** One item of a list, with its number and the button that removes it. */
export function ArrayFieldItemTemplate({ children, index, buttonsProps, uiSchema }: Props) {
  const { t } = useTranslation('portal');
  const { title } = getUiOptions(uiSchema);
  const name = `${title ?? t('list.item')} ${index + 1}`;
  return (
    <fieldset className="list-item">
      <legend className="list-item-title">{name}</legend>
      {children}
      {buttonsProps.hasRemove ? (
        <div>
          <Button kind="danger" onClick={buttonsProps.onRemoveItem}>
            {t('list.remove')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
