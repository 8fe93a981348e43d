import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { own } from '../../../../../engine/json/own.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Parameter } from '../../../../../engine/schema/parameter.ts';
import { useEditing } from '../../state/editing.ts';
import { AddItem, type NewItem } from '../fields/AddItem.tsx';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { DocumentGroups } from '../library/DocumentGroups.tsx';
import { namedBy } from '../library/model/named-by.ts';
import { SharedEditing } from '../library/SharedEditing.tsx';
import { ParameterCard } from './ParameterCard.tsx';

const MAP = '/parameters';
const SCHEMA = '../../engine/schema/json/parameter.schema.json';

/** Dated official values: what they were, are and will be. */
export default function ParametersEditor() {
  const { t } = useTranslation('amend-parameters');
  const { edition, words } = useEditing();
  const used = useMemo(() => namedBy(edition, ['parameter']), [edition]);
  const make = ({ key, title }: NewItem): Parameter => ({
    $schema: SCHEMA,
    id: key,
    title,
    unit: {},
    values: {},
  });
  return (
    <EditorFrame title={t('title')} about={t('about')}>
      <SharedEditing>
        <DocumentGroups ids={Object.keys(words.parameters)} used={used} none={t('none')}>
          {(id) => {
            const parameter = own(words.parameters, id);
            return parameter === undefined ? null : (
              <ParameterCard pointer={join(MAP, id)} parameter={parameter} />
            );
          }}
        </DocumentGroups>
        <AddItem pointer={MAP} label={t('add')} nameLabel={t('add-name')} make={make} />
      </SharedEditing>
    </EditorFrame>
  );
}
