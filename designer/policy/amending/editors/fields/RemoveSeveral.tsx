import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get, join } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { isText } from '../../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import type { Listed } from './model/listed.ts';
import { useRemoving } from './useRemoving.tsx';
import './from-law.css';

interface Props {
  /** The keyed map in the edition. */
  readonly pointer: string;
  readonly items: readonly Listed<unknown>[];
}

/** Takes away several items of a list in one step. */
export function RemoveSeveral({ pointer, items }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const { edition, edit, editable } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const removing = useRemoving(pointer);
  const present = items.filter(({ removed }) => !removed);
  if (!editable || present.length < 2) return null;
  const close = () => {
    setOpen(false);
    setChosen(new Set());
  };
  if (!isOpen)
    return (
      <div>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('several.open')}
        </Button>
      </div>
    );
  const remove = () => {
    const map = get(edition, pointer);
    const left = Object.entries(isObject(map) ? map : {}).filter(([key]) => !chosen.has(key));
    edit(pointer, Object.fromEntries(left), t('several.removed', { count: chosen.size }));
    close();
  };
  const named = present.flatMap(({ key, item }) => (chosen.has(key) ? [nameOf(item, language) || key] : []));
  return (
    <fieldset className="amend-fields-several">
      <legend className="field-label">{t('several.which')}</legend>
      {present.map(({ key, item }) => (
        <label key={key} className="choice">
          <input
            type="checkbox"
            checked={chosen.has(key)}
            onChange={({ target }) => {
              const next = new Set(chosen);
              if (target.checked) next.add(key);
              else next.delete(key);
              setChosen(next);
            }}
          />
          <span>{nameOf(item, language) || key}</span>
        </label>
      ))}
      <div className="button-row">
        <Button
          kind="danger"
          disabled={chosen.size === 0}
          onClick={() =>
            removing.begin(
              [...chosen].map((key) => join(pointer, key)),
              named.join(', '),
              remove,
            )
          }
        >
          {t('several.remove', { count: chosen.size })}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('from-law.cancel')}
        </Button>
      </div>
      {removing.dialog}
    </fieldset>
  );
}

function nameOf(item: unknown, language: string): string {
  const text = isObject(item) ? [item.title, item.text].find(isText) : undefined;
  return text === undefined ? '' : wording(text, language);
}
