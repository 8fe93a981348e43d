import { useTranslation } from 'react-i18next';
import { ScrollTable } from '../../../../look/ScrollTable.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import type { PastedLine } from './model/paste.ts';

const TONES = {
  adds: 'success',
  rewords: 'info',
  same: 'neutral',
  fixed: 'warning',
  several: 'warning',
  'no-text': 'danger',
  twice: 'danger',
} as const;

/** Longer pastes are told by their beginning; the button says how many there are. */
const SHOWN = 100;

/** What the pasted lines would do. */
export function PastePreview({ lines }: { readonly lines: readonly PastedLine[] }) {
  const { t } = useTranslation('amend-codelists');
  return (
    <>
      <ScrollTable caption={t('paste.preview')}>
        <thead>
          <tr>
            <th scope="col">{t('field.code')}</th>
            <th scope="col">{t('field.title')}</th>
            <th scope="col">{t('paste.does')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map(({ line, code, text, does }) => (
            <tr key={line}>
              <td>{code}</td>
              <td>{text}</td>
              <td>
                <Tag tone={TONES[does]}>{t(`paste.${does}`)}</Tag>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {lines.length > SHOWN ? (
        <p className="hint">{t('paste.more', { count: lines.length - SHOWN })}</p>
      ) : null}
    </>
  );
}
