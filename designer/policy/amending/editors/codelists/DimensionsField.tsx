import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { KeySelect } from '../fields/KeySelect.tsx';
import { afterLast } from '../fields/model/moved.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly codelist: Codelist;
}

/** By which other lists the entries are divided. */
export function DimensionsField({ pointer, name, codelist }: Props) {
  const { t } = useTranslation('amend-codelists');
  const { language } = useLanguage();
  const { words, edit, editable } = useEditing();
  const dimensions = inOrder(codelist.dimensions);
  const taken = dimensions.map(([, dimension]) => dimension.codelist);
  const { [codelist.id]: _, ...lists } = words.codelists;
  const free = Object.fromEntries(Object.entries(lists).filter(([id]) => !taken.includes(id)));
  const map = join(pointer, 'dimensions');
  const label = t('label.dimensions', { name });
  const remove = (key: string) => {
    const last = dimensions.length === 1;
    edit(last ? map : join(map, key), undefined, label);
  };
  return (
    <fieldset className="field">
      <legend className="field-label">{t('field.dimensions')}</legend>
      {dimensions.length === 0 ? <p className="hint">{t('no-dimensions')}</p> : null}
      {dimensions.map(([key, dimension]) => (
        <KeySelect
          key={key}
          label={dimension.title ? wording(dimension.title, language) : key}
          value={dimension.codelist}
          items={lists}
          optional
          disabled={!editable}
          onChange={(list) =>
            list === undefined ? remove(key) : edit(join(map, key, 'codelist'), list, label)
          }
        />
      ))}
      {editable && Object.keys(free).length > 0 ? (
        <KeySelect
          label={t('add-dimension')}
          value={undefined}
          items={free}
          onChange={(list) =>
            list === undefined
              ? undefined
              : edit(join(map, list), { order: afterLast(codelist.dimensions), codelist: list }, label)
          }
        />
      ) : null}
    </fieldset>
  );
}
