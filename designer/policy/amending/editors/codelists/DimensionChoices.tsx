import { useTranslation } from 'react-i18next';
import { own } from '../../../../../engine/json/own.ts';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { KeySelect } from '../fields/KeySelect.tsx';
import { useMember } from '../fields/useMember.ts';
import type { Entry } from './model/found.ts';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly entry: Entry;
  readonly codelist: Codelist;
}

/** Where an entry lies in the lists by which its own list is divided. */
export function DimensionChoices({ pointer, name, entry, codelist }: Props) {
  const { t } = useTranslation('amend-codelists');
  const { language } = useLanguage();
  const { editable, words } = useEditing();
  const set = useMember(pointer, name);
  const dimensions = inOrder(codelist.dimensions);
  if (dimensions.length === 0) return null;
  const choose = (dimension: string, code: string | undefined) => {
    const { [dimension]: _, ...rest } = entry.of ?? {};
    const of = code === undefined ? rest : { ...rest, [dimension]: code };
    set('of', Object.keys(of).length === 0 ? undefined : of, t('field.dimensions'));
  };
  return (
    <div className="amend-fields-row">
      {dimensions.map(([key, dimension]) => {
        const list = own(words.codelists, dimension.codelist);
        const title = dimension.title ?? list?.title;
        return (
          <KeySelect
            key={key}
            label={title === undefined ? key : wording(title, language)}
            value={entry.of?.[key]}
            items={list?.entries}
            optional
            disabled={!editable}
            onChange={(code) => choose(key, code)}
          />
        );
      })}
    </div>
  );
}
