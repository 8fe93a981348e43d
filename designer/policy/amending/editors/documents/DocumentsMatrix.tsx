import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { ScrollTable } from '../../../../look/ScrollTable.tsx';
import { useEditing } from '../../state/editing.ts';
import { type MatrixChange, MatrixRow } from './MatrixRow.tsx';
import './documents.css';

/** Which document is presented for which variant, at a glance; ticked and unticked there. */
export function DocumentsMatrix() {
  const { t } = useTranslation('amend-documents');
  const { language } = useLanguage();
  const { edition, edit, editable, select, stateOf } = useEditing();
  const { documents, service } = edition;
  const change = useCallback<MatrixChange>(
    (key, title, variants) =>
      edit(
        join('/documents', key, 'appliesTo'),
        variants,
        t('changed-variants', { name: wording(title, language) }),
      ),
    [edit, t, language],
  );
  const rows = inOrder(documents);
  const variants = inOrder(service.variants);
  if (rows.length === 0 || variants.length === 0) return null;
  return (
    <Disclosure summary={t('matrix.summary')} open={variants.length > 1}>
      <ScrollTable caption={t('matrix.caption')} quiet>
        <thead>
          <tr>
            <th scope="col">{t('matrix.document')}</th>
            {variants.map(([key, { title }]) => (
              <th key={key} scope="col">
                <LegalText text={title} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, document]) => (
            <MatrixRow
              key={key}
              id={key}
              document={document}
              variants={service.variants}
              channels={service.channels}
              changed={stateOf(join('/documents', key)) !== 'same'}
              editable={editable}
              onChange={change}
              onSelect={select}
            />
          ))}
        </tbody>
      </ScrollTable>
    </Disclosure>
  );
}
