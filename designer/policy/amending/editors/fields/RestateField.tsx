import { useTranslation } from 'react-i18next';
import { get } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import './from-law.css';

interface Props {
  /** The keyed map in the edition. */
  readonly pointer: string;
  /** What it is called. */
  readonly what: string;
}

/**
 * Whether the order sets out a list anew: whatever is not stated again is then gone, also what other acts add to it meanwhile. It begins with nothing, where
 * what returns is put back or taken from the act; or with what is there.
 */
export function RestateField({ pointer, what }: Props) {
  const { t } = useTranslation('amend-fields');
  const { definition, edition, before, restate, editable } = useEditing();
  const restates = definition.restates?.includes(pointer) ?? false;
  const isEmpty = [edition, before].every((one) => isNothing(get(one, pointer)));
  if (!restates && (!editable || isEmpty)) return null;
  const begin = (from: 'present' | 'nothing') =>
    restate(pointer, true, t('restate.restated', { what }), from);
  return (
    <fieldset className="amend-fields-restate">
      <legend className="field-label">
        {t(restates ? 'restate.is' : 'restate.label')}
        <span className="visually-hidden">: {what}</span>
      </legend>
      <p className="hint">{t(restates ? 'restate.is-hint' : 'restate.hint')}</p>
      {!editable ? null : restates ? (
        <Button
          kind="quiet"
          onClick={() => restate(pointer, false, t('restate.not-restated', { what }), 'present')}
        >
          {t('restate.undo')}
        </Button>
      ) : (
        <div className="button-row">
          <Button onClick={() => begin('nothing')}>{t('restate.from-nothing')}</Button>
          <Button kind="quiet" onClick={() => begin('present')}>
            {t('restate.from-present')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const isNothing = (map: unknown): boolean => !isObject(map) || Object.keys(map).length === 0;
