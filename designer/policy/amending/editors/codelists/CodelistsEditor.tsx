import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { own } from '../../../../../engine/json/own.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Codelist } from '../../../../../engine/schema/codelist.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { DocumentGroups } from '../library/DocumentGroups.tsx';
import { namedBy } from '../library/model/named-by.ts';
import { SharedEditing } from '../library/SharedEditing.tsx';
import { CodelistCard } from './CodelistCard.tsx';
import { useCodelists } from './useCodelists.ts';

const MAP = '/codelists';
const SCHEMA = '../../engine/schema/json/codelist.schema.json';

/** Lists of codes with their names: what fields offer to choose from. */
export default function CodelistsEditor() {
  const { t } = useTranslation('amend-codelists');
  const { edition } = useEditing();
  const codelists = useCodelists();
  const used = useMemo(() => namedBy(edition, ['codelist']), [edition]);
  const make = ({ key, title }: NewItem): Codelist => ({ $schema: SCHEMA, id: key, title, entries: {} });
  return (
    <EditorFrame title={t('title')} about={t('about')}>
      <SharedEditing>
        <DocumentGroups ids={Object.keys(codelists)} used={used} none={t('none')}>
          {(id) => {
            const codelist = own(codelists, id);
            return codelist === undefined ? null : (
              <CodelistCard pointer={join(MAP, id)} codelist={codelist} />
            );
          }}
        </DocumentGroups>
        <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
      </SharedEditing>
    </EditorFrame>
  );
}
