import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import type { Document } from '../../../../../engine/schema/ground.ts';
import { inOrder } from '../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { documentCell, withVariant } from './model/matrix.ts';

/** Sets the variants that a document is presented for. */
export type MatrixChange = (key: string, title: Text, variants: readonly string[]) => void;

interface Props {
  readonly id: string;
  readonly document: Document;
  readonly variants: Edition['service']['variants'];
  readonly channels: Edition['service']['channels'];
  readonly changed: boolean;
  readonly editable: boolean;
  readonly onChange: MatrixChange;
  readonly onSelect: (pointer: string) => void;
}

/** A document in the overview; drawn again only when it changes. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { id, document, variants, channels, changed, editable, onChange, onSelect } = props;
  const { t } = useTranslation('amend-documents');
  const { language } = useLanguage();
  const title = wording(document.title, language) || id;
  const named = (keys: readonly string[]) =>
    keys.map((key) => (channels[key] ? wording(channels[key].title, language) : key)).join(', ');
  return (
    <tr>
      <th scope="row" className="amend-documents-name">
        <Button kind="quiet" onClick={() => onSelect(join('/documents', id))}>
          {document.number ? `${document.number}\u00a0` : ''}
          {title}
        </Button>
        {changed ? <span className="amend-documents-changed"> {t('matrix.changed')}</span> : null}
      </th>
      {inOrder(variants).map(([variant, { title: of }]) => {
        const cell = documentCell(document, variant, channels);
        return (
          <td key={variant}>
            <label className="amend-documents-cell">
              <input
                type="checkbox"
                checked={cell.applies}
                disabled={!editable}
                aria-label={`${title}: ${wording(of, language)}`}
                onChange={({ target }) =>
                  onChange(id, document.title, withVariant(document, variant, target.checked, variants))
                }
              />
              {cell.applies ? (
                <span>
                  {cell.conditional ? <span className="hint">{t('matrix.conditional')} </span> : null}
                  {cell.channels === undefined ? null : (
                    <span className="hint">
                      {cell.channels.length === 0 ? t('matrix.no-channel') : named(cell.channels)}
                    </span>
                  )}
                </span>
              ) : null}
            </label>
          </td>
        );
      })}
    </tr>
  );
});
